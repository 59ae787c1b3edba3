package tidemark.desk.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.desk.theme.WindowTheme;
import tidemark.service.OpenReport;

/// Gives a talk on the whole of the screen that the window is on: in a stage without borders, since of two stages only
/// one can be in full screen.
public final class TalkStage {
    private final Stage window;
    private final Session session;
    private final Tasks tasks;
    private @Nullable Stage stage;

    /// @param window of the report, seen again after the talk as it was before
    public TalkStage(Stage window, Session session, Tasks tasks) {
        this.window = window;
        this.session = session;
        this.tasks = tasks;
    }

    /// Begins a talk on the report in front; nothing where none is open or a talk is given already.
    public void start(TalkPlace place) {
        OpenReport open = session.getReport();
        if (open != null && stage == null) {
            show(open, place);
        }
    }

    private void show(OpenReport open, TalkPlace place) {
        Rectangle2D screen = screen().getBounds();
        var size = new Size(within(screen.getWidth(), Size.LEAST_WIDTH), within(screen.getHeight(), Size.LEAST_HEIGHT));
        var model = new TalkViewModel(open, place, session.getLanguage(), session.getTheme(), size, tasks);
        var shown = new Stage(StageStyle.UNDECORATED);
        var view = new TalkView(model, size, tasks, shown::hide);
        var scene = new Scene(view, screen.getWidth(), screen.getHeight());
        WindowTheme.dressAlone(scene, model.themeProperty());
        shown.initOwner(window);
        shown.setScene(scene);
        shown.setX(screen.getMinX());
        shown.setY(screen.getMinY());
        shown.setWidth(screen.getWidth());
        shown.setHeight(screen.getHeight());
        shown.setAlwaysOnTop(true);
        shown.titleProperty().bind(window.titleProperty());
        shown.setOnHidden(_ -> end(view));
        stage = shown;
        shown.show();
        view.requestFocus();
    }

    private void end(TalkView view) {
        view.dispose();
        stage = null;
        window.requestFocus();
    }

    private Screen screen() {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    private static double within(double length, double least) {
        return Math.clamp(length, least, Size.MOST);
    }
}
