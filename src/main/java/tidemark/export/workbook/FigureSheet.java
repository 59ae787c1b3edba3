package tidemark.export.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tidemark.export.Extract;
import tidemark.report.Area;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Interval;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The stated figures: a row each, from which everything computed in the workbook takes its numbers. Where they are
/// more
/// than a sheet has rows, further sheets go on.
final class FigureSheet {
    private static final int MOST_ROWS = 1_048_575;

    private final Report report;
    private final Language language;
    private final List<Figure> figures;
    private final List<String> names;
    private final int most;
    private final Map<Figure, Integer> places = new IdentityHashMap<>();
    private final Column<Figure> value;
    private final Column<Figure> low;
    private final Column<Figure> high;
    private final Column<Figure> growth;
    private final List<Column<Figure>> columns;

    FigureSheet(Extract extract, Language language, SheetNames taken) {
        this(extract, language, taken, MOST_ROWS);
    }

    /// @param most figures on one sheet
    FigureSheet(Extract extract, Language language, SheetNames taken, int most) {
        this.report = extract.report();
        this.language = language;
        this.most = most;
        figures = extract.stated();
        names = new ArrayList<>();
        for (int from = 0; from == 0 || from < figures.size(); from += most) {
            names.add(taken.next(new Text("数据", "Figures").in(language)));
        }
        for (int i = 0; i < figures.size(); i++) {
            places.put(figures.get(i), i);
        }
        var words = new FigureColumns<Figure>(report, language, Function.identity());
        value = words.numbers(new Text("数值", "Value"), 12, figure -> Content.amount(figure.value()));
        low = words.numbers(new Text("下限", "From"), 12, figure -> end(figure, Interval::low, "-"));
        high = words.numbers(new Text("上限", "To"), 12, figure -> end(figure, Interval::high, "+"));
        growth = words.numbers(new Text("比上年增减", "Change on year"), 10, this::change);
        columns = columns(words);
    }

    private List<Column<Figure>> columns(FigureColumns<Figure> words) {
        return List.of(
                words.name(),
                value,
                words.unit(),
                words.status(),
                words.qualifier(),
                words.reads(),
                words.period(),
                words.words(new Text("地区", "Area"), 22, this::area),
                low,
                high,
                growth,
                words.words(new Text("增减单位", "Change in"), 10, this::growthUnit),
                words.words(new Text("增减口径", "Prices"), 12, this::price),
                words.ranks(),
                words.words(new Text("类型", "Kind"), 14, figure -> Wording.kind(figure.kind(), language)),
                words.section(),
                words.words(new Text("原文写法", "As printed"), 20, FigureSheet::printed),
                words.place(),
                words.words(new Text("限定说明", "What the qualifiers mean"), 34, this::qualifiers),
                words.id());
    }

    List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < names.size(); i++) {
            List<Figure> part = figures.subList(i * most, Math.min(figures.size(), (i + 1) * most));
            sheets.add(Sheet.table(names.get(i), columns, part));
        }
        return sheets;
    }

    String value(Figure figure) {
        return at(figure, value);
    }

    String low(Figure figure) {
        return at(figure, low);
    }

    String high(Figure figure) {
        return at(figure, high);
    }

    String growth(Figure figure) {
        return at(figure, growth);
    }

    private String at(Figure figure, Column<Figure> column) {
        int place = place(figure);
        return Letters.sheet(names.get(place / most)) + cell(column, place);
    }

    private int place(Figure figure) {
        return Objects.requireNonNull(places.get(figure), figure.id());
    }

    private String cell(Column<Figure> column, int place) {
        return Letters.of(columns.indexOf(column)) + (place % most + 2);
    }

    /// An end of the interval, which moves with the value.
    private Content end(Figure figure, Function<Interval, BigDecimal> of, String sign) {
        Interval interval = figure.interval();
        BigDecimal middle = figure.value();
        if (interval == null || middle == null) {
            return new Content.Nothing();
        }
        BigDecimal end = of.apply(interval);
        BigDecimal half = end.subtract(middle).abs();
        String formula = cell(value, place(figure))
                + (half.signum() == 0 ? "" : sign + half.stripTrailingZeros().toPlainString());
        return new Content.Computed(formula, end, Math.max(0, end.scale()));
    }

    private Content change(Figure figure) {
        Growth stated = figure.growth();
        return Content.amount(stated == null ? null : stated.value());
    }

    private String growthUnit(Figure figure) {
        Growth stated = figure.growth();
        return stated == null ? "" : Wording.changeUnit(stated.unit(), language);
    }

    private String price(Figure figure) {
        Growth stated = figure.growth();
        return stated == null ? "" : Wording.price(stated.price(), language);
    }

    private String qualifiers(Figure figure) {
        return Wording.qualifierInWords(figure, language).orElse("");
    }

    private String area(Figure figure) {
        return report.area(figure.refArea())
                .map(Area::name)
                .map(name -> name.in(language))
                .orElse(figure.refArea());
    }

    private static String printed(Figure figure) {
        return figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : "";
    }
}
