package tidemark.export.briefing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import tidemark.export.DocumentRequest;
import tidemark.export.PlainWords;
import tidemark.export.RepeatableZip;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.render.png.PngRenderer;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.wording.Run;
import tidemark.report.wording.Wording;

/// The file while it is written, from its first paragraph to its last.
final class Manuscript {
    private static final int MILLIMETRE = 36_000;
    private static final double CHART_WIDTH = 175;
    private static final double MOST_CHART_HEIGHT = 245;
    private static final double SCALE = 2;
    private static final long PAGE_WIDTH = 11_906;
    private static final long PAGE_HEIGHT = 16_838;
    private static final long MARGIN_BESIDE = 1_247;
    private static final long MARGIN_ABOVE = 1_134;
    private static final long FOOTER = 567;
    private static final Text PAGE = new Text("第 ", "Page ");
    private static final Text OF = new Text(" 页，共 ", " of ");
    private static final Text PAGES = new Text(" 页", "");

    private final XWPFDocument document = new XWPFDocument();
    private final EvidenceRows rows;
    private final Language language;
    private final Set<String> bookmarks = new HashSet<>();
    private int ids;

    Manuscript(DocumentRequest request, EvidenceRows rows) {
        this.rows = rows;
        this.language = request.language();
        try {
            BriefingStyles.apply(document, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page();
        footer(request.report().title().in(language));
        properties(request);
    }

    void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(PlainWords.of(words));
    }

    /// A paragraph whose figures and events lead to their evidence.
    void narrative(List<Run> runs) {
        XWPFParagraph paragraph = document.createParagraph();
        for (Run run : runs) {
            String text = PlainWords.of(run.text());
            switch (run) {
                case Run.Words _ -> paragraph.createRun().setText(text);
                case Run.FigureRun figure -> leading(paragraph, "Figure", text, rows.bookmark(figure.id()));
                case Run.EventRun event -> leading(paragraph, "Event", text, rows.bookmark(event.id()));
            }
        }
    }

    private static void leading(XWPFParagraph paragraph, String style, String text, Optional<String> bookmark) {
        CTR run;
        if (bookmark.isPresent()) {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark.get());
            link.setHistory(true);
            run = link.addNewR();
        } else {
            run = paragraph.getCTP().addNewR();
        }
        run.addNewRPr().addNewRStyle().setVal(style);
        run.addNewT().setStringValue(text);
    }

    /// Charts side by side.
    ///
    /// @param width of all of them together, in pixels, which becomes the width of the text
    void charts(List<Picture> pictures, double width) throws UnwritableException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Chart");
        for (Picture picture : pictures) {
            chart(paragraph, picture, CHART_WIDTH / width);
        }
    }

    /// @param millimetres of a pixel
    private void chart(XWPFParagraph paragraph, Picture picture, double millimetres) throws UnwritableException {
        byte[] png = PngRenderer.render(picture, SCALE, Finish.USUAL);
        double size = millimetres * Math.min(1, MOST_CHART_HEIGHT / (picture.height() * millimetres));
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "chart.png",
                    emu(picture.width() * size),
                    emu(picture.height() * size));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a picture was not taken", e);
        }
        CTNonVisualDrawingProps shown =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        shown.setId(++ids);
        shown.setName(picture.id());
        shown.setTitle(PlainWords.of(picture.title()));
        shown.setDescr(PlainWords.of(picture.description()));
    }

    private static int emu(double millimetres) {
        return (int) Math.round(millimetres * MILLIMETRE);
    }

    /// A table of one row so far.
    XWPFTable table(String style, List<Integer> widths) {
        XWPFTable table = document.createTable(1, widths.size());
        var ct = table.getCTTbl();
        var properties = ct.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        properties.getTblW().setType(STTblWidth.DXA);
        properties
                .getTblW()
                .setW(BigInteger.valueOf(
                        widths.stream().mapToInt(Integer::intValue).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    void cell(XWPFTableCell cell, String words, String style) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(PlainWords.of(words));
    }

    /// Marks a paragraph as the evidence that links lead to; of several with one name, the first is.
    void bookmark(String name, XWPFParagraph paragraph) {
        if (bookmarks.add(name)) {
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setName(name);
            start.setId(BigInteger.valueOf(++ids));
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(ids));
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
            return RepeatableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN_ABOVE));
        margins.setBottom(BigInteger.valueOf(MARGIN_ABOVE));
        margins.setLeft(BigInteger.valueOf(MARGIN_BESIDE));
        margins.setRight(BigInteger.valueOf(MARGIN_BESIDE));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }

    private void footer(String title) {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.createRun().setText(PlainWords.of(title));
        paragraph.createRun().addTab();
        paragraph.createRun().setText(PAGE.in(language));
        field(paragraph, "PAGE");
        paragraph.createRun().setText(OF.in(language));
        field(paragraph, "NUMPAGES");
        paragraph.createRun().setText(PAGES.in(language));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void properties(DocumentRequest request) {
        var report = request.report();
        var core = document.getProperties().getCoreProperties();
        core.setTitle(PlainWords.of(report.title().in(language)));
        core.setCreator("");
        core.setDescription(PlainWords.of(Wording.sourceLine(report, language)));
        report.area(report.refArea())
                .ifPresent(area -> core.setSubjectProperty(
                        PlainWords.of(area.name().in(language) + " " + Wording.period(report.timePeriod(), language))));
        core.setKeywords(PlainWords.of(String.join(
                language == Language.ZH ? "，" : ", ",
                request.sections().stream()
                        .map(section -> section.title().in(language))
                        .toList())));
        var inPackage = core.getUnderlyingProperties();
        inPackage.setLanguageProperty(language == Language.ZH ? "zh-CN" : "en-GB");
        inPackage.setCreatedProperty(Optional.empty());
        inPackage.setModifiedProperty(Optional.empty());
    }
}
