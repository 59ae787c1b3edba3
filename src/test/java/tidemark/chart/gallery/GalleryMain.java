package tidemark.chart.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.render.png.PngRenderer;
import tidemark.report.Form;
import tidemark.report.Language;

/// Writes a PNG of every example in every language, theme and purpose into `target/gallery/`. Arguments name forms;
/// none
/// means all.
public final class GalleryMain {
    private static final Path FOLDER = Path.of("target", "gallery");
    private static final double DPI = 96;
    private static final double NARROW = 420;
    private static final double WIDE = 860;
    private static final Size SLIDE = new Size(1920, 1080);
    private static final Size SMALL = new Size(960, 540);
    private static final Size SMALLEST = new Size(320, 240);

    private GalleryMain() {}

    public static void main(String[] arguments) throws IOException, UnwritableException {
        var wanted = arguments.length == 0
                ? Set.of(Form.values())
                : Stream.of(arguments)
                        .map(code -> Form.ofCode(code).orElseThrow(() -> new IllegalArgumentException(code)))
                        .collect(Collectors.toSet());
        Files.createDirectories(FOLDER);
        for (var example : Examples.all()) {
            if (wanted.contains(example.form())) {
                write(example);
            }
        }
    }

    private static void write(Examples.Example example) throws IOException, UnwritableException {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                for (double width : new double[] {NARROW, WIDE}) {
                    var size = new Size(width, Size.LEAST_HEIGHT);
                    var request = example.request(language, theme, size, Purpose.READING);
                    save(Charts.drawToWidth(request), example, language, theme, "reading-" + (int) width);
                }
                for (Size size : new Size[] {SLIDE, SMALL, SMALLEST}) {
                    var request = example.request(language, theme, size, Purpose.DOCUMENT);
                    save(Charts.draw(request), example, language, theme, "document-" + (int) size.width());
                }
                var request = example.request(language, theme, SLIDE, Purpose.STAGE);
                save(Charts.draw(request), example, language, theme, "stage");
            }
        }
    }

    private static void save(Picture picture, Examples.Example example, Language language, Theme theme, String purpose)
            throws IOException, UnwritableException {
        var name = "%s-%s-%s-%s.png"
                .formatted(
                        example.form().code(),
                        purpose,
                        language.tag(),
                        theme.name().toLowerCase(Locale.ROOT));
        Files.write(FOLDER.resolve(name), PngRenderer.render(picture, 1, DPI));
    }
}
