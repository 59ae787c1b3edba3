package tidemark.bench;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;

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

    private static final double LEFT = 320;
    private static final double TOP = 230;
    private static final double STEP = 60;
    private static final double BAR = 40;
    private static final double LONGEST = 1400;

    private TwelveBars() {}

    /// The picture as `Charts.draw` would return it.
    static Picture picture() {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.TextRun(80, 110, TITLE, Face.BOLD, 48, INK));
        marks.add(new Mark.TextRun(80, 164, SUBTITLE, Face.REGULAR, 26, CALM));
        for (int i = 0; i < NAMES.size(); i++) {
            marks.add(bar(i));
        }
        marks.add(Mark.Path.line(LEFT, TOP - 10, LEFT, TOP + NAMES.size() * STEP, Stroke.solid(INK, 2)));
        marks.add(new Mark.TextRun(80, 1030, SOURCE, Face.REGULAR, 22, CALM));
        return new Picture("revenue", WIDTH, HEIGHT, WHITE, "zh-CN", TITLE, SUBTITLE, marks);
    }

    private static Mark bar(int i) {
        String name = NAMES.get(i);
        String value = VALUES.get(i) + " 亿元";
        double top = TOP + i * STEP;
        double length = VALUES.get(i) / VALUES.getFirst() * LONGEST;
        double baseline = top + BAR / 2 + 10;
        return new Mark.Group(
                new Subject("revenue_" + (i + 1), name + " " + value),
                List.of(
                        new Mark.Rectangle(LEFT, top, length, BAR, 3, SEA, null),
                        new Mark.TextRun(
                                LEFT - 20 - Face.REGULAR.width(name, 28), baseline, name, Face.REGULAR, 28, INK),
                        new Mark.TextRun(LEFT + length + 16, baseline, value, Face.BOLD, 28, SEA)));
    }
}
