package tidemark.desk.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.talk.EvidenceCard;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// A talk while it is given: which slide is shown, in which language and theme, and what is said of its marks. Slides
/// are laid out beside the JavaFX thread, the next one and the one before ahead of time. The window keeps its own
/// language and theme.
///
/// For use on the JavaFX thread.
public final class TalkViewModel {
    private static final int MOST_DIGITS = 4;

    private final Tasks tasks;
    private final Size size;
    private final ReadOnlyObjectWrapper<@Nullable Talk> talk = new ReadOnlyObjectWrapper<>(this, "talk");
    private final ReadOnlyObjectWrapper<@Nullable ShownSlide> slide = new ReadOnlyObjectWrapper<>(this, "slide");
    private final ReadOnlyObjectWrapper<@Nullable String> explained = new ReadOnlyObjectWrapper<>(this, "explained");
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Veil> veil = new SimpleObjectProperty<>(this, "veil", Veil.NONE);
    private final BooleanProperty overview = new SimpleBooleanProperty(this, "overview");
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");
    private final Map<Look, ShownSlide> drawn = new HashMap<>();
    private final Map<Look, List<Consumer<ShownSlide>>> awaited = new HashMap<>();
    private int wanted;
    private String digits = "";

    /// What tells the pictures of one talk apart.
    private record Look(int number, Language language, Theme theme) {}

    /// @param size of the screen
    public TalkViewModel(OpenReport open, TalkPlace place, Language language, Theme theme, Size size, Tasks tasks) {
        this.tasks = tasks;
        this.size = size;
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        tasks.run(List.of(this, "talk"), () -> Talk.of(open.report(), open.charts(), size), made -> {
            talk.set(made);
            go(place.slideOf(made));
        });
    }

    /// The talk; null until it is made.
    public ReadOnlyObjectProperty<@Nullable Talk> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    /// What is on the screen; null until the first slide is drawn.
    ReadOnlyObjectProperty<@Nullable ShownSlide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /// The id of the figure or event whose evidence is shown; null for none.
    public ReadOnlyObjectProperty<@Nullable String> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Veil> veilProperty() {
        return veil;
    }

    /// True while all slides are seen at once.
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /// The slide that the overview is at, from 0.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /// The number of the slide that was asked for last, from 0.
    public int number() {
        return wanted;
    }

    /// Shows the next slide, or the hidden one again.
    public void next() {
        go(veil.get() == Veil.NONE ? wanted + 1 : wanted);
    }

    public void previous() {
        go(wanted - 1);
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(Integer.MAX_VALUE);
    }

    /// Shows a slide, the first or the last where there is none of that number.
    ///
    /// @param number from 0
    public void go(int number) {
        Talk made = talk.get();
        if (made == null) {
            return;
        }
        digits = "";
        veil.set(Veil.NONE);
        explained.set(null);
        wanted = Math.clamp(number, 0, made.size() - 1);
        show();
    }

    /// The slide that a digit completes is gone to by [#enter()].
    public void type(char digit) {
        digits = digits.length() < MOST_DIGITS ? digits + digit : digits;
    }

    /// Goes to the slide of the number that was typed; where none was, explains the first mark of the slide, or ends
    /// explaining.
    public void enter() {
        if (!digits.isEmpty()) {
            go(Integer.parseInt(digits) - 1);
        } else if (explained.get() != null) {
            explained.set(null);
        } else {
            marks().stream().findFirst().ifPresent(explained::set);
        }
    }

    public void switchLanguage() {
        language.set(language.get().other());
        show();
    }

    public void switchTheme() {
        theme.set(theme.get().opposite());
        show();
    }

    /// Hides the slide, or shows it again.
    public void switchVeil(Veil wish) {
        veil.set(veil.get() == wish ? Veil.NONE : wish);
    }

    /// Explains a mark of the slide; null for none.
    public void explain(@Nullable String id) {
        explained.set(id);
    }

