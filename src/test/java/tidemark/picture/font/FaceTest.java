package tidemark.picture.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {

    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final float SIZE = 23.5f;
    private static final List<String> SAMPLES = List.of(
            "2730亿元",
            "Beilun District 北仑区 +12.5%",
            "AVATAR To. Wa fi ffl",
            "《“稳”的基础》（推算）…—",
            "≤ 5 个工作日 ≈ 187.9 公顷",
            "𬭶𨟠",
            "Île-de-France ± 0.3 ‰");

    @ParameterizedTest
    @EnumSource
    void everyGeneralStandardCharacterIsThere(Face face) throws IOException {
        List<Integer> characters = generalStandardCharacters();

        assertThat(characters).hasSize(8105);
        assertThat(characters).allMatch(face::has);
    }

    @ParameterizedTest
    @EnumSource
    void everyGeneralStandardCharacterHasAnOutlineWithinItsBox(Face face) throws IOException {
        for (int character : generalStandardCharacters()) {
            Rectangle2D box = outline(face, character).getBounds2D();

            assertThat(box.getWidth()).as(Character.toString(character)).isBetween(0.1, 1.1);
            assertThat(box.getMinY()).as(Character.toString(character)).isBetween(-1.0, 0.1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreEquallyWide(Face face) {
        assertThat("0123456789".chars().mapToDouble(digit -> face.width(Character.toString(digit), 1)))
                .containsOnly(face.width("0", 1));
    }

    @ParameterizedTest
    @EnumSource
    void charactersOutsideTheFontAreSaidToBeMissing(Face face) {
        assertThat("₂\t\n\u0000\ud800😀".codePoints()).noneMatch(face::has);
    }

    @ParameterizedTest
    @EnumSource
    void widthsAreThoseThatAwtDraws(Face face) throws IOException, FontFormatException {
        Font font = awt(face).deriveFont(SIZE);
        for (String sample : SAMPLES) {
            GlyphVector drawing = font.createGlyphVector(FRACTIONAL, sample);
            double drawn = drawing.getGlyphPosition(drawing.getNumGlyphs()).getX();

            assertThat(face.width(sample, SIZE)).as(sample).isEqualTo(drawn, within(0.0005));
        }
    }

    @ParameterizedTest
    @EnumSource
    void outlinesAreThoseThatAwtReads(Face face) throws IOException, FontFormatException {
        Font font = awt(face).deriveFont(1000f);
        String sample = "08gjQ%&,亿碶龢“";
        for (int character : sample.codePoints().toArray()) {
            Shape theirs = font.createGlyphVector(FRACTIONAL, Character.toString(character))
                    .getOutline();
            Rectangle2D expected = theirs.getBounds2D();
            Path2D ours = outline(face, character);
            Rectangle2D box = ours.getBounds2D();

            assertThat(box.getMinX() * 1000).isEqualTo(expected.getMinX(), within(1.0));
            assertThat(box.getMaxX() * 1000).isEqualTo(expected.getMaxX(), within(1.0));
            assertThat(box.getMinY() * 1000).isEqualTo(expected.getMinY(), within(1.0));
            assertThat(box.getMaxY() * 1000).isEqualTo(expected.getMaxY(), within(1.0));
            assertThat(shareOfEqualPoints(ours, theirs)).isGreaterThan(0.995);
        }
    }

    /// Of a grid over the em, how much lies inside both or outside both; points upon an edge may differ.
    private static double shareOfEqualPoints(Path2D ours, Shape theirs) {
        int equal = 0;
        int all = 0;
        for (double x = 0.5; x < 1000; x += 13) {
            for (double y = -899.5; y < 300; y += 13) {
                all++;
                equal += ours.contains(x / 1000, y / 1000) == theirs.contains(x, y) ? 1 : 0;
            }
        }
        return (double) equal / all;
    }

    private static Path2D outline(Face face, int character) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        face.outline(character, new OutlinePen() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double cx, double cy, double x, double y) {
                path.quadTo(cx, cy, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    private static Font awt(Face face) throws IOException, FontFormatException {
        try (InputStream file = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }

    private static List<Integer> generalStandardCharacters() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(FaceTest.class.getResourceAsStream("general-standard-characters.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .filter(point -> point != '\n')
                    .boxed()
                    .toList();
        }
    }
}
