package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.chart.gallery.Drafts.figure;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Drafts;
import tidemark.chart.gallery.Examples;
import tidemark.export.DocumentRequest;
import tidemark.export.OoxmlSchemas;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// How figures look in charts whose data can be edited.
class NativeChartTest {
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    private static DeckFile deck(Form form, Language language) {
        var example = Examples.of(form).request(language, Theme.LIGHT, Size.HD, Purpose.STAGE);
        var bytes = Presentations.of(
                new DocumentRequest(example.report(), List.of(example.chart()), language, Theme.LIGHT));
        assertThat(new OoxmlSchemas().problems(bytes, Presentations::schema)).isEmpty();
        var deck = new DeckFile(bytes);
        assertThat(Presentations.looseEnds(deck)).isEmpty();
        return deck;
    }

    private static DeckFile deck(Form form, String focus, Drafts... drafts) {
        var figures = Stream.of(drafts).map(Drafts::done).toList();
        var ids = figures.stream().map(Figure::id).distinct().toList();
        var title = new Text("题目", "Title");
        var chart = new ChartSpec("chart", "reform", title, form, ids, List.of(), focus, null);
        var report = Examples.report(chart, figures, List.of());
        return new DeckFile(Presentations.of(new DocumentRequest(report, List.of(chart), Language.ZH, Theme.LIGHT)));
    }

    private static Element chart(DeckFile deck) {
        return deck.xml("ppt/charts/chart1.xml");
    }

    private static Drafts amount(String id, String name, String value) {
        return figure(id, name, name, value, Drafts.CNY_100M).group("group");
    }

    private static Element point(Element chart, int index) {
        return DeckFile.all(chart, "dPt").get(index);
    }

