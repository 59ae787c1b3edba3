package tidemark.desk;

import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// A reader's wish to see what a figure or an event rests on.
///
/// @param id of a figure or an event of the open report
/// @param near where the reader asked, on the screen; null where that is nowhere in particular
public record EvidenceRequest(String id, @Nullable Bounds near) {}
