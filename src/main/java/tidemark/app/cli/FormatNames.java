package tidemark.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import tidemark.chart.Theme;
import tidemark.export.TableFormat;
import tidemark.report.Text;
import tidemark.service.ExportFormat;

/// Reads the names of formats and themes, in small or capital letters.
final class FormatNames {
    private FormatNames() {}

    private static <E extends Enum<E>> E find(E[] all, String name) throws WrongValueException {
        String names =
                Stream.of(all).map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return Stream.of(all)
                .filter(e -> e.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> oneOf(names));
    }

    private static WrongValueException oneOf(String names) {
        return new WrongValueException(new Text("可用：" + names + "。", "It is one of " + names + "."));
    }

    static final class OfTable implements ITypeConverter<TableFormat> {
        @Override
        public TableFormat convert(String value) throws WrongValueException {
            return find(TableFormat.values(), value);
        }
    }

    static final class OfExport implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) throws WrongValueException {
            Optional<ExportFormat> format = ExportFormat.ofCode(value.strip());
            if (format.isEmpty()) {
                String codes =
                        ExportFormat.all().stream().map(ExportFormat::code).collect(Collectors.joining(", "));
                throw oneOf(codes);
            }
            return format.get();
        }
    }

    static final class OfTheme implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) throws WrongValueException {
            return find(Theme.values(), value);
        }
    }
}
