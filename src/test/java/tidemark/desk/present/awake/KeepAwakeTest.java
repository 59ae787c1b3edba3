package tidemark.desk.present.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class KeepAwakeTest {
    private static final long PROCESS = 4711;

    @Test
    void linuxIsHeldBusyAndGivenSignsWithWhatItHas() {
        var commands = new FakeCommands("systemd-inhibit", "xset");

        var awake = KeepAwake.on("Linux", PROCESS, commands).begin().orElseThrow();

        assertThat(commands.held).containsExactly("systemd-inhibit");
        assertThat(commands.run).contains(List.of("xset", "s", "reset"), List.of("xdg-screensaver", "reset"));
        awake.close();
        assertThat(commands.held).isEmpty();
    }

    @Test
    @Timeout(30)
    void onlySignsThatAreHeardAreGivenAgainAndNoneAfterTheEnd() {
        var commands = new FakeCommands("xset");
        var awake = new LinuxAwake(commands, Duration.ofMillis(5)).begin().orElseThrow();

        while (count(commands, "xset") < 4) {
            LockSupport.parkNanos(1_000_000);
        }
        awake.close();
        assertThat(count(commands, "xdg-screensaver")).isOne();
        LockSupport.parkNanos(20_000_000);
        long given = count(commands, "xset");
        LockSupport.parkNanos(50_000_000);
        assertThat(count(commands, "xset")).isEqualTo(given);
    }

    private static long count(FakeCommands commands, String name) {
        return commands.run.stream()
                .filter(command -> command.getFirst().equals(name))
                .count();
    }

    @Test
    void aLinuxWithoutAnyOfThemOffersNoWay() {
        assertThat(KeepAwake.on("Linux", PROCESS, new FakeCommands()).begin()).isEmpty();
    }

    @Test
    void macOsWatchesThisProcess() {
        var commands = new FakeCommands("caffeinate");

        var awake = KeepAwake.on("Mac OS X", PROCESS, commands).begin().orElseThrow();

        assertThat(commands.run).containsExactly(List.of("caffeinate", "-d", "-i", "-w", "4711"));
        awake.close();
        assertThat(commands.held).isEmpty();
    }

    @Test
    void windowsIsAskedByAScriptForTheDisplayAndTheSystem() {
        var commands = new FakeCommands("powershell.exe");

        KeepAwake.on("Windows 11", PROCESS, commands).begin().orElseThrow().close();

        List<String> command = commands.run.getFirst();
        assertThat(new String(Base64.getDecoder().decode(command.getLast()), StandardCharsets.UTF_16LE))
                .isEqualTo(WindowsAwake.SCRIPT)
                .contains(Long.toString(0x80000000L | 0x2 | 0x1));
        assertThat(commands.held).isEmpty();
    }

    @Test
    void anotherSystemOffersNoWay() {
        assertThat(KeepAwake.on("Haiku", PROCESS, new FakeCommands("xset")).begin())
                .isEqualTo(Optional.empty());
    }
}
