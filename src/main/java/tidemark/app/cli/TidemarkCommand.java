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

/// `tidemark [REPORT]`: opens the window; the other commands hang below it.
@Command(name = "tidemark", versionProvider = ProgramVersion.class, sortOptions = false)
final class TidemarkCommand implements Callable<Integer> {

    private final Console console;
    private final WindowOpener window;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "REPORT",
            descriptionKey = "report",
            converter = ReportArgument.Converter.class)
    private @Nullable ReportLocation report;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    TidemarkCommand(Console console, WindowOpener window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() {
        return switch (report) {
            case null -> window.open(List.of(), common.language());
            case ReportLocation.Shipped(String id) -> window.open(List.of(id), common.language());
            case ReportLocation.OnDisk(Path path) -> open(path);
        };
    }

    private int open(Path path) {
        Optional<String> command =
                Files.exists(path) ? Optional.empty() : new Nearest().among(commands(), path.toString());
        if (command.isEmpty()) {
            return window.open(List.of(path.toString()), common.language());
        }
        console.say(new Text(
                "没有文件或命令 " + path + "；是不是 " + command.get() + "？",
                "There is no file or command " + path + "; did you mean " + command.get() + "?"));
        return ExitCode.WRONG_USAGE;
    }

    private Iterable<String> commands() {
        return spec == null ? List.of() : spec.subcommands().keySet();
    }
}
