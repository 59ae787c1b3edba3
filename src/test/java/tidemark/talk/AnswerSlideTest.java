package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.Shipped;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.TimePeriod;
import tidemark.sidecar.TalkLook;

/// The answer to every question that the shipped reports can answer.
final class AnswerSlideTest {
    private static final Size FOUR_BY_THREE = new Size(1440, 1080);
    private static final Size FOUR_K = new Size(3840, 2160);
    private static final double LINES_OF_20_PT = 27;
    private static final Report BEILUN = report(Shipped.ids().getFirst());

    private static Report report(String id) {
        return Shipped.whole(id, Language.ZH, Theme.LIGHT).report();
    }

    private static Stream<StageLook> looks() {
        return Stream.of(Size.HD, FOUR_BY_THREE, FOUR_K)
                .flatMap(size -> Stream.of(Language.values())
                        .map(language ->
                                new StageLook(language, size.equals(Size.HD) ? Theme.LIGHT : Theme.DARK, size)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyAnswerFillsTheScreenAndIsReadFromTheLastRow(StageLook look) {
        var complaints = new ArrayList<String>();
        for (String shipped : Shipped.ids()) {
            Report report = report(shipped);
            for (String id : ids(report)) {
                for (AnswerSlide.On on : AnswerSlide.On.values()) {
                    Picture answer = AnswerSlide.of(id, on, report, look).orElseThrow();
                    assertThat(answer.width()).isEqualTo(look.size().width());
                    assertThat(answer.height()).isEqualTo(look.size().height());
                    assertThat(MissingGlyphs.in(answer).isEmpty()).as(id).isTrue();
                    complaints.addAll(SlideFaults.of(answer));
                    complaints.addAll(small(answer));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static List<String> ids(Report report) {
        return Stream.concat(
                        report.figures().stream().map(Figure::id),
                        report.events().stream().map(Event::id))
                .distinct()
                .toList();
    }

    private static List<String> small(Picture answer) {
        double least = answer.height() / LINES_OF_20_PT - 0.01;
        return answer.texts().stream()
                .filter(run -> run.size() < least)
                .map(run -> answer.id() + ": “" + run.text() + "” is " + run.size() + " of " + least)
                .limit(1)
                .toList();
    }

    @Test
    void aFigureIsLargeWithWhenAndWhereAndItsRankAndItsWordsInTheSource() {
        assertThat(words("permit_days", AnswerSlide.On.ITSELF))
                .contains("申办建筑许可平均办理时限", "32", "天", "全市最优", "北仑区 · 2023年", "原文：“32天”", "改革发力 第7段");
    }

    @Test
    void whatIsNotSureIsSaidToBeSo() {
        assertThat(words("gdp", AnswerSlide.On.ITSELF)).contains("预计", "预计数，不是实际数");
        assertThat(words("trade_to_gdp", AnswerSlide.On.ITSELF)).contains("推算：", "÷");
    }

    @Test
    void anEventIsSaidWithItsDateAndItsLevel() {
        assertThat(words("sti_tripod", AnswerSlide.On.ITSELF)).contains("“科技创新鼎”", "2023年11月 · 全省", "科创引领 第4段");
    }

    @Test
    void aTermIsAnsweredByItsMeaning() {
        assertThat(words("gdp", AnswerSlide.On.MEANING)).contains("所有常住单位", "预计2730亿元");
        assertThat(words("trade_to_gdp", AnswerSlide.On.MEANING)).contains("北仑区 · 2023年 · 推算");
        assertThat(words("sti_tripod", AnswerSlide.On.MEANING))
                .as("nothing is defined")
                .isEqualTo(words("sti_tripod", AnswerSlide.On.ITSELF));
    }

    @Test
    void otherYearsOfTheSameAreSaidTheLatestFirst() {
        Report report = withEarlierYears(BEILUN.figure("gdp").orElseThrow());
        assertThat(report.figure("gdp").orElseThrow().timePeriod()).isEqualTo(TimePeriod.ofYear(2023));
        Picture picture =
                AnswerSlide.of("gdp", AnswerSlide.On.ITSELF, report, chinese()).orElseThrow();
        assertThat(words(picture)).contains("另有：2022年2551.1亿元；2021年2380.8亿元");
        assertThat(SlideFaults.of(picture)).isEmpty();
    }

    private static Report withEarlierYears(Figure now) {
        var figures = Stream.concat(
                        BEILUN.figures().stream(),
                        Stream.of(earlier(now, "2380.8", 2021), earlier(now, "2551.1", 2022)))
                .toList();
        return new Report(
                BEILUN.id(),
                BEILUN.title(),
                BEILUN.refArea(),
                BEILUN.timePeriod(),
                BEILUN.areas(),
                BEILUN.source(),
                BEILUN.sections(),
                BEILUN.indicators(),
                BEILUN.derived(),
                BEILUN.events(),
                BEILUN.charts(),
                figures);
    }

    private static Figure earlier(Figure now, String value, int year) {
        return new Figure(
                now.id(),
                now.section(),
                now.name(),
                now.shortName(),
                now.definition(),
                now.kind(),
                now.unit(),
                new BigDecimal(value),
                null,
                TimePeriod.ofYear(year),
                now.refArea(),
                ObsStatus.A,
                null,
                null,
                List.of(),
                now.comparableGroup(),
                now.better(),
                now.partOf(),
                now.whole(),
                now.origin());
    }

    @Test
    void anAnswerBearsTheColourAndTheLogoOfTheTalk() {
        TalkLook own = OwnSlides.talk(Size.HD).look();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var look = new StageLook(Language.ZH, theme, Size.HD, own);
            for (String id : List.of("gdp", "sti_tripod")) {
                Picture picture =
                        AnswerSlide.of(id, AnswerSlide.On.ITSELF, BEILUN, look).orElseThrow();
                assertThat(picture.marks()).anyMatch(mark -> mark instanceof Mark.Image image && image.isDecoration());
                assertThat(picture.texts().getFirst().colour())
                        .as("the section")
                        .isEqualTo(look.palette().sea());
            }
        }
    }

    @Test
    void whatIsShownCanBeExplained() {
        for (String id : List.of("gdp", "sti_tripod")) {
            assertThat(answer(id, AnswerSlide.On.ITSELF).subjects())
                    .anyMatch(group -> group.subject().id().equals(id));
        }
    }

    @Test
    void aDefinitionThatHasNoRoomIsSaidOnACardAndOneThatHasIsNot() {
        for (Figure figure : BEILUN.figures()) {
            String definition = figure.definition().zh();
            String slide = words(figure.id(), AnswerSlide.On.ITSELF);
            String card = AnswerSlide.unsaid(figure.id(), AnswerSlide.On.ITSELF, BEILUN, chinese())
                    .map(picture ->
                            picture.texts().stream().map(Mark.TextRun::text).collect(Collectors.joining()))
                    .orElse("");
            assertThat(slide.contains(definition)).as(figure.id()).isNotEqualTo(card.contains(definition));
        }
        assertThat(AnswerSlide.unsaid("gdp", AnswerSlide.On.MEANING, BEILUN, chinese()))
                .isEmpty();
        assertThat(AnswerSlide.unsaid("sti_tripod", AnswerSlide.On.ITSELF, BEILUN, chinese()))
                .isEmpty();
    }

    @Test
    void whatTheReportDoesNotKnowHasNoAnswer() {
        assertThat(AnswerSlide.of("nobody", AnswerSlide.On.ITSELF, BEILUN, chinese()))
                .isEmpty();
    }

    private static Picture answer(String id, AnswerSlide.On on) {
        return AnswerSlide.of(id, on, BEILUN, chinese()).orElseThrow();
    }

    private static String words(String id, AnswerSlide.On on) {
        return words(answer(id, on));
    }

    private static String words(Picture picture) {
        return picture.texts().stream().map(Mark.TextRun::text).collect(Collectors.joining());
    }

    private static StageLook chinese() {
        return new StageLook(Language.ZH, Theme.LIGHT, Size.HD);
    }
}
