package tidemark.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import tidemark.export.LengthUnit;
import tidemark.export.PictureSize;
import tidemark.export.Preset;
import tidemark.report.Text;
import tidemark.service.PictureOrder;

/// A size as asked for: `1920x1080`, `210x148mm`, `8x4.5in`, or the name of a [Preset].
///
/// @param words as they were written
sealed interface AskedSize {

    /// Pixels an inch of a size on paper, where no others are asked for: what printers want.
    double PAPER_DPI = 300;

    String words();

    record Named(Preset preset) implements AskedSize {
        @Override
        public String words() {
            return preset.code();
        }
    }

    record Measured(String words, double width, double height, LengthUnit unit) implements AskedSize {}

    /// What it comes to with the resolution that is asked for.
    default PictureSize.Reading at(Resolution asked) {
        return switch (this) {
            case Named(Preset preset) -> new PictureSize.Reading.Good(PictureSize.of(preset));
            case Measured(var _, double width, double height, LengthUnit unit) ->
                PictureSize.of(width, height, unit, isOnPaper() ? asked.dpiOr(PAPER_DPI) : PictureOrder.SCREEN_DPI);
        };
    }

    /// Whether it is a size on paper, which a finer resolution does not change.
    default boolean isOnPaper() {
        return switch (this) {
            case Named(Preset preset) -> preset.isOnPaper();
            case Measured measured -> measured.unit() != LengthUnit.PX;
        };
    }

    final class Converter implements ITypeConverter<AskedSize> {
        private static final Pattern MEASURED =
                Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)[x×X*](\\d{1,5}(?:\\.\\d{1,3})?)\\s*([a-zA-Z]*)");

        @Override
        public AskedSize convert(String value) throws WrongValueException {
            Optional<Preset> preset = Preset.ofCode(value.strip());
            if (preset.isPresent()) {
                return new Named(preset.get());
            }
            var size = MEASURED.matcher(value.strip());
            Optional<LengthUnit> unit = size.matches() ? unit(size) : Optional.empty();
            if (unit.isEmpty()) {
                throw new WrongValueException(new Text(
                        "请写成 1920x1080、210x148mm 或 8x4.5in 的样子，或用 " + presets() + "。",
                        "Write it as 1920x1080, 210x148mm or 8x4.5in, or take " + presets() + "."));
            }
            var measured = new Measured(
                    value.strip(), Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)), unit.get());
            if (!measured.isOnPaper() && measured.at(Resolution.USUAL) instanceof PictureSize.Reading.Wrong wrong) {
                throw new WrongValueException(wrong.reason());
            }
            return measured;
        }

        private static Optional<LengthUnit> unit(Matcher size) {
            String code = size.group(3).toLowerCase(Locale.ROOT);
            return code.isEmpty() ? Optional.of(LengthUnit.PX) : LengthUnit.ofCode(code);
        }

        private static String presets() {
            return Stream.of(Preset.values()).map(Preset::code).collect(Collectors.joining(", "));
        }
    }
}
