package tidemark.export.briefing;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.wording.Wording;

/// A table whose head is repeated on every page, in parts by section.
///
/// @param widths of the columns, in twentieths of a point
record EvidenceTable(List<String> head, List<Integer> widths, List<Part> parts) {
    private static final String PALE = "EDF5F7";

    /// The rows of one section.
    private record Part(String title, List<Row> rows) {}

    private record Row(String bookmark, List<String> cells) {}

    static EvidenceTable figures(EvidenceRows rows, Language language) {
        Report report = rows.report();
        var head = language == Language.ZH
                ? List.of("指标", "数值", "时期", "原文或算式", "出处")
                : List.of("Indicator", "Value", "Period", "Words of the source, or formula", "Where");
        return new EvidenceTable(
                head,
                List.of(2450, 2150, 1000, 2012, 1800),
                parts(
                        rows,
                        language,
                        section -> rows.figures().stream()
                                .filter(figure -> figure.section().equals(section.id()))
                                .map(figure -> new Row(
                                        rows.bookmark(figure.id()).orElseThrow(), cells(figure, report, language)))));
    }

    static EvidenceTable events(EvidenceRows rows, Language language) {
        var head = language == Language.ZH
                ? List.of("事项", "类别", "日期", "级别", "原文", "出处")
                : List.of("Event", "Kind", "Date", "Level", "Words of the source", "Where");
        return new EvidenceTable(
                head,
                List.of(2450, 1150, 1050, 850, 2112, 1800),
                parts(
                        rows,
                        language,
                        section -> rows.events().stream()
                                .filter(event -> event.section().equals(section.id()))
                                .map(event -> new Row(
                                        rows.bookmark(event.id()).orElseThrow(),
                                        cells(event, rows.report(), language)))));
    }

    private static List<Part> parts(
            EvidenceRows rows, Language language, Function<? super Section, Stream<Row>> rowsOf) {
        return rows.sections().stream()
                .map(section -> new Part(
                        section.title().in(language), rowsOf.apply(section).toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static List<String> cells(Figure figure, Report report, Language language) {
        return List.of(
                figure.name().in(language),
                value(figure, language),
                Wording.period(figure.timePeriod(), language),
                switch (figure.origin()) {
                    case Figure.Origin.Stated stated -> stated.printed();
                    case Figure.Origin.Computed _ -> Wording.formula(figure, report, language);
                },
                Wording.places(figure.places(), report, language));
    }

    /// The reading with everything else that is stated of the figure.
    private static String value(Figure figure, Language language) {
        var further = Stream.of(
                        Wording.marker(figure, language).stream()
                                .filter(marker -> !Wording.reading(figure, language)
                                        .text()
                                        .contains(marker)),
                        Stream.of(figure.obsStatus())
                                .filter(status -> status != ObsStatus.A)
                                .map(status -> Wording.status(status, language))
                                .filter(status -> !Wording.reading(figure, language)
                                        .text()
                                        .contains(status)),
                        Stream.ofNullable(figure.growth()).map(growth -> Wording.growth(growth, language)),
                        figure.value() == null
                                ? Stream.<String>empty()
                                : figure.ranks().stream().map(rank -> Wording.rank(rank, language)))
                .flatMap(words -> words)
                .toList();
        var separator = language == Language.ZH ? "，" : ", ";
        return Stream.concat(Stream.of(Wording.reading(figure, language).text()), further.stream())
                .reduce((a, b) -> a + separator + b)
                .orElse("");
    }

    private static List<String> cells(Event event, Report report, Language language) {
        var claim = event.claim();
        return List.of(
                event.name().in(language)
                        + (claim == null
                                ? ""
                                : (language == Language.ZH ? "（" : " (")
                                        + Wording.claim(claim, language)
                                        + (language == Language.ZH ? "）" : ")")),
                event.kind().label().in(language),
                event.date() == null ? "–" : event.date(),
                Wording.scope(event.scope(), language),
                event.printed(),
                Wording.place(event.place(), report, language));
    }

    void put(Manuscript manuscript) {
        XWPFTable table = manuscript.table("Figures", widths);
        XWPFTableRow first = table.getRow(0);
        first.setRepeatHeader(true);
        fill(first, head, "TableHead", manuscript);
        for (Part part : parts) {
            title(table.createRow(), part.title(), manuscript);
            for (Row row : part.rows()) {
                XWPFTableRow added = table.createRow();
                fill(added, row.cells(), "TableText", manuscript);
                manuscript.bookmark(row.bookmark(), added.getCell(0).getParagraphArray(0));
            }
        }
    }

    private void title(XWPFTableRow row, String words, Manuscript manuscript) {
        while (row.getTableCells().size() > 1) {
            row.removeCell(1);
        }
        XWPFTableCell cell = row.getCell(0);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        width(
                properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW(),
                widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
        cell.setColor(PALE);
        row.setCantSplitRow(true);
        manuscript.cell(cell, words, "TableHead");
    }

    private void fill(XWPFTableRow row, List<String> cells, String style, Manuscript manuscript) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            var properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            width(properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW(), widths.get(i));
            manuscript.cell(cell, cells.get(i), style);
        }
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setW(BigInteger.valueOf(twentieths));
        width.setType(STTblWidth.DXA);
    }
}
