package tidemark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.picture.font.Face;

class EnlargedTest {
    private static final Colour INK = Colour.of(0x10243a);
    private static final Mark.Rectangle BAR = new Mark.Rectangle(50, 20, 40, 10, 2, INK, null);
    private static final Mark.TextRun WORD = new Mark.TextRun(60, 40, "32", Face.BOLD, 8, INK);
    private static final Mark.Rectangle FAR = new Mark.Rectangle(0, 80, 10, 10, 0, INK, null);
    private static final Picture PICTURE = new Picture(
            "p",
            100,
            100,
            Colour.of(0xffffff),
            "en",
            "title",
            "description",
            List.of(
                    new Mark.Group(new Subject("days", "Days"), List.of(BAR, WORD, FAR)),
                    new Mark.Group(null, List.of(FAR))));

    private final Picture part = PICTURE.enlarged(new Bounds(50, 0, 50, 50));

    @Test
    void thePartFillsTheSizeOfThePicture() {
        assertThat(part.width()).isEqualTo(100);
        assertThat(part.height()).isEqualTo(100);
        assertThat(part.description()).isEqualTo(PICTURE.description());
        assertThat(Bounds.of(part.subjects().getFirst().marks().getFirst())).contains(new Bounds(0, 40, 80, 20));
    }

    @Test
    void wordsGrowAsWordsAndStaySharp() {
        assertThat(part.texts())
                .singleElement()
                .satisfies(run -> assertThat(run.size()).isCloseTo(16, within(1e-9)))
                .satisfies(run -> assertThat(run.baseline()).isCloseTo(80, within(1e-9)));
    }

    @Test
    void whatIsOutOfSightIsNotDrawnAndWhatIsHitKeepsItsName() {
        assertThat(part.marks()).as("a group of nothing is gone").hasSize(1);
        assertThat(part.subjects().getFirst().marks()).hasSize(2);
        assertThat(part.hit(10, 50).orElseThrow().subject()).isEqualTo(new Subject("days", "Days"));
    }

    @Test
    void aMarkOnTheEdgeIsKeptWhole() {
        Picture half = PICTURE.enlarged(new Bounds(60, 25, 20, 20));
        assertThat(Bounds.of(half.subjects().getFirst().marks().getFirst())).contains(new Bounds(-50, -25, 200, 50));
    }
}
