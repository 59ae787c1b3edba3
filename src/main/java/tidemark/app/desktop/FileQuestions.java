package tidemark.app.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import tidemark.desk.Messages;
import tidemark.service.PictureFormat;

/// Asks in the system's own file dialogs.
final class FileQuestions implements Questions {

    private final Window owner;
    private final Messages messages;

    FileQuestions(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Optional<Path> whichReport() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("shell.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("shell.reports"), "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> whereTo(String name, PictureFormat format) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("chart.save"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
