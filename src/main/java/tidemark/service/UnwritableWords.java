package tidemark.service;

import tidemark.picture.MissingGlyphException;
import tidemark.picture.TooLargeException;
import tidemark.picture.UnwritableException;
import tidemark.report.Text;

/// Why a picture cannot become a file, and what to do, for a reader.
final class UnwritableWords {
    private UnwritableWords() {}

    static Text of(UnwritableException fault) {
        return switch (fault) {
            case MissingGlyphException e -> {
                String names = e.missing().names();
                yield new Text(
                        "R18：图表 " + e.pictureId() + " 中有字体没有的字符：" + names + "。请在报告中换掉它们。",
                        "R18: the chart " + e.pictureId() + " has characters that the font lacks: " + names
                                + ". Replace them in the report.");
            }
            case TooLargeException e -> {
                long most = e.mostPixels() / 1_000_000;
                yield new Text(
                        "图片会有 " + e.width() + "×" + e.height() + " 像素，最多 " + most + " 百万像素；请减小尺寸或倍数。",
                        "The picture would have " + e.width() + "×" + e.height() + " pixels, and at most " + most
                                + " million fit; take a smaller size or scale.");
            }
        };
    }
}
