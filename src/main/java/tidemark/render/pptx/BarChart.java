package tidemark.render.pptx;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Plot;
import tidemark.picture.Stroke;

/// Bars as a chart with its data.
final class BarChart {
    private static final int WIDEST_GAP = 500;

    /// Bars of one category overlap by so many hundredths of their thickness: they stand a little apart.
    private static final int APART = -10;

    private static final List<Double> DASHES = List.of(3.0, 2.1);

    private final Plot.Bars bars;
    private final Sheet sheet;
    private final Bounds frame;
    private final Measure measure;
    private final String language;
    private final ChartText text;

    BarChart(Plot.Bars bars, Sheet sheet, Bounds frame, Measure measure, String language) {
        this.bars = bars;
        this.sheet = sheet;
        this.frame = frame;
        this.measure = measure;
        this.language = language;
        this.text = new ChartText(language, measure);
    }

    Xml space() {
        var chart = Xml.of(
                "c:barChart",
                Xml.val("c:barDir", "bar"),
                Xml.val("c:grouping", bars.stacked() ? "percentStacked" : "clustered"),
                Xml.val("c:varyColors", 0));
        for (int i = 0; i < bars.series().size(); i++) {
            chart.add(series(i));
        }
        chart.add(
                Xml.val("c:gapWidth", Math.min(WIDEST_GAP, Math.round(bars.gap() * 100))),
                Xml.val("c:overlap", bars.stacked() ? 100 : APART),
                Xml.val("c:axId", ChartSpace.NAMES_AXIS),
                Xml.val("c:axId", ChartSpace.VALUES_AXIS));
        return ChartSpace.of(language, bars.area(), frame, chart, names(), values());
    }

    private Xml series(int index) {
        var series = bars.series().get(index);
        var first = series.bars().getFirst();
        var element = Xml.of(
                "c:ser",
                Xml.val("c:idx", index),
                Xml.val("c:order", index),
                sheet.name(index),
                look(first),
                Xml.val("c:invertIfNegative", 0));
        for (int i = 0; i < series.bars().size(); i++) {
            element.add(Xml.of(
                    "c:dPt",
                    Xml.val("c:idx", i),
                    Xml.val("c:invertIfNegative", 0),
                    Xml.val("c:bubble3D", 0),
                    look(series.bars().get(i))));
        }
        return element.add(labels(series), sheet.categoriesOf(), sheet.values(index));
    }

    private Xml look(Plot.Bar bar) {
        var fill = switch (bar.filling()) {
            case SOLID -> Paint.solid(bar.strong());
            case RISING_STRIPES -> Paint.stripes(true, bar.strong(), bar.pale());
            case FALLING_STRIPES -> Paint.stripes(false, bar.strong(), bar.pale());
            case PALE -> Paint.solid(bar.pale());
            case NONE -> Paint.fill(null);
        };
        var edge = switch (bar.edge()) {
            case NONE -> null;
            case SOLID -> Stroke.solid(bar.strong(), bar.line());
            case DASHED ->
                new Stroke(
                        bar.strong(),
                        bar.line(),
                        DASHES.stream().map(dash -> dash * bar.line()).toList());
        };
        return Xml.of("c:spPr", fill, Paint.line(edge, measure));
    }

    private Xml labels(Plot.BarSeries series) {
        var labels = Xml.of("c:dLbls");
        var place = Xml.val("c:dLblPos", bars.stacked() ? "inEnd" : "outEnd");
        var labelled = new ArrayList<Plot.Run>();
        for (int i = 0; i < series.bars().size(); i++) {
            var bar = series.bars().get(i);
            if (bar.label().isEmpty()) {
                labels.add(Xml.of("c:dLbl", Xml.val("c:idx", i), Xml.val("c:delete", 1)));
            } else {
                labelled.addAll(bar.label());
                labels.add(Xml.of(
                                "c:dLbl",
                                Xml.val("c:idx", i),
                                text.words(List.of(apart(bar.label())), "l"),
                                format(series),
                                ChartSpace.bare("c:spPr"),
                                place)
                        .add(ChartSpace.showValue()));
            }
        }
        if (labelled.isEmpty()) {
            return Xml.of("c:dLbls", Xml.val("c:delete", 1));
        }
        return labels.add(
                        format(series),
                        ChartSpace.bare("c:spPr"),
                        text.look(labelled.getFirst().lettering()),
                        place)
                .add(ChartSpace.showValue());
    }

    /// Programs set labels close to the bars, so a blank stands before the words.
    private List<Plot.Run> apart(List<Plot.Run> label) {
        if (bars.stacked()) {
            return label;
        }
        var runs = new ArrayList<>(label);
        runs.addFirst(new Plot.Run("\u00a0", label.getFirst().lettering()));
        return runs;
    }

    private Xml format(Plot.BarSeries series) {
        return NumberFormat.of(bars.axis(), series.bars().stream().allMatch(BarChart::isWhole));
    }

    private static boolean isWhole(Plot.Bar bar) {
        return bar.value() == null || bar.value().stripTrailingZeros().scale() <= 0;
    }

    private Xml names() {
        var lettering = bars.names();
        var zero = bars.zero();
        var axis = ChartSpace.axis(
                "c:catAx",
                ChartSpace.NAMES_AXIS,
                ChartSpace.scaling("maxMin"),
                lettering == null,
                "l",
                Xml.of("c:numFmt").set("formatCode", "General").set("sourceLinked", 0),
                Xml.val("c:majorTickMark", "none"),
                Xml.val("c:minorTickMark", "none"),
                Xml.val("c:tickLblPos", "low"),
                Xml.of("c:spPr", Xml.of("a:noFill"), Paint.line(zero, measure)));
        if (lettering != null) {
            axis.add(text.look(lettering));
        }
        return axis.add(
                Xml.val("c:crossAx", ChartSpace.VALUES_AXIS),
                Xml.val("c:crosses", "autoZero"),
                Xml.val("c:auto", 0),
                Xml.val("c:lblAlgn", "ctr"),
                Xml.val("c:lblOffset", 100),
                Xml.val("c:noMultiLvlLbl", 1));
    }

    /// Values are written at the bars, so the axis itself is not.
    private Xml values() {
        return ChartSpace.axis(
                "c:valAx",
                ChartSpace.VALUES_AXIS,
                ChartSpace.scaling(bars.axis()),
                true,
                "t",
                NumberFormat.of(bars.axis(), false),
                Xml.val("c:majorTickMark", "none"),
                Xml.val("c:minorTickMark", "none"),
                Xml.val("c:tickLblPos", "nextTo"),
                Xml.val("c:crossAx", ChartSpace.NAMES_AXIS),
                Xml.val("c:crosses", "autoZero"),
                Xml.val("c:crossBetween", "between"));
    }
}
