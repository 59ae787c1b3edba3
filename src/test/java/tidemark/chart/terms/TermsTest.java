package tidemark.chart.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.rule.Rule;
import tidemark.report.Event;
import tidemark.report.Figures;
import tidemark.report.Form;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.lens.Lens;
import tidemark.report.unit.UnitStyles;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

class TermsTest {
    private static final Report REPORT = shipped();

    static Stream<Term> all() {
        return Terms.of(REPORT).stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTermIsNamedAndExplainedInWholeSentencesInBothLanguages(Term term) {
        assertThat(term.name().zh()).isNotBlank();
        assertThat(term.name().en()).isNotBlank();
        assertThat(term.meaning().zh()).endsWith("。");
        assertThat(term.meaning().en()).endsWith(".").doesNotContain("  ").matches("(?s)[^\\p{IsLowercase}].*");
    }

    @Test
    void noTwoTermsHaveOneKey() {
        assertThat(all().map(Term::key)).doesNotHaveDuplicates();
    }

    @Test
    void everyConstantThatTheWindowShowsHasATerm() {
        assertThat(keys())
                .containsAll(keys("status.", ObsStatus.values()))
                .containsAll(keys("qualifier.", Qualifier.values()))
                .containsAll(keys("kind.", IndicatorKind.values()))
                .containsAll(keys("superlative.", Rank.Superlative.values()))
                .containsAll(keys("scope.", Scope.values()))
                .containsAll(keys("event.", Event.Kind.values()))
                .containsAll(keys("rule.", Rule.values()))
                .containsAll(Stream.of(Form.values())
                        .map(form -> "form." + form.code())
                        .toList());
    }

    @Test
    void everyUnitAndEveryDefinitionOfTheReportHasATerm() {
        assertThat(keys())
                .containsAll(REPORT.indicators().stream()
                        .map(indicator -> "unit." + indicator.unit().printed())
                        .toList())
                .containsAll(REPORT.indicators().stream()
                        .filter(indicator -> indicator.definition() != null)
                        .map(indicator -> "figure." + indicator.id())
                        .toList())
                .contains("figure.national_trade");
    }

    @Test
    void whatIsHiddenIsNotExplained() {
        Report stated = new Lens(false, UnitStyles.CUSTOMARY).see(REPORT);

        assertThat(Terms.of(stated)).extracting(Term::key).doesNotContain("figure.national_trade");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "亿元 | 100 million yuan",
                "万亿元 | trillion yuan",
                "亿美元 | 100 million US dollars",
                "亩 | mu",
                "个工作日 | working days",
                "项 | measure word 项",
                "万笔 | 10,000",
                "% | %",
                "亿元/个 | 100 million yuan each"
            })
    void unitsAreNamedInEnglishInTheirPrintedScale(String unit, String english) {
        assertThat(UnitTerms.name(Figures.unit(unit)).en()).isEqualTo(english);
    }

    private static List<String> keys() {
        return all().map(Term::key).toList();
    }

    private static List<String> keys(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name()).toList();
    }

    private static Report shipped() {
        return ReportOpener.open(new ReportLocation.Shipped("beilun-2023")) instanceof OpenOutcome.Opened opened
                ? opened.report().report()
                : Figures.report(List.of(), List.of(), List.of());
    }
}
