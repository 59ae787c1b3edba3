package tidemark.desk.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidemark.sidecar.TalkItem;

/// The time that a slide may take, as a speaker writes it: minutes and seconds, `1:30`, or minutes, `1.5`.
final class PlannedTime {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4})[:：](\\d{1,2})");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}([.。]\\d{1,3})?");
    private static final int SECONDS = 60;

    private PlannedTime() {}

    /// What a speaker wrote.
    sealed interface Wish {

        /// Nothing, so that no time is planned.
        record Nothing() implements Wish {}

        record Time(Duration duration) implements Wish {}

        /// Something that is no time, or one that no slide may take.
        record Wrong() implements Wish {}
    }

    static Wish read(String words) {
        String bare = words.strip();
        if (bare.isEmpty()) {
            return new Wish.Nothing();
        }
        return seconds(bare)
                .map(Duration::ofSeconds)
                .filter(time -> time.isPositive() && time.compareTo(TalkItem.LONGEST) <= 0)
                .<Wish>map(Wish.Time::new)
                .orElseGet(Wish.Wrong::new);
    }

    private static Optional<Long> seconds(String words) {
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) {
            long past = Long.parseLong(clock.group(2));
            return past < SECONDS ? Optional.of(Long.parseLong(clock.group(1)) * SECONDS + past) : Optional.empty();
        }
        return MINUTES.matcher(words).matches()
                ? Optional.of(new BigDecimal(words.replace('。', '.'))
                        .multiply(BigDecimal.valueOf(SECONDS))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                : Optional.empty();
    }

    /// Minutes and seconds, such as `1:30`.
    static String write(Duration time) {
        long seconds = time.plusMillis(500).toSeconds();
        long past = seconds % SECONDS;
        return seconds / SECONDS + (past < 10 ? ":0" : ":") + past;
    }
}
