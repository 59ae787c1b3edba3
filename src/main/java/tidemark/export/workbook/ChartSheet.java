package tidemark.export.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.AltText;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// What one chart shows, as a table whose numbers follow those of the figures; bars also as a chart of the spreadsheet.
final class ChartSheet {
    private static final int FEWEST_BARS = 2;

    private final ChartSpec chart;
    private final List<Figure> figures;
    private final Report report;
    private final Language language;
    private final Function<Figure, String> cellOf;
    private final String contents;

    /// @param name of the sheet
    /// @param chart and what it says
    record Named(String name, ChartSpec chart, String title, String form) {}

    /// @param cellOf the cell of a figure's value
    /// @param contents the sheet that lists the sheets
    ChartSheet(ChartSpec chart, Report report, Language language, Function<Figure, String> cellOf, String contents) {
        this.chart = chart;
        this.figures = chart.figures().stream()
                .flatMap(id -> report.series(id).stream())
                .toList();
        this.report = report;
        this.language = language;
        this.cellOf = cellOf;
        this.contents = contents;
    }

    static String title(ChartSpec chart, Report report, Language language) {
        return Narrative.plain(chart.title(), report, language);
    }

    static Optional<Form> form(ChartSpec chart, Report report) {
        return switch (FormRules.choose(chart, report)) {
            case Choice.Drawn drawn -> Optional.of(drawn.form());
            case Choice.Refused _ -> Optional.empty();
        };
    }

    Sheet sheet(String name) {
        return figures.isEmpty()
                ? Sheet.under(above(), name, eventColumns(), events(), foot(), 1, null)
                : Sheet.under(above(), name, figureColumns(), figures, foot(), 1, bars(name));
    }

    private List<Event> events() {
        return chart.events().stream().flatMap(id -> report.event(id).stream()).toList();
    }

    private List<List<Content>> above() {
        return List.of(
                Sheet.line(title(chart, report, language), Look.TITLE),
                List.of(new Content.Link(new Text("← 目录", "← Contents").in(language), contents)));
    }

    private List<List<Content>> foot() {
        var foot = new ArrayList<List<Content>>();
        foot.add(List.of());
        Text note = chart.note();
        Stream<String> lines = Stream.of(
                note == null ? "" : Narrative.plain(note, report, language), Wording.sourceLine(report, language));
        foot.addAll(Sheet.lines(Look.NOTE, lines.filter(line -> !line.isEmpty())));
        return foot;
    }

    private List<Column<Figure>> figureColumns() {
        var words = new FigureColumns<Figure>(report, language, Function.identity());
        return List.of(
                words.words(new Text("指标", "Indicator"), 34, this::name),
                words.numbers(new Text("数值", "Value"), 12, this::value),
                words.unit(),
                words.words(new Text("状态", "Status"), 12, this::status),
                words.qualifier(),
                words.reads(),
                words.period(),
                words.words(new Text("增减", "Change"), 24, this::growth),
                words.ranks(),
                words.place());
    }

    private List<Column<Event>> eventColumns() {
        return new EventSheet(report, language).columns();
    }

    /// With what tells it from others of its name: the area, the period.
    private String name(Figure figure) {
        List<Figure> namesakes = figures.stream()
                .filter(other -> other.name().equals(figure.name()))
                .toList();
        var apart = new ArrayList<String>();
        if (namesakes.stream().anyMatch(other -> !other.refArea().equals(figure.refArea()))) {
            apart.add(report.area(figure.refArea())
                    .map(area -> area.name().in(language))
                    .orElse(figure.refArea()));
        }
        if (namesakes.stream().anyMatch(other -> !other.timePeriod().equals(figure.timePeriod()))) {
            apart.add(Wording.period(figure.timePeriod(), language));
        }
        String name = figure.name().in(language);
        return apart.isEmpty() ? name : name + bracketed(String.join(language == Language.ZH ? "，" : ", ", apart));
    }

    private String bracketed(String words) {
        return switch (language) {
            case ZH -> "（" + words + "）";
            case EN -> " (" + words + ")";
        };
    }

    private Content value(Figure figure) {
        return figure.value() == null
                ? new Content.Nothing()
                : new Content.Computed(
                        cellOf.apply(figure),
                        figure.value(),
                        Math.max(0, figure.value().scale()));
    }

    private String status(Figure figure) {
        String status = Wording.status(figure.obsStatus(), language);
        return Wording.marker(figure, language)
                .map(marker -> figure.obsStatus() == ObsStatus.A
                        ? marker
                        : status + (language == Language.ZH ? "，" : ", ") + marker)
                .orElse(status);
    }

    private String growth(Figure figure) {
        return figure.growth() == null ? "" : Wording.growth(figure.growth(), language);
    }

    private @Nullable BarChart bars(String name) {
        boolean bars = form(chart, report).filter(Form.BARS::equals).isPresent()
                && figures.size() >= FEWEST_BARS
                && figures.stream().allMatch(ChartSheet::isLength);
        if (!bars) {
            return null;
        }
        Unit unit = figures.getFirst().unit();
        int from = above().size() + 2;
        int to = from + figures.size() - 1;
        return new BarChart(
                title(chart, report, language),
                AltText.of(report, chart, language),
                Wording.printedUnit(unit, language),
                figures.stream().map(this::bar).toList(),
                Letters.sheet(name) + "$A$" + from + ":$A$" + to,
                Letters.sheet(name) + "$B$" + from + ":$B$" + to);
    }

    /// True for what a bar that begins at zero can show.
    private static boolean isLength(Figure figure) {
        return figure.value() != null && figure.value().signum() >= 0;
    }

    private BarChart.Bar bar(Figure figure) {
        BigDecimal value = Objects.requireNonNull(figure.value());
        return new BarChart.Bar(name(figure), value, fill(figure), format(figure, value));
    }

    /// The printed digits, with the qualifiers that are no part of a number: `">"0`, `0.0" (estimate)"`.
    private String format(Figure figure, BigDecimal value) {
        String sign = figure.qualifier() == null ? "" : Wording.sign(figure.qualifier());
        boolean plain = figure.obsStatus() == ObsStatus.A && !figure.isDerived();
        return quoted(sign)
                + Styles.format(Math.max(0, value.scale()), language)
                + quoted(plain ? "" : bracketed(status(figure)));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
    }

    private BarChart.Fill fill(Figure figure) {
        if (figure.isDerived()) {
            return BarChart.Fill.HOLLOW;
        }
        return switch (figure.obsStatus()) {
            case A -> figure.id().equals(chart.focus()) ? BarChart.Fill.LIT : BarChart.Fill.PLAIN;
            case P, E -> BarChart.Fill.HATCHED;
            case F -> BarChart.Fill.HOLLOW;
        };
    }
}
