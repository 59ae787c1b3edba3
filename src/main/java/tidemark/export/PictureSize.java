package tidemark.export;

import tidemark.chart.Size;
import tidemark.report.Text;

/// The size of a picture, and of its pixels on paper.
///
/// @param dpi pixels of the picture that make an inch
public record PictureSize(Size size, double dpi) {

    /// What asking for a size comes to.
    public sealed interface Reading {

        record Good(PictureSize size) implements Reading {}

        /// @param reason what is wrong and what would be right
        record Wrong(Text reason) implements Reading {}
    }

    private static final double LEAST_DPI = 1;
    private static final double MOST_DPI = 100_000;

    public static PictureSize of(Preset preset) {
        return new PictureSize(preset.size(), preset.dpi());
    }

    /// A size in whole pixels.
    ///
    /// @param dpi pixels an inch
    public static Reading of(double width, double height, LengthUnit unit, double dpi) {
        if (!(dpi >= LEAST_DPI && dpi <= MOST_DPI)) {
            return new Reading.Wrong(new Text("分辨率为 1 至 100000 dpi。", "The resolution is 1 to 100000 dpi."));
        }
        double across = Math.rint(unit.pixels(width, dpi));
        double down = Math.rint(unit.pixels(height, dpi));
        try {
            return new Reading.Good(new PictureSize(new Size(across, down), dpi));
        } catch (IllegalArgumentException e) {
            String asked = unit == LengthUnit.PX || !Double.isFinite(across + down)
                    ? ""
                    : Math.round(across) + "×" + Math.round(down);
            return new Reading.Wrong(new Text(
                    (asked.isEmpty() ? "" : "这是 " + asked + " 像素；") + "宽须为 320 至 7680 像素，高须为 240 至 7680 像素。",
                    (asked.isEmpty() ? "" : "That is " + asked + " pixels; ")
                            + "the width is 320 to 7680 pixels, the height 240 to 7680."));
        }
    }
}
