package tidemark.sidecar;

/// One slide of a talk: a part of what a key means.
///
/// @param part from 0; a chart that is too full for one slide has several
public record SlidePlace(SlideKey key, int part) {
    public SlidePlace {
        if (part < 0) {
            throw new IllegalArgumentException("parts are counted from 0");
        }
    }
}
