package tidemark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// What the comparison with other programs would notice, and what it lets pass.
class LikenessTest {

    /// The coarsest that is used.
    private static final double TOLERATED = 0.65;

    private static final double FINER = 0.42;
    private static final Colour FAINT = Colour.of(0x5b6b7b);

    private static Picture picture(Mark... marks) {
        return new Picture("x", 960, 540, Colour.of(0xffffff), "zh", "", "", List.of(marks));
    }

    private static BufferedImage drawn(Mark... marks) {
        return ShippedPictures.ours(picture(marks));
    }

    private static boolean alike(Mark meant, double tolerated, Mark... shown) {
        return Likeness.of(picture(meant), drawn(meant), drawn(shown), tolerated)
                .isOnePicture();
    }

    private static Mark.TextRun words(double size, Face face) {
        return new Mark.TextRun(40.3, 400.6, "来源：Work report, 第3段", face, size, FAINT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 60, 140})
    void wordsThatAreMissingOrFarAwayAreNoticed(double size) {
        Mark words = words(size, Face.REGULAR);

        assertThat(alike(words, TOLERATED, words)).isTrue();
        assertThat(alike(words, TOLERATED)).isFalse();
        assertThat(alike(words, TOLERATED, words.moved(0, 10))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 20, 60, 140})
    void wordsThatLieThreePixelsElsewhereAreNoticedByTheFinerComparison(double size) {
        Mark words = words(size, Face.REGULAR);

        assertThat(alike(words, FINER, words.moved(3, 0))).isFalse();
    }

    @Test
    void anotherWeightIsNoticedByTheFinerComparison() {
        assertThat(alike(words(11, Face.REGULAR), FINER, words(11, Face.BOLD))).isFalse();
    }

    @Test
    void aLineThatIsMissingIsNoticed() {
        Mark line = Mark.Path.line(40, 100.5, 900, 100.5, Stroke.solid(FAINT, 3));

        assertThat(alike(line, TOLERATED)).isFalse();
    }

    @Test
    void anEdgeMayLieHalfAPixelElsewhere() {
        Mark bar = new Mark.Rectangle(40, 40, 300, 60, 0, FAINT, null);

        assertThat(alike(bar, FINER, bar.moved(0.5, 0.5))).isTrue();
    }
}
