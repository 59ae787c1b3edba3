package tidemark.desk.present.awake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Windows lets a program say for as long as it runs that the display is needed; a script says it, until its input
/// ends.
record WindowsAwake(Commands commands) implements KeepAwake {
    /// Where a machine forbids scripts to call the system, it says so when it has compiled the call.
    private static final Duration TRIAL = Duration.ofSeconds(6);

    /// ES_CONTINUOUS, ES_DISPLAY_REQUIRED and ES_SYSTEM_REQUIRED.
    static final String SCRIPT = """
        $ErrorActionPreference = 'Stop'
        $call = '[DllImport("kernel32.dll")] public static extern uint SetThreadExecutionState(uint flags);'
        $kernel = Add-Type -MemberDefinition $call -Name Awake -Namespace Tidemark -PassThru
        if ($kernel::SetThreadExecutionState([uint32]2147483651) -eq 0) { exit 1 }
        [void][Console]::In.ReadLine()
        """;

    @Override
    public Optional<Awake> begin() {
        String encoded = Base64.getEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_16LE));
        return commands.hold(
                List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded), TRIAL);
    }
}
