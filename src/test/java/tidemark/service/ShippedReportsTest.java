package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.text.FoundNumber;
import tidemark.report.text.NumberScanner;

/// What holds for every report that the program ships with.
class ShippedReportsTest {
    @TempDir
    private Path folder;

    static List<String> ids() {
        return ShippedReports.ids();
    }

    static Stream<Arguments> looks() {
        return ids().stream()
                .flatMap(id -> EnumSet.allOf(Language.class).stream()
                        .flatMap(language ->
                                EnumSet.allOf(Theme.class).stream().map(theme -> arguments(id, language, theme))));
    }

    @Test
    void everyReportOfTheSeedsIsShipped() throws Exception {
        try (var seeds = Files.list(Path.of("seeds"))) {
            assertThat(seeds.map(file -> file.getFileName().toString()).filter(name -> !name.contains("schema")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void opensUnderItsNameWithoutAWarning(String id) {
        OpenReport open = open(id);

        assertThat(open.report().id()).isEqualTo(id);
        assertThat(open.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyChartBecomesAPicture(String id, Language language, Theme theme) {
        OpenReport open = open(id);
        var look = new PictureOrder(language, theme, new Size(640, 400), 1, PictureOrder.SCREEN_DPI, false);
        var order = new ExportOrder(
                open,
                open.charts(),
                new LinkedHashSet<>(List.of(PictureFormat.SVG)),
                List.of(look),
                NamePattern.TITLE,
                new ExportTarget.Folder(folder),
                false);

        var done = (ExportOutcome.Done) ExportService.export(order, Progress.UNSEEN);

        assertThat(done.failures()).isEmpty();
        assertThat(done.written()).isEqualTo(open.charts().size());
    }

    /// Comparison goes by id, so an id must not mean one thing here and another there.
    @Test
    void anIndicatorOfTwoReportsHasOneNameAndOneMeasure() {
        var meanings = new TreeMap<String, TreeSet<String>>();
        for (String id : ids()) {
            for (Indicator indicator : open(id).report().indicators()) {
                meanings.computeIfAbsent(indicator.id(), _ -> new TreeSet<>())
                        .add(indicator.name() + " " + indicator.kind());
            }
        }

        assertThat(meanings)
                .allSatisfy((id, meaning) -> assertThat(meaning).as(id).hasSize(1));
    }

    @Test
    void theTwoProvincesCanBeCompared() {
        var shared = new TreeSet<>(indicators("guangdong-2025").keySet());
        shared.retainAll(indicators("ningxia-2025").keySet());

        assertThat(shared)
                .contains(
                        "gdp",
                        "gdp_growth",
                        "industry_growth",
                        "retail_sales_growth",
                        "foreign_trade_growth",
                        "budget_revenue_growth",
                        "visitors_growth");
    }

    /// Narrative is our own: its figures are references, so no long number may stand in it.
    @ParameterizedTest
    @MethodSource("ids")
    void noFigureIsWrittenIntoTheNarrative(String id) {
        assertThat(open(id).report().sections())
                .flatExtracting(section -> section.paragraphs())
                .allSatisfy(paragraph -> assertThat(
                                NumberScanner.scan(paragraph.words().zh().replaceAll("\\{[^}]*}", "")))
                        .filteredOn(number -> number.kind() == FoundNumber.Kind.QUANTITY)
                        .filteredOn(number -> number.printed().matches(".*\\d.*"))
                        .isEmpty());
    }

    private static Map<String, Indicator> indicators(String id) {
        var indicators = new TreeMap<String, Indicator>();
        open(id).report().indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        return indicators;
    }

    private static OpenReport open(String id) {
        return ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped(id))).report();
    }
}
