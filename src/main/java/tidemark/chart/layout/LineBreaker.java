package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.font.Face;

/// Breaks Chinese and Latin text into lines. No line begins with a closing mark or ends with an opening one; a number
/// stays with its unit and Latin words stay whole where the width allows.
final class LineBreaker {
    private static final int EVENING_STEPS = 8;

    private final Face face;
    private final double size;

    LineBreaker(Face face, double size) {
        this.face = face;
        this.size = size;
    }

    /// Lines at most `width` wide where that can be done at all, as even as their number allows.
    List<String> breakEvenly(String text, double width) {
        var run = new Run(text.strip());
        var filled = run.fill(width);
        if (filled.lines.size() < 2) {
            return filled.lines;
        }
        double narrow = width / filled.lines.size();
        double wide = width;
        for (int i = 0; i < EVENING_STEPS; i++) {
            double middle = (narrow + wide) / 2;
            var tried = run.fill(middle);
            if (tried.lines.size() <= filled.lines.size()
                    && tried.worst.compareTo(filled.worst) >= 0
                    && widest(tried.lines) <= width) {
                filled = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return filled.lines;
    }

    /// Lines filled one after the other.
    List<String> breakLines(String text, double width) {
        return new Run(text.strip()).fill(width).lines;
    }

    double widest(List<String> lines) {
        return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
    }

    /// @param worst the least welcome break among them
    private record Filled(List<String> lines, BreakPlaces.Welcome worst) {}

    /// Where a line ends, and how welcome a break is there.
    private record End(int at, BreakPlaces.Welcome welcome) {}

    /// A text with its characters' widths.
    private final class Run {
        private final int[] points;
        private final double[] widths;
        private final BreakPlaces places;

        Run(String text) {
            points = text.codePoints().toArray();
            widths = new double[points.length];
            for (int i = 0; i < points.length; i++) {
                widths[i] = points[i] == '\n' ? 0 : face.width(points[i], size);
            }
            places = BreakPlaces.of(text);
        }

        Filled fill(double width) {
            var lines = new ArrayList<String>();
            var worst = BreakPlaces.Welcome.GOOD;
            int start = 0;
            while (start < points.length) {
                var end = endOfLine(start, width);
                if (end.welcome.compareTo(worst) < 0) {
                    worst = end.welcome;
                }
                lines.add(new String(points, start, end.at - start).strip());
                start = end.at;
                while (start < points.length && BreakPlaces.isSpace(points[start])) {
                    start++;
                }
            }
            return new Filled(lines.isEmpty() ? List.of("") : List.copyOf(lines), worst);
        }

        private End endOfLine(int start, double width) {
            double used = 0;
            for (int i = start; i < points.length; i++) {
                if (points[i] == '\n') {
                    return new End(i, BreakPlaces.Welcome.GOOD);
                }
                used += widths[i];
                if (used > width + 1e-6 && !BreakPlaces.isSpace(points[i]) && i > start) {
                    return lastBreak(start, i);
                }
            }
            return new End(points.length, BreakPlaces.Welcome.GOOD);
        }

        /// The last of the most welcome places up to `overflow`; where there is none, the first after it.
        private End lastBreak(int start, int overflow) {
            var best = new End(-1, BreakPlaces.Welcome.NEVER);
            for (int i = overflow; i > start; i--) {
                if (places.at(i).compareTo(best.welcome) > 0) {
                    best = new End(i, places.at(i));
                }
            }
            if (best.at > 0) {
                return best;
            }
            int end = overflow + 1;
            while (end < points.length && places.at(end) == BreakPlaces.Welcome.NEVER) {
                end++;
            }
            return new End(end, end < points.length ? places.at(end) : BreakPlaces.Welcome.GOOD);
        }
    }
}
