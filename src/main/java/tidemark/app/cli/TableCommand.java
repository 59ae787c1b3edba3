package tidemark.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tidemark.export.Table;
import tidemark.export.TableFormat;
import tidemark.service.OpenReport;

/// `figures`, `events` and `charts`: what a report holds, for programs to read.
@Command(sortOptions = false)
final class TableCommand implements Callable<Integer> {
    private final Console console;
    private final Function<OpenReport, Table> table;

    @Mixin
    private final ReportArgument report = new ReportArgument();

    @Option(names = "--format", paramLabel = "tsv|csv|json", converter = FormatNames.OfTable.class)
    private TableFormat format = TableFormat.TSV;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    TableCommand(Console console, Function<OpenReport, Table> table) {
        this.console = console;
        this.table = table;
    }

    @Override
    public Integer call() throws IOException {
        return Opening.with(report.location(), console, open -> {
            console.tell(table.apply(open), format);
            return ExitCode.DONE;
        });
    }
}
