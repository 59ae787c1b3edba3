package tidemark.talk;

import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.report.Language;

/// All that the picture of a slide depends on.
///
/// @param number of the slide, from 0
/// @param size of the screen in pixels
public record SlideRequest(Talk talk, int number, Language language, Theme theme, Size size) {

    public Slide slide() {
        return talk.slide(number);
    }

    public StageLook look() {
        return new StageLook(language, theme, size, talk.look());
    }

    Palette palette() {
        return look().palette();
    }
}
