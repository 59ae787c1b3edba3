package tidemark.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tidemark.report.Text;
import tidemark.report.json.Nearest;
import tidemark.service.ReportLocation;

/// `tidemark [REPORT…]`: opens the window; the other commands hang below it.
@Command(name = "tidemark", versionProvider = ProgramVersion.class, sortOptions = false)
final class TidemarkCommand implements Callable<Integer> {

    private final Console console;
    private final WindowOpener window;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0..*",
            arity = "0..*",
            paramLabel = "REPORT",
            descriptionKey = "reports",
            converter = ReportArgument.Converter.class)
    private List<ReportLocation> reports = List.of();

    @Option(names = "--kiosk")
    private boolean kiosk;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    TidemarkCommand(Console console, WindowOpener window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() {
        Optional<String> meant = reports.stream().findFirst().flatMap(this::command);
        if (meant.isPresent()) {
            console.say(new Text(
                    "没有文件或命令 " + word(reports.getFirst()) + "；是不是 " + meant.get() + "？",
                    "There is no file or command " + word(reports.getFirst()) + "; did you mean " + meant.get() + "?"));
            return ExitCode.WRONG_USAGE;
        }
        return window.open(reports.stream().map(TidemarkCommand::word).toList(), language.language(), kiosk);
    }

    /// The command that a word which is no file may have been meant for.
    private Optional<String> command(ReportLocation location) {
        return location instanceof ReportLocation.OnDisk(Path path) && !Files.exists(path)
                ? new Nearest().among(commands(), path.toString())
                : Optional.empty();
    }

    private static String word(ReportLocation location) {
        return switch (location) {
            case ReportLocation.Shipped(String id) -> id;
            case ReportLocation.OnDisk(Path path) -> path.toString();
        };
    }

    private Iterable<String> commands() {
        return spec == null ? List.of() : spec.subcommands().keySet();
    }
}
