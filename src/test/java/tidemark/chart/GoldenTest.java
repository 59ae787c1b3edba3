package tidemark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.gallery.Examples;
import tidemark.chart.layout.Charts;
import tidemark.picture.MissingGlyphException;
import tidemark.render.svg.SvgRenderer;
import tidemark.report.Form;
import tidemark.report.Language;

/// The example of every form, in every language and theme, compared exactly with a reference that someone looked at.
///
/// A picture that differs, or that has no reference, is left in `target/golden/`. After looking at it, `mvn test
/// -Dtest=GoldenTest -Dgolden.update=true` makes it the reference; where the environment says `CI=true` that is
/// refused.
final class GoldenTest {
    private static final Path REFERENCES = Path.of("src", "test", "resources", "tidemark", "chart", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final boolean ON_SERVER = "true".equals(System.getenv("CI"));

    record Golden(Form form, Language language, Theme theme) {
        String file() {
            return form.code() + "-" + language.tag() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".svg";
        }

        String svg() throws MissingGlyphException {
            var example = Examples.of(form);
            return SvgRenderer.render(Charts.draw(example.request(language, theme, Size.HD, Purpose.DOCUMENT)));
        }

        @Override
        public String toString() {
            return file();
        }
    }

    /// High contrast changes colours alone, which [PaletteTest] measures.
    static List<Golden> goldens() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(Language.values())
                        .flatMap(language ->
                                Stream.of(Theme.LIGHT, Theme.DARK).map(theme -> new Golden(form, language, theme))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theExampleLooksAsItsReference(Golden golden) throws IOException, MissingGlyphException {
        var reference = REFERENCES.resolve(golden.file());
        var actual = golden.svg();
        if (UPDATE) {
            update(reference, actual);
            return;
        }
        if (!Files.exists(reference)) {
            fail("There is no reference " + reference + "; the picture is " + leave(golden, actual));
        }
        if (!Files.readString(reference).equals(actual)) {
            fail(reference + " looks different now: " + leave(golden, actual));
        }
    }

    @Test
    void everyReferenceBelongsToAnExample() throws IOException {
        var known = goldens().stream().map(Golden::file).collect(Collectors.toSet());
        try (var files = Files.list(REFERENCES)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(known);
        }
    }

    private static void update(Path reference, String actual) throws IOException {
        if (ON_SERVER) {
            fail("References are looked at before they change: -Dgolden.update is refused where CI=true");
        }
        Files.createDirectories(REFERENCES);
        Files.writeString(reference, actual, StandardCharsets.UTF_8);
    }

    private static Path leave(Golden golden, String actual) throws IOException {
        Files.createDirectories(ACTUAL);
        return Files.writeString(ACTUAL.resolve(golden.file()), actual, StandardCharsets.UTF_8);
    }
}
