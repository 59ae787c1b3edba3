package tidemark.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tidemark.report.text.HalfWidth;

/// A line of a source text that is not blank.
///
/// @param text without the space around it
/// @param afterBlank true where a blank line or the beginning of the text is above it
/// @param indented true where it begins with the two spaces of a new paragraph
record TextLine(String text, boolean afterBlank, boolean indented) {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\ufeff\\u200b\\u200c\\u200d\\u2060\\u00ad]");
    private static final Pattern ENDING = Pattern.compile("(?:[。！？!?…—：:][”’」』）)】》]*)$");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:\\s|[）)])\\S{0,12}\\s?[摄绘]$|^[（(]?(?:本版)?图片?[由为：:].{0,60}$|^[（(].{0,40}(?:提供|供图|摄)[）)]$|^图[为①②③④⑤一二三四五：:].{0,60}$");
    private static final Pattern CLAUSE = Pattern.compile("[，。；、,;]");

    static List<TextLine> of(String text) {
        var lines = new ArrayList<TextLine>();
        boolean blank = true;
        for (String raw : BREAK.split(INVISIBLE.matcher(text).replaceAll(""))) {
            String line = stripped(raw);
            if (!line.isEmpty()) {
                lines.add(new TextLine(line, blank, HalfWidth.of(raw).startsWith("  ") || raw.startsWith("\u3000")));
            }
            blank = line.isEmpty();
        }
        return List.copyOf(lines);
    }

    /// True where the line ends a sentence, so that a paragraph may end with it.
    boolean ends() {
        return ENDING.matcher(text).find();
    }

    boolean isCaption() {
        return CAPTION.matcher(text).find() && text.length() <= 80;
    }

    /// True for what reads as a heading: short, and no clause in it.
    boolean isHeadingLike() {
        return text.length() <= 40 && !ends() && !CLAUSE.matcher(text).find();
    }

    /// What two runs of text have in common however they are set: no spaces, half-width.
    static String bare(String text) {
        String half = HalfWidth.of(INVISIBLE.matcher(text).replaceAll(""));
        var bare = new StringBuilder(half.length());
        half.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static String stripped(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isSpace(raw.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
