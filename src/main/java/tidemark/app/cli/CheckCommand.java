package tidemark.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidemark.report.Text;
import tidemark.report.check.SourceCheck;
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
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var outcome =
                source == null ? CheckService.check(report.location()) : CheckService.check(report.location(), source);
        return switch (outcome) {
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
        SourceCheck.Result proof = checked.source();
        boolean agrees = proof == null || tell(proof);
        return checked.opened() != null && agrees ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private boolean tell(SourceCheck.Result proof) throws IOException {
        for (Text line : SourceLines.of(String.valueOf(source), proof)) {
            console.tell(line.in(console.language()));
        }
        return switch (proof) {
            case SourceCheck.Checked checked -> checked.isClean();
            case SourceCheck.NotTheSource other -> false;
        };
    }
}
