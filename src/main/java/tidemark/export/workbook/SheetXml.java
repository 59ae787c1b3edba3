package tidemark.export.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tidemark.export.PlainWords;
import tidemark.picture.xml.XmlWriter;

/// Writes one sheet (`CT_Worksheet`), row by row, so that a long one is never in memory whole.
final class SheetXml {
    private static final int LONGEST = 32_767;
    private static final int DOUBLE_DIGITS = 15;
    private static final int LINE_HEIGHT = 15;
    private static final int MOST_LINES = 27;
    private static final String TITLE_HEIGHT = "26";
    private static final String PRINTED_SMALLER = "75";

    private record Anchor(String cell, String sheet, String text) {}

    private final Sheet sheet;
    private final Styles styles;
    private final Appendable to;
    private final XmlWriter xml = new XmlWriter(1 << 16).declaration();
    private final List<Anchor> links = new ArrayList<>();
    private int row;

    SheetXml(Sheet sheet, Styles styles, Appendable to) {
        this.sheet = sheet;
        this.styles = styles;
        this.to = to;
    }

    void write() throws IOException {
        xml.open("worksheet").attribute("xmlns", Names.MAIN).attribute("xmlns:r", Names.RELATIONS);
        if (sheet.fitsAPage()) {
            xml.open("sheetPr").open("pageSetUpPr").attribute("fitToPage", "1").close("pageSetUpPr");
            xml.close("sheetPr");
        }
        view();
        columns();
        xml.open("sheetData");
        for (List<Content> cells : sheet.head()) {
            row(cells);
        }
        for (List<Content> cells : sheet.table()) {
            row(cells);
            xml.drainTo(to);
        }
        for (List<Content> cells : sheet.foot()) {
            row(cells);
        }
        xml.close("sheetData");
        if (sheet.size() > 0) {
            xml.open("autoFilter")
                    .attribute("ref", sheet.filtered().replace("$", ""))
                    .close("autoFilter");
        }
        links();
        page();
        if (sheet.drawn().isPresent()) {
            xml.open("drawing").attribute("r:id", "rId1").close("drawing");
        }
        xml.close("worksheet");
        xml.drainTo(to);
    }

    private void view() {
        int rows = sheet.headingRow();
        int columns = sheet.frozenColumns();
        xml.open("sheetViews").open("sheetView").attribute("workbookViewId", "0");
        String pane = columns > 0 ? "bottomRight" : "bottomLeft";
        xml.open("pane");
        if (columns > 0) {
            xml.attribute("xSplit", Integer.toString(columns));
        }
        xml.attribute("ySplit", Integer.toString(rows))
                .attribute("topLeftCell", Letters.of(columns) + (rows + 1))
                .attribute("activePane", pane)
                .attribute("state", "frozen")
                .close("pane");
        xml.open("selection").attribute("pane", pane).close("selection");
        xml.close("sheetView").close("sheetViews");
        xml.open("sheetFormatPr").attribute("defaultRowHeight", "16").close("sheetFormatPr");
    }

    private void columns() {
        xml.open("cols");
        for (int i = 0; i < sheet.widths().size(); i++) {
            xml.open("col")
                    .attribute("min", Integer.toString(i + 1))
                    .attribute("max", Integer.toString(i + 1))
                    .attribute("width", Double.toString(sheet.widths().get(i)))
                    .attribute("customWidth", "1")
                    .close("col");
        }
        xml.close("cols");
    }

    private void row(List<Content> cells) {
        row++;
        xml.open("row").attribute("r", Integer.toString(row));
        int lines = lines(cells);
        if (isTitle(cells)) {
            xml.attribute("ht", TITLE_HEIGHT).attribute("customHeight", "1");
        } else if (lines > 1) {
            xml.attribute("ht", Integer.toString(lines * LINE_HEIGHT + 1)).attribute("customHeight", "1");
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(Letters.of(i) + row, cells.get(i));
        }
        xml.close("row");
    }

    private static boolean isTitle(List<Content> cells) {
        return !cells.isEmpty() && cells.getFirst() instanceof Content.Words(var _, Look look) && look == Look.TITLE;
    }

    /// As many as the words of a row need in their columns: not every program finds that out when it opens a file.
    private int lines(List<Content> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size() && i < sheet.widths().size(); i++) {
            if (cells.get(i) instanceof Content.Words(String text, Look look) && look.wraps()) {
                lines = Math.max(lines, Lines.of(text, sheet.widths().get(i)));
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    private void cell(String at, Content content) {
        switch (content) {
            case Content.Words words -> text(at, words.text(), words.look());
            case Content.Amount amount -> number(at, amount.decimals(), "", amount.value());
            case Content.Computed computed -> number(at, computed.decimals(), computed.formula(), computed.value());
            case Content.Link link -> {
                text(at, link.text(), Look.LINK);
                links.add(new Anchor(at, link.sheet(), link.text()));
            }
            case Content.Nothing _ -> {}
        }
    }

    private void text(String at, String words, Look look) {
        String text = cut(PlainWords.of(words).strip());
        xml.open("c")
                .attribute("r", at)
                .attribute("s", Integer.toString(styles.text(look, PlainWords.lookLikeFormula(text))))
                .attribute("t", "inlineStr");
        xml.open("is").open("t").text(escaped(text)).close("t");
        xml.close("is").close("c");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    /// `_x0041_` in a cell stands for A: words that look so have their underscore escaped.
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    private void number(String at, int decimals, String formula, BigDecimal value) {
        xml.open("c").attribute("r", at).attribute("s", Integer.toString(styles.number(decimals)));
        if (!formula.isEmpty()) {
            xml.open("f").text(formula).close("f");
        }
        xml.open("v").text(plain(value)).close("v").close("c");
    }

    /// As many digits as a spreadsheet keeps.
    static String plain(BigDecimal value) {
        return value.precision() <= DOUBLE_DIGITS && Math.abs(value.scale()) <= DOUBLE_DIGITS
                ? value.toPlainString()
                : Double.toString(value.doubleValue());
    }

    private void links() {
        if (links.isEmpty()) {
            return;
        }
        xml.open("hyperlinks");
        links.forEach(link -> xml.open("hyperlink")
                .attribute("ref", link.cell())
                .attribute("location", Letters.sheet(link.sheet()) + "A1")
                .attribute("display", cut(PlainWords.of(link.text())))
                .close("hyperlink"));
        xml.close("hyperlinks");
    }

    private void page() {
        xml.open("pageMargins")
                .attribute("left", "0.4")
                .attribute("right", "0.4")
                .attribute("top", "0.5")
                .attribute("bottom", "0.5")
                .attribute("header", "0.3")
                .attribute("footer", "0.3")
                .close("pageMargins");
        xml.open("pageSetup").attribute("paperSize", "9");
        if (sheet.fitsAPage()) {
            xml.attribute("fitToHeight", "0");
        } else {
            xml.attribute("scale", PRINTED_SMALLER).attribute("pageOrder", "overThenDown");
        }
        xml.attribute("orientation", "landscape").close("pageSetup");
        xml.open("headerFooter").open("oddFooter").text("&L&A&R&P / &N").close("oddFooter");
        xml.close("headerFooter");
    }
}
