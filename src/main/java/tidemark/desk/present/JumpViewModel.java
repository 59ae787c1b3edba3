package tidemark.desk.present;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.tasks.Tasks;
import tidemark.find.FindIndex;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.talk.Talk;

/// Which slides have a title like what is typed: in either language, by pinyin and its initials.
public final class JumpViewModel {
    private static final int MOST = 7;

    private final Talk talk;
    private final Language language;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(this, "hits", List.of());
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", 0);
    private @Nullable FindIndex index;

    /// A slide that is found.
    ///
    /// @param number from 0
    public record Hit(int number, String title) {}

    /// @param language of the titles shown
    public JumpViewModel(Talk talk, Language language, Tasks tasks) {
        this.talk = talk;
        this.language = language;
        words.subscribe(_ -> find());
        tasks.run(List.of(this, "index"), () -> FindIndex.ofTitles(titles(talk)), made -> {
            index = made;
            find();
        });
    }

    private static List<Text> titles(Talk talk) {
        return IntStream.range(0, talk.size())
                .mapToObj(number -> new Text(talk.title(number, Language.ZH), talk.title(number, Language.EN)))
                .toList();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /// Best first; the first slides where nothing is typed.
    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// The number of the chosen hit among the hits, from 0.
    public ReadOnlyObjectProperty<Integer> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// @param step 1 or -1
    public void move(int step) {
        chosen.set(Math.clamp(chosen.get() + step, 0, Math.max(0, hits.get().size() - 1)));
    }

    /// The slide to go to; null where nothing is found.
    public @Nullable Hit chosenHit() {
        List<Hit> all = hits.get();
        return chosen.get() < all.size() ? all.get(chosen.get()) : null;
    }

    private void find() {
        chosen.set(0);
        FindIndex titles = index;
        String asked = words.get();
        if (asked.isBlank()) {
            hits.set(IntStream.range(0, Math.min(MOST, talk.size()))
                    .mapToObj(this::hit)
                    .toList());
        } else if (titles != null) {
            hits.set(titles.find(asked, language, MOST).hits().stream()
                    .map(found -> hit(Integer.parseInt(found.id())))
                    .toList());
        }
    }

    private Hit hit(int number) {
        return new Hit(number, talk.title(number, language));
    }
}
