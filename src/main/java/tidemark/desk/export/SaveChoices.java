package tidemark.desk.export;

import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.export.LengthUnit;
import tidemark.export.Preset;
import tidemark.service.ExportFormat;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;

/// How a chart was last saved: what the next time begins with. The language is not among it: a chart is saved as the
/// window shows it, unless the reader says otherwise each time.
///
/// @param preset null for a size of one's own
/// @param own size, of use without a preset
public record SaveChoices(ExportFormat format, @Nullable Preset preset, OwnSize own, Manner manner) {

    /// As on the very first start.
    public static final SaveChoices INITIAL = new SaveChoices(
            PictureFormat.PNG,
            Preset.SLIDE,
            new OwnSize(Size.HD.width(), Size.HD.height(), LengthUnit.PX, PictureOrder.SCREEN_DPI),
            Manner.initial("{title}"));

    /// A size as it was typed.
    ///
    /// @param dpi pixels an inch
    public record OwnSize(double width, double height, LengthUnit unit, double dpi) {}
}
