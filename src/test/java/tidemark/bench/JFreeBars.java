package tidemark.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import tidemark.picture.Colour;
import tidemark.picture.font.Face;

/// [TwelveBars] in JFreeChart, with the same words, fonts and colours, and with as little around them as it can be told
/// to draw.
final class JFreeBars {

    private JFreeBars() {}

    static JFreeChart chart() {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < TwelveBars.NAMES.size(); i++) {
            data.addValue(TwelveBars.VALUES.get(i), "revenue", TwelveBars.NAMES.get(i));
        }
        Font regular = font(Face.REGULAR);
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        chart.setBackgroundPaint(awt(TwelveBars.WHITE));
        chart.setTitle(title(TwelveBars.TITLE, font(Face.BOLD), 48, TwelveBars.INK));
        chart.addSubtitle(title(TwelveBars.SUBTITLE, regular, 26, TwelveBars.CALM));
        TextTitle source = title(TwelveBars.SOURCE, regular, 22, TwelveBars.CALM);
        source.setPosition(RectangleEdge.BOTTOM);
        chart.addSubtitle(source);
        plot(chart.getCategoryPlot(), regular, font(Face.BOLD));
        return chart;
    }

    private static void plot(CategoryPlot plot, Font regular, Font bold) {
        plot.setBackgroundPaint(awt(TwelveBars.WHITE));
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.getDomainAxis().setTickLabelFont(regular.deriveFont(28f));
        plot.getDomainAxis().setTickLabelPaint(awt(TwelveBars.INK));
        ((NumberAxis) plot.getRangeAxis()).setRange(0, 110);
        plot.getRangeAxis().setVisible(false);
        var bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, awt(TwelveBars.SEA));
        bars.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2} 亿元", NumberFormat.getInstance(Locale.ROOT)));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(bold.deriveFont(28f));
        bars.setDefaultItemLabelPaint(awt(TwelveBars.SEA));
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        plot.setRenderer(bars);
    }

    private static TextTitle title(String text, Font font, float size, Colour colour) {
        var title = new TextTitle(text, font.deriveFont(size));
        title.setPaint(awt(colour));
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        return title;
    }

    private static Font font(Face face) {
        try (InputStream file = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
