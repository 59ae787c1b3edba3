package tidemark.app.cli;

import java.util.List;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.json.Nearest;
import tidemark.service.OpenReport;

/// The charts that are asked for: those named and those of the sections named, or all.
record AskedCharts(List<String> sections, List<String> charts) {

    /// What cannot be had; empty where all can.
    List<Text> wrong(OpenReport open) {
        return Stream.concat(
                        sections.stream()
                                .filter(id -> open.chartsOf(id).isEmpty())
                                .map(id -> noSuchSection(id, open)),
                        charts.stream().filter(id -> open.chart(id).isEmpty()).map(id -> noSuchChart(id, open)))
                .toList();
    }

    /// In the order of the report.
    List<ChartSpec> of(OpenReport open) {
        return sections.isEmpty() && charts.isEmpty()
                ? open.charts()
                : open.charts().stream()
                        .filter(chart -> charts.contains(chart.id()) || sections.contains(chart.section()))
                        .toList();
    }

    private static Text noSuchSection(String id, OpenReport open) {
        if (open.report().section(id).isPresent()) {
            return new Text("章节 " + id + " 没有图表。", "The section " + id + " has no charts.");
        }
        String ids = String.join(
                ", ", open.report().sections().stream().map(Section::id).toList());
        return new Text("没有章节 " + id + "；有 " + ids + "。", "There is no section " + id + "; there are " + ids + ".");
    }

    private static Text noSuchChart(String id, OpenReport open) {
        return new Nearest()
                .among(open.charts().stream().map(ChartSpec::id).toList(), id)
                .map(near -> new Text(
                        "没有图表 " + id + "；是不是 " + near + "？",
                        "There is no chart " + id + "; did you mean " + near + "?"))
                .orElseGet(() -> new Text(
                        "没有图表 " + id + "；tidemark charts 列出全部图表。",
                        "There is no chart " + id + "; tidemark charts lists them all."));
    }
}
