package tidemark.render.pptx;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Plot;
import tidemark.picture.Stroke;

/// Lines as a chart with its data.
final class LineChart {
    private static final double LABEL_GAP = 1.0 / 3;
    private static final long SMALLEST_MARKER = 2;
    private static final long LARGEST_MARKER = 72;

    private final Plot.Lines lines;
    private final Sheet sheet;
    private final Bounds frame;
    private final Measure measure;
    private final String language;
    private final ChartText text;

    LineChart(Plot.Lines lines, Sheet sheet, Bounds frame, Measure measure, String language) {
        this.lines = lines;
        this.sheet = sheet;
        this.frame = frame;
        this.measure = measure;
        this.language = language;
        this.text = new ChartText(language, measure);
    }

    Xml space() {
        var chart = Xml.of("c:lineChart", Xml.val("c:grouping", "standard"), Xml.val("c:varyColors", 0));
        for (int i = 0; i < lines.series().size(); i++) {
            chart.add(series(i));
        }
        chart.add(
                Xml.val("c:marker", 1),
                Xml.val("c:axId", ChartSpace.NAMES_AXIS),
                Xml.val("c:axId", ChartSpace.VALUES_AXIS));
        return ChartSpace.of(language, lines.area(), frame, chart, periods(), values());
    }

    private Xml series(int index) {
        var series = lines.series().get(index);
        var element = Xml.of(
                "c:ser",
                Xml.val("c:idx", index),
                Xml.val("c:order", index),
                sheet.name(index),
                Xml.of("c:spPr", line(series, Plot.Joint.SOLID)),
                marker(series, false));
        for (int i = 0; i < series.points().size(); i++) {
            var point = series.points().get(i);
            if (point.value() != null) {
                element.add(Xml.of(
                        "c:dPt",
                        Xml.val("c:idx", i),
                        marker(series, point.hollow()),
                        Xml.val("c:bubble3D", 0),
                        Xml.of("c:spPr", line(series, i == 0 ? Plot.Joint.SOLID : point.joint()))));
            }
        }
        return element.add(labels(series), sheet.categoriesOf(), sheet.values(index), Xml.val("c:smooth", 0));
    }

    private Xml line(Plot.LineSeries series, Plot.Joint joint) {
        double width = series.width();
        return switch (joint) {
            case NONE -> Paint.noLine();
            case SOLID -> Paint.line(Stroke.solid(series.colour(), width), measure);
            case DASHED -> Paint.line(new Stroke(series.colour(), width, List.of(3 * width, 2 * width)), measure);
        };
    }

    private Xml marker(Plot.LineSeries series, boolean hollow) {
        long size = Math.round(measure.points(2.4 * series.radius()));
        var edge = Stroke.solid(series.colour(), 0.42 * series.radius());
        return Xml.of(
                "c:marker",
                Xml.val("c:symbol", series.marker().name().toLowerCase(Locale.ROOT)),
                Xml.val("c:size", Math.max(SMALLEST_MARKER, Math.min(LARGEST_MARKER, size))),
                Xml.of("c:spPr", Paint.solid(hollow ? lines.ground() : series.colour()), Paint.line(edge, measure)));
    }

    private Xml labels(Plot.LineSeries series) {
        var labels = Xml.of("c:dLbls");
        for (int i = 0; i < series.points().size(); i++) {
            var label = series.points().get(i).label();
            if (label != null) {
                labels.add(Xml.of(
                                "c:dLbl",
                                Xml.val("c:idx", i),
                                moved(series, i, label),
                                text.words(label.lines(), label.side() == Plot.Side.LEFT ? "r" : "l"),
                                format(),
                                ChartSpace.bare("c:spPr"),
                                Xml.val("c:dLblPos", side(label.side())))
                        .add(ChartSpace.showValue()));
            }
        }
        return labels.add(format(), ChartSpace.bare("c:spPr"), text.look(lines.numbers()))
                .add(ChartSpace.showNothing())
                .add(leaders());
    }

    /// Lines from points to labels that had to move away from them, which PowerPoint draws since 2013.
    private static Xml leaders() {
        var ext = Xml.of("c:ext", Xml.val("c15:showLeaderLines", 1))
                .set("uri", "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}")
                .set("xmlns:c15", "http://schemas.microsoft.com/office/drawing/2012/chart");
        return Xml.of("c:extLst", ext);
    }

