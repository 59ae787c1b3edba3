package tidemark.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.report.ChartSpec;
import tidemark.report.Text;
import tidemark.report.json.Nearest;
import tidemark.service.ExportFormat;
import tidemark.service.ExportOrder;
import tidemark.service.ExportOutcome;
import tidemark.service.ExportService;
import tidemark.service.ExportTarget;
import tidemark.service.FileOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;
import tidemark.service.Progress;

/// `export`: writes charts as files.
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ReportArgument report = new ReportArgument();

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "png,svg",
            split = ",",
            splitSynopsisLabel = "",
            converter = FormatNames.OfExport.class)
    private List<ExportFormat> formats = new ArrayList<>(List.of(PictureFormat.PNG));

    @Option(names = "--chart", paramLabel = "ID")
    private List<String> charts = new ArrayList<>();

    @Option(names = "--size", paramLabel = "SIZE", converter = AskedSize.Converter.class)
    private AskedSize size = AskedSize.USUAL;

    @Option(names = "--scale", paramLabel = "N", converter = Amounts.OfScale.class)
    private double scale = 1;

    @Option(names = "--dpi", paramLabel = "N", converter = Amounts.OfDpi.class)
    private @Nullable Double dpi;

    @Option(names = "--theme", paramLabel = "light|dark", converter = FormatNames.OfTheme.class)
    private Theme theme = Theme.LIGHT;

    @Option(names = "--plain")
    private boolean plain;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return Opening.with(report.location(), console, open -> {
            List<String> unknown =
                    charts.stream().filter(id -> open.chart(id).isEmpty()).toList();
            if (!unknown.isEmpty()) {
                unknown.forEach(id -> console.say(noSuchChart(id, open)));
                return ExitCode.WRONG_USAGE;
            }
            return export(open);
        });
    }

    private int export(OpenReport open) throws IOException {
        var look = new PictureOrder(
                console.language(), theme, size.size(), scale, dpi == null ? size.dpi() * scale : dpi, plain);
        var order = new ExportOrder(
                open,
                chosen(open),
                new LinkedHashSet<>(formats),
                List.of(look),
                NamePattern.TITLE,
                new ExportTarget.Folder(folder),
                overwrite);
        boolean watched = console.isWatched();
        var outcome = ExportService.export(order, watched ? this::show : Progress.UNSEEN);
        if (watched) {
            console.forget();
        }
        return switch (outcome) {
            case ExportOutcome.NoFolder(Path wanted, Text reason) -> {
                console.say(wanted + ": " + reason.in(console.language()));
                yield ExitCode.FILES;
            }
            case ExportOutcome.Done done -> tell(done);
            case ExportOutcome.Zipped zipped -> tell(zipped.contents());
        };
    }

    private List<ChartSpec> chosen(OpenReport open) {
        return charts.isEmpty()
                ? open.charts()
                : open.charts().stream()
                        .filter(chart -> charts.contains(chart.id()))
                        .toList();
    }

    private void show(int done, int of, FileOutcome latest) {
        console.sayForNow("[" + done + "/" + of + "] " + latest.file().getFileName());
    }

    /// Files that are there as asked are data; what is not is a message.
    private int tell(ExportOutcome.Done done) throws IOException {
        for (FileOutcome file : done.files()) {
            switch (file) {
                case FileOutcome.Written written -> console.tell(written.file().toString());
                case FileOutcome.Unchanged unchanged ->
                    console.tell(unchanged.file().toString());
                case FileOutcome.Packed packed -> console.tell(packed.file().toString());
                case FileOutcome.Failed failed ->
                    console.say(failed.file() + ": " + ExportWords.of(failed).in(console.language()));
            }
        }
        console.flush();
        console.say(ExportWords.summary(done));
        return exitCode(done.failures());
    }

    private static int exitCode(List<FileOutcome.Failed> failures) {
        if (failures.isEmpty()) {
            return ExitCode.DONE;
        }
        return failures.stream().allMatch(failed -> failed.cause() == FileOutcome.Cause.PICTURE)
                ? ExitCode.PROBLEMS
                : ExitCode.FILES;
    }

    private static Text noSuchChart(String id, OpenReport open) {
        var ids = open.charts().stream().map(ChartSpec::id).toList();
        return new Nearest()
                .among(ids, id)
                .map(near -> new Text(
                        "没有图表 " + id + "；是不是 " + near + "？",
                        "There is no chart " + id + "; did you mean " + near + "?"))
                .orElseGet(() -> new Text(
                        "没有图表 " + id + "；tidemark charts 列出全部图表。",
                        "There is no chart " + id + "; tidemark charts lists them all."));
    }
}
