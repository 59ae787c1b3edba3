package tidemark.render.pptx;

import tidemark.picture.Bounds;
import tidemark.picture.Plot;

/// What all charts have around their bars and lines.
final class ChartSpace {
    static final long NAMES_AXIS = 1001;
    static final long VALUES_AXIS = 1002;

    private ChartSpace() {}

    /// @param area of the values within the chart, without names and labels
    /// @param frame of the whole chart
    /// @param drawn the bars or lines, and after them both axes
    static Xml of(String language, Bounds area, Bounds frame, Xml... drawn) {
        var plotArea = Xml.of("c:plotArea", layout(area, frame)).add(drawn).add(bare("c:spPr"));
        var chart = Xml.of(
                "c:chart",
                Xml.val("c:autoTitleDeleted", 1),
                plotArea,
                Xml.val("c:plotVisOnly", 1),
                Xml.val("c:dispBlanksAs", "gap"));
        return Xml.of(
                        "c:chartSpace",
                        Xml.val("c:date1904", 0),
                        Xml.val("c:lang", language),
                        Xml.val("c:roundedCorners", 0),
                        chart,
                        bare("c:spPr"),
                        Xml.of("c:externalData", Xml.val("c:autoUpdate", 0)).set("r:id", "rId1"))
                .set("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
                .set("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    }

    private static Xml layout(Bounds area, Bounds frame) {
        return Xml.of(
                "c:layout",
                Xml.of(
                        "c:manualLayout",
                        Xml.val("c:layoutTarget", "inner"),
                        Xml.val("c:xMode", "edge"),
                        Xml.val("c:yMode", "edge"),
                        Xml.val("c:x", (area.x() - frame.x()) / frame.width()),
                        Xml.val("c:y", (area.y() - frame.y()) / frame.height()),
                        Xml.val("c:w", area.width() / frame.width()),
                        Xml.val("c:h", area.height() / frame.height())));
    }

    /// Neither filled nor edged.
    static Xml bare(String element) {
        return Xml.of(element, Xml.of("a:noFill"), Paint.noLine());
    }

    /// An axis as far as both kinds are alike.
    ///
    /// @param rest what comes after the number format
    static Xml axis(String element, long id, Xml scaling, boolean hidden, String side, Xml... rest) {
        return Xml.of(
                        element,
                        Xml.val("c:axId", id),
                        scaling,
                        Xml.val("c:delete", hidden ? 1 : 0),
                        Xml.val("c:axPos", side))
                .add(rest);
    }

    static Xml scaling(String orientation) {
        return Xml.of("c:scaling", Xml.val("c:orientation", orientation));
    }

    static Xml scaling(Plot.Axis axis) {
        return scaling("minMax").add(Xml.val("c:max", axis.high()), Xml.val("c:min", axis.low()));
    }

    /// What a label of values has behind its words: the value is shown where they are taken away.
    static Xml[] showValue() {
        return new Xml[] {
            Xml.val("c:showLegendKey", 0),
            Xml.val("c:showVal", 1),
            Xml.val("c:showCatName", 0),
            Xml.val("c:showSerName", 0),
            Xml.val("c:showPercent", 0),
            Xml.val("c:showBubbleSize", 0)
        };
    }

    static Xml[] showNothing() {
        var nothing = showValue();
        nothing[1] = Xml.val("c:showVal", 0);
        return nothing;
    }
}
