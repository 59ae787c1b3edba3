package tidemark.talk;

/// How a slide stands in a talk.
public enum Standing {
    SHOWN,
    /// The speaker leaves it out.
    HIDDEN,
    /// What it shows is not there any more: the report has lost it, or one's own chart was deleted.
    MISSING,
    /// There is nothing on it to be seen: an agenda of one section.
    NEEDLESS
}
