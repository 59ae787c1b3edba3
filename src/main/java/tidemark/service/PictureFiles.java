package tidemark.service;

import java.nio.charset.StandardCharsets;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.layout.Charts;
import tidemark.export.provenance.ChartOrigin;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.render.pdf.PdfRenderer;
import tidemark.render.png.PngRenderer;
import tidemark.render.svg.SvgRenderer;
import tidemark.report.ChartSpec;
import tidemark.report.Report;

/// One chart as the bytes of one file.
final class PictureFiles {
    private PictureFiles() {}

    static Picture picture(Report report, ChartSpec chart, PictureOrder look) {
        return Charts.draw(new ChartRequest(
                report, chart, look.language(), look.theme(), look.size(), Purpose.DOCUMENT, look.plain()));
    }

    static byte[] draw(OpenReport open, ChartSpec chart, PictureFormat format, PictureOrder look)
            throws UnwritableException {
        Report report = open.report();
        Picture picture = picture(report, chart, look);
        Finish finish =
                look.finish(ChartOrigin.of(chart, report, open.sha256(), look.language(), look.theme(), look.plain())
                        .provenance());
        return switch (format) {
            case PNG -> PngRenderer.render(picture, look.scale(), finish);
            case SVG -> SvgRenderer.render(picture, finish).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfRenderer.render(picture, finish);
        };
    }
}
