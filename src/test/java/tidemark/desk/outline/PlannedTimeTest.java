package tidemark.desk.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedTimeTest {

    @ParameterizedTest
    @CsvSource({"1:30, 90", "0:05, 5", "2, 120", "1.5, 90", "' 3 ', 180", "1：30, 90", "1。5, 90", "600, 36000", "0.01, 1"
    })
    void minutesAndSecondsOrMinutesAreATime(String words, long seconds) {
        assertThat(PlannedTime.read(words)).isEqualTo(new PlannedTime.Wish.Time(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1:60", "1:2:3", "-1", "0", "0:00", "600:01", "99999", "1,5", "1:", ":30", "1 30"})
    void anythingElseIsNone(String words) {
        assertThat(PlannedTime.read(words)).isInstanceOf(PlannedTime.Wish.Wrong.class);
    }

    @Test
    void nothingWrittenPlansNoTime() {
        assertThat(PlannedTime.read("  ")).isInstanceOf(PlannedTime.Wish.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 0:05", "90, 1:30", "3600, 60:00"})
    void aTimeIsWrittenAsItIsRead(long seconds, String words) {
        assertThat(PlannedTime.write(Duration.ofSeconds(seconds))).isEqualTo(words);
        assertThat(PlannedTime.read(words)).isEqualTo(new PlannedTime.Wish.Time(Duration.ofSeconds(seconds)));
    }

    @Test
    void aPartOfASecondIsRounded() {
        assertThat(PlannedTime.write(Duration.ofMillis(89_600))).isEqualTo("1:30");
    }
}
