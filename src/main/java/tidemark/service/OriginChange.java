package tidemark.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.export.provenance.ChartOrigin;
import tidemark.export.provenance.Evidence;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// What has changed in a report since a picture was made of it, in sentences. They quote the picture and the report in
/// the picture's language.
final class OriginChange {

    static final Text NO_CHART = new Text("报告里已没有这张图表。", "The report no longer has this chart.");

    private static final int MOST_CHARACTERS = 300;

    private OriginChange() {}

    static Optional<Text> title(ChartOrigin origin, ChartSpec chart, Report report) {
        String now = Narrative.plain(chart.title(), report, origin.language());
        return now.equals(origin.title())
                ? Optional.empty()
                : Optional.of(differs("标题", "The title", origin.title(), now));
    }

    /// @param chart null where there is none any more
    static List<Text> evidence(ChartOrigin origin, @Nullable ChartSpec chart, Report report) {
        var changes = new ArrayList<Text>();
        List<String> ids =
                origin.evidence().stream().map(Evidence::id).distinct().toList();
        List<Evidence> now = Evidence.of(ids, report, origin.language());
        for (Evidence then : origin.evidence()) {
            now.stream()
                    .filter(then::isAbout)
                    .findFirst()
                    .map(one -> change(then, one))
                    .orElseGet(() -> Optional.of(gone(then)))
                    .ifPresent(changes::add);
        }
        if (chart != null) {
            Evidence.of(chart, report, origin.language()).stream()
                    .filter(one -> origin.evidence().stream().noneMatch(one::isAbout))
                    .map(OriginChange::added)
                    .forEach(changes::add);
        }
        return changes;
    }

    private static Optional<Text> change(Evidence then, Evidence now) {
        if (!then.says().equals(now.says())) {
            return Optional.of(new Text(
                    "图中是“" + shown(then.says()) + "”现在是“" + shown(now.says()) + "”",
                    "In the picture: “" + shown(then.says()) + "” Now: “" + shown(now.says()) + "”"));
        }
        return then.equals(now)
                ? Optional.empty()
                : Optional.of(new Text(
                        "出处、原文写法或公式有变：“" + shown(now.says()) + "”",
                        "Its place, its words in the source or its formula changed: “" + shown(now.says()) + "”"));
    }

    private static Text gone(Evidence then) {
        return new Text("报告里已没有：“" + shown(then.says()) + "”", "No longer in the report: “" + shown(then.says()) + "”");
    }

    private static Text added(Evidence now) {
        return new Text("图表里新增：“" + shown(now.says()) + "”", "New in the chart: “" + shown(now.says()) + "”");
    }

    private static Text differs(String zh, String en, String then, String now) {
        return new Text(
                zh + "原为“" + shown(then) + "”，现为“" + shown(now) + "”。",
                en + " was “" + shown(then) + "” and is “" + shown(now) + "” now.");
    }

    /// Words of a file that may come from anyone, for a reader to see: one line, without characters that turn or hide
    /// text, not too long.
    static String shown(String words) {
        var line = new StringBuilder();
        words.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> Character.isISOControl(point) || Character.isWhitespace(point) ? ' ' : point)
                .limit(MOST_CHARACTERS + 1L)
                .forEach(line::appendCodePoint);
        int end = line.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line.toString();
    }
}
