package tidemark.desk.source;

import static tidemark.report.Figures.report;
import static tidemark.report.Figures.stated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tidemark.report.ChartSpec;
import tidemark.report.Growth;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

/// A made-up report of three figures, one of them charted, and its source.
final class SourceSketch {
    static final String TEXT = """
        某区的一年

        2023年，全区实现外贸总额450.6亿元，增长5%，实施40余项任务。

        港口
        打开大门

        建成两个基地，新签20亿元以上项目15个。

        """ + "港口的故事还很长，一时说不完。\n\n".repeat(60) + "新增泊位5个。\n";

    private SourceSketch() {}

    static OpenReport open(String name, String... charted) {
        var source = new Source(
                "某区的一年",
                null,
                List.of(),
                null,
                null,
                List.of(new Source.Section("intro", "引言", 1), new Source.Section("port", "港口", 62)),
                List.of(new Source.LeftOut(
                        "20亿元", Source.LeftOut.Reason.THRESHOLD, new Text("门槛", "a threshold"), new Place("port", 1))));
        Report report = report(
                source,
                List.of(
                        stated("trade", "450.6", "亿元")
                                .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                                .at("intro", 1)
                                .indicator(),
                        stated("bases", "2", "个").printed("两个").at("port", 1).indicator(),
                        stated("projects", "15", "个").at("port", 1).indicator(),
                        stated("berths", "5", "个").at("port", 62).indicator()),
                List.of(),
                List.of());
        var chart =
                new ChartSpec("chart", "reform", new Text("图", "chart"), null, List.of(charted), List.of(), null, null);
        return new OpenReport(new ReportLocation.OnDisk(Path.of(name)), report, List.of(chart), List.of());
    }

    static Path file(Path folder) throws IOException {
        return Files.writeString(folder.resolve("source.txt"), TEXT);
    }
}
