package tidemark.app.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window of Tidemark.
public final class DesktopApplication extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Tidemark · 潮标");
        stage.setScene(new Scene(new StackPane(new Label("Tidemark · 潮标")), 1280, 800));
        stage.show();
        if (Boolean.getBoolean("tidemark.exitAfterFirstFrame")) {
            FirstFrame.thenExit();
        }
    }
}
