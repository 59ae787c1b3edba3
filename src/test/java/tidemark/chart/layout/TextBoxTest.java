package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;

final class TextBoxTest {
    private static final Colour INK = Colour.of(0x10243a);

    private final TextBox box = TextBox.wrap("港城融合改革创新", Face.REGULAR, 10, 45);

    @Test
    void itIsAsWideAsItsWidestLine() {
        assertThat(box.lines()).hasSize(2);
        assertThat(box.width()).isCloseTo(40, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(TextBox.Align.class)
    void whatIsPlacedIsExactlyAsLargeAsTheBox(TextBox.Align align) {
        var bounds = Bounds.of(box.at(100, 50, align, INK)).orElseThrow();
        assertThat(bounds.y()).isCloseTo(50, within(1e-9));
        assertThat(bounds.height()).isCloseTo(box.height(), within(1e-9));
        assertThat(bounds.width()).isCloseTo(box.width(), within(1e-9));
    }

    @Test
    void linesAreFlushOnTheEdgeThatIsAskedFor() {
        var ragged = new TextBox(java.util.List.of("港城融合", "改革"), Face.REGULAR, 10);
        assertThat(ragged.at(100, 0, TextBox.Align.LEFT, INK))
                .extracting(TextBoxTest::left)
                .containsOnly(100.0);
        assertThat(ragged.at(100, 0, TextBox.Align.RIGHT, INK))
                .extracting(TextBoxTest::right)
                .containsOnly(100.0);
        assertThat(ragged.at(100, 0, TextBox.Align.CENTRE, INK))
                .extracting(mark -> left(mark) + right(mark))
                .containsOnly(200.0);
    }

    @Test
    void linesOfOneBoxNeverTouch() {
        var lines = box.at(0, 0, TextBox.Align.LEFT, INK);
        var first = Bounds.of(lines.getFirst()).orElseThrow();
        var second = Bounds.of(lines.getLast()).orElseThrow();
        assertThat(second.y()).isGreaterThan(first.bottom());
    }

    @Test
    void anEmptyLineTakesRoomAndDrawsNothing() {
        var empty = TextBox.line("", Face.REGULAR, 10);
        assertThat(empty.height()).isGreaterThan(0);
        assertThat(empty.at(0, 0, TextBox.Align.LEFT, INK)).isEmpty();
    }

    @Test
    void centredOnPutsTheMiddleOfAllLinesThere() {
        var bounds = Bounds.of(box.centredOn(0, 80, TextBox.Align.LEFT, INK)).orElseThrow();
        assertThat(bounds.y() + bounds.height() / 2).isCloseTo(80, within(1e-9));
    }

    private static double left(Mark mark) {
        return Bounds.of(mark).orElseThrow().x();
    }

    private static double right(Mark mark) {
        return Bounds.of(mark).orElseThrow().right();
    }
}
