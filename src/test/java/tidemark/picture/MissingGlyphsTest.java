package tidemark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.picture.font.Face;

class MissingGlyphsTest {

    private static Picture picture(String... texts) {
        List<Mark> runs = Arrays.stream(texts)
                .<Mark>map(text -> new Mark.TextRun(10, 20, text, Face.REGULAR, 12, Colour.of(0)))
                .toList();
        return new Picture(
                "chart",
                100,
                50,
                Colour.of(0xffffff),
                "zh-CN",
                "title ₂",
                "",
                List.of(new Mark.Group(new Subject("a", "label ₃"), runs)));
    }

    @Test
    void nothingIsMissingInOrdinaryText() {
        assertThat(MissingGlyphs.in(picture("2730亿元", "CNY 273.0 billion")).isEmpty())
                .isTrue();
        assertThatCode(() -> MissingGlyphs.refuse(picture("预计"))).doesNotThrowAnyException();
    }

    @Test
    void eachMissingCharacterIsListedOnceInOrder() {
        assertThat(MissingGlyphs.in(picture("CO₂ 😀", "ş₂")).codePoints()).containsExactly(0x2082, 0x1f600, 0x15f);
    }

    @Test
    void lineBreaksAndHalvesOfPairsCountAsMissing() {
        assertThat(MissingGlyphs.in(picture("a\nb\ud800")).names()).isEqualTo("U+000A, U+D800");
    }

    @Test
    void theRefusalNamesThePictureAndTheCharacters() {
        assertThatThrownBy(() -> MissingGlyphs.refuse(picture("CO₂ 😀")))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessage("the picture chart has characters that the font lacks: ₂ U+2082, 😀 U+1F600");
    }
}
