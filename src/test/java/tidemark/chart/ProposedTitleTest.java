package tidemark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.report.Figures;
import tidemark.report.Report;
import tidemark.report.Text;

final class ProposedTitleTest {

    private static Text title(Figures.Stated... figures) {
        var indicators =
                List.of(figures).stream().map(Figures.Stated::indicator).toList();
        Report report = Figures.report(indicators, List.of(), List.of());
        return ProposedTitle.of(
                indicators.stream().map(indicator -> indicator.id()).toList(), List.of(), report);
    }

    @Test
    void ofComparableFiguresTheHighestIsNamed() {
        assertThat(title(
                                Figures.stated("a", "1", "亿元").comparableGroup("money"),
                                Figures.stated("b", "2", "亿元").comparableGroup("money"))
                        .zh())
                .isEqualTo("b名最高：{b}");
    }

    @Test
    void aWholeIsNotCalledTheHighestBesideItsPart() {
        assertThat(title(
                                Figures.stated("part", "1", "亿元")
                                        .comparableGroup("money")
                                        .partOf("whole"),
                                Figures.stated("whole", "2", "亿元").comparableGroup("money"))
                        .zh())
                .isEqualTo("part名与whole名");
    }
}
