package tidemark.desk.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Theme;
import tidemark.chart.terms.Term;
import tidemark.chart.terms.Terms;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TermRequest;
import tidemark.desk.evidence.EvidenceSheet.Chip;
import tidemark.desk.evidence.EvidenceSheet.Entry;
import tidemark.desk.evidence.EvidenceSheet.Tone;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class EvidenceViewModelTest {
    private static final Rank FIRST = new Rank(1, null, Scope.PROVINCE, null, null, null, false, "全省第一");
    private static final Report REPORT = Figures.report(
            List.of(
                    Figures.stated("trade", "4501.6", "亿元")
                            .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                            .ranks(FIRST)
                            .indicator(),
                    Figures.stated("cases", "40", "项")
                            .qualifier(Qualifier.MORE_THAN)
                            .status(ObsStatus.E)
                            .indicator(),
                    Figures.stated("land", "2819", "亩").indicator(),
                    Figures.rankOnly("gap", FIRST)),
            List.of(Figures.derived("per_case", "亿元", "trade / 2")),
            List.of(new Event(
                    "hub",
                    "reform",
                    new Text("枢纽", "A hub"),
                    null,
                    new Text("说明它", "What it is"),
                    "2023-06",
                    Event.Kind.LAUNCH,
                    Scope.NATION,
                    Event.Claim.FIRST,
                    "全国首个枢纽",
                    Figures.PLACE)));

    private final Session session = new Session(Language.EN, Theme.LIGHT);
    private final EvidenceViewModel model = new EvidenceViewModel(session, new Messages(session.languageProperty()));

    @BeforeEach
    void open() {
        session.setReport(open(REPORT));
    }

    @Test
    void aFigureSaysItsValueItsRankItsGrowthAndItsPlace() {
        model.explain("trade");

        assertThat(sheet().large().text()).isEqualTo("CNY 450.16 billion");
        assertThat(sheet().chips())
                .containsExactly(
                        new Chip("up 5%", Tone.PALE, "growth.PERCENT"),
                        new Chip("No. 1 in the province", Tone.GOLD, "rank.place"));
        assertThat(words("Rank")).containsExactly("first in the province");
        assertThat(words("On the year")).containsExactly("up 5%");
        assertThat(words("As printed")).containsExactly("\"4501.6亿元\"");
        assertThat(words("Where")).containsExactly("Reform, para. 5");
    }

    @Test
    void aQualifiedFigureSaysInWordsHowToReadIt() {
        model.explain("cases");

        assertThat(words("How to read it"))
                .singleElement()
                .asString()
                .contains("estimate")
                .contains("above");
        assertThat(sheet().chips()).containsExactly(new Chip("estimate", Tone.PALE, "status.E"));
    }

    @Test
    void aDerivedFigureSaysItsFormulaItsIntervalAndWhatItRestsOn() {
        model.explain("per_case");

        assertThat(words("Formula")).containsExactly("trade name ÷ 2");
        assertThat(words("Precision")).singleElement().asString().startsWith("the digits of its inputs");
        assertThat(entries()).contains(new Entry.Leading("Rests on", "trade name: CNY 450.16 billion", "trade"));
        assertThat(sheet().chips()).contains(new Chip("derived", Tone.PALE, "computed.derived"));
    }

    @Test
    void whatAnotherReportStatesNamesThatReport() {
        Report other =
                Figures.report(List.of(Figures.stated("trade", "88", "亿元").indicator()), List.of(), List.of());
        model.explain("trade", other);

        assertThat(sheet().large().text()).isEqualTo("CNY 8.8 billion");
        assertThat(words("Report")).containsExactly(other.title().en());
        model.explain("trade");
        assertThat(words("Report")).isEmpty();
        assertThat(sheet().large().text()).isEqualTo("CNY 450.16 billion");
    }

    @Test
    void theLevelOfTheYearBeforeIsExplainedAsWhatItIsDerivedFrom() {
        model.explain("trade@2022");

        assertThat(sheet().chips()).extracting(Chip::words).contains("derived");
        assertThat(words("Period")).containsExactly("2022");
        assertThat(entries()).contains(new Entry.Leading("Rests on", "trade name: CNY 450.16 billion", "trade"));
        assertThat(words("Provided that")).hasSize(1);
    }

    @Test
    void landIsGivenInHectaresToo() {
        model.explain("land");

        assertThat(sheet().large().text()).isEqualTo("187.9 ha");
        assertThat(sheet().conversion()).isEqualTo("printed as 2,819 mu");
        assertThat(words("Converted from")).isEmpty();
        session.setLanguage(Language.ZH);
        assertThat(sheet().large().text()).isEqualTo("2819亩");
        assertThat(sheet().conversion()).isEqualTo("≈187.9公顷");
    }

    @Test
    void aConvertedAmountSaysFromWhat() {
        model.explain("trade");

        assertThat(words("Converted from")).containsExactly("4,501.6 (100 million yuan)");
        session.setLanguage(Language.ZH);
        assertThat(words("换算自")).isEmpty();
    }

    @Test
    void aChartSaysWhichRuleMadeItWhatElseIsAllowedAndWhatIsNot() {
        var chart = new ChartSpec(
                "trade", "reform", new Text("贸易", "Trade"), null, List.of("trade"), List.of(), null, null);
        session.setReport(new OpenReport(new ReportLocation.Shipped("made-up"), REPORT, List.of(chart), List.of()));

        model.explain(EvidenceRequest.chart("trade"));

        assertThat(sheet().heading()).isEqualTo("Why this chart?");
        assertThat(sheet().large().text()).isEqualTo("Big-number card");
        assertThat(sheet().chips()).containsExactly(new Chip("R13", Tone.PALE, "rule.R13"));
        assertThat(words("Reason")).singleElement().asString().startsWith("There is one figure");
        assertThat(words("Also allowed")).containsExactly("tiles, rank badges, dumbbell");
        assertThat(words("Not allowed"))
                .anySatisfy(
                        said -> assertThat(said).startsWith("Line, slope, grouped bars: Each needs several periods"));
        session.setLanguage(Language.ZH);
        assertThat(sheet().large().text()).isEqualTo("大数字卡片");
        assertThat(words("规则")).containsExactly("R13 · 可比的数少于两个时用卡片，不用图");
    }

    @Test
    void aChartThatTheReportDoesNotHaveIsNotExplained() {
        model.explain(EvidenceRequest.chart("trade"));

        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void aFigureWithoutAValueSaysItsRankLarge() {
        model.explain("gap");

        assertThat(sheet().number()).isFalse();
        assertThat(sheet().large().text()).isEqualTo("first in the province");
    }

    @Test
    void anEventSaysItsNameItsKindItsClaimAndItsPlace() {
        model.explain("hub");

        assertThat(sheet().heading()).isEqualTo("Launch");
        assertThat(sheet().large().text()).isEqualTo("A hub");
        assertThat(sheet().chips()).containsExactly(new Chip("first", Tone.GOLD, "superlative.FIRST"));
        assertThat(words("Details")).containsExactly("What it is");
        assertThat(words("Date")).containsExactly("2023-06");
        assertThat(words("Level")).containsExactly("national");
        assertThat(words("As printed")).containsExactly("\"全国首个枢纽\"");
    }

    @Test
    void anUnknownIdIsNotExplained() {
        model.explain("nothing");

        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void aFigureLeadsToThoseItRestsOnAndBack() {
        model.explain("per_case");
        model.follow("trade");
        assertThat(sheet().id()).isEqualTo("trade");
        assertThat(model.backProperty().get()).isTrue();

        model.goBack();
        assertThat(sheet().id()).isEqualTo("per_case");
        assertThat(model.backProperty().get()).isFalse();
    }

    @Test
    void theWordsFollowTheLanguage() {
        model.explain("trade");
        session.setLanguage(Language.ZH);

        assertThat(sheet().plain())
                .startsWith("trade名：4501.6亿元\n增长5% · 全省第一\n")
                .contains("原文：“4501.6亿元”", "出处：改革发力 第5段");
    }

    @Test
    void aReportWithoutTheFigureEndsIt() {
        model.explain("trade");
        session.setReport(open(Figures.report(List.of(), List.of(), List.of())));

        assertThat(model.sheetProperty().get()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everythingCanBeExplainedInEitherLanguage(Language language) {
        session.setLanguage(language);

        for (String id : List.of("trade", "cases", "land", "gap", "per_case", "hub")) {
            model.explain(id);
            assertThat(entries()).as(id).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.label()).isNotBlank();
                assertThat(entry.words()).isNotBlank();
            });
        }
    }

    @Test
    void aTermLeadsToItsMeaningAndBack() {
        model.explain("cases");
        model.follow(EvidenceRequest.term("qualifier.MORE_THAN"));

        assertThat(sheet().heading()).isEqualTo("Term · Qualifiers");
        assertThat(sheet().large().text()).isEqualTo("more than");
        assertThat(words("In Chinese")).singleElement().asString().startsWith("超、突破、逾、余、多");
        model.goBack();
        assertThat(sheet().id()).isEqualTo("cases");
    }

    @Test
    void theWayToTheGlossaryRemembersTheFigureAndNotTheTerm() {
        var asked = new ArrayList<TermRequest>();
        session.onTerm(asked::add);
        model.explain("cases");
        model.follow(EvidenceRequest.term("status.E"));

        model.list("status.E");

        assertThat(asked).containsExactly(new TermRequest("status.E", "cases"));
        assertThat(model.sheetProperty().get()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyTermThatEvidenceNamesIsInTheGlossary(Language language) {
        session.setLanguage(language);
        for (String id : ShippedReports.ids()) {
            var open = ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped(id))).report();
            session.setReport(open);
            var known = Terms.of(open.report()).stream().map(Term::key).collect(Collectors.toUnmodifiableSet());
            Stream.of(
                            open.report().figures().stream().map(Figure::id),
                            open.report().events().stream().map(Event::id),
                            open.charts().stream().map(chart -> EvidenceRequest.chart(chart.id())))
                    .flatMap(ids -> ids)
                    .forEach(explained -> {
                        model.explain(explained);
                        assertThat(terms()).as(explained).isNotEmpty().isSubsetOf(known);
                    });
        }
    }

    private List<String> terms() {
        return Stream.concat(
                        sheet().chips().stream().map(Chip::term),
                        entries().stream().filter(Entry.Said.class::isInstance).map(said -> ((Entry.Said) said).term()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static OpenReport open(Report report) {
        return new OpenReport(new ReportLocation.Shipped("made-up"), report, List.of(), List.of());
    }

    private EvidenceSheet sheet() {
        return requireNonNull(model.sheetProperty().get());
    }

    private List<Entry> entries() {
        return sheet().groups().stream().flatMap(List::stream).toList();
    }

    private Stream<String> words(String label) {
        return entries().stream().filter(entry -> entry.label().equals(label)).map(Entry::words);
    }
}
