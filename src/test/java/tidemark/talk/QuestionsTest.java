package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Size;
import tidemark.chart.terms.Terms;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.wording.Wording;

final class QuestionsTest {
    private static final List<Talk> TALKS = ShippedTalks.on(Size.HD);
    private static final Talk BEILUN = TALKS.getFirst();
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    @Test
    void anEstimateIsSaidToBeNoneOfTheActualFigures() {
        assertThat(asked("headlines", Language.ZH)).contains(new Question("“地区生产总值”是实际数吗？", "不是。预计数，不是实际数。", "gdp"));
        assertThat(asked("headlines", Language.EN))
                .contains(new Question(
                        "Is “GDP” an actual figure?", "No. An estimate, not yet an actual figure.", "gdp"));
    }

    @Test
    void theWordsOfTheSourceAreQuotedWithTheirPlaceAndPrecision() {
        assertThat(answer("trade_share", "准确是多少"))
                .isEqualTo("1.078%。原文写的是“1.078%”，在“改革发力”第5段。由印出的位数，真值在1.0775与1.0785%之间。");
        assertThat(answer("environment", "准确是多少")).contains("40余项", "高出多少来源没有说");
    }

    @Test
    void aDerivedFigureIsAnsweredWithItsFormulaAndItsInputs() {
        assertThat(answer("ratios_to_gdp", "怎么算出来"))
                .startsWith("来源没有写这个数，是推算的：外贸进出口总额 ÷ 地区生产总值。")
                .contains("外贸进出口总额4501.6亿元", "地区生产总值预计2730亿元");
    }

    @Test
    void theYearBeforeIsWhatTheSourceSaysOfIt() {
        assertThat(answer("income", "上年是多少"))
                .contains("比上年增长5%", "名义增速还是实际增速，来源没有说", "来源没有写上年的数，推算是约71000元", "若增速按名义值计才成立");
        assertThat(answer("trade_share", "上年是多少")).isEqualTo("就报告所记，来源没有说这一项上年的数，也没有说变化。");
        Talk ningxia = TALKS.getLast();
        int population = ningxia.ofChart("population_years").orElseThrow();
        assertThat(Questions.of(ningxia, population, Language.EN))
                .anyMatch(question -> question.answer().startsWith("2024: 7.29 million"));
    }

    @Test
    void aRankIsToldWithItsWordsAndWhatIsNotKnownOfIt() {
        assertThat(answer("foreign_capital_card", "排第几"))
                .startsWith("全省第一，原文写的是“总量居全省第一”。")
                .endsWith("来源没有说一共比了多少个、前后相差多少。");
        assertThat(answer("trade_share", "排第几")).isEqualTo("这一项，报告没有记位次。");
    }

    @Test
    void whenAStreakBeganIsNotKnown() {
        assertThat(answer("streaks", "从什么时候开始")).isEqualTo("就报告所记，来源没有说。");
        assertThat(answer("income", "从什么时候开始")).isEmpty();
    }

    @Test
    void anUncommonUnitIsExplained() {
        assertThat(answer("approval", "单位")).contains("不含周末");
        assertThat(asked("income", Language.ZH))
                .noneMatch(question -> question.question().contains("单位"));
    }

    @Test
    void anEventIsExplainedAndDatedOrSaidToBeUndated() {
        assertThat(answer("reform_firsts", "是什么时候的事")).isEqualTo("2023年6月。");
        assertThat(answer("space_projects", "是什么时候的事")).isEqualTo("就报告所记，来源没有说。");
    }

    @Test
    void theCoverIsAskedAboutTheSource() {
        assertThat(Questions.of(BEILUN, 0, Language.ZH))
                .extracting(Question::answer)
                .contains("就报告所记，来源没有说。", "北仑区，2023年。", "来源写出的数据有56项，其中1项是预计数；另有12项由程序推算，来源没有写。");
    }

