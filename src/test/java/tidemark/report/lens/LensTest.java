package tidemark.report.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.Figures.derived;
import static tidemark.report.Figures.stated;
import static tidemark.report.Language.EN;
import static tidemark.report.Language.ZH;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.Form;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.UnitStyles;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

class LensTest {
    private static final Lens STATED = new Lens(false, UnitStyles.CUSTOMARY);
    private static final Lens TURNED = new Lens(true, new UnitStyles(UnitStyle.INTERNATIONAL, UnitStyle.PRINTED));

    @Test
    void theClearLensShowsTheVerySameReport() {
        Report report = sample();

        assertThat(Lens.CLEAR.see(report)).isSameAs(report);
    }

    @Test
    void nothingDerivedIsLeftWhereItIsHidden() {
        Report seen = STATED.see(sample());

        assertThat(seen.derived()).isEmpty();
        assertThat(seen.figures()).extracting(Figure::id).containsExactly("trade", "share");
        assertThat(seen.figure("whole")).isEmpty();
        assertThat(seen.indicators()).hasSize(2);
    }

    @Test
    void aChartKeepsItsStatedFiguresAndIsCalledByThem() {
        ChartSpec chart = STATED.see(sample()).chart("mixed").orElseThrow();

        assertThat(chart.figures()).containsExactly("trade");
        assertThat(chart.form()).isNull();
        assertThat(chart.focus()).isNull();
        assertThat(chart.title()).isEqualTo(new Text("trade名", "trade name"));
        assertThat(chart.note()).isEqualTo(new Text("见（推算值已隐藏）", "see (derived value hidden)"));
    }

    @Test
    void aNoteOnHowSomethingWasDerivedGoesWithIt() {
        ChartSpec chart = STATED.see(sample()).chart("noted").orElseThrow();

        assertThat(sample().chart("noted").orElseThrow().note()).isNotNull();
        assertThat(chart.note()).isNull();
    }

    @Test
    void aChartOfDerivedFiguresAloneGoes() {
        assertThat(STATED.see(sample()).chart("derived")).isEmpty();
    }

    @Test
    void aChartOfStatedFiguresAloneStaysAsItIs() {
        Report report = sample();

        assertThat(STATED.see(report).chart("stated")).isEqualTo(report.chart("stated"));
    }

    @Test
    void narrativeSaysThatADerivedValueIsHidden() {
        Report seen = STATED.see(sample());
        Text words = seen.sections().getFirst().paragraphs().getFirst().words();

        assertThat(Narrative.plain(words, seen, ZH)).isEqualTo("贸易4501.6亿元，全国（推算值已隐藏）。");
        assertThat(Narrative.plain(words, seen, EN)).isEqualTo("Trade CNY 450.16 billion of (derived value hidden).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2730.0 | 亿元 | 273.00十亿元 | 2,730.0 (100 million yuan)",
                "4501.6 | 亿元 | 450.16十亿元 | 4,501.6 (100 million yuan)",
                "3 | 亿元 | 300百万元 | 3 (100 million yuan)",
                "9.5 | 万亿元 | 9.5万亿元 | 9.5 (trillion yuan)",
                "560 | 亿美元 | 56.0十亿美元 | 560 (100 million US dollars)",
                "5000 | 万元 | 50.00百万元 | 5,000 (10,000 yuan)",
                "80 | 万元 | 800000元 | 80 (10,000 yuan)",
                "74289 | 元 | 74289元 | 74,289 yuan",
                "5.98 | 亿元/个 | 598百万元/个 | 5.98 (100 million yuan) each",
                "12 | 万笔 | 12万笔 | 12 (10,000)",
                "9.6 | 亿人次 | 9.6亿人次 | 9.6 (100 million person-times)",
                "1.2 | 万公里 | 1.2万公里 | 1.2 (10,000 km)",
                "2000 | 万千瓦 | 2000万千瓦 | 2,000 (10,000 kW)",
                "2819 | 亩 | 187.9公顷 | 2,819 mu",
                "12.5 | 万亩 | 8330公顷 | 12.5 (10,000 mu)",
                "9 | 亩 | 0.6公顷 | 9 mu",
                "3411 | 公里 | 3411公里 | 3,411 km",
                "1.078 | % | 1.078% | 1.078%",
                "5 | 个工作日 | 5个工作日 | 5 working days",
                "-3.5 | 亿元 | −350百万元 | −3.5 (100 million yuan)",
            })
    void theOtherScaleKeepsEveryPrintedDigitAndAddsNone(String value, String unit, String zh, String en) {
        Figure figure = seen(stated("x", value, unit));

        assertThat(Wording.reading(figure, ZH).text()).isEqualTo(zh);
        assertThat(Wording.reading(figure, EN).text()).isEqualTo(en);
    }

    @Test
    void qualifiersAreSaidInTheOtherScaleToo() {
        Figure more =
                seen(stated("x", "2700", "亿元").qualifier(Qualifier.MORE_THAN).printed("2700余亿元"));
        Figure estimate = seen(stated("x", "2730", "亿元").status(ObsStatus.E).printed("预计2730亿元"));

        assertThat(Wording.reading(more, ZH).text()).isEqualTo("超270.0十亿元");
        assertThat(Wording.reading(more, EN).text()).isEqualTo("more than 2,700 (100 million yuan)");
        assertThat(Wording.shortText(more, EN)).isEqualTo(">2,700 (100 million yuan)");
        assertThat(Wording.reading(estimate, ZH).text()).isEqualTo("预计273.0十亿元");
        assertThat(Wording.reading(estimate, EN).text()).isEqualTo("2,730 (100 million yuan) (estimate)");
    }

