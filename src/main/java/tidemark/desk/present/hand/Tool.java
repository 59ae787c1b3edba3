package tidemark.desk.present.hand;

/// What the speaker has in hand.
public enum Tool {
    NONE,
    /// A bright dot with a trail.
    POINTER,
    /// Lines over the slide that stay.
    PEN,
    /// Everything goes dim but what is under the hand.
    SPOTLIGHT,
    /// Chooses a part of the slide, and moves over the slide while a part fills the screen.
    ZOOM
}
