package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.font.Face;

/// Breaks Chinese and Latin text into lines. No line begins with a closing mark or ends with an opening one; a number
/// stays with the
/// beginning of its unit; Latin words stay whole where the width allows.
final class LineBreaker {
    private static final String NEVER_FIRST = "。，、；：？！）》〉」』】〕”’…—·％%‰℃,.;:?!)]}/";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";
    private static final String SCALES = "万亿";
    private static final String SCALED = "亿元美吨人标平公笔";

    private final Face face;
    private final double size;

    LineBreaker(Face face, double size) {
        this.face = face;
        this.size = size;
    }

    /// Lines at most `width` wide where that can be done at all, as even as their number allows.
    List<String> breakEvenly(String text, double width) {
        var lines = breakLines(text, width);
        if (lines.size() < 2) {
            return lines;
        }
        double narrow = width / lines.size();
        double wide = width;
        for (int i = 0; i < 8; i++) {
            double middle = (narrow + wide) / 2;
            var tried = breakLines(text, middle);
            if (tried.size() <= lines.size() && widest(tried) <= width) {
                lines = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines;
    }

    /// Lines filled one after the other.
    List<String> breakLines(String text, double width) {
        int[] points = text.strip().codePoints().toArray();
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < points.length) {
            int end = endOfLine(points, start, width);
            lines.add(new String(points, start, end - start).strip());
            start = end;
            while (start < points.length && isSpace(points[start])) {
                start++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    double widest(List<String> lines) {
        return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
    }

    private int endOfLine(int[] points, int start, double width) {
        double used = 0;
        int lastBreak = -1;
        for (int i = start; i < points.length; i++) {
            if (i > start && mayBreak(points, i)) {
                lastBreak = i;
            }
            if (points[i] == '\n') {
                return i;
            }
            used += face.width(Character.toString(points[i]), size);
            if (used > width + 1e-6 && !isSpace(points[i]) && i > start) {
                return lastBreak > 0 ? lastBreak : emergencyBreak(points, start, i);
            }
        }
        return points.length;
    }

    /// Where not even one word fits: within the word, yet not before a closing mark.
    private static int emergencyBreak(int[] points, int start, int overflow) {
        for (int i = overflow; i > start; i--) {
            if (!forbidden(points[i - 1], points[i])) {
                return i;
            }
        }
        int end = overflow;
        while (end < points.length && forbidden(points[end - 1], points[end])) {
            end++;
        }
        return end;
    }

    private static boolean mayBreak(int[] points, int i) {
        int before = points[i - 1];
        int after = points[i];
        if (isSpace(after) || forbidden(before, after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (Character.isDigit(before) && isWide(after) || isIn(SCALES, before) && isIn(SCALED, after)) {
            return false;
        }
        if (isWide(before) || isWide(after)) {
            return true;
        }
        return (before == '-' || before == '/' || before == '–') && Character.isLetter(after);
    }

    private static boolean forbidden(int before, int after) {
        return isIn(NEVER_FIRST, after) || isIn(NEVER_LAST, before);
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\n' || point == '\u3000';
    }

    private static boolean isIn(String set, int point) {
        return set.indexOf(point) >= 0;
    }

    /// Ideographs and their punctuation, which may be parted anywhere.
    private static boolean isWide(int point) {
        return point >= 0x2e80 && point <= 0x9fff
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xff00 && point <= 0xffef
                || point >= 0x20000
                || "“”‘’…—·".indexOf(point) >= 0;
    }
}
