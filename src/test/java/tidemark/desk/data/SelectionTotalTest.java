package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.desk.data.SelectionTotal.None;
import tidemark.desk.data.SelectionTotal.Reason;
import tidemark.desk.data.SelectionTotal.Sum;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.TimePeriod;

class SelectionTotalTest {

    @Test
    void figuresOfOneUnitAndGroupAddUpToNoMoreDigitsThanTheLeastExact() {
        assertThat(total(a("x", "1.25"), a("y", "2.5"))).isEqualTo(new Sum(new BigDecimal("3.8"), Figures.unit("亿元")));
    }

    @Test
    void whatIsNotComparableHasNoTotal() {
        assertThat(total(a("x", "1"))).isEqualTo(new None(Reason.FEW));
        assertThat(total(a("x", "1"), Figures.stated("y", "2", "亿美元").comparableGroup("g")))
                .isEqualTo(new None(Reason.UNIT));
        assertThat(total(a("x", "1"), a("y", "2").comparableGroup("other"))).isEqualTo(new None(Reason.GROUP));
        assertThat(total(Figures.stated("x", "1", "亿元"), Figures.stated("y", "2", "亿元")))
                .isEqualTo(new None(Reason.GROUP));
        assertThat(total(a("x", "1"), a("y", "2").period(TimePeriod.ofYear(2022))))
                .isEqualTo(new None(Reason.PERIOD));
        assertThat(total(a("x", "1"), a("y", "2").status(ObsStatus.F))).isEqualTo(new None(Reason.STATUS));
        assertThat(total(a("x", "1"), a("y", "2").qualifier(Qualifier.MORE_THAN)))
                .isEqualTo(new None(Reason.QUALIFIED));
        assertThat(total(a("x", "1"), a("y", "2").partOf("x"))).isEqualTo(new None(Reason.PART));
        assertThat(total(a("x", "1").kind(IndicatorKind.INDEX), a("y", "2").kind(IndicatorKind.INDEX)))
                .isEqualTo(new None(Reason.KIND));
        assertThat(total(a("x", "1"), a("y", "2").kind(IndicatorKind.STOCK))).isEqualTo(new None(Reason.KIND));
    }

    @Test
    void aRankIsNoSummand() {
        var rank = new Rank(1, null, Scope.CITY, null, null, null, false, "全市第一");
        Report report =
                Figures.report(List.of(a("x", "1").indicator(), Figures.rankOnly("r", rank)), List.of(), List.of());

        assertThat(SelectionTotal.of(report.figures())).isEqualTo(new None(Reason.NO_VALUE));
    }

    private static Figures.Stated a(String id, String value) {
        return Figures.stated(id, value, "亿元").comparableGroup("g");
    }

    private static SelectionTotal total(Figures.Stated... stated) {
        List<Figure> figures = Figures.report(
                        Stream.of(stated).map(Figures.Stated::indicator).toList(), List.of(), List.of())
                .figures();
        return SelectionTotal.of(figures);
    }
}
