package tidemark.render.pptx;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// Colours, lines and letters as DrawingML writes them.
public final class Paint {
    private static final int WHOLE = 100_000;

    private Paint() {}

    public static Xml solid(Colour colour) {
        return Xml.of("a:solidFill", rgb(colour));
    }

    static Xml fill(@Nullable Colour colour) {
        return colour == null ? Xml.of("a:noFill") : solid(colour);
    }

    public static Xml rgb(Colour colour) {
        return Xml.val("a:srgbClr", colour.hex().substring(1).toUpperCase(Locale.ROOT));
    }

    /// Stripes like a slash where `rising`, else like a backslash.
    static Xml stripes(boolean rising, Colour strong, Colour pale) {
        return Xml.of("a:pattFill", Xml.of("a:fgClr", rgb(strong)), Xml.of("a:bgClr", rgb(pale)))
                .set("prst", rising ? "wdUpDiag" : "wdDnDiag");
    }

    static Xml line(@Nullable Stroke stroke, Measure measure) {
        if (stroke == null) {
            return noLine();
        }
        var line = Xml.of("a:ln").set("w", measure.line(stroke.width())).set("cap", "flat");
        line.add(solid(stroke.colour()));
        if (!stroke.dashes().isEmpty()) {
            line.add(dashes(stroke));
        }
        return line.add(Xml.of("a:miter").set("lim", 800_000));
    }

    static Xml noLine() {
        return Xml.of("a:ln", Xml.of("a:noFill"));
    }

    /// Dashes and gaps in parts of the line's width.
    private static Xml dashes(Stroke stroke) {
        var dashes = Xml.of("a:custDash");
        List<Double> lengths = stroke.dashes();
        for (int i = 0; i + 1 < lengths.size(); i += 2) {
            dashes.add(Xml.of("a:ds")
                    .set("d", share(lengths.get(i), stroke))
                    .set("sp", share(lengths.get(i + 1), stroke)));
        }
        return dashes;
    }

    private static long share(double length, Stroke stroke) {
        return Math.max(1, Math.round(length / stroke.width() * WHOLE));
    }

    /// @param element `a:rPr`, `a:defRPr` or `a:endParaRPr`
    /// @param size in hundredths of a point
    public static Xml letters(String element, String language, Face face, long size, Colour colour) {
        return Xml.of(element, solid(colour), font("a:latin"), font("a:ea"), font("a:cs"))
                .set("lang", language)
                .set("altLang", language.startsWith("zh") ? "en-US" : "zh-CN")
                .set("sz", size)
                .set("b", face == Face.BOLD ? 1 : 0)
                .set("dirty", 0);
    }

    private static Xml font(String element) {
        return Xml.of(element).set("typeface", Face.FAMILY);
    }
}
