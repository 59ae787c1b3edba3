package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.report.Text;

/// What is wrong with the speaker's own words on a slide, before a hall sees it.
public final class SlideCheck {
    private static final double TOLERANCE = 0.01;

    private SlideCheck() {}

    /// What to mend, each with how; empty where a hall can read everything.
    public static List<Text> of(SlideRequest request) {
        var faults = new ArrayList<Text>();
        Picture picture = SlideLayout.draw(request);
        if (isOwn(request) && smallest(picture) < Base.of(request.size()) - TOLERANCE) {
            faults.add(tooMuch(request.slide()));
        }
        MissingGlyphs missing = MissingGlyphs.in(picture);
        if (!missing.isEmpty()) {
            faults.add(new Text(
                    "字体里没有这些字符：" + missing.names() + "。请换一种写法，否则讲稿不能导出。",
                    "The font lacks these characters: " + missing.names()
                            + ". Write them otherwise, or the talk cannot be exported."));
        }
        return List.copyOf(faults);
    }

    /// What becomes of a speaker's colour that would not stand out; empty where it is taken as it is.
    public static Optional<Text> ofColour(Colour accent, Theme theme) {
        String taken = Palette.of(theme, accent).sea().hex();
        if (taken.equals(accent.hex())) {
            return Optional.empty();
        }
        return Optional.of(
                theme.isDark()
                        ? new Text(
                                accent.hex() + " 在深色底上不够清楚，图中调亮为 " + taken + "。",
                                accent.hex() + " does not stand out on dark ground; slides show it lighter, as " + taken
                                        + ".")
                        : new Text(
                                accent.hex() + " 在浅色底上不够清楚，图中调深为 " + taken + "。",
                                accent.hex() + " does not stand out on light ground; slides show it darker, as " + taken
                                        + "."));
    }

    /// Whether there are words of the speaker's own on it.
    private static boolean isOwn(SlideRequest request) {
        return switch (request.slide()) {
            case Slide.Words _, Slide.Image _ -> true;
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Chart _, Slide.Closing _ ->
                request.talk().placed().get(request.number()).item().titles().containsKey(request.language());
        };
    }

    private static Text tooMuch(Slide slide) {
        return switch (slide) {
            case Slide.Words _, Slide.Image _ ->
                new Text(
                        "文字太多，要缩到 20 磅以下才放得下，后排看不清；请删减，或者分成两页。",
                        "There is too much text: it fits only below 20 pt, which the back rows cannot read. Shorten it,"
                                + " or make two slides of it.");
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Chart _, Slide.Closing _ ->
                new Text(
                        "标题太长，页上的字要缩到 20 磅以下才放得下，后排看不清；请写短一些。",
                        "The title is too long: the words of the slide fit only below 20 pt, which the back rows cannot"
                                + " read. Shorten it.");
        };
    }

    private static double smallest(Picture picture) {
        return picture.texts().stream().mapToDouble(Mark.TextRun::size).min().orElse(picture.height());
    }
}
