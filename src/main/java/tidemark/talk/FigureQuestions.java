package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.terms.Terms;
import tidemark.report.Area;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// What may be asked about one figure.
final class FigureQuestions {
    private final Figure figure;
    private final Report report;
    private final Language language;

    FigureQuestions(Figure figure, Report report, Language language) {
        this.figure = figure;
        this.report = report;
        this.language = language;
    }

    /// The likeliest first.
    List<Question> all() {
        return Stream.of(
                        actual(),
                        derivation(),
                        wording(),
                        yearBefore(),
                        since(),
                        rank(),
                        meaning(),
                        whole(),
                        unit(),
                        when())
                .flatMap(Optional::stream)
                .toList();
    }

    /// What is asked of a figure that is not the one in focus.
    List<Question> first() {
        return Stream.of(actual(), derivation(), wording())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Question> actual() {
        return figure.obsStatus() == ObsStatus.A
                ? Optional.empty()
                : question(
                        name("是实际数吗？", "Is “", "” an actual figure?"),
                        say("不是。", "No. ")
                                + Sentences.whole(
                                        Wording.qualifierInWords(figure, language)
                                                .orElseThrow(),
                                        language));
    }

    private Optional<Question> derivation() {
        return figure.origin() instanceof Figure.Origin.Computed computed
                ? question(name("是怎么算出来的？", "How is “", "” derived?"), derived(computed))
                : Optional.empty();
    }

    private String derived(Figure.Origin.Computed computed) {
        var sentences = new ArrayList<String>();
        sentences.add(say("来源没有写这个数，是推算的：", "The source does not state it; it is derived: ")
                + Sentences.whole(Wording.formula(figure, report, language), language));
        String inputs = computed.inputs().stream()
                .distinct()
                .flatMap(id -> report.figure(id).stream())
                .map(input -> input.label().in(language)
                        + say("", ": ")
                        + Wording.reading(input, language).text())
                .collect(Collectors.joining(say("，", "; ")));
        sentences.add(Sentences.whole(inputs, language));
        Wording.condition(figure, language)
                .map(words -> say(words + "才成立", "it holds only " + words))
                .map(words -> Sentences.whole(words, language))
                .ifPresent(sentences::add);
        return Sentences.joined(sentences, language);
    }

    private Optional<Question> wording() {
        return figure.origin() instanceof Figure.Origin.Stated stated
                ? question(
                        name("准确是多少，原文怎么写？", "What exactly is “", "”, and how does the source put it?"), stated(stated))
                : Optional.empty();
    }

    private String stated(Figure.Origin.Stated stated) {
        var sentences = new ArrayList<String>();
        String reading = Wording.reading(figure, language).text();
        sentences.add(Sentences.whole(reading, language));
        sentences.add(Sentences.whole(
                say("原文写的是“", "the source has “")
                        + stated.printed()
                        + say("”，在", "”, in ")
                        + Spoken.places(List.of(stated.place()), report, language),
                language));
        if (figure.qualifier() != null) {
            sentences.add(Sentences.whole(Wording.relation(figure.qualifier(), language), language));
        } else if (figure.value() == null) {
            sentences.add(say("数值来源没有给出。", "It gives no value."));
        }
        Wording.interval(figure, language)
                .map(words -> Sentences.whole(words, language))
                .ifPresent(sentences::add);
        return Sentences.joined(sentences, language);
    }

    /// Nobody asks it of what holds for years, of a rank or of what is derived.
    private Optional<Question> yearBefore() {
        boolean asked = !figure.isDerived()
                && figure.value() != null
                && figure.kind() != IndicatorKind.STREAK
                && figure.kind() != IndicatorKind.RANK;
        return asked
                ? question(
                        name("上年是多少，变化多大？", "What was “", "” the year before, and how did it change?"),
                        new YearBefore(figure, report, language).answer())
                : Optional.empty();
    }

    /// Of years or times on end one asks when they began; a report has no member for that.
    private Optional<Question> since() {
        return figure.kind() == IndicatorKind.STREAK
                ? question(name("是从什么时候开始的？", "Since when is it so for “", "”?"), Questions.notSaid(language))
                : Optional.empty();
    }

    private Optional<Question> rank() {
        if (!figure.ranks().isEmpty()) {
            return question(name("排第几，跟谁比？", "How does “", "” rank, and among whom?"), ranks());
        }
        boolean compared = !figure.isDerived()
                && switch (figure.kind()) {
                    case FLOW, STOCK, RATIO, INDEX, DURATION -> true;
                    case COUNT, RANK, STREAK -> false;
                };
        return compared ? question(name("排第几？", "How does “", "” rank?"), rankedElsewhere()) : Optional.empty();
    }

    /// A rank may be stated of a figure of its own: 地区生产总值连续居全国首位的年数.
    private String rankedElsewhere() {
        String others = report.figures().stream()
                .filter(other -> !other.ranks().isEmpty()
                        && other.name().zh().startsWith(figure.name().zh()))
                .map(other -> Wording.accessible(other, language))
                .distinct()
                .collect(Collectors.joining(say("", " ")));
        return others.isEmpty() ? say("这一项，报告没有记位次。", "The report records no rank of it.") : others;
    }

    private String ranks() {
        var sentences = new ArrayList<String>();
        figure.ranks().stream()
                .map(rank -> Wording.rank(rank, language) + say("，原文写的是“", "; the source has “") + rank.printed() + "”")
                .map(words -> Sentences.whole(words, language))
                .forEach(sentences::add);
        if (figure.ranks().stream().anyMatch(rank -> rank.place().isPresent() && rank.of() == null)) {
            sentences.add(say(
                    "就报告所记，来源没有说一共比了多少个、前后相差多少。",
                    "As far as the report records it, the source does not say among how many, or by how much."));
        }
        return Sentences.joined(sentences, language);
    }

    private Optional<Question> meaning() {
        Text definition = figure.definition();
        return question(
                name("指什么？", "What does “", "” mean?"),
                definition == null ? Questions.notSaid(language) : Narrative.plain(definition, report, language));
    }

    private Optional<Question> whole() {
        Text whole = figure.whole();
        String of = whole != null ? whole.in(language) : partOf(figure.partOf());
        return of.isEmpty()
                ? Optional.empty()
                : question(name("是什么的一部分？", "What is “", "” a part of?"), say("是" + of + "的一部分", "of: " + of));
    }

    private String partOf(@Nullable String id) {
        return id == null
                ? ""
                : report.figure(id)
                        .map(all -> all.label().in(language)
                                + say("（", " (")
                                + Wording.reading(all, language).text()
                                + say("）", ")"))
                        .orElse("");
    }

    /// Only of a unit that not everybody knows.
    private Optional<Question> unit() {
        Unit unit = figure.unit();
        boolean asked = figure.value() != null
                && (unit.isMu()
                        || unit.printed().contains("成")
                        || switch (unit.measure()) {
                            case WORKING_DAY, PERCENTAGE_POINT, PERMILLE, TEU, PERSON_TIMES, POWER, ENERGY -> true;
                            case CNY, USD, PERCENT, RATIO, POINT, HOUR, DAY, MONTH, YEAR -> false;
                            case LENGTH, AREA, VOLUME, TONNE, COUNT -> false;
                        });
        return asked
                ? Terms.find(report, "unit." + unit.printed())
                        .flatMap(term -> question(
                                say(
                                        "单位“" + term.name().zh() + "”是什么意思？",
                                        "What does the unit “" + term.name().en() + "” mean?"),
                                term.meaning().in(language)))
                : Optional.empty();
    }

    private Optional<Question> when() {
        String area = report.area(figure.refArea())
                .map(Area::name)
                .map(name -> name.in(language) + say("，", ", "))
                .orElse("");
        String kind = figure.value() == null ? "" : say("，", ", ") + Wording.kind(figure.kind(), language);
        return question(
                name("是哪里、哪一年的？", "Which place and year is “", "” about?"),
                area + Wording.period(figure.timePeriod(), language) + kind);
    }

    private Optional<Question> question(String question, String answer) {
        return Optional.of(new Question(question, Sentences.whole(answer, language), figure.id()));
    }

    /// The question with the name of the figure in it.
    private String name(String zh, String before, String behind) {
        return switch (language) {
            case ZH -> quoted(figure.label().zh()) + zh;
            case EN -> before + figure.label().en() + behind;
        };
    }

    private static String quoted(String name) {
        return name.startsWith("“") && name.endsWith("”")
                ? name
                : "“" + name.replace('“', '‘').replace('”', '’') + "”";
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
