package tidemark.bench;

import java.util.List;
import java.util.stream.IntStream;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Drafts;
import tidemark.chart.gallery.Examples;
import tidemark.picture.Colour;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Text;

/// One chart for both sides of the benchmarks: twelve bars with names and values, title, subtitle and source.
final class TwelveBars {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;
    static final String TITLE = "十二个街道的财政收入，新碶最多";
    static final String SUBTITLE = "一般公共预算收入，2023 年，亿元";
    static final String SOURCE = "来源：年度统计公报，第 7 段";
    static final List<String> NAMES = List.of("新碶", "大碶", "小港", "霞浦", "柴桥", "戚家山", "春晓", "白峰", "梅山", "郭巨", "九峰", "灵峰");
    static final List<Double> VALUES = List.of(98.4, 91.2, 83.5, 76.0, 70.9, 61.3, 54.7, 48.8, 40.1, 33.6, 21.9, 12.5);
    static final Colour INK = Colour.of(0x10243a);
    static final Colour CALM = Colour.of(0x5b6b7b);
    static final Colour SEA = Colour.of(0x0e6e83);
    static final Colour WHITE = Colour.of(0xffffff);

    private TwelveBars() {}

    /// What `Charts.draw` needs for it, from a report that holds the twelve figures.
    static ChartRequest request() {
        List<Figure> figures =
                IntStream.range(0, NAMES.size()).mapToObj(TwelveBars::figure).toList();
        var chart = new ChartSpec(
                "revenue",
                "reform",
                new Text(TITLE, "Xinqi collects the most of the twelve"),
                Form.BARS,
                figures.stream().map(Figure::id).toList(),
                List.of(),
                "revenue_0",
                new Text(SUBTITLE, "General public budget revenue, 2023, 100 million yuan"));
        return new ChartRequest(
                Examples.report(chart, figures, List.of()),
                chart,
                Language.ZH,
                Theme.LIGHT,
                new Size(WIDTH, HEIGHT),
                Purpose.DOCUMENT,
                false);
    }

    private static Figure figure(int i) {
        return Drafts.figure(
                        "revenue_" + i,
                        NAMES.get(i),
                        "Subdistrict " + (i + 1),
                        VALUES.get(i).toString(),
                        Drafts.CNY_100M)
                .group("revenue")
                .done();
    }
}
