package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CalmWriterTest {
    private final LinkedBlockingQueue<String> written = new LinkedBlockingQueue<>();
    private final CalmWriter<String> writer = new CalmWriter<>("calm", written::add);

    @Test
    void ofManyInARowTheLastIsWrittenOnce() throws InterruptedException {
        writer.keep("a");
        writer.keep("b");
        writer.keep("c");

        assertThat(written.poll(10, TimeUnit.SECONDS)).isEqualTo("c");
        writer.keep("d");
        assertThat(written.poll(10, TimeUnit.SECONDS)).isEqualTo("d");
        assertThat(writer.end()).isEmpty();
    }

    @Test
    void theEndHandsBackWhatStillWaits() {
        writer.keep("a");
        writer.keep("b");

        assertThat(writer.end()).hasValue("b");
        assertThat(writer.end()).isEmpty();
        assertThat(written).isEmpty();
    }

    @Test
    void afterTheEndAValueIsWrittenAtOnce() {
        writer.end();

        writer.keep("late");

        assertThat(written).containsExactly("late");
    }
}
