package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedRowsTest {
    private final CopiedRows rows = new CopiedRows(
            List.of("指标", "Value", "Unit"),
            List.of(List.of("总额", "4501.6", "亿元"), List.of("a\n<b>", "5", "\"x\" & y")),
            List.of(false, true, false));

    @Test
    void columnsStandOneBelowTheOtherWithChineseTwiceAsWide() {
        assertThat(rows.text().lines())
                .containsExactly("指标    Value  Unit", "总额   4501.6  亿元", "a <b>       5  \"x\" & y");
    }

    @Test
    void wordsNeverBecomeMarkup() {
        assertThat(rows.html())
                .contains("<td>a\n&lt;b&gt;</td><td align=\"right\">5</td><td>&quot;x&quot; &amp; y</td>")
                .doesNotContain("<b>");
    }
}
