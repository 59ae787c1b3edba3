package tidemark.export.workbook;

import java.util.List;
import java.util.function.Function;
import tidemark.picture.xml.XmlWriter;
import tidemark.report.Language;

/// Writes a bar chart (`CT_ChartSpace`) and the drawing that places it on its sheet (`CT_Drawing`).
final class BarChartXml {
    private static final String CALM = "8FA3B5";
    private static final String LIT = "1F5FA8";
    private static final String INK = "1F2933";
    private static final String LINE = "C9D2DB";
    private static final int WIDTH = 7;

    private final BarChart chart;
    private final Language language;
    private final XmlWriter xml;

    BarChartXml(BarChart chart, Language language, XmlWriter xml) {
        this.chart = chart;
        this.language = language;
        this.xml = xml;
    }

    /// @param row where the chart begins, counted from 0
    static void drawing(BarChart chart, int row, XmlWriter xml) {
        xml.open("xdr:wsDr").attribute("xmlns:xdr", Names.SHEET_DRAWING).attribute("xmlns:a", Names.DRAWING);
        xml.open("xdr:twoCellAnchor").attribute("editAs", "oneCell");
        corner("xdr:from", 0, row, xml);
        corner("xdr:to", WIDTH, row + 6 + 2 * chart.bars().size(), xml);
        xml.open("xdr:graphicFrame").attribute("macro", "");
        xml.open("xdr:nvGraphicFramePr");
        xml.open("xdr:cNvPr")
                .attribute("id", "2")
                .attribute("name", chart.title())
                .attribute("descr", chart.altText())
                .close("xdr:cNvPr");
        xml.open("xdr:cNvGraphicFramePr").close("xdr:cNvGraphicFramePr").close("xdr:nvGraphicFramePr");
        xml.open("xdr:xfrm");
        xml.open("a:off").attribute("x", "0").attribute("y", "0").close("a:off");
        xml.open("a:ext").attribute("cx", "0").attribute("cy", "0").close("a:ext");
        xml.close("xdr:xfrm");
        xml.open("a:graphic").open("a:graphicData").attribute("uri", Names.CHART);
        xml.open("c:chart")
                .attribute("xmlns:c", Names.CHART)
                .attribute("xmlns:r", Names.RELATIONS)
                .attribute("r:id", "rId1")
                .close("c:chart");
        xml.close("a:graphicData").close("a:graphic").close("xdr:graphicFrame");
        xml.open("xdr:clientData").close("xdr:clientData");
        xml.close("xdr:twoCellAnchor").close("xdr:wsDr");
    }

    private static void corner(String name, int column, int row, XmlWriter xml) {
        xml.open(name);
        element("xdr:col", Integer.toString(column), xml);
        element("xdr:colOff", "0", xml);
        element("xdr:row", Integer.toString(row), xml);
        element("xdr:rowOff", "0", xml);
        xml.close(name);
    }

    private static void element(String name, String text, XmlWriter xml) {
        xml.open(name).text(text).close(name);
    }

    void write() {
        xml.open("c:chartSpace")
                .attribute("xmlns:c", Names.CHART)
                .attribute("xmlns:a", Names.DRAWING)
                .attribute("xmlns:r", Names.RELATIONS);
        value("c:roundedCorners", "0");
        xml.open("c:chart");
        value("c:autoTitleDeleted", "1");
        xml.open("c:plotArea").open("c:layout").close("c:layout");
        bars();
        axes();
        xml.close("c:plotArea");
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.close("c:chart");
        text("1000");
        xml.close("c:chartSpace");
    }

    private XmlWriter value(String element, String value) {
        return xml.open(element).attribute("val", value).close(element);
    }

    private void bars() {
        xml.open("c:barChart");
        value("c:barDir", "bar");
        value("c:grouping", "clustered");
        value("c:varyColors", "0");
        xml.open("c:ser");
        value("c:idx", "0");
        value("c:order", "0");
        filled(BarChart.Fill.PLAIN);
        value("c:invertIfNegative", "0");
        for (int i = 0; i < chart.bars().size(); i++) {
            BarChart.Fill fill = chart.bars().get(i).fill();
            if (fill != BarChart.Fill.PLAIN) {
                xml.open("c:dPt");
                value("c:idx", Integer.toString(i));
                value("c:invertIfNegative", "0");
                value("c:bubble3D", "0");
                filled(fill);
                xml.close("c:dPt");
            }
        }
        labels();
        xml.open("c:cat").open("c:strRef");
        points("c:strCache", chart.names(), "", BarChart.Bar::name);
        xml.close("c:strRef").close("c:cat");
        xml.open("c:val").open("c:numRef");
        points("c:numCache", chart.values(), "General", bar -> SheetXml.plain(bar.value()));
        xml.close("c:numRef").close("c:val");
        xml.close("c:ser");
        value("c:gapWidth", "60");
        value("c:axId", "1");
        value("c:axId", "2");
        xml.close("c:barChart");
    }

