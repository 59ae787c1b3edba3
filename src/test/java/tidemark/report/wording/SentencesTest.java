package tidemark.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Language;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH | 外贸增长      | 外贸增长。",
                "ZH | 外贸增长。    | 外贸增长。",
                "ZH | 三个问题：    | 三个问题：",
                "ZH | 钱从哪里来？  | 钱从哪里来？",
                "EN | trade grew    | Trade grew.",
                "EN | Trade grew.   | Trade grew.",
                "EN | three things: | Three things:",
                "EN | 5 harbours    | 5 harbours.",
                "EN | ß             | SS."
            })
    void wordsAreMadeWholeSentences(Language language, String words, String whole) {
        assertThat(Sentences.whole(words, language)).isEqualTo(whole);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Sentences.whole("", Language.EN)).isEmpty();
    }

    @Test
    void onlyEnglishPartsSentencesByBlanks() {
        assertThat(Sentences.joined(List.of("A.", "B."), Language.EN)).isEqualTo("A. B.");
        assertThat(Sentences.joined(List.of("甲。", "乙。"), Language.ZH)).isEqualTo("甲。乙。");
    }
}
