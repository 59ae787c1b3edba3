package tidemark.compare;

import java.util.List;
import java.util.Optional;

/// Indicators of two or more reports that measure the same, one a report, in the order of the reports.
///
/// @param ties how each but the first came to it
public record Match(List<Subject> subjects, List<Tie> ties) {
    public Match {
        subjects = List.copyOf(subjects);
        ties = List.copyOf(ties);
        if (subjects.size() < 2 || ties.size() != subjects.size() - 1) {
            throw new IllegalArgumentException("a match ties two or more");
        }
    }

    public Subject first() {
        return subjects.getFirst();
    }

    public Optional<Subject> of(int report) {
        return subjects.stream().filter(subject -> subject.report() == report).findFirst();
    }
}
