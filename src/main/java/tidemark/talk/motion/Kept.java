package tidemark.talk.motion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Subject;

/// What a slide shows that the next may show too: for each subject its words and its bars. Each is given away once.
final class Kept {

    /// A subject, whatever is said of it.
    private record Key(String id, String which) {
        static Key of(Subject subject) {
            return new Key(subject.id(), subject.which());
        }
    }

    private record Words(Key key, String text) {}

    private final Map<Words, Deque<Mark.TextRun>> words = new HashMap<>();
    private final Map<Key, Deque<Bounds>> bars = new HashMap<>();
    private final Set<Key> subjects = new HashSet<>();
    private final Set<Mark> marks = new HashSet<>();

    /// @param slide its marks
    Kept(List<Mark> slide) {
        collect(slide, null);
    }

    private void collect(List<Mark> marks, @Nullable Subject around) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> collect(group, around);
                case Mark.TextRun run
                when around != null ->
                    words.computeIfAbsent(new Words(Key.of(around), run.text()), _ -> new ArrayDeque<>())
                            .add(run);
                case Mark.TextRun _, Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.Image _ -> {}
            }
        }
    }

    private void collect(Mark.Group group, @Nullable Subject around) {
        Subject subject = group.subject() == null ? around : group.subject();
        if (subject != null) {
            subjects.add(Key.of(subject));
        }
        if (group.part() instanceof Part.Bar && subject != null) {
            Bounds.of(group)
                    .ifPresent(box -> bars.computeIfAbsent(Key.of(subject), _ -> new ArrayDeque<>())
                            .add(box));
        }
        collect(group.marks(), subject);
    }

    boolean shows(Subject subject) {
        return subjects.contains(Key.of(subject));
    }

    /// Whether the very same mark was there.
    boolean shows(Mark mark) {
        return marks.contains(mark);
    }

    /// Where the same words of the same subject stood; null where they did not.
    Mark.@Nullable TextRun words(Subject subject, String text) {
        Deque<Mark.TextRun> runs = words.get(new Words(Key.of(subject), text));
        return runs == null ? null : runs.poll();
    }

    /// Where the bar of the same subject was; null where it had none.
    @Nullable
    Bounds bar(Subject subject) {
        Deque<Bounds> boxes = bars.get(Key.of(subject));
        return boxes == null ? null : boxes.poll();
    }
}
