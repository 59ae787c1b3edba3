package tidemark.desk.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tidemark.desk.Messages;

/// Times in words that are read at a glance.
public record TimeWords(Messages messages) {
    private static final Duration ON_TIME = Duration.ofSeconds(15);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long STEP = 10;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// Such as `0:07`, `12:34` or `1:02:03`.
    public static String of(Duration time) {
        return time.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart())
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    static String of(LocalTime clock) {
        return CLOCK.format(clock);
    }

    static boolean isOnTime(Duration late) {
        return late.abs().compareTo(ON_TIME) < 0;
    }

    /// How much later or earlier: in tens of seconds within a minute, else in minutes.
    String pace(Duration late) {
        if (isOnTime(late)) {
            return messages.text("speaker.pace.ontime");
        }
        boolean behind = late.isPositive();
        long seconds = Math.ceilDiv(late.abs().toSeconds(), STEP) * STEP;
        if (seconds < MINUTE.toSeconds()) {
            return messages.text(behind ? "speaker.pace.seconds.late" : "speaker.pace.seconds.early", seconds);
        }
        return messages.text(
                behind ? "speaker.pace.minutes.late" : "speaker.pace.minutes.early",
                late.abs().plusSeconds(MINUTE.toSeconds() / 2).toMinutes());
    }
}
