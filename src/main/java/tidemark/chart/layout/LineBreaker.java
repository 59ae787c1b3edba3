package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        if (run.isOneLine(width)) {
            return List.of(text.strip());
        }
        var filled = run.fill(width);
        int count = filled.ends.size();
        double narrow = width / count;
        double wide = width;
        for (int i = 0; i < EVENING_STEPS && count > 1; i++) {
            double middle = (narrow + wide) / 2;
            var tried = run.fill(middle);
            if (tried.ends.size() <= count && tried.worst.compareTo(filled.worst) >= 0 && run.widest(tried) <= width) {
                filled = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return run.lines(filled);
    }

    /// Lines filled one after the other.
    List<String> breakLines(String text, double width) {
        var run = new Run(text.strip());
        return run.lines(run.fill(width));
    }

    double widest(List<String> lines) {
        return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
    }

    /// @param ends where each line ends, in characters of the text
    /// @param worst the least welcome break among them
    private record Filled(List<Integer> ends, BreakPlaces.Welcome worst) {}

    /// Where a line ends, and how welcome a break is there.
    private record End(int at, BreakPlaces.Welcome welcome) {}

    /// A text with its characters' widths.
    private final class Run {
        private final String text;
        private final int[] points;

        /// From the start of the text to the end of each character.
        private final double[] reach;

        private @Nullable BreakPlaces places;

        Run(String text) {
            this.text = text;
            points = text.codePoints().toArray();
            reach = new double[points.length + 1];
            for (int i = 0; i < points.length; i++) {
                reach[i + 1] = reach[i] + (points[i] == '\n' ? 0 : face.width(points[i], size));
            }
        }

        /// True where nothing has to be broken.
        boolean isOneLine(double width) {
            return reach[points.length] <= width && text.indexOf('\n') < 0;
        }

        Filled fill(double width) {
            var ends = new ArrayList<Integer>();
            var worst = BreakPlaces.Welcome.GOOD;
            int start = 0;
            while (start < points.length) {
                var end = endOfLine(start, width);
                if (end.welcome.compareTo(worst) < 0) {
                    worst = end.welcome;
                }
                ends.add(end.at);
                start = startAfter(end.at);
            }
            return new Filled(ends, worst);
        }

        List<String> lines(Filled filled) {
            var lines = new ArrayList<String>();
            int start = 0;
            for (int end : filled.ends) {
                lines.add(new String(points, start, end - start).strip());
                start = startAfter(end);
            }
            return lines.isEmpty() ? List.of("") : List.copyOf(lines);
        }

        double widest(Filled filled) {
            double widest = 0;
            int start = 0;
            for (int end : filled.ends) {
                int last = end;
                while (last > start && BreakPlaces.isSpace(points[last - 1])) {
                    last--;
                }
                widest = Math.max(widest, reach[last] - reach[start]);
                start = startAfter(end);
            }
            return widest;
        }

        private int startAfter(int end) {
            int start = end;
            while (start < points.length && BreakPlaces.isSpace(points[start])) {
                start++;
            }
            return start;
        }

        private End endOfLine(int start, double width) {
            for (int i = start; i < points.length; i++) {
                if (points[i] == '\n') {
                    return new End(i, BreakPlaces.Welcome.GOOD);
                }
                boolean over = reach[i + 1] - reach[start] > width + 1e-6;
                if (over && !BreakPlaces.isSpace(points[i]) && i > start) {
                    return lastBreak(start, i);
                }
            }
            return new End(points.length, BreakPlaces.Welcome.GOOD);
        }

        /// The last of the most welcome places up to `overflow`; where there is none, the first after it.
        private End lastBreak(int start, int overflow) {
            var places = places();
            var best = new End(-1, BreakPlaces.Welcome.NEVER);
            for (int i = overflow; i > start && best.welcome != BreakPlaces.Welcome.GOOD; i--) {
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

        private BreakPlaces places() {
            if (places == null) {
                places = BreakPlaces.of(text);
            }
            return places;
        }
    }
}
