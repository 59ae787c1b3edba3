package tidemark.desk.dialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;

/// The system's own file dialogs, in front of a window.
public final class WindowDialogs implements Dialogs {
    private final Window owner;
    private final Messages messages;

    public WindowDialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public List<Path> chooseReports(@Nullable Path folder) {
        var chooser = chooser(folder, "dialogs.open");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("dialogs.reports"), "*.json"),
                        new ExtensionFilter(messages.text("dialogs.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseSource(@Nullable Path folder) {
        var chooser = chooser(folder, "source.dialog");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("source.files"), "*.txt", "*.docx"),
                        new ExtensionFilter(messages.text("dialogs.all"), "*.*"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseTemplate(@Nullable Path folder) {
        var chooser = chooser(folder, "dialogs.template");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("dialogs.presentations"), "*.pptx", "*.potx"),
                        new ExtensionFilter(messages.text("dialogs.all"), "*.*"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> choosePicture(@Nullable Path folder) {
        var chooser = chooser(folder, "dialogs.picture");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                messages.text("dialogs.pictures"),
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.PNG",
                                "*.JPG",
                                "*.JPEG"),
                        new ExtensionFilter(messages.text("dialogs.all"), "*.*"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseFolder(@Nullable Path folder) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialogs.folder"));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> chooseTarget(@Nullable Path folder, String name, String ending, String kind) {
        var chooser = chooser(folder, "dialogs.save");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*." + ending));
        return path(chooser.showSaveDialog(owner)).map(chosen -> withEnding(chosen, ending));
    }

    private FileChooser chooser(@Nullable Path folder, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /// Not every system adds the ending that it offers.
    private static Path withEnding(Path chosen, String ending) {
        Path name = chosen.getFileName();
        boolean without = name != null && name.toString().indexOf('.') < 0;
        return without ? chosen.resolveSibling(name + "." + ending) : chosen;
    }
}
