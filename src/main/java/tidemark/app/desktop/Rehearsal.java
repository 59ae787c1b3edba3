package tidemark.app.desktop;

import javafx.application.Platform;
import tidemark.desk.Session;
import tidemark.desk.shell.ShellViewModel;
import tidemark.render.fx.AfterFrame;

/// Opens every tab once, in both languages, and ends the program: how the image is trained, so that no tab is slow when
/// a reader opens it first.
final class Rehearsal {
    private final ShellViewModel shell;
    private int visits;

    private Rehearsal(ShellViewModel shell) {
        this.shell = shell;
    }

    /// Begins once a report is open.
    static void begin(Session session, ShellViewModel shell) {
        var rehearsal = new Rehearsal(shell);
        session.reportProperty().subscribe(open -> {
            if (open != null) {
                AfterFrame.run(rehearsal::visit);
            }
        });
    }

    private void visit() {
        int tabs = shell.tabs().size();
        if (visits == 2 * tabs) {
            Platform.exit();
            return;
        }
        if (visits == tabs) {
            shell.switchLanguage();
        }
        shell.choose(visits % tabs);
        visits++;
        AfterFrame.run(this::visit);
    }
}
