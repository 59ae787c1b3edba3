package tidemark.desk.present.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.compare.Comparison;
import tidemark.compare.Pairings;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.service.OpenReport;
import tidemark.talk.SlideFaults;
import tidemark.talk.StageLook;

/// Every chart of the shipped reports against each of the others.
class ComparedTest {
    private static final double LINES_OF_20_PT = 27;
    private static final List<OpenReport> SHIPPED = ShippedReport.all();
    private static final Size FOUR_BY_THREE = new Size(1440, 1080);
    private static final Size FOUR_K = new Size(3840, 2160);

    private static Stream<StageLook> looks() {
        return Stream.of(Size.HD, FOUR_BY_THREE, FOUR_K)
                .flatMap(size ->
                        Stream.of(Language.values()).map(language -> new StageLook(language, Theme.LIGHT, size)));
    }

    private static Comparison comparison(Report own, Report other) {
        return Comparison.of(List.of(own, other), Pairings.NONE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyComparisonIsReadFromTheLastRow(StageLook look) {
        var complaints = new ArrayList<String>();
        int pages = 0;
        for (OpenReport own : SHIPPED) {
            for (OpenReport other : SHIPPED) {
                if (other == own) {
                    continue;
                }
                var comparison = comparison(own.report(), other.report());
                for (ChartSpec chart : own.charts()) {
                    for (Picture picture : pictures(chart, comparison, look)) {
                        pages++;
                        complaints.addAll(SlideFaults.of(picture));
                        complaints.addAll(small(picture));
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(pages).isPositive();
    }

    private static List<Picture> pictures(ChartSpec chart, Comparison comparison, StageLook look) {
        return Compared.of(Set.copyOf(chart.figures()), comparison).stream()
                .flatMap(compared -> compared.pages(look.size()).stream())
                .map(page -> page.drawing().apply(look))
                .toList();
    }

    private static List<String> small(Picture picture) {
        double least = picture.height() / LINES_OF_20_PT - 0.01;
        return picture.texts().stream()
                .filter(run -> run.size() < least)
                .map(run -> picture.id() + ": “" + run.text() + "”")
                .limit(1)
                .toList();
    }

    private static final StageLook CHINESE = new StageLook(Language.ZH, Theme.LIGHT, Size.HD);

    private static Compared growths() {
        var comparison = comparison(
                ShippedReport.of("guangdong-2025").report(),
                ShippedReport.of("ningxia-2025").report());
        Set<String> all =
                comparison.rows().stream().map(row -> row.match().first().id()).collect(Collectors.toSet());
        return Compared.of(all, comparison).orElseThrow();
    }

    @Test
    void severalPagesSayWhichTheyAre() {
        var pages = growths().pages(Size.HD);
        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).drawing().apply(CHINESE).title())
                    .endsWith("（" + (i + 1) + "/" + pages.size() + "）");
        }
    }

    @Test
    void theEvidenceOfAMarkSaysWhatBothReportsSay() {
        var page = growths().pages(Size.HD).getFirst();
        Picture picture = page.drawing().apply(CHINESE);
        String id = picture.subjects().getFirst().subject().id();
        Picture card = page.evidence().apply(id, CHINESE).orElseThrow();
        String words = card.texts().stream().map(Mark.TextRun::text).collect(Collectors.joining("\n"));
        assertThat(words).contains("广东省 · 2025年", "宁夏回族自治区 · 2025年", "原文：“", "回顾2025年 第2段", "回顾2025年 第1段");
        assertThat(small(new Picture("card", 1, CHINESE.size().height(), card.ground(), "zh", "", "", card.marks())))
                .isEmpty();
    }

    @Test
    void everyMarkCanBeExplained() {
        for (Interlude.Page page : growths().pages(Size.HD)) {
            Picture picture = page.drawing().apply(CHINESE);
            assertThat(picture.subjects()).isNotEmpty().allSatisfy(group -> {
                Picture card =
                        page.evidence().apply(group.subject().id(), CHINESE).orElseThrow();
                assertThat(card.texts()).noneMatch(run -> run.text().contains("？"));
                assertThat(small(new Picture(
                                "card", 1, CHINESE.size().height(), card.ground(), "zh", "", "", card.marks())))
                        .isEmpty();
            });
        }
    }

    @Test
    void anAmountIsComparedByItsGrowthWhereTheOtherReportStatesNoMore() {
        var comparison = comparison(
                ShippedReport.of("guangdong-2025").report(),
                ShippedReport.of("ningxia-2025").report());
        var compared = Compared.of(Set.of("foreign_trade"), comparison).orElseThrow();
        Picture picture = compared.pages(Size.HD).getFirst().drawing().apply(CHINESE);
        assertThat(picture.title()).isEqualTo("外贸进出口总额增速：广东省高于宁夏回族自治区");
        assertThat(picture.description()).contains("4.4%", "3.4%");
    }

    @Test
    void figuresThatTheOtherReportLacksMakeNoComparison() {
        var comparison = comparison(
                ShippedReport.of("beilun-2023").report(),
                ShippedReport.of("ningxia-2025").report());
        assertThat(Compared.of(Set.of("permit_days"), comparison)).isEmpty();
        assertThat(Compared.of(Set.of(), comparison)).isEmpty();
    }
}
