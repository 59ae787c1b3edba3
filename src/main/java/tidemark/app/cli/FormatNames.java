package tidemark.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.export.TableFormat;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Text;
import tidemark.service.ExportFormat;

/// Reads the names of formats, themes and the like, in small or capital letters.
final class FormatNames {
    private FormatNames() {}

    private static <E extends Enum<E>> E find(E[] all, Function<E, String> code, String name)
            throws WrongValueException {
        return Stream.of(all)
                .filter(e -> code.apply(e).equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> oneOf(Stream.of(all).map(code).collect(Collectors.joining(", "))));
    }

    private static <E extends Enum<E>> E find(E[] all, String name) throws WrongValueException {
        return find(all, e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
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

    /// One format, or `all`.
    static final class OfExport implements ITypeConverter<AskedFormats> {
        @Override
        public AskedFormats convert(String value) throws WrongValueException {
            String code = value.strip();
            if (code.equalsIgnoreCase(AskedFormats.ALL)) {
                return new AskedFormats(ExportFormat.all());
            }
            Optional<ExportFormat> format = ExportFormat.ofCode(code);
            if (format.isEmpty()) {
                String codes =
                        ExportFormat.all().stream().map(ExportFormat::code).collect(Collectors.joining(", "));
                throw oneOf(codes + ", " + AskedFormats.ALL);
            }
            return new AskedFormats(List.of(format.get()));
        }
    }

    static final class OfBackground implements ITypeConverter<Background> {
        @Override
        public Background convert(String value) throws WrongValueException {
            return find(Background.values(), value);
        }
    }

    static final class OfLettering implements ITypeConverter<Lettering> {
        @Override
        public Lettering convert(String value) throws WrongValueException {
            return find(Lettering.values(), OfLettering::code, value);
        }

        private static String code(Lettering lettering) {
            return switch (lettering) {
                case TEXT -> "kept";
                case OUTLINES -> "outlined";
            };
        }
    }

    static final class OfName implements ITypeConverter<NamePattern> {
        @Override
        public NamePattern convert(String value) throws WrongValueException {
            return switch (NamePattern.read(value)) {
                case NamePattern.Reading.Good(NamePattern pattern) -> pattern;
                case NamePattern.Reading.Wrong(Text reason) -> throw new WrongValueException(reason);
            };
        }
    }

    static final class OfTheme implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) throws WrongValueException {
            return find(Theme.values(), value);
        }
    }
}
