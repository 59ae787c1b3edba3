package tidemark.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlideKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cover",
                "agenda",
                "opening:reform",
                "chart:service_time",
                "honours:reform",
                "mine:mine-1",
                "words:words-1",
                "image:image-1",
                "chart:a:b",
                "closing"
            })
    void aKeyIsReadAsItIsWritten(String text) {
        assertThat(SlideKey.ofText(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chart", "chart:", "opening: ", "pie:x", "cover:x", "Closing"})
    void anythingElseIsNoKey(String text) {
        assertThat(SlideKey.ofText(text)).isEmpty();
    }
}
