package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.desk.Messages;
import tidemark.report.Language;

class TimeWordsTest {
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH);
    private final TimeWords words = new TimeWords(new Messages(language));

    @ParameterizedTest
    @CsvSource({"0, 0:00", "7, 0:07", "754, 12:34", "3723, 1:02:03"})
    void timesReadAsOnAStopwatch(long seconds, String read) {
        assertThat(TimeWords.of(Duration.ofSeconds(seconds))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 按计划, On time",
        "14, 按计划, On time",
        "-14, 按计划, On time",
        "15, 落后 20 秒, 20 s behind",
        "-41, 提前 50 秒, 50 s ahead",
        "55, 落后 1 分钟, 1 min behind",
        "60, 落后 1 分钟, 1 min behind",
        "-89, 提前 1 分钟, 1 min ahead",
        "90, 落后 2 分钟, 2 min behind",
        "3600, 落后 60 分钟, 60 min behind"
    })
    void thePaceIsSaidRoughly(long late, String chinese, String english) {
        assertThat(words.pace(Duration.ofSeconds(late))).isEqualTo(chinese);
        language.set(Language.EN);
        assertThat(words.pace(Duration.ofSeconds(late))).isEqualTo(english);
    }
}
