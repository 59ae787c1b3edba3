package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.chart.Size;

class PictureSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, PX, 96, 1920, 1080",
        "210, 148, MM, 150, 1240, 874",
        "8, 4.5, IN, 96, 768, 432",
        "25.4, 25.4, MM, 600, 600, 600"
    })
    void paperBecomesWholePixels(double width, double height, LengthUnit unit, double dpi, double across, double down) {
        assertThat(PictureSize.of(width, height, unit, dpi))
                .isEqualTo(new PictureSize.Reading.Good(new PictureSize(new Size(across, down), dpi)));
    }

    @Test
    void whatIsTooLargeIsSaidInPixels() {
        assertThat(PictureSize.of(420, 594, LengthUnit.MM, 600))
                .isInstanceOfSatisfying(
                        PictureSize.Reading.Wrong.class,
                        wrong -> assertThat(wrong.reason().en())
                                .startsWith("That is 9921×14031 pixels;")
                                .contains("320 to 7680"));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 300, PX, 96", "800, 600, PX, 0", "800, 600, PX, NaN", "-5, 600, IN, 96", "Infinity, 1, MM, 96"})
    void whatIsNoSizeIsRefused(double width, double height, LengthUnit unit, double dpi) {
        assertThat(PictureSize.of(width, height, unit, dpi)).isInstanceOf(PictureSize.Reading.Wrong.class);
    }

    @Test
    void aUnitGoesThereAndBack() {
        for (LengthUnit unit : LengthUnit.values()) {
            assertThat(unit.length(unit.pixels(123, 150), 150))
                    .isCloseTo(123, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(LengthUnit.ofCode(unit.code())).contains(unit);
        }
    }
}
