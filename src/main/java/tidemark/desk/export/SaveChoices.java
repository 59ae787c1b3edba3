package tidemark.desk.export;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.export.LengthUnit;
import tidemark.export.Preset;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.service.ExportFormat;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;

/// How charts were last saved: what the next time begins with. Language and theme are not among it: a chart is saved as
/// the window shows it, unless the reader says otherwise each time.
///
/// @param preset null for a size of one's own
/// @param own size, of use without a preset
/// @param scale pixels of a PNG for each pixel of the picture
/// @param names a pattern of file names, as the reader wrote it
/// @param folder null for wherever the system thinks
/// @param template presentation for slides; null for our own design
public record SaveChoices(
        ExportFormat format,
        @Nullable Preset preset,
        OwnSize own,
        double scale,
        Background background,
        Lettering lettering,
        boolean plain,
        String names,
        @Nullable Path folder,
        @Nullable Path template) {

    /// Scales that are offered.
    public static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);

    /// As on the very first start.
    public static final SaveChoices INITIAL = new SaveChoices(
            PictureFormat.PNG,
            Preset.SLIDE,
            new OwnSize(Size.HD.width(), Size.HD.height(), LengthUnit.PX, PictureOrder.SCREEN_DPI),
            2,
            Background.OPAQUE,
            Lettering.TEXT,
            false,
            "{title}",
            null,
            null);

    /// A size as it was typed.
    ///
    /// @param dpi pixels an inch
    public record OwnSize(double width, double height, LengthUnit unit, double dpi) {}
}
