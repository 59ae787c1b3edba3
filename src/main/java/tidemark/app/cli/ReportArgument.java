package tidemark.app.cli;

import java.nio.file.InvalidPathException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import tidemark.report.Text;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// The report that a command works on.
final class ReportArgument {

    @Parameters(index = "0", paramLabel = "REPORT", descriptionKey = "report", converter = Converter.class)
    private ReportLocation location = ShippedReports.first();

    ReportLocation location() {
        return location;
    }

    static final class Converter implements ITypeConverter<ReportLocation> {
        @Override
        public ReportLocation convert(String value) throws WrongValueException {
            try {
                return ReportLocation.of(value);
            } catch (InvalidPathException e) {
                throw new WrongValueException(new Text("这不能是文件名。", "This cannot be the name of a file."));
            }
        }
    }
}
