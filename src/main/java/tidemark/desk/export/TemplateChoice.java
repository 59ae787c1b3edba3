package tidemark.desk.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Text;
import tidemark.service.DeckTemplate;

/// A reader's own presentation for slides, read as soon as it is chosen.
public final class TemplateChoice {
    private final Tasks tasks;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final ReadOnlyObjectWrapper<DeckTemplate.@Nullable Outcome> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome");

    /// @param begin null for our own design
    TemplateChoice(@Nullable Path begin, Tasks tasks) {
        this.tasks = tasks;
        file.subscribe(this::read);
        file.set(begin);
    }

    private void read(@Nullable Path chosen) {
        outcome.set(null);
        if (chosen != null) {
            tasks.run(this, () -> DeckTemplate.open(chosen), read -> {
                if (chosen.equals(file.get())) {
                    outcome.set(read);
                }
            });
        }
    }

    /// Null for our own design.
    public ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /// What came of reading the file; null while it is read, and where none was chosen.
    ReadOnlyObjectProperty<DeckTemplate.@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// The template; null for our own design.
    @Nullable
    DeckTemplate template() {
        return outcome.get() instanceof DeckTemplate.Outcome.Usable(DeckTemplate template) ? template : null;
    }

    /// What is wrong with the file; empty where nothing is.
    Optional<Text> wrong() {
        return switch (outcome.get()) {
            case null -> Optional.empty();
            case DeckTemplate.Outcome.Usable _ -> Optional.empty();
            case DeckTemplate.Outcome.Unusable(Text reason) -> Optional.of(reason);
            case DeckTemplate.Outcome.Unreadable(Text reason) -> Optional.of(reason);
        };
    }

    /// Whether the file is still being read.
    boolean isReading() {
        return file.get() != null && outcome.get() == null;
    }
}
