package tidemark.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.History;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;

/// The side-cars of the reports that were opened, each with its edits to take back. It reads and writes no file:
/// whoever does calls [#loaded] and listens.
///
/// For use on the JavaFX thread.
public final class OwnWork {
    private static final String NO_REPORT = "-";

    private final ObservableValue<@Nullable OpenReport> report;
    private final Map<ReportLocation, History> histories = new HashMap<>();
    private final Map<ReportLocation, List<UnaryOperator<History>>> early = new HashMap<>();
    private final List<BiConsumer<ReportLocation, Sidecar>> changed = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Sidecar> sidecar =
            new ReadOnlyObjectWrapper<>(this, "sidecar", Sidecar.empty(NO_REPORT));
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

    OwnWork(ObservableValue<@Nullable OpenReport> report) {
        this.report = report;
        report.subscribe(_ -> show());
    }

    public ReadOnlyObjectProperty<Sidecar> sidecarProperty() {
        return sidecar.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Calls a listener at each change that a reader makes.
    public void onChanged(BiConsumer<ReportLocation, Sidecar> listener) {
        changed.add(listener);
    }

    public boolean isLoaded(ReportLocation location) {
        return histories.containsKey(location);
    }

    /// Takes what was kept for a report. Edits made before it came are made now.
    public void loaded(ReportLocation location, Sidecar kept) {
        histories.put(location, History.of(kept));
        List<UnaryOperator<History>> waiting = early.remove(location);
        if (waiting != null) {
            waiting.forEach(change -> change(location, change));
        }
        show();
    }

    /// What the reader made of a report; an empty one while that is read.
    public Sidecar of(ReportLocation location) {
        History history = histories.get(location);
        return history == null ? Sidecar.empty(NO_REPORT) : history.present();
    }

    /// Edits what was made of a report, in front or not; nothing while that is read.
    void edit(ReportLocation location, SidecarEdit edit) {
        change(location, history -> history.edited(edit));
        show();
    }

    void edit(SidecarEdit edit) {
        changeNowOrOnceLoaded(history -> history.edited(edit));
    }

    /// Amends what was made of a report, in front or not; once it is read, where it is not yet.
    void amend(ReportLocation location, SidecarEdit edit) {
        if (isLoaded(location)) {
            change(location, history -> history.amended(edit));
            show();
        } else {
            early.computeIfAbsent(location, _ -> new ArrayList<>()).add(history -> history.amended(edit));
        }
    }

    void amend(SidecarEdit edit) {
        changeNowOrOnceLoaded(history -> history.amended(edit));
    }

    private void changeNowOrOnceLoaded(UnaryOperator<History> change) {
        OpenReport open = report.getValue();
        if (open != null && !isLoaded(open.location())) {
            early.computeIfAbsent(open.location(), _ -> new ArrayList<>()).add(change);
        }
        changeFront(change);
    }

    void undo() {
        changeFront(History::undone);
    }

    void redo() {
        changeFront(History::redone);
    }

    private void changeFront(UnaryOperator<History> change) {
        OpenReport open = report.getValue();
        if (open != null && isLoaded(open.location())) {
            change(open.location(), change);
            show();
        }
    }

    private void change(ReportLocation location, UnaryOperator<History> change) {
        History before = histories.get(location);
        if (before == null) {
            return;
        }
        History after = change.apply(before);
        histories.put(location, after);
        if (!after.present().equals(before.present())) {
            List.copyOf(changed).forEach(listener -> listener.accept(location, after.present()));
        }
    }

    private void show() {
        OpenReport open = report.getValue();
        History history = open == null ? null : histories.get(open.location());
        sidecar.set(
                history != null
                        ? history.present()
                        : Sidecar.empty(open == null ? NO_REPORT : open.report().id()));
        canUndo.set(history != null && history.canUndo());
        canRedo.set(history != null && history.canRedo());
    }
}
