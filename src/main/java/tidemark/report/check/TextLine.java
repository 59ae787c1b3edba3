package tidemark.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidemark.report.text.HalfWidth;

/// A line of a source text that is not blank.
///
/// @param start where it begins in the source, in characters
/// @param text as the source has it, without the space around it
/// @param afterBlank true where a blank line or the beginning of the text is above it
/// @param indented true where it begins with the two spaces of a new paragraph
record TextLine(int start, String text, boolean afterBlank, boolean indented) {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]");
    private static final String INVISIBLES = "\ufeff\u200b\u200c\u200d\u2060\u00ad";
    private static final Pattern INVISIBLE = Pattern.compile("[" + INVISIBLES + "]");
    private static final Pattern ENDING = Pattern.compile("(?:[。！？!?…—：:][”’」』）)】》]*)$");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:\\s|[）)])\\S{0,12}\\s?[摄绘]$|^[（(]?(?:本版)?图片?[由为：:].{0,60}$|^[（(].{0,40}(?:提供|供图|摄)[）)]$|^图[为①②③④⑤一二三四五：:].{0,60}$");
    private static final Pattern CLAUSE = Pattern.compile("[，。；、,;]");

    static List<TextLine> of(String text) {
        var lines = new ArrayList<TextLine>();
        Matcher breaks = BREAK.matcher(text);
        boolean blank = true;
        for (int from = 0; from <= text.length(); ) {
            boolean more = breaks.find();
            int to = more ? breaks.start() : text.length();
            int start = from;
            while (start < to && isNothing(text.charAt(start))) {
                start++;
            }
            if (start < to) {
                lines.add(line(text, from, start, to, blank));
            }
            blank = start == to;
            from = more ? breaks.end() : text.length() + 1;
        }
        return List.copyOf(lines);
    }

    private static TextLine line(String text, int from, int start, int to, boolean afterBlank) {
        int end = to;
        while (isNothing(text.charAt(end - 1))) {
            end--;
        }
        String before = INVISIBLE.matcher(text.substring(from, start)).replaceAll("");
        boolean indented = HalfWidth.of(before).startsWith("  ") || before.startsWith("\u3000");
        return new TextLine(start, text.substring(start, end), afterBlank, indented);
    }

    /// Where it ends in the source, not included.
    int end() {
        return start + text.length();
    }

    /// True where the line ends a sentence, so that a paragraph may end with it.
    boolean ends() {
        return ENDING.matcher(text).find();
    }

    boolean isCaption() {
        return text.length() <= 80 && CAPTION.matcher(text).find();
    }

    /// True for what reads as a heading: short, and no clause in it.
    boolean isHeadingLike() {
        return text.length() <= 40 && !ends() && !CLAUSE.matcher(text).find();
    }

    /// What two runs of text have in common however they are set: no spaces, half-width.
    static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!isNothing(text.charAt(at))) {
                bare.append(text.charAt(at));
            }
        }
        return HalfWidth.of(bare.toString());
    }

    /// True for what is not seen: spaces and what takes no room.
    static boolean isNothing(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLES.indexOf(c) >= 0;
    }
}
