package tidemark.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tidemark.chart.Theme;
import tidemark.export.PictureSize;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.PictureOrder;

/// Every look that is asked for: each size in each language.
record AskedLooks(
        List<Language> languages,
        Theme theme,
        List<AskedSize> sizes,
        Resolution resolution,
        boolean plain,
        Background background,
        Lettering lettering) {

    /// @throws WrongValueException if a size and a resolution do not go together
    List<PictureOrder> all() throws WrongValueException {
        var looks = new ArrayList<PictureOrder>();
        for (Language language : new LinkedHashSet<>(languages)) {
            for (AskedSize size : sizes) {
                looks.add(look(language, size));
            }
        }
        return looks;
    }

    private PictureOrder look(Language language, AskedSize asked) throws WrongValueException {
        return switch (asked.at(resolution)) {
            case PictureSize.Reading.Wrong(Text reason) ->
                throw new WrongValueException(new Text(
                        "--size 不能是“" + asked.words() + "”。" + reason.zh() + "请换一个尺寸或 --dpi。",
                        "--size cannot be '" + asked.words() + "'. " + reason.en() + " Take another size or --dpi."));
            case PictureSize.Reading.Good(PictureSize size) -> {
                double scale = scale(asked, size);
                yield new PictureOrder(
                        language, theme, size.size(), scale, dpi(asked, size, scale), plain, background, lettering);
            }
        };
    }

    /// A page keeps its size on paper: more dots an inch are more pixels.
    private double scale(AskedSize asked, PictureSize size) throws WrongValueException {
        Double dpi = resolution.dpi();
        if (!(asked instanceof AskedSize.Named) || !asked.isOnPaper() || dpi == null) {
            return resolution.scaleOr(1);
        }
        double scale = resolution.scaleOr(dpi / size.dpi());
        if (scale < Amounts.LEAST_SCALE || scale > Amounts.MOST_SCALE) {
            String bounds = Math.round(size.dpi() * Amounts.LEAST_SCALE) + " ";
            String most = "" + Math.round(size.dpi() * Amounts.MOST_SCALE);
            throw new WrongValueException(new Text(
                    "尺寸为 " + asked.words() + " 时，--dpi 为 " + bounds + "至 " + most + "。",
                    "With the size " + asked.words() + ", --dpi is from " + bounds + "to " + most + "."));
        }
        return scale;
    }

    private double dpi(AskedSize asked, PictureSize size, double scale) {
        return asked instanceof AskedSize.Measured && asked.isOnPaper()
                ? size.dpi() * scale
                : resolution.dpiOr(size.dpi() * scale);
    }
}
