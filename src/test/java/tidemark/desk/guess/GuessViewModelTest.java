package tidemark.desk.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Theme;
import tidemark.chart.layout.Rail;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.FigureBuilder;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Qualifier;
import tidemark.report.wording.Wording;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class GuessViewModelTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    private static final double WIDTH = 660;

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());

    @ParameterizedTest
    @CsvSource({
        "headlines,true",
        "service_time,true",
        "trade_share,true",
        "projects,true",
        "tech_projects,true",
        "first_totals,true",
        "approval,true",
        "land,true",
        "streaks,false",
        "all_ranks,false",
        "tripods,false",
        "year_in_events,false",
    })
    void valuesAreOfferedButNotRanksStreaksAndEvents(String chart, boolean offered) {
        assertThat(GuessOffer.holds(SHIPPED.chart(chart).orElseThrow(), SHIPPED.report()))
                .isEqualTo(offered);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingThatIsSaidBeforehandGivesAValueAway(Language language) {
        session.setLanguage(language);
        for (ChartSpec chart : SHIPPED.charts()) {
            if (GuessOffer.holds(chart, SHIPPED.report())) {
                var model = new GuessViewModel(session, messages, SHIPPED.report(), chart);
                for (Covered each : model.covered()) {
                    var said = String.join(
                            "\n",
                            model.question(),
                            model.about(),
                            model.guessInWords(each),
                            model.amount(each, each.scale().top()));
                    assertThat(said)
                            .as(chart.id())
                            .doesNotContainPattern("(?<![\\d.,])" + Pattern.quote(model.truth(each)) + "(?![\\d.,])");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noMarkLabelOrDescriptionOfTheCoveredChartHoldsACoveredValue(Language language) {
        session.setLanguage(language);
        int drawn = 0;
        for (ChartSpec chart : SHIPPED.charts()) {
            var model = new GuessViewModel(session, messages, SHIPPED.report(), chart);
            var picture = model.covered().isEmpty() ? Optional.<Picture>empty() : model.picture(WIDTH);
            if (picture.isPresent()) {
                drawn++;
                var said = said(picture.get());
                for (String id : chart.figures()) {
                    boolean given = model.covered().stream()
                                    .filter(Covered::isReference)
                                    .anyMatch(each -> each.figure().id().equals(id))
                            || model.covered().stream()
                                    .anyMatch(each -> id.equals(each.figure().partOf()));
                    var truth = SHIPPED.report().figure(id).orElseThrow();
                    if (!given && truth.value() != null) {
                        assertThat(said)
                                .as(chart.id())
                                .doesNotContain(Wording.reading(truth, language).number());
                    }
                }
            }
        }
        assertThat(drawn).isGreaterThan(3);
    }

    @Test
    void theRoomsToGuessInStayWhereTheyAreWhateverIsGuessed() {
        var chart = SHIPPED.chart("service_time").orElseThrow();
        var model = new GuessViewModel(session, messages, SHIPPED.report(), chart);
        var before = rails(model);
        assertThat(before).hasSize(2);

        for (Covered each : model.covered()) {
            each.guess(each.scale().top());
            assertThat(rails(model)).isEqualTo(before);
        }
        model.reveal();
        assertThat(rails(model)).hasSize(2);
    }

    @Test
    void aPartIsGuessedOnItsWholeAndTheShareBesideThemStaysUnsaid() {
        var chart = SHIPPED.chart("budget_in_fiscal").orElseThrow();
        var model = new GuessViewModel(session, messages, SHIPPED.report(), chart);

        assertThat(model.covered()).singleElement().satisfies(part -> {
            assertThat(part.figure().id()).isEqualTo("budget_revenue");
            assertThat(part.scale().top()).isEqualByComparingTo("813.4");
            assertThat(part.scale().step()).isEqualByComparingTo("5");
        });
        assertThat(said(model.picture(WIDTH).orElseThrow())).contains("813.4").doesNotContain("50.8", "413.5");
        model.reveal();
        assertThat(said(model.picture(WIDTH).orElseThrow())).contains("50.8", "413.5");
    }

    private static List<Bounds> rails(GuessViewModel model) {
        var picture = model.picture(WIDTH).orElseThrow();
        return model.covered().stream()
                .map(each -> GuessChart.rail(picture, Rail.idOf(each.figure().id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String said(Picture picture) {
        return picture.description() + picture.title() + words(picture.marks());
    }

    private static String words(List<Mark> marks) {
        return marks.stream()
                .map(mark -> switch (mark) {
                    case Mark.Group group -> words(group.marks());
                    case Mark.TextRun run -> run.text() + "\n";
                    case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.Image _ -> "";
                })
                .collect(Collectors.joining());
    }

    @Test
    void comparableFiguresShareAScaleAndTheFirstOfThreeIsGiven() {
        var model = of(
                figure("a").of("10", "天").group("time").build(),
                figure("b").of("30", "天").group("time").build(),
                figure("c").of("20", "天").group("time").build());

        assertThat(model.covered()).extracting(Covered::isReference).containsExactly(true, false, false);
        assertThat(model.covered())
                .extracting(Covered::scale)
                .containsOnly(model.covered().getFirst().scale());
        assertThat(model.question()).isEqualTo("下面 2 个数各是多少？");
    }

    @Test
    void ofTwoNoneIsGiven() {
        var model = of(
                figure("a").of("10", "天").group("time").build(),
                figure("b").of("30", "天").group("time").build());

        assertThat(model.covered()).extracting(Covered::isReference).containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH | 32 | 天   |           | 40 | 你猜40天，实际32天，多猜了8天",
                "EN | 32 | 天   |           | 40 | You guessed 40 days; it is 32 days: too high by 8 days",
                "ZH | 32 | %    |           | 40 | 你猜40%，实际32%，多猜了8个百分点",
                "ZH | 32 | 天   |           | 32 | 你猜32天，实际32天，猜对了",
                "EN | 4  | 亿元 |           | 5  | You guessed CNY 500 million; it is CNY 400 million: too high by CNY"
                        + " 100 million",
                "ZH | 32 | 天   | MORE_THAN | 30 | 你猜30天，实际超过32天，至少少猜了2天",
                "ZH | 32 | 天   | MORE_THAN | 40 | 你猜40天，实际超过32天；比写明的数高8天，确数原文没有写",
            })
    void theDifferenceIsSaidInWords(
            Language language, String value, String unit, Qualifier qualifier, String guess, String words) {
        session.setLanguage(language);
        var builder = figure("permit").of(value, unit);
        var model = of((qualifier == null ? builder : builder.qualified(qualifier, "超过")).build());
        var covered = model.covered().getFirst();

        covered.guess(new BigDecimal(guess));

        assertThat(model.verdict(covered)).isEqualTo(words);
    }

    @Test
    void withoutAGuessTheFigureIsSaidAlone() {
        var model = of(figure("permit").of("32", "天").build());

        assertThat(model.verdict(model.covered().getFirst())).isEqualTo("没有猜，实际32天");
    }

    @ParameterizedTest
    @CsvSource({"45,45", "' 1,0 ',10", "12.5,12.5", "0,0", "abc,", "-1,", "100000,", "'',", "1e9999999,"})
    void onlyANumberOnTheScaleIsTaken(String typed, BigDecimal guess) {
        var model = of(figure("permit").of("32", "天").build());
        var covered = model.covered().getFirst();

        var wrong = model.type(covered, typed);

        assertThat(wrong.isEmpty()).isEqualTo(guess != null);
        wrong.ifPresent(words -> assertThat(words).startsWith("请输入 0 到 "));
        assertThat(Optional.ofNullable(covered.guess())).isEqualTo(Optional.ofNullable(guess));
    }

    @Test
    void anAmountIsTypedInTheUnitOfTheLanguage() {
        session.setLanguage(Language.EN);
        var model = of(figure("trade").of("4501.6", "亿元").build());
        var covered = model.covered().getFirst();

        assertThat(model.unit(covered).lead()).isEqualTo("CNY ");
        model.type(covered, model.typed(covered, new BigDecimal("4000")));
        assertThat(covered.guess()).isEqualByComparingTo("4000");
        assertThat(model.guessInWords(covered)).isEqualTo("CNY 400 billion");
    }

    @Test
    void guessesAreForgottenOnceTheValuesAreCoveredAgain() {
        var model = of(figure("permit").of("32", "天").build());
        model.covered().getFirst().guess(BigDecimal.TEN);
        model.reveal();

        model.again();

        assertThat(model.isRevealed()).isFalse();
        assertThat(model.covered().getFirst().guess()).isNull();
    }

    private GuessViewModel of(Figure... figures) {
        var list = List.of(figures);
        var chart = FigureBuilder.chart(list.size() == 1 ? Form.CARD : Form.TILES, list, List.of());
        return new GuessViewModel(session, messages, FigureBuilder.report(list, List.of(), List.of(chart)), chart);
    }
}
