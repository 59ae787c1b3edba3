package tidemark.talk;

import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;

/// A slide in a talk.
///
/// @param place which one it is, whatever its number
/// @param item what the speaker settled about it
public record PlacedSlide(Slide slide, SlidePlace place, TalkItem item) {}
