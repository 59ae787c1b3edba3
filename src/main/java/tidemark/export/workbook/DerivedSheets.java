package tidemark.export.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidemark.export.Extract;
import tidemark.report.DerivedIndicator;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Interval;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.formula.Derivation;
import tidemark.report.formula.Inputs;
import tidemark.report.wording.Wording;

/// The derived figures, computed by the spreadsheet from the cells of what they rest on, and the intermediate results
/// that longer formulas need.
final class DerivedSheets {
    private static final MathContext PRECISE = new MathContext(40);
    private static final int ALL_DECIMALS = -1;

    /// A derived figure and its formulas.
    ///
    /// @param exact what it comes to before it is rounded to the digits that its inputs support
    private record Row(Figure figure, Reckoning.Operand formulas, BigDecimal exact) {}

    /// @param of what it is needed for
    private record WorkRow(Figure of, Reckoning.Work work) {}

    private final Report report;
    private final Language language;
    private final FigureSheet figures;
    private final String name;
    private final String workName;
    private final List<Row> rows = new ArrayList<>();
    private final List<WorkRow> works = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Column<Row> value;
    private final Column<Row> low;
    private final Column<Row> high;
    private final Column<Row> exact;
    private final List<Column<Row>> columns;

    DerivedSheets(Extract extract, Language language, FigureSheet figures, SheetNames taken) {
        report = extract.report();
        this.language = language;
        this.figures = figures;
        name = taken.next(new Text("推算", "Derived").in(language));
        workName = taken.next(new Text("中间步骤", "Workings").in(language));
        var words = new FigureColumns<Row>(report, language, Row::figure);
        value = words.numbers(new Text("数值", "Value"), 12, this::rounded);
        low = words.numbers(
                new Text("下限", "From"), 12, row -> end(row, row.formulas().low(), Interval::low));
        high = words.numbers(
                new Text("上限", "To"), 12, row -> end(row, row.formulas().high(), Interval::high));
        exact = words.numbers(
                new Text("未舍入值", "Unrounded"),
                20,
                row -> new Content.Computed(row.formulas().value(), row.exact(), ALL_DECIMALS));
        columns = columns(words);
        fill(extract);
    }

    private List<Column<Row>> columns(FigureColumns<Row> words) {
        return List.of(
                words.name(),
                value,
                words.unit(),
                words.status(),
                low,
                high,
                exact,
                words.words(new Text("算式", "Formula"), 40, figure -> Wording.formula(figure, report, language)),
                words.words(
                        new Text("前提", "Provided that"),
                        22,
                        figure -> Wording.condition(figure, language).orElse("")),
                words.reads(),
                words.period(),
                words.section(),
                words.words(
                        new Text("所据出处", "Rests on"), 28, figure -> Wording.places(figure.places(), report, language)),
                words.id());
    }

    private void fill(Extract extract) {
        Map<String, DerivedIndicator> indicators = report.derived().stream()
                .collect(Collectors.toMap(DerivedIndicator::id, each -> each, (first, _) -> first));
        List<Figure> derived = extract.derived();
        for (int i = 0; i < derived.size(); i++) {
            places.put(derived.get(i).id(), i);
        }
        var steps = derived.isEmpty() ? Map.<String, List<Derivation.Step>>of() : Derivation.steps(report);
        for (Figure figure : derived) {
            DerivedIndicator indicator = Objects.requireNonNull(indicators.get(figure.id()));
            List<Derivation.Step> own = steps.getOrDefault(figure.id(), List.of());
            var formulas = Reckoning.of(indicator.formula(), indicator.unit(), own, new Found(figure));
            rows.add(new Row(figure, formulas, unrounded(figure, own)));
        }
    }

    private static BigDecimal unrounded(Figure figure, List<Derivation.Step> steps) {
        return steps.isEmpty()
                ? Objects.requireNonNull(figure.value())
                : steps.getLast().value().divide(figure.unit().factor(), PRECISE);
    }

