package tidemark.render;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;

/// Every kind of mark at places between pixels, text of several scripts and sizes, dashes, curves and sharp corners.
final class DemandingPicture {

    static final int WIDTH = 640;
    static final int HEIGHT = 480;
    static final Colour GROUND = Colour.of(0xfbfcfd);

    private static final Colour INK = Colour.of(0x10243a);
    private static final Colour SEA = Colour.of(0x0e6e83);
    private static final Colour PALE = Colour.of(0xd5e8ec);
    private static final Colour SIGNAL = Colour.of(0xd9541e);

    private DemandingPicture() {}

    /// Everything but text.
    static Picture ofShapes() {
        return of(List.of(shapes(), lines()));
    }

    /// Text that every program can draw.
    static Picture ofText() {
        return of(texts());
    }

    /// Text that begins with spaces, or with characters beyond U+FFFF.
    static Picture ofRareText() {
        return of(List.of(
                new Mark.TextRun(20, 56, "  two  spaces", Face.REGULAR, 16, SEA),
                new Mark.TextRun(20.3, 100.7, "𬭶𨟠 鄞州 𬭶𨟠", Face.BOLD, 32, INK)));
    }

    static Picture of(List<Mark> marks) {
        return new Picture("demanding", WIDTH, HEIGHT, GROUND, "zh-CN", "所有的标记", "每一种标记", marks);
    }

    private static Mark shapes() {
        return new Mark.Group(
                new Subject("shapes", "shapes"),
                List.of(
                        new Mark.Rectangle(20.3, 20.7, 120.4, 40.2, 0, SEA, null),
                        new Mark.Rectangle(160, 20, 120, 40, 8, PALE, Stroke.solid(SEA, 1.5)),
                        new Mark.Rectangle(300.5, 20.5, 100, 40, 0, null, new Stroke(INK, 1, List.of(6.0, 4.0))),
                        new Mark.Rectangle(420, 20, 100, 40, 12, null, new Stroke(SIGNAL, 3, List.of(9.0, 5.0, 2.0))),
                        new Mark.Rectangle(540, 20, 30, 40, 30, SIGNAL, null),
                        new Mark.Circle(60.5, 110.25, 28.4, SEA, null),
                        new Mark.Circle(140, 110, 28, PALE, Stroke.solid(SIGNAL, 2)),
                        new Mark.Circle(220, 110, 28, null, new Stroke(INK, 2, List.of(5.0, 3.0))),
                        new Mark.Group(null, List.of(arrow(270, 82), ring(400, 82)))));
    }

    private static Mark arrow(double x, double y) {
        return new Mark.Path(
                List.of(
                        new Segment.MoveTo(x, y),
                        new Segment.LineTo(x + 80.5, y),
                        new Segment.LineTo(x + 100, y + 28.3),
                        new Segment.LineTo(x + 80.5, y + 56.6),
                        new Segment.LineTo(x, y + 56.6),
                        new Segment.Close()),
                PALE,
                Stroke.solid(INK, 1.25));
    }

    /// A square with a square hole, which runs the other way round.
    private static Mark ring(double x, double y) {
        return new Mark.Path(
                List.of(
                        new Segment.MoveTo(x, y),
                        new Segment.LineTo(x + 56, y),
                        new Segment.LineTo(x + 56, y + 56),
                        new Segment.LineTo(x, y + 56),
                        new Segment.Close(),
                        new Segment.MoveTo(x + 14, y + 14),
                        new Segment.LineTo(x + 14, y + 42),
                        new Segment.LineTo(x + 42, y + 42),
                        new Segment.LineTo(x + 42, y + 14),
                        new Segment.Close()),
                SIGNAL,
                null);
    }

    private static Mark lines() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 8; i++) {
            marks.add(Mark.Path.line(20 + i * 9.7, 210, 60 + i * 9.7, 160, Stroke.solid(SEA, 0.5 + i * 0.25)));
        }
        marks.add(Mark.Path.line(160, 160.5, 620, 160.5, Stroke.solid(INK, 1)));
        marks.add(Mark.Path.line(160, 170, 620, 170, new Stroke(INK, 2, List.of(8.0, 4.0, 2.0, 4.0))));
        marks.add(new Mark.Path(
                List.of(
                        new Segment.MoveTo(160, 205),
                        new Segment.CubicTo(220, 150, 260, 240, 320, 200),
                        new Segment.CubicTo(380, 160, 420, 230, 470, 195)),
                null,
                Stroke.solid(SIGNAL, 2.5)));
        marks.add(new Mark.Path(
                List.of(
                        new Segment.MoveTo(500, 212),
                        new Segment.LineTo(530, 182),
                        new Segment.LineTo(545, 212),
                        new Segment.LineTo(552, 182)),
                null,
                Stroke.solid(INK, 3)));
        return new Mark.Group(new Subject("lines", "lines"), marks);
    }

    private static List<Mark> texts() {
        return List.of(
                new Mark.TextRun(20, 262, "外贸 3000亿元", Face.BOLD, 40, INK),
                new Mark.TextRun(330.4, 262.6, "+12.5% up", Face.BOLD, 40, SIGNAL),
                new Mark.TextRun(20, 300, "办一张建筑许可平均 32 天，解决一桩商业纠纷不到 55 天", Face.REGULAR, 22, INK),
                new Mark.TextRun(
                        20.5, 330, "AVATAR To. Wa fi ffl — CNY 273.0 billion (estimate)", Face.REGULAR, 18, INK),
                new Mark.TextRun(20, 356, "two spaces, “quotes”, <&> ≤ ≥ ≈ ‰ ㎡ · …", Face.REGULAR, 16, SEA),
                new Mark.TextRun(20, 380, "来源：年度报告，改革 第 7 段；预计、推算、约、超、近", Face.REGULAR, 13, INK),
                new Mark.TextRun(20.3, 400.7, "0123456789 北仑区 大碶 梅山 鄞州", Face.REGULAR, 12, INK),
                new Mark.TextRun(20, 460, "稳", Face.BOLD, 56, SEA),
                new Mark.TextRun(100, 460, "g", Face.REGULAR, 56, SEA));
    }
}
