package tidemark.bench;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tidemark.chart.ChartRequest;
import tidemark.chart.layout.Charts;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.render.png.PngRenderer;
import tidemark.render.svg.SvgRenderer;

/// From a chart of twelve bars to the bytes of a file of 1920 × 1080 pixels, beside JFreeChart. Budgets: PNG at most a
/// third of JFreeChart's time, SVG at most a fifth. Both sides choose places and draw anew each time; their data and
/// fonts are there before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChartFileBenchmark {

    private static final double SCREEN_DPI = 96;

    private ChartRequest ours;
    private JFreeChart theirs;

    @Setup
    public void prepare() {
        ours = TwelveBars.request();
        theirs = JFreeBars.chart();
    }

    @Benchmark
    public byte[] pngTidemark() throws UnwritableException {
        return PngRenderer.render(draw(), 1, SCREEN_DPI);
    }

    @Benchmark
    public byte[] pngJFreeChart() throws IOException {
        BufferedImage image =
                theirs.createBufferedImage(TwelveBars.WIDTH, TwelveBars.HEIGHT, BufferedImage.TYPE_INT_RGB, null);
        return ChartUtils.encodeAsPNG(image);
    }

    @Benchmark
    public String svgTidemark() throws UnwritableException {
        return SvgRenderer.render(draw());
    }

    @Benchmark
    public String svgJFreeSvg() {
        var graphics = new SVGGraphics2D(TwelveBars.WIDTH, TwelveBars.HEIGHT);
        theirs.draw(graphics, new Rectangle(TwelveBars.WIDTH, TwelveBars.HEIGHT));
        return graphics.getSVGDocument();
    }

    private Picture draw() {
        return Charts.draw(ours);
    }
}