    private static String side(Plot.Side side) {
        return switch (side) {
            case ABOVE -> "t";
            case BELOW -> "b";
            case LEFT -> "l";
            case RIGHT -> "r";
        };
    }

    /// From where the program would set the label to where the picture has it.
    private Xml moved(Plot.LineSeries series, int index, Plot.PointLabel label) {
        var area = lines.area();
        var box = label.box();
        double steps = Math.max(1, lines.periods().size() - 1);
        double x = area.x() + area.width() * index / steps;
        double y = area.bottom() - share(series.points().get(index)) * area.height();
        double gap = series.radius() + LABEL_GAP * lines.numbers().size();
        double dx = switch (label.side()) {
            case ABOVE, BELOW -> box.x() + box.width() / 2 - x;
            case LEFT -> box.right() - (x - gap);
            case RIGHT -> box.x() - (x + gap);
        };
        double dy = switch (label.side()) {
            case ABOVE, BELOW -> 0;
            case LEFT, RIGHT -> box.y() + box.height() / 2 - y;
        };
        return Xml.of(
                "c:layout",
                Xml.of("c:manualLayout", Xml.val("c:x", dx / frame.width()), Xml.val("c:y", dy / frame.height())));
    }

    private double share(Plot.LinePoint point) {
        var axis = lines.axis();
        double value = point.value() == null ? axis.low() : point.value().doubleValue();
        return (value - axis.low()) / (axis.high() - axis.low());
    }

    private Xml format() {
        boolean whole = lines.series().stream()
                .flatMap(series -> series.points().stream())
                .allMatch(point -> point.value() == null
                        || point.value().stripTrailingZeros().scale() <= 0);
        return NumberFormat.of(lines.axis(), whole);
    }

    private Xml periods() {
        boolean above = lines.uprights() != null;
        var axis = ChartSpace.axis(
                "c:catAx", ChartSpace.NAMES_AXIS, ChartSpace.scaling("minMax"), false, above ? "t" : "b");
        if (lines.uprights() != null) {
            axis.add(Xml.of("c:majorGridlines", Xml.of("c:spPr", Paint.line(lines.uprights(), measure))));
        }
        return axis.add(
                Xml.of("c:numFmt").set("formatCode", "General").set("sourceLinked", 0),
                Xml.val("c:majorTickMark", "none"),
                Xml.val("c:minorTickMark", "none"),
                Xml.val("c:tickLblPos", above ? "high" : "low"),
                Xml.of("c:spPr", Xml.of("a:noFill"), zeroLine()),
                text.look(lines.names()),
                Xml.val("c:crossAx", ChartSpace.VALUES_AXIS),
                Xml.val("c:crosses", "autoZero"),
                Xml.val("c:auto", 0),
                Xml.val("c:lblAlgn", "ctr"),
                Xml.val("c:lblOffset", 100),
                Xml.val("c:noMultiLvlLbl", 1));
    }

    private Xml zeroLine() {
        @Nullable Stroke zero = lines.zero();
        return zero == null ? Paint.noLine() : Paint.line(zero, measure);
    }

    private Xml values() {
        boolean none = lines.ticks() == Plot.Ticks.NONE;
        boolean whole = lines.step().stripTrailingZeros().scale() <= 0;
        return ChartSpace.axis(
                "c:valAx",
                ChartSpace.VALUES_AXIS,
                ChartSpace.scaling(lines.axis()),
                none,
                "l",
                lines.ticks() == Plot.Ticks.ZERO
                        ? NumberFormat.zeroBeside(lines.axis())
                        : NumberFormat.beside(lines.axis(), whole),
                Xml.val("c:majorTickMark", "none"),
                Xml.val("c:minorTickMark", "none"),
                Xml.val("c:tickLblPos", "nextTo"),
                Xml.of("c:spPr", Xml.of("a:noFill"), Paint.noLine()),
                text.look(lines.numbers()),
                Xml.val("c:crossAx", ChartSpace.NAMES_AXIS),
                Xml.val("c:crosses", "min"),
                Xml.val("c:crossBetween", "midCat"),
                Xml.val("c:majorUnit", lines.step().toPlainString()));
    }
}
