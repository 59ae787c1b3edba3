package tidemark.render.fx;

import java.util.List;
import java.util.Optional;
import tidemark.picture.Mark;
import tidemark.picture.Subject;

/// Where the keyboard is among the subjects of a picture. It stops at either end.
final class SubjectCursor {

    private final List<Mark.Group> groups;
    private int at;

    /// @param groups with a subject each; the cursor begins at the first
    SubjectCursor(List<Mark.Group> groups) {
        this.groups = List.copyOf(groups);
    }

    Optional<Mark.Group> current() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(at));
    }

    Optional<Mark.Group> find(Subject subject) {
        return groups.stream().filter(group -> subject.equals(group.subject())).findFirst();
    }

    void next() {
        to(at + 1);
    }

    void previous() {
        to(at - 1);
    }

    void first() {
        to(0);
    }

    void last() {
        to(groups.size() - 1);
    }

    /// To the mark of the same figure or event; stays where it is if there is none.
    void moveTo(Subject subject) {
        for (int i = 0; i < groups.size(); i++) {
            Subject other = groups.get(i).subject();
            if (other != null && other.id().equals(subject.id())) {
                at = i;
                return;
            }
        }
    }

    private void to(int wanted) {
        at = Math.clamp(wanted, 0, Math.max(0, groups.size() - 1));
    }
}
