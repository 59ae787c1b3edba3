package tidemark.compare;

import java.util.List;

/// What a reader says of which indicators are the same, besides what their ids and names say.
///
/// @param made pairs that are the same
/// @param broken pairs that are not, though ids or names say so
public record Pairings(List<Pairing> made, List<Pairing> broken) {

    /// Nothing said.
    public static final Pairings NONE = new Pairings(List.of(), List.of());

    public Pairings {
        made = List.copyOf(made);
        broken = List.copyOf(broken);
    }
}
