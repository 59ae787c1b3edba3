package tidemark.export.workbook;

import java.util.function.Function;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The columns of words that tables of figures share.
///
/// @param figure the figure of a row
record FigureColumns<T>(Report report, Language language, Function<T, Figure> figure) {

    Column<T> name() {
        return words(new Text("指标", "Indicator"), 34, of -> of.name().in(language));
    }

    /// In the scale of the source's values.
    Column<T> unit() {
        return words(new Text("单位", "Unit"), 14, of -> Wording.printedUnit(of.unit(), language));
    }

    Column<T> status() {
        return words(new Text("状态", "Status"), 11, of -> Wording.status(of.obsStatus(), language));
    }

    Column<T> qualifier() {
        return words(new Text("限定", "Qualifier"), 11, of -> of.qualifier() == null ? "" : Wording.sign(of.qualifier()));
    }

    Column<T> reads() {
        return words(
                new Text("读作", "Reads"), 24, of -> Wording.reading(of, language).text());
    }

    Column<T> period() {
        return words(new Text("时期", "Period"), 11, of -> Wording.period(of.timePeriod(), language));
    }

    Column<T> ranks() {
        return words(new Text("位次", "Ranks"), 34, of -> Wording.ranks(of.ranks(), language));
    }

    Column<T> section() {
        return words(new Text("章节", "Section"), 18, of -> section(of.section(), report, language));
    }

    Column<T> place() {
        return words(new Text("出处", "Place"), 24, of -> Wording.places(of.places(), report, language));
    }

    Column<T> id() {
        return words(new Text("编号", "Id"), 24, Figure::id);
    }

    Column<T> words(Text heading, double width, Function<Figure, String> words) {
        return new Column<>(heading.in(language), width, row -> Content.words(words.apply(figure.apply(row))));
    }

    Column<T> numbers(Text heading, double width, Function<T, Content> cell) {
        return Column.ofNumbers(heading.in(language), width, cell);
    }

    /// The title of a section of the report.
    static String section(String id, Report report, Language language) {
        return report.section(id)
                .map(Section::title)
                .map(title -> title.in(language))
                .orElse(id);
    }
}