    @ParameterizedTest
    @EnumSource
    void everySlideButAnAgendaHasAFewQuestionsThatAreWhole(Language language) {
        String stop = language == Language.ZH ? "。" : ".";
        var wrong = new ArrayList<String>();
        eachSlide((talk, number) -> {
            var questions = Questions.of(talk, number, language);
            boolean agenda = talk.slides().get(number) instanceof Slide.Agenda;
            boolean whole = questions.stream()
                    .allMatch(question -> (question.question().endsWith("？")
                                    || question.question().endsWith("?"))
                            && question.answer().endsWith(stop)
                            && !question.answer().contains(stop + stop)
                            && !question.answer().contains("{")
                            && isKnown(question, talk));
            long different =
                    questions.stream().map(Question::question).distinct().count();
            if (!whole || agenda != questions.isEmpty() || questions.size() > 10 || different < questions.size()) {
                wrong.add(talk.report().id() + " " + (number + 1) + " " + questions);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isKnown(Question question, Talk talk) {
        String id = question.figure();
        return id == null
                || talk.report().figure(id).isPresent()
                || talk.report().event(id).isPresent();
    }

    @Test
    void noEstimateAndNoDerivedFigureGoesWithoutItsQuestion() {
        eachSlide((talk, number) -> {
            if (talk.slides().get(number) instanceof Slide.Chart(var chart)
                    && !chart.figures().isEmpty()) {
                Figure first = talk.report()
                        .figure(chart.focus() == null ? chart.figures().getFirst() : chart.focus())
                        .orElseThrow();
                var answers = Questions.of(talk, number, Language.ZH).stream()
                        .filter(question -> first.id().equals(question.figure()))
                        .map(Question::answer)
                        .toList();
                assertThat(answers.stream().anyMatch(words -> words.startsWith("不是。")))
                        .isEqualTo(first.obsStatus() != ObsStatus.A);
                assertThat(answers.stream().anyMatch(words -> words.startsWith("来源没有写这个数，是推算的：")))
                        .isEqualTo(first.isDerived());
            }
        });
    }

    /// No number is in an answer about a stated figure that its evidence does not hold.
    @Test
    void noAnswerHoldsANumberThatTheReportDoesNot() {
        eachSlide((talk, number) -> {
            String all = everything(talk);
            for (Question question : Questions.of(talk, number, Language.ZH)) {
                if (question.figure() != null) {
                    assertThat(NUMBER.matcher(question.answer()).results().map(found -> found.group()))
                            .allMatch(all::contains, question.toString());
                }
            }
        });
    }

    private static String everything(Talk talk) {
        var words = new StringBuilder();
        var report = talk.report();
        report.figures().forEach(figure -> {
            words.append(Wording.accessible(figure, Language.ZH))
                    .append(Wording.interval(figure, Language.ZH).orElse(""))
                    .append(Wording.formula(figure, report, Language.ZH))
                    .append(figure.definition())
                    .append(Wording.period(figure.timePeriod(), Language.ZH))
                    .append(Wording.places(figure.places(), report, Language.ZH))
                    .append(figure.origin())
                    .append(figure.ranks())
                    .append(figure.growth());
        });
        report.events()
                .forEach(event -> words.append(event)
                        .append(Wording.place(event.place(), report, Language.ZH))
                        .append(event.date() == null ? "" : event.date().replace("-0", "-")));
        Terms.of(report).forEach(words::append);
        return words.toString();
    }

    private static void eachSlide(BiConsumer<Talk, Integer> look) {
        for (Talk talk : TALKS) {
            for (int number = 0; number < talk.size(); number++) {
                look.accept(talk, number);
            }
        }
    }

    private static List<Question> asked(String chart, Language language) {
        return Questions.of(BEILUN, BEILUN.ofChart(chart).orElseThrow(), language);
    }

    private static String answer(String chart, String asked) {
        return asked(chart, Language.ZH).stream()
                .filter(question -> question.question().contains(asked))
                .map(Question::answer)
                .findFirst()
                .orElse("");
    }
}
