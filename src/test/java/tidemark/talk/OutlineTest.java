package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.report.Text;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;

final class OutlineTest {
    private static final SlideKey A = new SlideKey.Chart("a");
    private static final SlideKey B = new SlideKey.Chart("b");
    private static final SlideKey C = new SlideKey.Chart("c");
    private static final SlideKey D = new SlideKey.Chart("d");
    private static final Text TITLE = new Text("题", "title");
    private static final Outline FOUR = new Outline(List.of(entry(A), entry(B), entry(C), entry(D)));

    private static Outline.Entry entry(SlideKey key) {
        return new Outline.Entry(key, Standing.SHOWN, TITLE, TITLE, TalkItem.of(key));
    }

    @Test
    void slidesMoveTogetherAndNeverOut() {
        assertThat(FOUR.moved(List.of(C), -1)).containsExactly(A, C, B, D);
        assertThat(FOUR.moved(List.of(A, C), 1)).containsExactly(B, A, C, D);
        assertThat(FOUR.moved(List.of(A), 99)).containsExactly(B, C, D, A);
        assertThat(FOUR.moved(List.of(D), -99)).containsExactly(D, A, B, C);
        assertThat(FOUR.moved(List.of(), 1)).isEqualTo(FOUR.order());
    }

    @Test
    void slidesAreDroppedBeforeAnotherOrAtTheEnd() {
        assertThat(FOUR.dropped(List.of(D, A), C)).containsExactly(B, A, D, C);
        assertThat(FOUR.dropped(List.of(A), null)).containsExactly(B, C, D, A);
        assertThat(FOUR.dropped(List.of(A), A)).isEqualTo(FOUR.order());
    }

    @Test
    void aNewSlideFollowsAnotherOrComesFirst() {
        SlideKey words = new SlideKey.Words("words-1");
        assertThat(FOUR.with(words, B)).containsExactly(A, B, words, C, D);
        assertThat(FOUR.with(words, null)).containsExactly(words, A, B, C, D);
    }
}
