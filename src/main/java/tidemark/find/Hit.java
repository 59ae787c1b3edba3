package tidemark.find;

import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;

/// Something found.
///
/// @param id of the figure or event; of a definition, the figure's; of a section or a paragraph, the section's
/// @param section the id of the section it belongs to
/// @param shown its name in the language asked for; of a paragraph, the words around the match
/// @param matched what answers where the name does not: an alias, a rank, a definition, the name in the other language;
///     null where the name or the value answers
/// @param figure for figures and their definitions; null for all else
/// @param closeness by how close an answer it is, 0 the closest; comparable between indexes
public record Hit(
        HitKind kind,
        String id,
        String section,
        Marked shown,
        @Nullable Marked matched,
        @Nullable Figure figure,
        int closeness) {}
