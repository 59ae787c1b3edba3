package tidemark.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.layout.Charts;
import tidemark.export.AtomicFiles;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.picture.TooLargeException;
import tidemark.picture.UnwritableException;
import tidemark.render.png.PngRenderer;
import tidemark.render.svg.SvgRenderer;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;

/// One chart as the bytes of one file.
final class PictureFiles {
    private PictureFiles() {}

    /// A file that is ready to be written, or why there is none.
    sealed interface Drawn {
        record Ready(byte[] content) implements Drawn {}

        record Unwritable(Text reason) implements Drawn {}
    }

    static Drawn draw(Report report, ChartSpec chart, PictureFormat format, PictureOrder look) {
        Picture picture = Charts.draw(new ChartRequest(
                report, chart, look.language(), look.theme(), look.size(), Purpose.DOCUMENT, look.plain()));
        try {
            return new Drawn.Ready(
                    switch (format) {
                        case PNG -> PngRenderer.render(picture, look.scale(), look.finish());
                        case SVG -> SvgRenderer.render(picture, look.finish()).getBytes(StandardCharsets.UTF_8);
                    });
        } catch (UnwritableException e) {
            return new Drawn.Unwritable(reason(chart, e));
        }
    }

    static FileOutcome write(Drawn drawn, Path file, boolean overwrite) {
        return switch (drawn) {
            case Drawn.Unwritable(Text reason) -> new FileOutcome.Failed(file, FileOutcome.Cause.PICTURE, reason);
            case Drawn.Ready(byte[] content) ->
                switch (AtomicFiles.write(file, content, overwrite)) {
                    case AtomicFiles.Outcome.Written written -> new FileOutcome.Written(file);
                    case AtomicFiles.Outcome.Unchanged unchanged -> new FileOutcome.Unchanged(file);
                    case AtomicFiles.Outcome.Occupied occupied ->
                        new FileOutcome.Failed(
                                file,
                                FileOutcome.Cause.OCCUPIED,
                                new Text(
                                        "已有不同的同名文件，没有改动它；要替换请加 --overwrite。",
                                        "A different file of this name is there and was left alone; --overwrite"
                                                + " replaces it."));
                    case AtomicFiles.Outcome.Failed(Text reason) ->
                        new FileOutcome.Failed(file, FileOutcome.Cause.DISK, reason);
                };
        };
    }

    private static Text reason(ChartSpec chart, UnwritableException fault) {
        return switch (fault) {
            case MissingGlyphException e -> {
                String names = e.missing().names();
                yield new Text(
                        "R18：图表 " + chart.id() + " 中有字体没有的字符：" + names + "。请在报告中换掉它们。",
                        "R18: the chart " + chart.id() + " has characters that the font lacks: " + names
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
