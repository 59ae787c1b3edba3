package tidemark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// What a document says of a figure or an event beside its picture: what it means, how sure it is, the words of the
/// source and where they stand.
///
/// @param id of the figure or event
/// @param name of the figure; of an event its kind
/// @param reading the value; of an event its name
/// @param lines what further is said, in order
public record Evidence(String id, String name, Reading reading, List<Line> lines) {

    /// One thing that is said, such as 原文 and the words of the source.
    ///
    /// @param quoted true where the words are the source's own
    public record Line(String label, String words, boolean quoted) {}

    private static final Text DEFINITION = new Text("含义", "Meaning");
    private static final Text QUALIFIER = new Text("怎样理解", "How to read it");
    private static final Text STATUS = new Text("状态", "Status");
    private static final Text RANK = new Text("位次", "Rank");
    private static final Text GROWTH = new Text("比上年", "On the year");
    private static final Text CONVERTED = new Text("换算", "Converted");
    private static final Text PERIOD = new Text("时期", "Period");
    private static final Text AREA = new Text("地区", "Area");
    private static final Text INTERVAL = new Text("精度", "Precision");
    private static final Text PRINTED = new Text("原文", "As printed");
    private static final Text FORMULA = new Text("算式", "Formula");
    private static final Text INPUT = new Text("依据", "Rests on");
    private static final Text CONDITION = new Text("前提", "Provided that");
    private static final Text PLACE = new Text("出处", "Where");
    private static final Text DETAIL = new Text("说明", "Details");
    private static final Text DATE = new Text("日期", "Date");
    private static final Text SCOPE = new Text("级别", "Level");
    private static final Text CLAIM = new Text("来源称", "Claimed as");

    public Evidence {
        lines = List.copyOf(lines);
    }

    /// Of the figure or event that has an id; empty for an unknown one.
    public static Optional<Evidence> of(String id, Report report, Language language) {
        return report.figure(id)
                .map(figure -> of(figure, report, language))
                .or(() -> report.event(id).map(event -> of(event, report, language)));
    }

    public static Evidence of(Figure figure, Report report, Language language) {
        var lines = new Lines(language);
        lines.add(DEFINITION, figure.definition());
        lines.add(QUALIFIER, Wording.qualifierInWords(figure, language));
        lines.add(STATUS, Wording.marker(figure, language));
        if (figure.obsStatus() != ObsStatus.A) {
            lines.add(STATUS, Wording.status(figure.obsStatus(), language));
        }
        if (figure.value() != null) {
            figure.ranks().forEach(rank -> lines.add(RANK, Wording.rank(rank, language)));
        }
        Growth growth = figure.growth();
        if (growth != null) {
            lines.add(GROWTH, Wording.growth(growth, language));
        }
        lines.add(CONVERTED, Wording.conversion(figure, language));
        lines.add(PERIOD, Wording.period(figure.timePeriod(), language));
        report.area(figure.refArea()).map(Area::name).ifPresent(name -> lines.add(AREA, name));
        lines.add(INTERVAL, Wording.interval(figure, language));
        origin(figure, report, language, lines);
        lines.add(PLACE, Wording.places(figure.places(), report, language));
        return new Evidence(
                figure.id(), figure.name().in(language), Wording.reading(figure, language), lines.collected);
    }

    private static void origin(Figure figure, Report report, Language language, Lines lines) {
        switch (figure.origin()) {
            case Figure.Origin.Stated stated -> lines.quote(PRINTED, stated.printed());
            case Figure.Origin.Computed computed -> {
                lines.add(FORMULA, Wording.formula(figure, report, language));
                computed.inputs()
                        .forEach(id -> report.figure(id)
                                .ifPresent(input -> lines.add(
                                        INPUT,
                                        input.name().in(language)
                                                + (language == Language.ZH ? "：" : ": ")
                                                + Wording.reading(input, language)
                                                        .text())));
                lines.add(CONDITION, Wording.condition(figure, language));
            }
        }
    }

    public static Evidence of(Event event, Report report, Language language) {
        var lines = new Lines(language);
        lines.add(DETAIL, event.detail());
        lines.add(DATE, Optional.ofNullable(event.date()));
        lines.add(SCOPE, Wording.scope(event.scope(), language));
        Event.Claim claim = event.claim();
        if (claim != null) {
            lines.add(CLAIM, Wording.claim(claim, language));
        }
        lines.quote(PRINTED, event.printed());
        lines.add(PLACE, Wording.place(event.place(), report, language));
        return new Evidence(
                event.id(),
                event.kind().label().in(language),
                new Reading("", event.name().in(language), ""),
                lines.collected);
    }

    private static final class Lines {
        private final Language language;
        private final List<Line> collected = new ArrayList<>();

        Lines(Language language) {
            this.language = language;
        }

        void add(Text label, String words) {
            collected.add(new Line(label.in(language), words, false));
        }

        void add(Text label, @Nullable Text words) {
            if (words != null) {
                add(label, words.in(language));
            }
        }

        void add(Text label, Optional<String> words) {
            words.ifPresent(said -> add(label, said));
        }

        void quote(Text label, String words) {
            collected.add(new Line(label.in(language), words, true));
        }
    }
}
