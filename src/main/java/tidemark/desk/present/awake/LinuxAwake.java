package tidemark.desk.present.awake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Linux has no one way. Desktops and the login service heed a command that says it is busy; screen savers, and the X
/// server that darkens the screen by itself, are told again and again that somebody is there. Nothing is changed that
/// would have to be set back.
///
/// @param pause between two such signs, shorter than any screen saver waits
record LinuxAwake(Commands commands, Duration pause) implements KeepAwake {
    static final Duration USUAL_PAUSE = Duration.ofSeconds(45);

    private static final Duration TRIAL = Duration.ofMillis(500);
    private static final List<List<String>> BUSY = List.of(
            List.of("systemd-inhibit", "--what=idle", "--who=Tidemark", "--why=a talk is given", "cat"),
            List.of("gnome-session-inhibit", "--inhibit", "idle", "--reason", "a talk is given", "cat"));
    private static final List<List<String>> SIGNS =
            List.of(List.of("xdg-screensaver", "reset"), List.of("xset", "s", "reset"));

    @Override
    public Optional<Awake> begin() {
        var ways = new ArrayList<Awake>();
        BUSY.forEach(command -> commands.hold(command, TRIAL).ifPresent(ways::add));
        List<List<String>> heard = SIGNS.stream().filter(commands::run).toList();
        if (!heard.isEmpty()) {
            ways.add(repeat(heard));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(() -> ways.forEach(Awake::close));
    }

    private Awake repeat(List<List<String>> signs) {
        ScheduledExecutorService often = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("awake").factory());
        long every = pause.toMillis();
        often.scheduleAtFixedRate(() -> signs.forEach(commands::run), every, every, TimeUnit.MILLISECONDS);
        return often::shutdownNow;
    }
}
