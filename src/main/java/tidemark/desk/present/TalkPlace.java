package tidemark.desk.present;

import org.jspecify.annotations.Nullable;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.talk.Talk;

/// Where in a report the reader is when a talk begins.
///
/// @param chart the id of the chart in front; null for none
/// @param section the id of the section in front; null for none
/// @param slide the one that was chosen; null for none
public record TalkPlace(
        @Nullable String chart,
        @Nullable String section,
        @Nullable SlidePlace slide) {

    public static final TalkPlace BEGINNING = new TalkPlace(null, null);

    public TalkPlace(@Nullable String chart, @Nullable String section) {
        this(chart, section, null);
    }

    /// At a slide that was chosen.
    public static TalkPlace at(SlideKey slide) {
        return at(new SlidePlace(slide, 0));
    }

    /// At a part of a chart, or any other slide.
    static TalkPlace at(SlidePlace slide) {
        return new TalkPlace(null, null, slide);
    }

    /// The number of the slide to begin with, from 0.
    int slideOf(Talk talk) {
        if (slide != null) {
            return talk.at(slide).orElse(0);
        }
        if (chart != null && talk.ofChart(chart).isPresent()) {
            return talk.ofChart(chart).get();
        }
        return section == null ? 0 : talk.ofSection(section).orElse(0);
    }
}
