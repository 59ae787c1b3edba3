package tidemark.desk.outline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.SlideKey;

/// What was settled about one slide, in the language of the window.
///
/// @param talk id of the talk; null for the one that the report makes by itself
/// @param title the speaker's own; empty for none
/// @param titleOtherwise what the slide is called where the speaker calls it nothing
/// @param notes what the speaker wants to say; empty for none
/// @param notesOtherwise what is said by itself where the speaker wrote nothing
/// @param planned minutes and seconds; empty where no time is planned
/// @param rehearsed how long it took the last time, minutes and seconds; empty where it was not rehearsed
/// @param parts how many slides it takes
record SlideDetail(
        @Nullable String talk,
        SlideKey key,
        Language language,
        String title,
        String titleOtherwise,
        String notes,
        String notesOtherwise,
        String planned,
        String rehearsed,
        Content content,
        int parts) {

    /// What the speaker puts on the slide.
    sealed interface Content {

        /// Nothing: the slide is the report's, or a chart.
        record Given() implements Content {}

        record Words(ExtraSlide.Words slide) implements Content {}

        record Image(ExtraSlide.Image slide) implements Content {}
    }

    /// Whether words written for the one are words for the other.
    boolean isSameAs(SlideDetail other) {
        return Objects.equals(talk, other.talk) && key.equals(other.key) && language == other.language;
    }

    /// What stands on a slide of words.
    String words() {
        return content instanceof Content.Words(ExtraSlide.Words slide)
                ? slide.words().getOrDefault(language, "")
                : "";
    }

    /// What stands below a picture.
    String caption() {
        return content instanceof Content.Image(ExtraSlide.Image slide)
                ? slide.captions().getOrDefault(language, "")
                : "";
    }
}
