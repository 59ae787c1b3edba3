package tidemark.app.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import tidemark.chart.Size;
import tidemark.export.Preset;
import tidemark.report.Text;
import tidemark.service.PictureOrder;

/// A size as asked for: `1920x1080`, or the name of a [Preset].
///
/// @param dpi pixels an inch that go with it
record AskedSize(Size size, double dpi) {
    static final AskedSize USUAL = new AskedSize(Size.HD, PictureOrder.SCREEN_DPI);

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})[x×X*](\\d{1,5})");

    static final class Converter implements ITypeConverter<AskedSize> {
        @Override
        public AskedSize convert(String value) throws WrongValueException {
            Optional<Preset> preset = Preset.ofCode(value);
            if (preset.isPresent()) {
                return new AskedSize(preset.get().size(), preset.get().dpi());
            }
            var pixels = PIXELS.matcher(value);
            if (!pixels.matches()) {
                throw new WrongValueException(new Text(
                        "请写成 1920x1080 的样子，或用 " + presets() + "。",
                        "Write it as 1920x1080, or take " + presets() + "."));
            }
            try {
                return new AskedSize(
                        new Size(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2))),
                        PictureOrder.SCREEN_DPI);
            } catch (IllegalArgumentException e) {
                throw new WrongValueException(new Text(
                        "宽 320 至 7680 像素，高 240 至 7680 像素。",
                        "The width is 320 to 7680 pixels, the height 240 to 7680."));
            }
        }

        private static String presets() {
            return Stream.of(Preset.values()).map(Preset::code).collect(Collectors.joining(", "));
        }
    }
}