    private void points(String cache, String cells, String format, Function<BarChart.Bar, String> text) {
        List<BarChart.Bar> bars = chart.bars();
        element("c:f", cells, xml);
        xml.open(cache);
        if (!format.isEmpty()) {
            element("c:formatCode", format, xml);
        }
        value("c:ptCount", Integer.toString(bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            xml.open("c:pt").attribute("idx", Integer.toString(i));
            element("c:v", text.apply(bars.get(i)), xml);
            xml.close("c:pt");
        }
        xml.close(cache);
    }

    private void labels() {
        xml.open("c:dLbls");
        for (int i = 0; i < chart.bars().size(); i++) {
            xml.open("c:dLbl");
            value("c:idx", Integer.toString(i));
            label(chart.bars().get(i).format());
            xml.close("c:dLbl");
        }
        label("General");
        xml.close("c:dLbls");
    }

    private void label(String format) {
        xml.open("c:numFmt")
                .attribute("formatCode", format)
                .attribute("sourceLinked", "0")
                .close("c:numFmt");
        xml.open("c:spPr").open("a:noFill").close("a:noFill").close("c:spPr");
        text("1000");
        value("c:dLblPos", "outEnd");
        value("c:showLegendKey", "0");
        value("c:showVal", "1");
        value("c:showCatName", "0");
        value("c:showSerName", "0");
        value("c:showPercent", "0");
        value("c:showBubbleSize", "0");
    }

    private void axes() {
        xml.open("c:catAx");
        axis("1", "maxMin", "l", "2");
        value("c:lblOffset", "100");
        value("c:noMultiLvlLbl", "1");
        xml.close("c:catAx");
        xml.open("c:valAx");
        axis("2", "minMax", "b", "1");
        value("c:crossBetween", "between");
        xml.close("c:valAx");
    }

    /// Bars begin at zero.
    private void axis(String id, String orientation, String position, String crossed) {
        boolean values = id.equals("2");
        value("c:axId", id);
        xml.open("c:scaling");
        value("c:orientation", orientation);
        if (values) {
            value("c:min", "0");
        }
        xml.close("c:scaling");
        value("c:delete", "0");
        value("c:axPos", position);
        if (values) {
            xml.open("c:majorGridlines");
            line(LINE);
            xml.close("c:majorGridlines");
            title(chart.axis());
        }
        xml.open("c:numFmt")
                .attribute("formatCode", "General")
                .attribute("sourceLinked", "0")
                .close("c:numFmt");
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
        line(LINE);
        text("1000");
        value("c:crossAx", crossed);
        value("c:crosses", values ? "max" : "autoZero");
    }

    private void title(String words) {
        if (words.isEmpty()) {
            return;
        }
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.open("a:bodyPr").close("a:bodyPr").open("a:p").open("a:r");
        run("a:rPr", "1000");
        element("a:t", words, xml);
        xml.close("a:r").close("a:p").close("c:rich").close("c:tx");
        value("c:overlay", "0");
        xml.close("c:title");
    }

    private void filled(BarChart.Fill fill) {
        xml.open("c:spPr");
        switch (fill) {
            case PLAIN -> solid(CALM);
            case LIT -> solid(LIT);
            case HATCHED -> {
                xml.open("a:pattFill").attribute("prst", "wdUpDiag");
                colour("a:fgClr", CALM);
                colour("a:bgClr", "FFFFFF");
                xml.close("a:pattFill");
                outline("solid");
            }
            case HOLLOW -> {
                xml.open("a:noFill").close("a:noFill");
                outline("dash");
            }
        }
        xml.close("c:spPr");
    }

    private void outline(String dash) {
        xml.open("a:ln").attribute("w", "12700");
        solid(CALM);
        xml.open("a:prstDash").attribute("val", dash).close("a:prstDash").close("a:ln");
    }

    private void line(String colour) {
        xml.open("c:spPr").open("a:ln").attribute("w", "6350");
        solid(colour);
        xml.close("a:ln").close("c:spPr");
    }

    private void solid(String colour) {
        colour("a:solidFill", colour);
    }

    private void colour(String element, String colour) {
        xml.open(element)
                .open("a:srgbClr")
                .attribute("val", colour)
                .close("a:srgbClr")
                .close(element);
    }

    private void text(String size) {
        xml.open("c:txPr").open("a:bodyPr").close("a:bodyPr").open("a:p").open("a:pPr");
        run("a:defRPr", size);
        xml.close("a:pPr");
        xml.open("a:endParaRPr").attribute("lang", tag()).close("a:endParaRPr");
        xml.close("a:p").close("c:txPr");
    }

    private void run(String element, String size) {
        xml.open(element).attribute("lang", tag()).attribute("sz", size).attribute("b", "0");
        solid(INK);
        xml.open("a:latin").attribute("typeface", Names.font(language)).close("a:latin");
        xml.open("a:ea").attribute("typeface", Names.font(Language.ZH)).close("a:ea");
        xml.close(element);
    }

    private String tag() {
        return switch (language) {
            case ZH -> "zh-CN";
            case EN -> "en-GB";
        };
    }
}
