package tidemark.service;

import tidemark.picture.MissingGlyphException;
import tidemark.picture.TooLargeException;
import tidemark.picture.UnwritableException;
import tidemark.report.Text;

/// Why a picture cannot become a file, and what to do, for a reader.
final class UnwritableWords {
    private UnwritableWords() {}

    /// @param job that came to nothing
    static Text of(UnwritableException fault, ExportJob job) {
        return fault instanceof MissingGlyphException e && job instanceof ExportJob.OfTalk ? ofTalk(e) : of(fault);
    }

    private static Text ofTalk(MissingGlyphException fault) {
        String names = fault.missing().names();
        return new Text(
                "R18：讲稿的 " + fault.pictureId() + " 中有字体没有的字符：" + names + "。请在报告、讲稿的文字或备注中换掉它们。",
                "R18: " + fault.pictureId() + " of the talk has characters that the font lacks: " + names
                        + ". Replace them in the report, or in the words and notes of the talk.");
    }

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
