package tidemark.desk.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Session;
import tidemark.desk.source.AttachedText.Cursor;
import tidemark.desk.tasks.Tasks;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.State;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.Attachment;
import tidemark.sidecar.SidecarEdit;

/// The source text of the report in front: attached by the reader, remembered in the side-car by file and hash, and
/// where the reader is in it.
public final class SourceViewModel {
    private final Session session;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable AttachedText> text = new ReadOnlyObjectWrapper<>(this, "text");
    private final ReadOnlyObjectWrapper<@Nullable SourceProblem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable String> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ObjectProperty<@Nullable State> only = new SimpleObjectProperty<>(this, "only");
    private final ObjectProperty<@Nullable Cursor> cursor = new SimpleObjectProperty<>(this, "cursor");
    private final ReadOnlyObjectWrapper<@Nullable Cursor> sought = new ReadOnlyObjectWrapper<>(this, "sought");
    private @Nullable ReportLocation location;
    private @Nullable Attachment tried;
    private int wish;
    private boolean pointing;

    public SourceViewModel(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        session.reportProperty().subscribe(this::follow);
        session.sidecarProperty().subscribe(_ -> remember());
        session.litProperty().subscribe(this::seek);
    }

    /// The text beside the report; null where none is attached.
    public ReadOnlyObjectProperty<@Nullable AttachedText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Why the last file was not attached; null where it was.
    public ReadOnlyObjectProperty<@Nullable SourceProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The file that is being read; null for none.
    public ReadOnlyObjectProperty<@Nullable String> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// The state whose marks alone stand out; null for all.
    public ObjectProperty<@Nullable State> onlyProperty() {
        return only;
    }

    /// The mark where the reader is; null before the first.
    public ObjectProperty<@Nullable Cursor> cursorProperty() {
        return cursor;
    }

    /// The mark of what is lit elsewhere, to be scrolled to; null where the text has none.
    public ReadOnlyObjectProperty<@Nullable Cursor> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /// Attaches a file to the report in front; what was attached stays until the file has proved to be its source.
    public void attach(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        OpenReport open = session.getReport();
        if (open != null) {
            read(open, whole.toString(), () -> SourceReading.chosen(open, whole), true);
        }
    }

    /// Takes the text away; the file stays where it is.
    public void detach() {
        show(null);
        problem.set(null);
        cancel();
        session.edit(new SidecarEdit.Attach(null));
    }

    /// Attaches the file again that gave a problem.
    public void retry() {
        SourceProblem now = problem.get();
        if (now != null) {
            attach(now.file());
        }
    }

    public void dismissProblem() {
        problem.set(null);
    }

    /// Gives up reading; what was attached stays.
    public void cancel() {
        wish++;
        reading.set(null);
    }

    private void follow(@Nullable OpenReport open) {
        ReportLocation now = open == null ? null : open.location();
        AttachedText shown = text.get();
        if (open != null && shown != null && Objects.equals(now, location)) {
            read(
                    open,
                    shown.attachment().file(),
                    () -> SourceReading.marked(open, shown.attachment(), shown.text()),
                    false);
            return;
        }
        location = now;
        tried = null;
        cancel();
        show(null);
        problem.set(null);
        remember();
    }

    /// Reads what the side-car says is attached, once.
    private void remember() {
        OpenReport open = session.getReport();
        if (open == null || !session.own().isLoaded(open.location())) {
            return;
        }
        Attachment kept = session.getSidecar().attachment();
        AttachedText shown = text.get();
        if (kept == null) {
            tried = null;
            show(null);
        } else if ((shown == null || !shown.attachment().equals(kept)) && !kept.equals(tried)) {
            tried = kept;
            read(open, kept.file(), () -> SourceReading.remembered(open, kept), false);
        }
    }

    private void read(OpenReport open, String file, Supplier<SourceReading> work, boolean chosen) {
        int mine = ++wish;
        reading.set(file);
        problem.set(null);
        tasks.run(this, work, outcome -> {
            OpenReport front = session.getReport();
            if (mine == wish && front != null && front.location().equals(open.location())) {
                reading.set(null);
                take(outcome, chosen);
            }
        });
    }

    private void take(SourceReading outcome, boolean chosen) {
        switch (outcome) {
            case SourceReading.Failed failed -> problem.set(failed.problem());
            case SourceReading.Attached attached -> {
                show(attached.text());
                tried = attached.text().attachment();
                if (chosen) {
                    session.edit(new SidecarEdit.Attach(attached.text().attachment()));
                }
            }
        }
    }

    private void show(@Nullable AttachedText shown) {
        cursor.set(null);
        only.set(null);
        sought.set(null);
        text.set(shown);
        seek(session.getLit());
    }

    private void seek(Set<String> lit) {
        AttachedText shown = text.get();
        if (!pointing) {
            sought.set(shown == null ? null : shown.placeOf(lit).orElse(null));
        }
    }

    /// Lights what a mark proves while the reader points at it.
    public void point(Mark mark, boolean at) {
        pointing = true;
        if (at && !mark.ids().isEmpty()) {
            session.light(mark.ids().getFirst());
        } else {
            mark.ids().stream().limit(1).forEach(session::unlight);
        }
        pointing = false;
    }

    /// Goes to the chart, or the row of the table, that shows a figure or event; the text stays where it is.
    public void reveal(String id) {
        pointing = true;
        session.reveal(id);
        pointing = false;
    }

    /// Goes to the next or the one before of the marks that stand out, round the ends.
    ///
    /// @param by 1 or -1
    public void move(int by) {
        AttachedText shown = text.get();
        if (shown != null) {
            next(shown, by).ifPresent(cursor::set);
        }
    }

    /// Goes to the first or the last of the marks that stand out.
    public void moveToEnd(boolean last) {
        cursor.set(null);
        move(last ? -1 : 1);
    }

    /// Lets one state stand out and goes to its next mark.
    public void step(State state) {
        only.set(state);
        move(1);
    }

    private Optional<Cursor> next(AttachedText shown, int by) {
        Cursor from = cursor.get();
        int size = shown.marked().passages().size();
        int passage = from == null ? by > 0 ? 0 : size - 1 : from.passage();
        int mark = from == null ? by > 0 ? -1 : Integer.MAX_VALUE : from.mark();
        for (int visited = 0; visited <= size; visited++) {
            List<Mark> marks = shown.marked().passages().get(passage).marks();
            for (int at = Math.min(marks.size(), mark) + by; at >= 0 && at < marks.size(); at += by) {
                if (isStop(marks.get(at))) {
                    return Optional.of(new Cursor(passage, at));
                }
            }
            passage = Math.floorMod(passage + by, size);
            mark = by > 0 ? -1 : Integer.MAX_VALUE;
        }
        return Optional.empty();
    }

    private boolean isStop(Mark mark) {
        State wanted = only.get();
        return mark.begins() && (wanted == null || mark.state() == wanted);
    }
}