    private static String label(Element chart, int index) {
        return DeckFile.words(DeckFile.all(chart, "dLbl").get(index))
                .replace('\u00a0', ' ')
                .strip();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormIsValidInBothLanguages(Form form) {
        for (Language language : Language.values()) {
            var deck = deck(form, language);
            assertThat(deck.under("ppt/media/")).isEmpty();
            deck.under("ppt/charts/")
                    .forEach(chart -> Presentations.assertCacheIsSheet(
                            deck.xml(chart),
                            deck.part(deck.related(chart, "package").getFirst())));
        }
    }

    @Test
    void barsAreSolidHatchedHollowOrDashedAsTheirFiguresAre() {
        var chart = chart(deck(
                Form.BARS,
                "plain",
                amount("plain", "实际", "900"),
                amount("estimate", "预计", "800").status(ObsStatus.E),
                amount("preliminary", "初步", "700").status(ObsStatus.P),
                amount("derived", "推算", "600").derived("plain - estimate")));

        assertThat(DeckFile.val(point(chart, 0), "solidFill", "srgbClr"))
                .isEqualToIgnoringCase(PALETTE.signal().hex().substring(1));
        assertThat(DeckFile.first(point(chart, 1), "pattFill").getAttribute("prst"))
                .isEqualTo("wdUpDiag");
        assertThat(DeckFile.first(point(chart, 2), "pattFill").getAttribute("prst"))
                .isEqualTo("wdDnDiag");
        assertThat(DeckFile.children(DeckFile.first(point(chart, 3), "spPr"), "noFill"))
                .hasSize(1);
        assertThat(DeckFile.all(point(chart, 3), "custDash")).hasSize(1);
        assertThat(DeckFile.all(point(chart, 0), "custDash")).isEmpty();
    }

    @Test
    void labelsKeepUnitsAndQualifiersAndTheKeyExplainsOnlyWhatAChartCanShow() {
        var deck = deck(
                Form.BARS,
                null,
                amount("more", "超过", "900").qualifier(Qualifier.MORE_THAN, "超900亿元"),
                amount("estimate", "预计", "800").status(ObsStatus.E),
                amount("derived", "推算", "600").derived("more - estimate"));
        var chart = chart(deck);

        assertThat(label(chart, 0)).isEqualTo("超900亿元");
        assertThat(label(chart, 1)).isEqualTo("预计800亿元");
        assertThat(label(chart, 2)).isEqualTo("600亿元  推算");
        var slide = DeckFile.words(deck.xml(deck.slides().getFirst()));
        assertThat(slide).contains("斜纹：预计数", "虚线空框：推算数").doesNotContain("箭头");
    }

    @Test
    void valuesAreInTheUnitOfTheLabels() {
        var zh = chart(deck(Form.BARS, Language.ZH));
        var en = chart(deck(Form.BARS, Language.EN));

        assertThat(values(zh)).containsExactly("813.4", "413.5");
        assertThat(values(en)).containsExactly("81.34", "41.35");
        assertThat(label(en, 0)).isEqualTo("CNY 81.34 billion");
        assertThat(DeckFile.words(DeckFile.first(en, "ser")).lines().toList()).isNotEmpty();
        assertThat(DeckFile.first(en, "ser", "tx", "v").getTextContent()).isEqualTo("CNY billion");
        assertThat(DeckFile.first(en, "dLbls", "numFmt").getAttribute("formatCode"))
                .isEqualTo("\"CNY \"#,##0.######\" billion\"");
    }

    private static List<String> values(Element chart) {
        return DeckFile.all(DeckFile.first(chart, "val"), "v").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void aLineHasAGapWhereNothingIsStatedAndHollowPointsWhereItIsNotSure() {
        var chart = chart(deck(Form.LINE, Language.ZH));
        var series = DeckFile.all(chart, "ser");

        assertThat(DeckFile.all(DeckFile.first(chart, "cat"), "v").stream().map(Element::getTextContent))
                .containsExactly("2019年", "2020年", "2021年", "2022年", "2023年");
        assertThat(DeckFile.all(DeckFile.first(series.get(1), "val"), "pt").stream()
                        .map(point -> point.getAttribute("idx")))
                .containsExactly("0", "1", "3", "4");
        assertThat(DeckFile.val(chart, "dispBlanksAs")).isEqualTo("gap");
        var last = DeckFile.all(series.get(0), "dPt").getLast();
        var ground = PALETTE.ground().hex().substring(1);
        assertThat(DeckFile.val(last, "marker", "solidFill", "srgbClr")).isEqualToIgnoringCase(ground);
        assertThat(DeckFile.all(last, "custDash")).isNotEmpty();
        assertThat(label(series.get(0), 4)).isEqualTo("示例指标甲\n预计1020亿元");
        assertThat(DeckFile.val(chart, "valAx", "scaling", "min")).isEqualTo("0.0");
    }

    @Test
    void periodsThatAreFurtherApartStandFurtherApart() {
        var chart = chart(deck(
                Form.LINE,
                null,
                amount("a", "甲", "10").period(TimePeriod.ofYear(2010)),
                amount("a", "甲", "20").period(TimePeriod.ofYear(2018)),
                amount("a", "甲", "25").period(TimePeriod.ofYear(2019))));

        assertThat(DeckFile.val(chart, "cat", "ptCount")).isEqualTo("10");
        assertThat(DeckFile.all(DeckFile.first(chart, "val"), "pt").stream().map(point -> point.getAttribute("idx")))
                .containsExactly("0", "8", "9");
    }

    /// PowerPoint counts them from the low end of the axis.
    @Test
    void theAxisOfALineNamesOnlyValuesThatItHas() {
        var whole = chart(deck(Form.LINE, Language.ZH));
        assertThat(DeckFile.val(whole, "valAx", "majorUnit")).isEqualTo("500");
        assertThat(DeckFile.first(whole, "valAx", "numFmt").getAttribute("formatCode"))
                .startsWith("#,##0\"亿元\"");

        var below = chart(deck(
                Form.LINE,
                null,
                amount("a", "甲", "10").period(TimePeriod.ofYear(2021)),
                amount("a", "甲", "-3").period(TimePeriod.ofYear(2022)),
                amount("a", "甲", "4").period(TimePeriod.ofYear(2023))));
        assertThat(DeckFile.val(below, "valAx", "scaling", "min")).isEqualTo("-3.0");
        assertThat(DeckFile.val(below, "valAx", "majorUnit")).isEqualTo("3");
        assertThat(DeckFile.first(below, "valAx", "numFmt").getAttribute("formatCode"))
                .startsWith(";;\"0亿元");
    }

    @Test
    void aSlopeNamesItsSeriesAtBothEnds() {
        var chart = chart(deck(Form.SLOPE, Language.ZH));

        assertThat(DeckFile.val(chart, "cat", "ptCount")).isEqualTo("2");
        assertThat(DeckFile.all(chart, "ser")).hasSize(3);
        assertThat(label(chart, 0)).isEqualTo("示例指标甲\n968亿元");
        assertThat(label(chart, 1)).isEqualTo("示例指标甲\n1020亿元");
        var places = DeckFile.all(chart, "dLblPos").stream().map(place -> place.getAttribute("val"));
        assertThat(places).containsExactly("l", "r", "l", "r", "l", "r");
    }

    @Test
    void groupedBarsHaveASeriesForEachPeriod() {
        var chart = chart(deck(Form.GROUPED_BARS, Language.EN));

        assertThat(DeckFile.val(chart, "grouping")).isEqualTo("clustered");
        assertThat(DeckFile.all(chart, "ser").stream()
                        .map(series -> DeckFile.first(series, "tx", "v").getTextContent()))
                .containsExactly("2021", "2022", "2023");
        assertThat(label(chart, 0)).isEqualTo("2021  CNY 91.0 billion");
    }

    @Test
    void aShareIsAHundredPercentBarOfThePartAndTheDerivedRest() {
        var chart = chart(deck(Form.SHARE_BAR, Language.ZH));

        assertThat(DeckFile.val(chart, "grouping")).isEqualTo("percentStacked");
        assertThat(values(DeckFile.all(chart, "ser").get(0))).containsExactly("413.5");
        assertThat(values(DeckFile.all(chart, "ser").get(1))).containsExactly("399.9");
        assertThat(DeckFile.all(DeckFile.all(chart, "ser").get(1), "custDash")).isNotEmpty();
        assertThat(label(DeckFile.all(chart, "ser").get(1), 0)).isEqualTo("其余（推算）");
    }
}