    /// Explains the mark after or before the explained one, in the order of the slide.
    ///
    /// @param step 1 or -1
    public void explainFurther(int step) {
        List<String> marks = marks();
        if (!marks.isEmpty()) {
            String now = explained.get();
            int at = now == null ? -1 : marks.indexOf(now);
            int to = at < 0 ? (step > 0 ? 0 : marks.size() - 1) : Math.floorMod(at + step, marks.size());
            explained.set(marks.get(to));
        }
    }

    /// Opens the overview at the slide shown, or closes it.
    public void switchOverview() {
        chosen.set(wanted);
        overview.set(!overview.get() && talk.get() != null);
    }

    /// Moves through the overview.
    public void choose(int number) {
        Talk made = talk.get();
        if (made != null) {
            chosen.set(Math.clamp(number, 0, made.size() - 1));
        }
    }

    /// Goes from the overview to the chosen slide.
    public void goToChosen() {
        overview.set(false);
        go(chosen.get());
    }

    /// Ends what lies over the slide.
    ///
    /// @return false where nothing did
    public boolean escape() {
        if (overview.get()) {
            overview.set(false);
        } else if (explained.get() != null) {
            explained.set(null);
        } else if (veil.get() != Veil.NONE) {
            veil.set(Veil.NONE);
        } else if (!digits.isEmpty()) {
            digits = "";
        } else {
            return false;
        }
        return true;
    }

    /// The ids of what the slide shows, each once, in drawing order.
    private List<String> marks() {
        ShownSlide shown = slide.get();
        return shown == null
                ? List.of()
                : shown.picture().subjects().stream()
                        .map(Mark.Group::subject)
                        .filter(Objects::nonNull)
                        .map(subject -> subject.id())
                        .filter(id -> EvidenceCard.of(id, shown.request()).isPresent())
                        .distinct()
                        .toList();
    }

    /// The evidence that is shown, as a picture; empty for none.
    Optional<Picture> card() {
        ShownSlide shown = slide.get();
        String id = explained.get();
        return shown == null || id == null ? Optional.empty() : EvidenceCard.of(id, shown.request());
    }

    /// A slide that is drawn already, in the language and theme of now.
    Optional<ShownSlide> ahead(int number) {
        return Optional.ofNullable(drawn.get(look(number)));
    }

    private Look look(int number) {
        return new Look(number, language.get(), theme.get());
    }

    /// Draws a slide in the language and theme of now, unless it is drawn.
    ///
    /// @param then called at once where it is
    void draw(int number, Consumer<ShownSlide> then) {
        Look look = look(number);
        ShownSlide known = drawn.get(look);
        List<Consumer<ShownSlide>> waiting = awaited.get(look);
        if (known != null) {
            then.accept(known);
        } else if (waiting != null) {
            waiting.add(then);
        } else {
            awaited.put(look, new ArrayList<>(List.of(then)));
            var request =
                    new SlideRequest(Objects.requireNonNull(talk.get()), number, look.language(), look.theme(), size);
            tasks.run(List.of(this, look), () -> new ShownSlide(request, SlideLayout.draw(request)), this::take);
        }
    }

    private void take(ShownSlide done) {
        var request = done.request();
        var look = new Look(request.number(), request.language(), request.theme());
        drawn.put(look, done);
        List<Consumer<ShownSlide>> waiting = awaited.remove(look);
        if (waiting != null) {
            waiting.forEach(each -> each.accept(done));
        }
    }

    private void show() {
        if (talk.get() == null) {
            return;
        }
        Look look = look(wanted);
        draw(wanted, done -> {
            if (look.equals(look(wanted))) {
                slide.set(done);
                drawAround(done.number());
            }
        });
    }

    private void drawAround(int number) {
        int count = Objects.requireNonNull(talk.get()).size();
        for (int near : new int[] {number + 1, number - 1}) {
            if (near >= 0 && near < count) {
                draw(near, _ -> {});
            }
        }
    }
}
