package tidemark.desk.present;

import org.jspecify.annotations.Nullable;
import tidemark.talk.Talk;

/// Where in a report the reader is when a talk begins.
///
/// @param chart the id of the chart in front; null for none
/// @param section the id of the section in front; null for none
public record TalkPlace(@Nullable String chart, @Nullable String section) {

    public static final TalkPlace BEGINNING = new TalkPlace(null, null);

    /// The number of the slide to begin with, from 0.
    int slideOf(Talk talk) {
        if (chart != null && talk.ofChart(chart).isPresent()) {
            return talk.ofChart(chart).get();
        }
        return section == null ? 0 : talk.ofSection(section).orElse(0);
    }
}
