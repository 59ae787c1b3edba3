package tidemark.desk.outline;

import tidemark.sidecar.SlideKey;
import tidemark.talk.Standing;

/// One line of the outline: a slide, or the parts that a full chart takes.
///
/// @param first the number of its first slide in the talk, from 1; 0 where the talk does not show it
/// @param parts how many slides it takes
/// @param title in the language of the window
/// @param planned minutes and seconds; empty where no time is planned
/// @param noted whether the speaker wrote notes
/// @param why it cannot be shown; empty where it can
record OutlineRow(
        SlideKey key,
        Standing standing,
        int first,
        int parts,
        String title,
        String planned,
        boolean noted,
        String why) {

    /// As it is counted in the talk, such as `3` or `3–4`; empty where it is not.
    String number() {
        if (first == 0) {
            return "";
        }
        return parts > 1 ? first + "–" + (first + parts - 1) : Integer.toString(first);
    }
}
