package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tidemark.chart.layout.Laid.amount;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.chart.AltText;
import tidemark.chart.gallery.Examples;
import tidemark.picture.Mark;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.Language;

final class DumbbellLayoutTest {

    private static Figure grown(String id, String value, String by) {
        return amount(id, 2023, value)
                .group("group")
                .growth(by, Growth.Unit.PERCENT, Growth.Price.NOMINAL)
                .done();
    }

    private static List<Double> points(Laid laid) {
        return laid.marks().stream()
                .filter(Mark.Circle.class::isInstance)
                .map(mark -> ((Mark.Circle) mark).x())
                .toList();
    }

    @Test
    void bothEndsCarryTheirPeriodAndTheirValue() {
        var laid = Laid.of(new DumbbellLayout(), grown("甲", "1020", "23.5"));

        assertThat(laid.texts()).contains("甲", "2022年", "826", "2023年", "1020", "推算");
    }

    @Test
    void namesOfEndsThatWouldLieOverTheZeroLineStandOnceAboveAllRows() {
        var laid = Laid.of(
                new DumbbellLayout(),
                amount("甲", 2023, "40").period("2023-Q1").group("group").done(),
                amount("甲", 2023, "300").period("2023-Q2").group("group").done(),
                amount("乙", 2023, "45").period("2023-Q1").group("group").done(),
                amount("乙", 2023, "400").period("2023-Q2").group("group").done());

        assertThat(laid.texts()).containsOnlyOnce("2023年第1季度", "2023年第2季度").contains("40", "300", "45", "400");
    }

    @Test
    void theDerivedEndIsHollowAndTheStatedOneIsNot() {
        var laid = Laid.of(new DumbbellLayout(), grown("甲", "1020", "23.5"));
        var fills = laid.marks().stream()
                .filter(Mark.Circle.class::isInstance)
                .map(mark -> ((Mark.Circle) mark).fill())
                .toList();

        assertThat(fills)
                .containsExactly(
                        Laid.STYLE.palette().ground(), Laid.STYLE.palette().sea());
        assertThat(laid.key()).containsExactly(KeyEntry.HOLLOW_POINT);
    }

    @Test
    void pointsStandInProportionFromOneZero() {
        var laid = Laid.of(
                new DumbbellLayout(),
                amount("甲", 2022, "400").group("group").done(),
                amount("甲", 2023, "800").group("group").done(),
                amount("乙", 2022, "200").group("group").done(),
                amount("乙", 2023, "600").group("group").done());
        var later = points(laid);
        double unit = (later.get(0) - later.get(1)) / 200;
        double zero = laid.paths()
                .filter(path -> path.segments().size() == 2 && isUpright(path))
                .mapToDouble(path ->
                        ((tidemark.picture.Segment.MoveTo) path.segments().getFirst()).x())
                .findFirst()
                .orElseThrow();

        assertThat(later.get(0) - zero).isCloseTo(800 * unit, within(0.01));
        assertThat(later.get(1) - zero).isCloseTo(600 * unit, within(0.01));
    }

    private static boolean isUpright(Mark.Path path) {
        return path.segments().getFirst() instanceof tidemark.picture.Segment.MoveTo from
                && path.segments().getLast() instanceof tidemark.picture.Segment.LineTo to
                && from.x() == to.x();
    }

    @Test
    void theRowWithTheGreatestSecondFigureComesFirst() {
        var laid = Laid.of(new DumbbellLayout(), grown("甲", "402", "1.5"), grown("乙", "1020", "2.5"));

        assertThat(laid.texts().indexOf("乙")).isLessThan(laid.texts().indexOf("甲"));
    }

    @Test
    void whatIsFiftyTimesSmallerHasAPanelOfItsOwnWithItsFactor() {
        var laid = Laid.of(new DumbbellLayout(), grown("甲", "9000", "10"), grown("乙", "12", "10"));

        assertThat(laid.texts()).anyMatch(text -> text.contains("比例尺放大"));
    }

    @Test
    void theAlternativeTextSaysOfEachEndWhichItIs() {
        var example = Examples.of(Form.DUMBBELL);

        assertThat(AltText.of(example.report(), example.chart(), Language.ZH))
                .contains("2022年，示例指标甲：826亿元，推算。", "2023年，示例指标甲：1020亿元，名义增长23.5%。");
    }
}
