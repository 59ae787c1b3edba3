package tidemark.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.chart.Size;
import tidemark.report.Text;

/// Sizes by the name of what they are for.
public enum Preset {
    SLIDE(1920, 1080, 96, new Text("幻灯片 16:9", "a slide, 16:9")),
    SLIDE_4X3(1440, 1080, 96, new Text("幻灯片 4:3", "a slide, 4:3")),
    A4(1240, 1754, 150, new Text("A4 竖版", "an A4 page, upright")),
    A4_ACROSS(1754, 1240, 150, new Text("A4 横版", "an A4 page, across")),
    A5(874, 1240, 150, new Text("A5 竖版", "an A5 page, upright")),
    A5_ACROSS(1240, 874, 150, new Text("A5 横版", "an A5 page, across")),
    SQUARE(1080, 1080, 96, new Text("方图", "a square post")),
    WECHAT_COVER(900, 383, 96, new Text("微信公众号封面", "the cover of a WeChat article")),
    POSTER(2480, 3508, 150, new Text("A2 海报，竖版", "an A2 poster, upright")),
    FOUR_K(3840, 2160, 96, new Text("4K 大屏", "a 4K screen"));

    private static final double SCREEN_DPI = 96;

    private final Size size;
    private final double dpi;
    private final Text words;

    Preset(double width, double height, double dpi, Text words) {
        this.size = new Size(width, height);
        this.dpi = dpi;
        this.words = words;
    }

    public Size size() {
        return size;
    }

    /// Pixels an inch at which the picture has its size on paper.
    public double dpi() {
        return dpi;
    }

    /// Whether it is a page; the others are for screens.
    public boolean isOnPaper() {
        return dpi != SCREEN_DPI;
    }

    /// What it is for.
    public Text words() {
        return words;
    }

    /// As the command line writes it: `wechat-cover`.
    public String code() {
        return this == FOUR_K ? "4k" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Preset> ofCode(String code) {
        return Stream.of(values())
                .filter(p -> p.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
