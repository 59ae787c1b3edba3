package tidemark.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.export.Preset;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ExportOrder;
import tidemark.service.ExportOutcome;
import tidemark.service.ExportService;
import tidemark.service.ExportTarget;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;

/// `export`: writes a report's charts as pictures and documents, and its talk.
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private static final String NAME = "tidemark export";

    private final Console console;
    private final Interrupts interrupts;
    private final Path own;

    @Mixin
    private final ReportArgument report = new ReportArgument();

    @Option(names = "--to", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--zip", paramLabel = "FILE")
    private @Nullable Path zip;

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            split = ",",
            hideParamSyntax = true,
            converter = FormatNames.OfExport.class)
    private List<AskedFormats> formats = List.of(new AskedFormats(List.of(PictureFormat.PNG)));

    @Option(names = "--section", paramLabel = "IDS", split = ",", hideParamSyntax = true)
    private List<String> sections = new ArrayList<>();

    @Option(names = "--chart", paramLabel = "IDS", split = ",", hideParamSyntax = true)
    private List<String> charts = new ArrayList<>();

    @Option(
            names = "--size",
            paramLabel = "SIZES",
            split = ",",
            hideParamSyntax = true,
            converter = AskedSize.Converter.class)
    private List<AskedSize> sizes = List.of(new AskedSize.Named(Preset.SLIDE));

    @Option(names = "--scale", paramLabel = "N", converter = Amounts.OfScale.class)
    private @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "N", converter = Amounts.OfDpi.class)
    private @Nullable Double dpi;

    @Option(
            names = LanguageOption.NAME,
            paramLabel = "zh,en",
            split = ",",
            hideParamSyntax = true,
            descriptionKey = "languages",
            converter = LanguageOption.Converter.class)
    private List<Language> languages = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "light|dark", converter = FormatNames.OfTheme.class)
    private Theme theme = Theme.LIGHT;

    @Option(names = "--background", paramLabel = "opaque|transparent", converter = FormatNames.OfBackground.class)
    private Background background = Background.OPAQUE;

    @Option(names = "--text", paramLabel = "kept|outlined", converter = FormatNames.OfLettering.class)
    private Lettering lettering = Lettering.TEXT;

    @Option(names = "--plain")
    private boolean plain;

    @Option(names = "--template", paramLabel = "FILE")
    private @Nullable Path template;

    @Option(names = "--talk", paramLabel = "NAME")
    private @Nullable String talk;

    @Option(names = "--name", paramLabel = "PATTERN", converter = FormatNames.OfName.class)
    private NamePattern names = NamePattern.TITLE;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    /// @param own the folder of the user's settings
    ExportCommand(Console console, Interrupts interrupts, Path own) {
        this.console = console;
        this.interrupts = interrupts;
        this.own = own;
    }

    @Override
    public Integer call() throws IOException {
        var target = target();
        if (target.isEmpty()) {
            return UsageErrors.say(
                    new Text("请写明 --to 文件夹或 --zip 文件，二者取一。", "Give either --to DIR or --zip FILE."), NAME, console);
        }
        try {
            var looks = looks();
            return Opening.with(report.location(), console, open -> export(open, looks, target.get()));
        } catch (WrongValueException e) {
            return UsageErrors.say(e.reason(), NAME, console);
        }
    }

    private List<PictureOrder> looks() throws WrongValueException {
        var asked = languages.isEmpty() ? List.of(console.language()) : languages;
        return new AskedLooks(asked, theme, sizes, new Resolution(scale, dpi), plain, background, lettering).all();
    }

    /// Empty where none is named, or two.
    private Optional<ExportTarget> target() {
        if (folder != null && zip == null) {
            return Optional.of(new ExportTarget.Folder(folder));
        }
        return zip != null && folder == null ? Optional.of(new ExportTarget.Zip(zip)) : Optional.empty();
    }

    private int export(OpenReport open, List<PictureOrder> looks, ExportTarget target) throws IOException {
        var asked = new AskedCharts(sections, charts);
        List<Text> wrong = asked.wrong(open);
        if (!wrong.isEmpty()) {
            wrong.forEach(console::say);
            return ExitCode.WRONG_USAGE;
        }
        var order = new ExportOrder(open, asked.of(open), AskedFormats.union(formats), looks, names, target, overwrite);
        return switch (new AskedTemplate(template).read(order.formats())) {
            case AskedTemplate.Outcome.Wrong(Text reason, int exitCode) -> refused(reason, exitCode);
            case AskedTemplate.Outcome.Right(var design) -> exportTalk(order.withTemplate(design));
        };
    }

    private int exportTalk(ExportOrder order) throws IOException {
        return switch (new AskedTalk(talk).find(order.report(), own, order.formats())) {
            case AskedTalk.Outcome.Wrong(Text reason, int exitCode) -> refused(reason, exitCode);
            case AskedTalk.Outcome.Right(var chosen) -> write(order.withTalk(chosen));
        };
    }

    private int refused(Text reason, int exitCode) {
        console.say(reason);
        return exitCode;
    }

    private int write(ExportOrder order) throws IOException {
        var telling = new ExportTelling(console);
        return InterruptedWork.run(interrupts, () -> {
            ExportOutcome outcome = ExportService.export(order, telling.progress());
            return telling.tell(outcome);
        });
    }
}
