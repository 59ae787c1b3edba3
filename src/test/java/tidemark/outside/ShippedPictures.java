package tidemark.outside;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.render.png.PngRenderer;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// Every chart of the reports that come with the program, in both languages.
final class ShippedPictures {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    private ShippedPictures() {}

    /// As our PNG file shows it.
    static BufferedImage ours(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(PngRenderer.render(picture, 1, 96)));
        } catch (UnwritableException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param name tells it from the others: report, chart and language
    record Named(String name, Picture picture) {}

    static List<Named> all() {
        return of(ShippedReports.all());
    }

    /// Of the report that opens by itself alone.
    static List<Named> some() {
        return of(List.of(ShippedReports.first()));
    }

    private static List<Named> of(List<ReportLocation.Shipped> reports) {
        return reports.stream()
                .map(ReportOpener::open)
                .map(outcome -> ((OpenOutcome.Opened) outcome).report())
                .flatMap(ShippedPictures::of)
                .toList();
    }

    private static Stream<Named> of(OpenReport open) {
        return open.charts().stream()
                .flatMap(chart -> Stream.of(Language.values())
                        .map(language -> new Named(
                                open.report().id() + "-" + chart.id() + "-" + language.tag(),
                                Charts.draw(new ChartRequest(
                                        open.report(),
                                        chart,
                                        language,
                                        Theme.LIGHT,
                                        new Size(WIDTH, HEIGHT),
                                        Purpose.DOCUMENT,
                                        false)))));
    }
}
