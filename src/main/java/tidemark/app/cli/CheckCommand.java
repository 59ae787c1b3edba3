package tidemark.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidemark.service.CheckOutcome;
import tidemark.service.CheckService;

/// `check`: everything that is wrong with a report, and whether its source says what it says.
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ReportArgument report = new ReportArgument();

    @Option(names = "--source", paramLabel = "TEXT")
    private @Nullable Path source;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return switch (CheckService.check(report.location())) {
            case CheckOutcome.Unreadable unreadable -> {
                console.say(unreadable.location().display() + ": "
                        + unreadable.reason().in(console.language()));
                yield ExitCode.FILES;
            }
            case CheckOutcome.NoSource missing -> {
                console.say(missing.source() + ": " + missing.reason().in(console.language()));
                yield ExitCode.FILES;
            }
            case CheckOutcome.Checked checked -> tell(checked);
        };
    }

    private int tell(CheckOutcome.Checked checked) throws IOException {
        for (String line : ProblemLines.of(checked.location(), checked.problems(), console.language())) {
            console.tell(line);
        }
        if (checked.unlisted() > 0) {
            console.tell(ProblemLines.unlisted(checked.unlisted()).in(console.language()));
        }
        console.tell(CheckWords.summary(checked).in(console.language()));
        return checked.opened() == null ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
