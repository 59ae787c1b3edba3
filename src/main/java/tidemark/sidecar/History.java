package tidemark.sidecar;

import java.util.ArrayList;
import java.util.List;

/// A side-car as it is, was before its edits, and was before edits were taken back.
///
/// @param past the oldest first
/// @param future the next to be redone first
public record History(List<Sidecar> past, Sidecar present, List<Sidecar> future) {

    /// So many edits can be taken back.
    public static final int MOST = 500;

    public History {
        past = List.copyOf(past.subList(Math.max(0, past.size() - MOST), past.size()));
        future = List.copyOf(future);
    }

    public static History of(Sidecar present) {
        return new History(List.of(), present, List.of());
    }

    /// After an edit; the same where it changed nothing.
    public History edited(SidecarEdit edit) {
        Sidecar next = edit.apply(present);
        return next.equals(present) ? this : new History(with(past, present), next, List.of());
    }

    /// With something that is no edit to take back, such as how far a talk has come: it is so now, and stays so when
    /// edits are taken back or made again.
    public History amended(SidecarEdit edit) {
        return new History(
                past.stream().map(edit::apply).toList(),
                edit.apply(present),
                future.stream().map(edit::apply).toList());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// Before the last edit; the same where there was none.
    public History undone() {
        if (past.isEmpty()) {
            return this;
        }
        var after = new ArrayList<Sidecar>();
        after.add(present);
        after.addAll(future);
        return new History(past.subList(0, past.size() - 1), past.getLast(), after);
    }

    /// With the edit that was taken back last; the same where none was.
    public History redone() {
        return future.isEmpty()
                ? this
                : new History(with(past, present), future.getFirst(), future.subList(1, future.size()));
    }

    private static List<Sidecar> with(List<Sidecar> list, Sidecar last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
