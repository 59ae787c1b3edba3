package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedTableTest {
    private final CopiedTable rows = new CopiedTable(
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
                .contains(">a\n"
                        + "&lt;b&gt;</td><td align=\"right\">5</td><td"
                        + " style=\"mso-number-format:'\\@'\">&quot;x&quot; &amp; y</td>")
                .doesNotContain("<b>");
    }

    @Test
    void tabsPartCellsAndNothingElse() {
        assertThat(rows.tsv()).isEqualTo("指标\tValue\tUnit\n总额\t4501.6\t亿元\na <b>\t5\t\"x\" & y\n");
    }

    @Test
    void aSpreadsheetTakesNothingForAFormula() {
        var hostile = new CopiedTable(
                List.of("a", "b"),
                List.of(List.of("=cmd|' /C calc'!A0", "-12.5"), List.of("@x\u202e", "+3,000")),
                List.of(false, true));

        assertThat(hostile.tsv().lines()).containsExactly("a\tb", "'=cmd|' /C calc'!A0\t-12.5", "'@x\t+3,000");
        assertThat(hostile.html()).contains("<td style=\"mso-number-format:'\\@'\">=cmd|' /C calc'!A0</td>");
    }
}
