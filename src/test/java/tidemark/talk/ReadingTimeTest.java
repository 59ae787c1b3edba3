package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;
import tidemark.report.Language;

final class ReadingTimeTest {
    private static Duration time(String words) {
        var ink = Colour.of(0);
        var run = new Mark.TextRun(0, 0, words, Face.REGULAR, 20, ink);
        return ReadingTime.of(new Picture("x", 100, 100, ink, "en", "", "", List.of(run)));
    }

    @Test
    void fiveChineseCharactersTakeASecondAndThreeEnglishWordsDo() {
        assertThat(time("改".repeat(50))).isEqualTo(Duration.ofSeconds(13));
        assertThat(time("word ".repeat(30))).isEqualTo(Duration.ofSeconds(13));
        assertThat(time("改".repeat(25) + " a figure of 4,501.6 billion is one")).isEqualTo(Duration.ofMillis(10333));
    }

    @Test
    void aNumberIsOneWordAndPunctuationNone() {
        assertThat(time("1,234.5 ".repeat(30) + "— ， 。 （ ）")).isEqualTo(Duration.ofSeconds(13));
    }

    @Test
    void itIsNeitherAFlashNorAnEternity() {
        assertThat(time("")).isEqualTo(ReadingTime.SHORTEST);
        assertThat(time("改".repeat(5000))).isEqualTo(ReadingTime.LONGEST);
    }

    @Test
    void everyShippedSlideStaysLongEnoughAndNoneLongerThanItMay() {
        for (Talk talk : ShippedTalks.on(Size.HD)) {
            for (int number = 0; number < talk.size(); number++) {
                var slide = SlideLayout.draw(new SlideRequest(talk, number, Language.EN, Theme.LIGHT, Size.HD));
                assertThat(ReadingTime.of(slide))
                        .as("%s %s", talk.report().id(), number)
                        .isBetween(ReadingTime.SHORTEST, ReadingTime.LONGEST);
            }
        }
    }
}
