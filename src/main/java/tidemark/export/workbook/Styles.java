package tidemark.export.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import tidemark.picture.xml.XmlWriter;
import tidemark.report.Language;

/// The formats of cells: each is noted when a cell first asks for it and then known by its number.
final class Styles {
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int MOST_DECIMALS = 30;

    private final Language language;
    private final Map<Style, Integer> numbers = new LinkedHashMap<>();

    /// @param decimals of a number; below 0 for as many as there are
    /// @param quoted true for text that would be a formula if it were typed in
    private record Style(Look look, boolean number, int decimals, boolean quoted) {}

    Styles(Language language) {
        this.language = language;
        of(new Style(Look.PLAIN, false, 0, false));
    }

    int text(Look look, boolean quoted) {
        return of(new Style(look, false, 0, quoted));
    }

    int number(int decimals) {
        return of(new Style(Look.PLAIN, true, Math.min(decimals, MOST_DECIMALS), false));
    }

    private int of(Style style) {
        return numbers.computeIfAbsent(style, _ -> numbers.size());
    }

    void write(XmlWriter xml) {
        xml.open("styleSheet").attribute("xmlns", Names.MAIN);
        formats(xml);
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs").attribute("count", "1");
        xml.open("xf")
                .attribute("numFmtId", "0")
                .attribute("fontId", "0")
                .attribute("fillId", "0")
                .attribute("borderId", "0")
                .close("xf");
        xml.close("cellStyleXfs");
        xml.open("cellXfs").attribute("count", Integer.toString(numbers.size()));
        numbers.keySet().forEach(style -> cell(style, xml));
        xml.close("cellXfs");
        xml.open("cellStyles").attribute("count", "1");
        xml.open("cellStyle")
                .attribute("name", "Normal")
                .attribute("xfId", "0")
                .attribute("builtinId", "0")
                .close("cellStyle");
        xml.close("cellStyles").close("styleSheet");
    }

    private void formats(XmlWriter xml) {
        var decimals = new TreeSet<Integer>();
        numbers.keySet().stream()
                .filter(style -> style.number() && style.decimals() >= 0)
                .forEach(style -> decimals.add(style.decimals()));
        if (decimals.isEmpty()) {
            return;
        }
        xml.open("numFmts").attribute("count", Integer.toString(decimals.size()));
        decimals.forEach(each -> xml.open("numFmt")
                .attribute("numFmtId", Integer.toString(FIRST_OWN_FORMAT + each))
                .attribute("formatCode", format(each, language))
                .close("numFmt"));
        xml.close("numFmts");
    }

    /// As the language writes numbers: grouped in English, plain in Chinese.
    static String format(int decimals, Language language) {
        String whole = switch (language) {
            case ZH -> "0";
            case EN -> "#,##0";
        };
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }

    private void fonts(XmlWriter xml) {
        xml.open("fonts").attribute("count", Integer.toString(Look.values().length));
        for (Look look : Look.values()) {
            xml.open("font");
            switch (look) {
                case PLAIN -> face(xml, "11", "FF1F2933");
                case HEADING, NUMBER_HEADING -> {
                    xml.open("b").close("b");
                    face(xml, "11", "FF1F2933");
                }
                case TITLE -> {
                    xml.open("b").close("b");
                    face(xml, "16", "FF1F2933");
                }
                case NOTE -> face(xml, "10", "FF5F6B76");
                case LINK -> {
                    xml.open("u").close("u");
                    face(xml, "11", "FF1F5FA8");
                }
            }
            xml.close("font");
        }
        xml.close("fonts");
    }

    /// A Chinese workbook names a Chinese font; an English one a Latin font, beside which the theme sets the East Asian
    /// one.
    private void face(XmlWriter xml, String size, String colour) {
        xml.open("sz").attribute("val", size).close("sz");
        xml.open("color").attribute("rgb", colour).close("color");
        xml.open("name").attribute("val", Names.font(language)).close("name");
        xml.open("family").attribute("val", "2").close("family");
        if (language == Language.ZH) {
            xml.open("charset").attribute("val", "134").close("charset");
        }
        xml.open("scheme").attribute("val", "minor").close("scheme");
    }

    private static void fills(XmlWriter xml) {
        xml.open("fills").attribute("count", "3");
        for (String pattern : new String[] {"none", "gray125"}) {
            xml.open("fill")
                    .open("patternFill")
                    .attribute("patternType", pattern)
                    .close("patternFill")
                    .close("fill");
        }
        xml.open("fill").open("patternFill").attribute("patternType", "solid");
        xml.open("fgColor").attribute("rgb", "FFE9EEF4").close("fgColor");
        xml.close("patternFill").close("fill").close("fills");
    }

    private static void borders(XmlWriter xml) {
        xml.open("borders").attribute("count", "2");
        border(xml, false);
        border(xml, true);
        xml.close("borders");
    }

    private static void border(XmlWriter xml, boolean below) {
        xml.open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.open(side);
            if (below && side.equals("bottom")) {
                xml.attribute("style", "thin");
                xml.open("color").attribute("rgb", "FF8796A5").close("color");
            }
            xml.close(side);
        }
        xml.close("border");
    }

    private static void cell(Style style, XmlWriter xml) {
        boolean heading = style.look().isHeading();
        int format = !style.number() || style.decimals() < 0 ? 0 : FIRST_OWN_FORMAT + style.decimals();
        xml.open("xf")
                .attribute("numFmtId", Integer.toString(format))
                .attribute("fontId", Integer.toString(style.look().ordinal()))
                .attribute("fillId", heading ? "2" : "0")
                .attribute("borderId", heading ? "1" : "0")
                .attribute("xfId", "0");
        if (style.quoted()) {
            xml.attribute("quotePrefix", "1");
        }
        if (format != 0) {
            xml.attribute("applyNumberFormat", "1");
        }
        xml.attribute("applyFont", "1").attribute("applyAlignment", "1");
        xml.open("alignment").attribute("vertical", heading ? "center" : "top");
        if (style.number() || style.look() == Look.NUMBER_HEADING) {
            xml.attribute("horizontal", "right");
        }
        if (!style.number() && style.look().wraps()) {
            xml.attribute("wrapText", "1");
        }
        if (style.number() || style.look() == Look.NUMBER_HEADING) {
            xml.attribute("indent", "1");
        }
        xml.close("alignment").close("xf");
    }
}
