package tidemark.export;

import java.util.List;
import java.util.stream.IntStream;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.SpokenNotes;
import tidemark.talk.Talk;

/// What a talk is taken away as, in one language and theme.
///
/// @param talk made for slides of this size
/// @param size of a slide in pixels
public record TalkRequest(Talk talk, Language language, Theme theme, Size size) {

    /// @param number of the slide, from 0
    public SlideRequest slide(int number) {
        return new SlideRequest(talk, number, language, theme, size);
    }

    /// A slide as the audience sees it.
    public Picture picture(int number) {
        return SlideLayout.draw(slide(number));
    }

    /// What is said to a slide, a line each.
    public List<String> notes(int number) {
        return SpokenNotes.given(talk, number, language);
    }

    public String title() {
        return talk.report().title().in(language);
    }

    /// The numbers of the slides, from 0.
    public IntStream numbers() {
        return IntStream.range(0, talk.size());
    }
}