    @Test
    void aConversionNamesWhatItWasConvertedFrom() {
        Figure amount = stated("x", "2730", "亿元").figure();
        Figure land = stated("x", "2819", "亩").figure();

        assertThat(Wording.convertedFrom(amount, ZH)).isEmpty();
        assertThat(Wording.convertedFrom(amount, EN)).hasValue("2,730 (100 million yuan)");
        assertThat(Wording.convertedFrom(seen(stated("x", "2730", "亿元")), ZH)).hasValue("2730亿元");
        assertThat(Wording.convertedFrom(seen(stated("x", "2730", "亿元")), EN)).isEmpty();
        assertThat(Wording.conversion(land, ZH)).hasValue("≈187.9公顷");
        assertThat(Wording.conversion(land, EN)).hasValue("printed as 2,819 mu");
        assertThat(Wording.conversion(seen(stated("x", "2819", "亩")), ZH)).hasValue("原文2819亩");
        assertThat(Wording.conversion(seen(stated("x", "2819", "亩")), EN)).hasValue("≈ 187.9 ha");
    }

    @Test
    void theIntervalIsToldInTheScaleOfTheValue() {
        assertThat(Wording.range(seen(stated("x", "4501.6", "亿元")), ZH)).hasValue("450.155至450.165十亿元");
        assertThat(Wording.range(seen(stated("x", "4501.6", "亿元")), EN))
                .hasValue("4,501.55 (100 million yuan) to 4,501.65 (100 million yuan)");
        assertThat(Wording.range(seen(stated("x", "2819", "亩")), ZH)).hasValue("187.90至187.97公顷");
    }

    @Test
    void valuesAndWhatTheyMayBeComparedWithStay() {
        Report report = sample();
        Report seen = TURNED.see(report);

        assertThat(seen.figures()).hasSameSizeAs(report.figures());
        for (Figure figure : report.figures()) {
            Figure other = seen.figure(figure.id()).orElseThrow();
            assertThat(other.value()).isEqualTo(figure.value());
            assertThat(other.interval()).isEqualTo(figure.interval());
            assertThat(other.unit().printed()).isEqualTo(figure.unit().printed());
            assertThat(other.comparableGroup()).isEqualTo(figure.comparableGroup());
        }
        assertThat(Lens.CLEAR.see(seen)).isSameAs(seen);
    }

    @Test
    void eachLanguageKeepsItsOwnScale() {
        Lens lens = Lens.CLEAR.with(UnitStyle.PRINTED, EN);

        assertThat(lens.units(ZH)).isEqualTo(UnitStyle.PRINTED);
        assertThat(lens.with(UnitStyle.INTERNATIONAL, ZH).units(EN)).isEqualTo(UnitStyle.PRINTED);
        assertThat(lens.withDerivedShown(false).units()).isEqualTo(lens.units());
    }

    private static Figure seen(Figures.Stated stated) {
        Report report = Figures.report(List.of(stated.indicator()), List.of(), List.of());
        return TURNED.see(report).figures().getFirst();
    }

    /// Two stated figures, a derived one, and charts and narrative that speak of them.
    private static Report sample() {
        Report plain = Figures.report(
                List.of(
                        stated("trade", "4501.6", "亿元").indicator(),
                        stated("share", "1.078", "%").indicator()),
                List.of(derived("whole", "万亿元", "trade / share")),
                List.of());
        var words = new Text("贸易{trade}，全国{whole}。", "Trade {trade} of {whole}.");
        return new Report(
                plain.id(),
                plain.title(),
                plain.refArea(),
                plain.timePeriod(),
                plain.areas(),
                plain.source(),
                List.of(new Section(
                        "reform",
                        new Text("改革", "Reform"),
                        new Text("改革", "Reform"),
                        List.of(new Section.Paragraph(words, Figures.PLACE)))),
                plain.indicators(),
                plain.derived(),
                plain.events(),
                List.of(
                        chart("mixed", new Text("全国{whole}", "Nation {whole}"), Form.TILES, "trade", "whole"),
                        chart("derived", new Text("推算", "Derived"), null, "whole"),
                        chart("stated", new Text("占比{share}", "Share {share}"), Form.CARD, "share"),
                        new ChartSpec(
                                "noted",
                                "reform",
                                new Text("贸易", "Trade"),
                                null,
                                List.of("trade", "whole"),
                                List.of(),
                                null,
                                new Text("后一个由前一个推算", "The latter is derived from the former"))),
                plain.figures());
    }

    private static ChartSpec chart(String id, Text title, @Nullable Form form, String... figures) {
        boolean derived = List.of(figures).contains("whole");
        return new ChartSpec(
                id,
                "reform",
                title,
                form,
                List.of(figures),
                List.of(),
                derived ? "whole" : figures[0],
                derived ? new Text("见{whole}", "see {whole}") : null);
    }
}