    List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        sheets.add(Sheet.table(name, columns, rows));
        if (!works.isEmpty()) {
            sheets.add(Sheet.table(workName, workColumns(), works));
        }
        return sheets;
    }

    private List<Column<WorkRow>> workColumns() {
        var words = new FigureColumns<WorkRow>(report, language, WorkRow::of);
        return List.of(
                words.words(
                        new Text("用于", "Needed for"),
                        34,
                        figure -> figure.name().in(language)),
                new Column<>(
                        new Text("步骤", "Step").in(language),
                        44,
                        row -> Content.words(Wording.formula(row.work().formula(), report, language))),
                words.numbers(
                        new Text("数值", "Value"),
                        18,
                        row -> new Content.Computed(
                                row.work().formulas().value(), row.work().value(), ALL_DECIMALS)),
                words.numbers(
                        new Text("下限", "From"),
                        18,
                        row -> new Content.Computed(
                                row.work().formulas().low(),
                                row.work().interval().low(),
                                ALL_DECIMALS)),
                words.numbers(
                        new Text("上限", "To"),
                        18,
                        row -> new Content.Computed(
                                row.work().formulas().high(),
                                row.work().interval().high(),
                                ALL_DECIMALS)));
    }

    /// The cell of a derived figure's value.
    String value(Figure figure) {
        return at(figure.id(), value);
    }

    private String at(String id, Column<Row> column) {
        return Letters.sheet(name) + Letters.of(columns.indexOf(column)) + (Objects.requireNonNull(places.get(id)) + 2);
    }

    private Content rounded(Row row) {
        BigDecimal shown = Objects.requireNonNull(row.figure().value());
        String own = Letters.of(columns.indexOf(exact))
                + (Objects.requireNonNull(places.get(row.figure().id())) + 2);
        return new Content.Computed("ROUND(" + own + "," + shown.scale() + ")", shown, Math.max(0, shown.scale()));
    }

    private static Content end(Row row, String formula, Function<Interval, BigDecimal> of) {
        Interval interval = row.figure().interval();
        BigDecimal shown = row.figure().value();
        return interval == null || shown == null
                ? new Content.Nothing()
                : new Content.Computed(formula, of.apply(interval), Math.max(0, shown.scale()) + 2);
    }

    /// Where the inputs of one derived figure stand.
    private final class Found implements Reckoning.Cells {
        private final Figure of;

        Found(Figure of) {
            this.of = of;
        }

        @Override
        public Figure chosen(String id) {
            return Inputs.choose(report.series(id), report.refArea(), of.timePeriod())
                    .orElseThrow();
        }

        @Override
        public Reckoning.Operand figure(Figure figure) {
            BigDecimal factor = figure.unit().factor();
            return figure.isDerived()
                    ? new Reckoning.Operand(
                            at(figure.id(), exact), at(figure.id(), low), at(figure.id(), high), factor, true)
                    : new Reckoning.Operand(
                            figures.value(figure), figures.low(figure), figures.high(figure), factor, true);
        }

        @Override
        public Reckoning.Operand growth(Figure figure) {
            Growth growth = Objects.requireNonNull(figure.growth());
            String cell = figures.growth(figure);
            String half = new BigDecimal("0.5")
                    .scaleByPowerOfTen(-growth.value().scale())
                    .toPlainString();
            return new Reckoning.Operand(
                    cell, "(" + cell + "-" + half + ")", "(" + cell + "+" + half + ")", new BigDecimal("0.01"), true);
        }

        @Override
        public Reckoning.Operand work(Reckoning.Work work) {
            works.add(new WorkRow(of, work));
            String sheet = Letters.sheet(workName);
            int row = works.size() + 1;
            return new Reckoning.Operand(
                    sheet + "C" + row,
                    sheet + "D" + row,
                    sheet + "E" + row,
                    work.formulas().factor(),
                    true);
        }
    }
}
