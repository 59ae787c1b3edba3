package tidemark.render.pptx;

import tidemark.picture.Plot;

/// How a chart writes numbers of its own accord, such as the values of an axis, or a label that was set back.
final class NumberFormat {
    private static final String DIGITS = "#,##0.######";
    private static final String WHOLE = "#,##0";
    private static final String CLEAR = "\u2003\u2003";

    private NumberFormat() {}

    /// @param whole where no value has decimals, after which a point would be left over
    static Xml of(Plot.Axis axis, boolean whole) {
        return element(number(axis, whole));
    }

    /// For numbers beside an axis whose first point lies on it: blanks keep them clear of the point and its label.
    static Xml beside(Plot.Axis axis, boolean whole) {
        return element(number(axis, whole) + quoted(CLEAR));
    }

    /// Of those, zero alone: it needs no word for thousands or millions.
    static Xml zeroBeside(Plot.Axis axis) {
        return element(";;" + quoted(axis.lead() + "0" + (axis.tail().startsWith(" ") ? "" : axis.tail()) + CLEAR));
    }

    private static String number(Plot.Axis axis, boolean whole) {
        return quoted(axis.lead()) + (whole ? WHOLE : DIGITS) + quoted(axis.tail());
    }

    private static Xml element(String format) {
        return Xml.of("c:numFmt").set("formatCode", format).set("sourceLinked", 0);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
    }
}
