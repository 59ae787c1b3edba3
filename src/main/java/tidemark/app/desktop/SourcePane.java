package tidemark.app.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.shell.Dock;
import tidemark.desk.source.SourceActions;
import tidemark.desk.source.SourceProblem;
import tidemark.desk.source.SourceView;
import tidemark.desk.source.SourceViewModel;
import tidemark.desk.source.SourceWords;
import tidemark.desk.tasks.Tasks;

/// The source pane in the window. Nothing of it is made before a reader wants it or a side-car remembers a source.
final class SourcePane implements SourceActions {
    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "docx", "doc", "rtf", "odt", "pdf");

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Dock dock;
    private final Consumer<String> notice;
    private @Nullable SourceViewModel model;
    private @Nullable SourceView view;

    /// @param notice says something in passing
    SourcePane(Session session, Messages messages, Tasks tasks, Dialogs dialogs, Dock dock, Consumer<String> notice) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.dock = dock;
        this.notice = notice;
        session.sidecarProperty().subscribe(sidecar -> {
            if (sidecar.attachment() != null) {
                model();
            }
        });
    }

    /// Whether a file, by its name, is a text and no report.
    static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// Attaches a file and shows the pane.
    void attach(Path file) {
        show();
        model().attach(file);
    }

    void toggle() {
        if (view != null && dock.shown() == view) {
            hidePane();
        } else {
            show();
        }
    }

    @Override
    public void chooseSource() {
        dialogs.chooseSource(null).ifPresent(this::attach);
    }

    @Override
    public void hidePane() {
        dock.hide();
    }

    private void show() {
        if (view == null) {
            view = new SourceView(model(), session, messages, this);
        }
        dock.show(view);
        view.focusText();
    }

    private SourceViewModel model() {
        if (model == null) {
            var made = new SourceViewModel(session, tasks);
            model = made;
            made.problemProperty().subscribe(this::tell);
        }
        return model;
    }

    /// While the pane is not shown, a problem of a remembered source is said in passing.
    private void tell(@Nullable SourceProblem problem) {
        if (problem != null && (view == null || dock.shown() != view)) {
            notice.accept(SourceWords.problem(problem, session.getLanguage(), messages));
        }
    }
}
