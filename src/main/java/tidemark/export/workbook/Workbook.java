package tidemark.export.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// Writes a report as a workbook. Derived figures are formulas on the cells of the figures, and recompute with them.
public final class Workbook {
    private final DocumentRequest request;
    private final Extract extract;
    private final Language language;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, ContentsSheet.Entry> entries = new HashMap<>();

    private Workbook(DocumentRequest request) {
        this.request = request;
        this.extract = Extract.of(request);
        this.language = request.language();
    }

    /// The bytes of an `.xlsx` file; the same request gives the same ones.
    public static byte[] write(DocumentRequest request) {
        var workbook = new Workbook(request);
        return new WorkbookFile(workbook.sheets(), request.language(), workbook.title(), workbook.request.report())
                .toBytes();
    }

    private String title() {
        return Narrative.plain(extract.report().title(), extract.report(), language);
    }

    private List<Sheet> sheets() {
        String contents = names.next(new Text("目录", "Contents").in(language));
        var figures = new FigureSheet(extract, language, names);
        figures.sheets().forEach(sheet -> add(sheet, new Text("来源所述的全部数据", "Every figure that the source states"), ""));
        var derived = new DerivedSheets(extract, language, figures, names);
        derived.sheets()
                .forEach(sheet -> add(
                        sheet,
                        new Text("由上述数据推算，公式随数据重算", "Derived from those figures by formulas that follow them"),
                        ""));
        var events = Sheet.table(
                names.next(new Text("大事", "Events").in(language)),
                new EventSheet(extract.report(), language).columns(),
                extract.events());
        add(
                events,
                new Text("没有数值的荣誉、首创、政策、项目等", "Honours, launches, policies, projects: stated without a figure"),
                "");
        var terms = new TermSheet(extract, language);
        add(
                Sheet.table(names.next(new Text("术语", "Terms").in(language)), terms.columns(), terms.rows()),
                new Text("指标定义与统计术语", "Definitions of the figures and terms of statistics"),
                "");
        add(
                new SourceSheet(extract, language).sheet(names.next(new Text("来源", "Source").in(language))),
                new Text("原文的章节，以及有意未收的数", "The sections of the source, and numbers left out on purpose"),
                "");
        int number = 0;
        for (ChartSpec chart : request.charts()) {
            number++;
            String title = ChartSheet.title(chart, extract.report(), language);
            Sheet sheet = new ChartSheet(
                            chart, extract.report(), language, figure -> cell(figure, figures, derived), contents)
                    .sheet(names.next(number + " " + title));
            String form = ChartSheet.form(chart, extract.report())
                    .map(Form::label)
                    .map(label -> label.in(language))
                    .orElse("");
            add(sheet, new Text(title, title), form);
        }
        var all = new ArrayList<Sheet>();
        all.add(new ContentsSheet(extract, language)
                .sheet(
                        contents,
                        sheets.stream().map(sheet -> entries.get(sheet.name())).toList()));
        all.addAll(sheets);
        return all;
    }

    private void add(Sheet sheet, Text holds, String form) {
        sheets.add(sheet);
        entries.put(sheet.name(), new ContentsSheet.Entry(sheet.name(), holds.in(language), form, sheet.size()));
    }

    private static String cell(Figure figure, FigureSheet figures, DerivedSheets derived) {
        return figure.isDerived() ? derived.value(figure) : figures.value(figure);
    }
}
