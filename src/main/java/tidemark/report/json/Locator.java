package tidemark.report.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidemark.report.json.Findings.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/// Turns offsets into lines, columns and paths, by going through the file once more.
final class Locator {
    private final byte[] bytes;
    private final int start;
    private final int end;

    /// @param start where the text begins, after a byte order mark
    /// @param end where readable text ends
    Locator(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /// @param findings in the order of their exact places
    List<Problem> locate(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> paths = paths(findings);
        var problems = new ArrayList<Problem>(findings.size());
        var cursor = new Cursor();
        for (Finding finding : findings) {
            cursor.moveTo(finding.exact());
            String path = join(paths.getOrDefault(finding.anchor(), ""), finding.member());
            problems.add(new Problem(
                    finding.severity(), cursor.line, cursor.column, path, finding.message(), finding.repair()));
        }
        return problems;
    }

    private Map<Integer, String> paths(List<Finding> findings) {
        int[] anchors = findings.stream()
                .sorted(Comparator.comparingInt(Finding::anchor))
                .mapToInt(Finding::anchor)
                .distinct()
                .toArray();
        var paths = new HashMap<Integer, String>();
        int next = 0;
        try (JsonParser parser = Tokens.open(bytes, start, end)) {
            try {
                while (next < anchors.length && parser.nextToken() != null) {
                    int at = Tokens.at(parser, start);
                    while (next < anchors.length && anchors[next] <= at) {
                        paths.put(anchors[next++], path(parser.streamReadContext()));
                    }
                }
            } catch (JacksonException broken) {
                // The file is known to break off here: what is left lies at this place.
                while (next < anchors.length) {
                    paths.put(anchors[next++], path(parser.streamReadContext()));
                }
            }
        }
        return paths;
    }

    private static String path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        String before = parent == null ? "" : path(parent);
        if (context.inArray() && context.hasCurrentIndex()) {
            return before + "[" + context.getCurrentIndex() + "]";
        }
        if (context.inObject() && context.hasCurrentName()) {
            return join(before, context.currentName());
        }
        return before;
    }

    private static String join(String path, String member) {
        if (member.isEmpty()) {
            return path;
        }
        if (!member.chars().allMatch(c -> c < 0x7f && Character.isJavaIdentifierPart(c) && c >= 0x20)) {
            return path + "[\"" + Quote.of(member) + "\"]";
        }
        return path.isEmpty() ? Quote.of(member) : path + "." + Quote.of(member);
    }

    /// A place that moves forward through the bytes and counts lines and characters.
    private final class Cursor {
        private int at = start;
        private int line = 1;
        private int column = 1;

        void moveTo(int target) {
            int stop = Math.min(target, bytes.length);
            for (; at < stop; at++) {
                int b = bytes[at];
                if (b == '\n' || b == '\r' && !(at + 1 < bytes.length && bytes[at + 1] == '\n')) {
                    line++;
                    column = 1;
                } else if (b != '\r' && (b & 0xc0) != 0x80) {
                    // What is left of CR stands before LF, and the two end the line as one.
                    column++;
                }
            }
        }
    }
}
