package tidemark.desk.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.export.NamePattern;
import tidemark.export.PictureSize;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.PictureOrder;

/// How files are to be written, while the reader chooses.
public final class MannerModel {
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Double> scale;
    private final ObjectProperty<Background> background;
    private final ObjectProperty<Lettering> lettering;
    private final BooleanProperty plain;
    private final StringProperty names;
    private final ObjectProperty<Path> folder;
    private final TemplateChoice template;

    /// @param begin how files were last written
    /// @param theme of the window, in which charts leave at first
    /// @param home where files go that nobody said a folder for
    MannerModel(Manner begin, Theme theme, Path home, Tasks tasks) {
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        scale = new SimpleObjectProperty<>(this, "scale", begin.scale());
        background = new SimpleObjectProperty<>(this, "background", begin.background());
        lettering = new SimpleObjectProperty<>(this, "lettering", begin.lettering());
        plain = new SimpleBooleanProperty(this, "plain", begin.plain());
        names = new SimpleStringProperty(this, "names", begin.names());
        folder = new SimpleObjectProperty<>(this, "folder", begin.folder() == null ? home : begin.folder());
        template = new TemplateChoice(begin.template(), tasks);
    }

    /// Calls back after each change.
    void onChange(Runnable listener) {
        Stream.<ObservableValue<?>>of(
                        theme, scale, background, lettering, plain, names, folder, template.outcomeProperty())
                .forEach(each -> each.subscribe((_, _) -> listener.run()));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Pixels of a PNG for each pixel of the picture.
    public ObjectProperty<Double> scaleProperty() {
        return scale;
    }

    public ObjectProperty<Background> backgroundProperty() {
        return background;
    }

    public ObjectProperty<Lettering> letteringProperty() {
        return lettering;
    }

    /// Whether pictures go without title, subtitle and source.
    public BooleanProperty plainProperty() {
        return plain;
    }

    /// A pattern of file names.
    public StringProperty namesProperty() {
        return names;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /// The presentation in whose design slides are made.
    public TemplateChoice template() {
        return template;
    }

    /// What was chosen, for the next time.
    Manner manner() {
        return new Manner(
                scale.get(),
                background.get(),
                lettering.get(),
                plain.get(),
                names.get(),
                folder.get(),
                template.fileProperty().get());
    }

    /// The pattern of names; empty where it is none.
    Optional<NamePattern> pattern() {
        return NamePattern.read(names.get()) instanceof NamePattern.Reading.Good(NamePattern pattern)
                ? Optional.of(pattern)
                : Optional.empty();
    }

    /// What is wrong with the pattern of names, or with the template where slides are made.
    Optional<Text> wrong(boolean slides) {
        if (slides && template.wrong().isPresent()) {
            return template.wrong();
        }
        return NamePattern.read(names.get()) instanceof NamePattern.Reading.Wrong(Text reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /// A picture of this manner.
    ///
    /// @param times pixels of the file for each pixel of the picture
    PictureOrder look(Language language, PictureSize size, double times) {
        return new PictureOrder(
                language,
                theme.get(),
                size.size(),
                times,
                size.dpi() * times,
                plain.get(),
                background.get(),
                lettering.get());
    }
}
