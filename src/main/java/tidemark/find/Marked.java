package tidemark.find;

import java.util.List;

/// Words, and which parts of them answer to what was asked.
///
/// @param ranges in order, apart from each other
public record Marked(String text, List<Range> ranges) {

    /// Characters from `start` to before `end`.
    public record Range(int start, int end) {}

    public Marked {
        ranges = List.copyOf(ranges);
    }
}
