package tidemark.desk.present;

/// Whom a talk is for.
enum TalkKind {
    /// For an audience.
    GIVEN,
    /// For nobody but whoever speaks.
    REHEARSED,
    /// For whoever comes by: it runs by itself.
    KIOSK
}
