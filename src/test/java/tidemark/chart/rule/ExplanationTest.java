package tidemark.chart.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.chart;
import static tidemark.report.FigureBuilder.figure;
import static tidemark.report.FigureBuilder.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Scope;

class ExplanationTest {

    /// Material, the form that stands for it, the rule, another form that is allowed and one that is not, and its rule.
    record Case(
            String name,
            List<Figure> figures,
            Form form,
            Rule rule,
            @Nullable Form also,
            Form never,
            Rule forbidding) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Figure trade = figure("trade").of("4501.6", "亿元").group("trade").build();
        Figure gdp = figure("gdp").of("2730", "亿元").group("output").build();
        Figure imports = figure("imports").of("1200", "亿元").group("trade").build();
        Figure share =
                figure("share").of("1.078", "%").shareOf("全国", "the country").build();
        Figure labs = figure("labs").of("8", "个").build();
        Figure first = figure("first", "某", "some", null, "个")
                .first(Scope.PROVINCE, "全省第一")
                .build();
        return Stream.of(
                new Case("one amount", List.of(trade), Form.CARD, Rule.R13, Form.TILES, Form.BARS, Rule.R13),
                new Case("one group", List.of(trade, imports), Form.BARS, Rule.R2, Form.TILES, Form.SHARE_BAR, Rule.R6),
                new Case("two groups", List.of(trade, gdp), Form.TILES, Rule.R1, null, Form.BARS, Rule.R1),
                new Case("a share", List.of(share), Form.SHARE_BAR, Rule.R6, Form.WAFFLE, Form.LINE, Rule.R9),
                new Case("a small count", List.of(labs), Form.SQUARES, Rule.R3, Form.DOT_FIELD, Form.BARS, Rule.R13),
                new Case("a rank", List.of(first), Form.RANK_BADGES, Rule.R8, Form.CARD, Form.BARS, Rule.R8));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itNamesTheRuleWhatElseIsAllowedAndWhatIsNot(Case each) {
        var why = Explanation.of(chart(null, each.figures, List.of()), report(each.figures, List.of(), List.of()));

        assertThat(why.choice()).isInstanceOfSatisfying(Choice.Drawn.class, drawn -> {
            assertThat(drawn.form()).isEqualTo(each.form);
            assertThat(drawn.rule()).isEqualTo(each.rule);
            assertThat(drawn.reason().zh()).endsWith("。");
            assertThat(drawn.reason().en()).endsWith(".");
        });
        if (each.also != null) {
            assertThat(why.allowed()).contains(each.also);
        }
        assertThat(why.allowed()).doesNotContain(each.form, each.never);
        assertThat(why.barred())
                .filteredOn(barred -> barred.forms().contains(each.never))
                .singleElement()
                .satisfies(barred -> assertThat(barred.rule()).isEqualTo(each.forbidding));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFormIsDrawnAllowedOrBarredExactlyOnce(Case each) {
        var why = Explanation.of(chart(null, each.figures, List.of()), report(each.figures, List.of(), List.of()));

        assertThat(Stream.of(
                                Stream.of(each.form),
                                why.allowed().stream(),
                                why.barred().stream().flatMap(barred -> barred.forms().stream()))
                        .flatMap(forms -> forms))
                .containsExactlyInAnyOrder(Form.values());
    }

    @Test
    void oneReasonIsSaidOnceForAllTheFormsItBars() {
        var figures = List.of(figure("trade").of("4501.6", "亿元").build());
        var why = Explanation.of(chart(null, figures, List.of()), report(figures, List.of(), List.of()));

        assertThat(why.barred())
                .doesNotHaveDuplicates()
                .extracting(Explanation.Barred::reason)
                .doesNotHaveDuplicates();
        assertThat(why.barred())
                .filteredOn(barred -> barred.forms().contains(Form.LINE))
                .singleElement()
                .satisfies(barred -> {
                    assertThat(barred.forms()).containsExactly(Form.LINE, Form.SLOPE, Form.GROUPED_BARS);
                    assertThat(barred.reason().zh()).startsWith("需要多个时期");
                    assertThat(barred.reason().en()).startsWith("Each needs several periods");
                });
    }

    @Test
    void aChartOfNothingAllowsNoForm() {
        var why = Explanation.of(chart(null, List.of(), List.of()), report(List.of(), List.of(), List.of()));

        assertThat(why.choice()).isInstanceOf(Choice.Refused.class);
        assertThat(why.allowed()).isEmpty();
        assertThat(why.barred()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormSaysWhatItIsForInWholeSentences(Form form) {
        assertThat(FormPurpose.of(form).zh()).endsWith("。").doesNotContain(",");
        assertThat(FormPurpose.of(form).en()).endsWith(".");
    }
}
