package tidemark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.layout.Charts;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.FigureBuilder;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Report;
import tidemark.report.wording.Wording;

/// Rule R16: who cannot see a picture is told all of it.
class AltTextTest {
    private static final List<Figure> FIGURES = List.of(
            figure("gdp").of("2730", "亿元").group("output").status(ObsStatus.E).build(),
            figure("tasks").of("40", "项").qualified(Qualifier.MORE_THAN, "40余项").build(),
            figure("income").of("74289", "元").group("income").build());
    private static final ChartSpec CHART = FigureBuilder.chart(null, FIGURES, List.of());
    private static final Report REPORT = FigureBuilder.report(FIGURES, List.of(), List.of(CHART));

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsTheTitleAndEveryValueWithUnitAndQualifier(Language language) {
        assertThat(AltText.of(REPORT, CHART, language))
                .startsWith(CHART.title().in(language))
                .contains(FIGURES.stream()
                        .map(figure -> Wording.reading(figure, language).text())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePictureCarriesIt(Language language) {
        var picture =
                Charts.draw(new ChartRequest(REPORT, CHART, language, Theme.LIGHT, Size.HD, Purpose.DOCUMENT, true));

        assertThat(picture.description()).isEqualTo(AltText.of(REPORT, CHART, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryPeriodOfAnIndicator(Language language) {
        var years = List.of(2021, 2022, 2023).stream()
                .map(year -> figure("a").of("" + (year - 2000), "亿元").in(year).build())
                .toList();
        var chart = FigureBuilder.chart(null, years, List.of());

        assertThat(AltText.of(FigureBuilder.report(years, List.of(), List.of(chart)), chart, language))
                .contains(years.stream()
                        .map(figure -> Wording.reading(figure, language).text())
                        .collect(Collectors.toSet()));
    }
}
