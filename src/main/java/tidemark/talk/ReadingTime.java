package tidemark.talk;

import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.regex.Pattern;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// How long somebody who sees a slide for the first time needs for its words: each is read once, unhurriedly, and a
/// figure is looked at.
public final class ReadingTime {
    public static final Duration SHORTEST = Duration.ofSeconds(6);
    public static final Duration LONGEST = Duration.ofSeconds(45);

    private static final double TO_LOOK = 3;
    private static final double CHARACTERS_A_SECOND = 5;
    private static final double WORDS_A_SECOND = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’%-]*");

    private ReadingTime() {}

    /// Between 6 and 45 seconds.
    public static Duration of(Picture slide) {
        double seconds = TO_LOOK
                + slide.texts().stream()
                        .map(Mark.TextRun::text)
                        .mapToDouble(ReadingTime::seconds)
                        .sum();
        var time = Duration.ofMillis(Math.round(seconds * 1000));
        if (time.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    private static double seconds(String words) {
        long characters = words.codePoints().filter(ReadingTime::isHan).count();
        String others = words.codePoints()
                .map(point -> isHan(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return characters / CHARACTERS_A_SECOND + WORD.matcher(others).results().count() / WORDS_A_SECOND;
    }

    private static boolean isHan(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HAN;
    }
}
