package tidemark.find;

import java.util.List;

/// The best hits, best first.
///
/// @param total how many there are in all
public record Found(List<Hit> hits, int total) {
    static final Found NOTHING = new Found(List.of(), 0);

    public Found {
        hits = List.copyOf(hits);
    }
}
