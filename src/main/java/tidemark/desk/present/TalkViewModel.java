package tidemark.desk.present;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
import tidemark.desk.present.floor.Interlude;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.sidecar.TalkLook;
import tidemark.talk.Slide;
import tidemark.talk.StageLook;
import tidemark.talk.Talk;

/// A talk while it is given, in the hand of whoever speaks: at which slide they are, in which language and theme, what
/// is
/// said of its marks; and what of this the audience sees. The window keeps its own language and theme.
///
/// For use on the JavaFX thread.
public final class TalkViewModel {
    private static final int MOST_DIGITS = 4;

    private final Function<Size, Talk> maker;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Talk> talk = new ReadOnlyObjectWrapper<>(this, "talk");
    private final ReadOnlyObjectWrapper<@Nullable ShownSlide> slide = new ReadOnlyObjectWrapper<>(this, "slide");
    private final ReadOnlyObjectWrapper<@Nullable String> explained = new ReadOnlyObjectWrapper<>(this, "explained");
    private final ReadOnlyObjectWrapper<@Nullable Showing> showing = new ReadOnlyObjectWrapper<>(this, "showing");
    private final ReadOnlyObjectWrapper<@Nullable Showing> audience = new ReadOnlyObjectWrapper<>(this, "audience");
    private final ReadOnlyObjectWrapper<String> digits = new ReadOnlyObjectWrapper<>(this, "digits", "");
    private final ReadOnlyObjectWrapper<Size> size;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Veil> veil = new SimpleObjectProperty<>(this, "veil", Veil.NONE);
    private final BooleanProperty frozen = new SimpleBooleanProperty(this, "frozen");
    private final ObjectProperty<Aside> aside = new SimpleObjectProperty<>(this, "aside", Aside.NONE);
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");
    private final ToIntFunction<Talk> begin;
    private final Interludes interludes;
    private @Nullable SlideStore store;
    private int wanted;
    private String begun = "";
    private boolean moving;

    /// @param maker makes the talk for a screen of some size; called beside the JavaFX thread
    /// @param size of the audience's screen
    public TalkViewModel(
            Function<Size, Talk> maker, TalkPlace place, Language language, Theme theme, Size size, Tasks tasks) {
        this.maker = maker;
        this.tasks = tasks;
        this.size = new ReadOnlyObjectWrapper<>(this, "size", size);
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        interludes = new Interludes(tasks, this::arriveAtInterlude);
        frozen.subscribe(_ -> tell());
        begin = place::slideOf;
        make();
    }

    private void make() {
        Size room = size.get();
        tasks.run(List.of(this, "talk"), () -> maker.apply(room), made -> {
            int number = numberIn(made);
            store = new SlideStore(made, room, SlideStore.MOST, tasks);
            talk.set(made);
            wish(number);
        });
    }

    /// Where a talk goes on that is made anew: at the slide that was asked for meanwhile.
    private int numberIn(Talk made) {
        Talk before = talk.get();
        return before == null
                ? begin.applyAsInt(made)
                : made.at(before.place(wanted)).orElse(wanted);
    }

    /// The audience's screen is another one, or another size: the talk is made anew and goes on at its slide.
    public void resize(Size changed) {
        if (!changed.equals(size.get())) {
            size.set(changed);
            interludes.draw(look());
            make();
        }
    }

    /// The talk; null until it is made.
    public ReadOnlyObjectProperty<@Nullable Talk> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    /// The slide that whoever speaks is at; null until the first one is drawn.
    ReadOnlyObjectProperty<@Nullable ShownSlide> slideProperty() {
        return slide.getReadOnlyProperty();
    }

    /// The id of the figure or event whose evidence is shown; null for none.
    public ReadOnlyObjectProperty<@Nullable String> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /// What whoever speaks is at, as the audience would see it; null until the first slide is drawn.
    ReadOnlyObjectProperty<@Nullable Showing> showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// What the audience sees where nothing hides it; null until the first slide is drawn. It stays while it is frozen.
    ReadOnlyObjectProperty<@Nullable Showing> audienceProperty() {
        return audience.getReadOnlyProperty();
    }

    /// The digits that were typed so far; empty for none.
    public ReadOnlyObjectProperty<String> digitsProperty() {
        return digits.getReadOnlyProperty();
    }

    /// Of the audience's screen.
    public ReadOnlyObjectProperty<Size> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// What hides the audience's picture.
    public ObjectProperty<Veil> veilProperty() {
        return veil;
    }

    /// True while the audience keeps its picture, whatever whoever speaks does.
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    public ObjectProperty<Aside> asideProperty() {
        return aside;
    }

    /// The slide that the overview is at, from 0.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /// The number of the slide that was asked for last, from 0.
    public int number() {
        return wanted;
    }

    /// Shows the next slide, or what is hidden again, or the next page of an interlude and then the slide again.
    public void next() {
        if (veil.get() != Veil.NONE && !frozen.get()) {
            reveal();
        } else if (interludes.isOn()) {
            turn(1);
        } else {
            go(wanted + 1);
        }
    }

    /// Shows the slide before, or the page before of an interlude.
    public void previous() {
        if (interludes.isOn()) {
            turn(-1);
        } else {
            go(wanted - 1);
        }
    }

    private void reveal() {
        if (!interludes.isOn()) {
            go(wanted);
        } else if (interludes.shown(look()) != null) {
            veil.set(Veil.NONE);
        }
    }

    private void turn(int step) {
        moving = true;
        explained.set(null);
        if (!interludes.turn(step, look())) {
            endInterlude();
        }
    }

    /// Lets something stand in the place of the slide, once it is drawn, until one goes on or back.
    public void begin(Interlude interlude) {
        moving = true;
        aside.set(Aside.NONE);
        digits.set("");
        explained.set(null);
        interludes.begin(interlude, look());
    }

    private void endInterlude() {
        interludes.end();
        explain(null);
    }

    /// What hid the picture of an audience that follows is gone with it.
    private void arriveAtInterlude() {
        tell();
        uncover();
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
        moving = true;
        interludes.end();
        wish(number);
    }

    private void wish(int number) {
        Talk made = talk.get();
        if (made == null) {
            return;
        }
        digits.set("");
        explained.set(null);
        wanted = Math.clamp(number, 0, made.size() - 1);
        show();
    }

    /// The slide that a digit completes is gone to by [#enter()].
    public void type(char digit) {
        digits.set(digits.get().length() < MOST_DIGITS ? digits.get() + digit : digits.get());
    }

    /// Goes to the slide of the number that was typed; where none was, explains the first mark of the slide, or ends
    /// explaining.
    public void enter() {
        if (!digits.get().isEmpty()) {
            go(Integer.parseInt(digits.get()) - 1);
        } else if (explained.get() != null) {
            explain(null);
        } else {
            marks().stream().findFirst().ifPresent(this::explain);
        }
    }

    public void switchLanguage() {
        language.set(language.get().other());
        show();
        interludes.draw(look());
    }

    public void switchTheme() {
        theme.set(theme.get().opposite());
        show();
        interludes.draw(look());
    }

    /// Hides the audience's picture, or shows it again.
    public void switchVeil(Veil wish) {
        veil.set(veil.get() == wish ? Veil.NONE : wish);
    }

    /// Lets the audience keep its picture, or see again where whoever speaks is.
    public void switchFreeze() {
        frozen.set(!frozen.get() && audience.get() != null);
    }

    /// Explains a mark of the slide; null for none.
    public void explain(@Nullable String id) {
        explained.set(id);
        tell();
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
            explain(marks.get(to));
        }
    }

    /// Opens the overview at the slide shown, or closes it.
    public void switchOverview() {
        if (aside.get() == Aside.OVERVIEW) {
            aside.set(Aside.NONE);
        } else if (talk.get() != null) {
            chosen.set(wanted);
            aside.set(Aside.OVERVIEW);
        }
    }

    /// Opens the line to type a title in.
    ///
    /// @param typed what was typed of it already
    public void jump(String typed) {
        if (talk.get() != null) {
            explain(null);
            begun = typed;
            aside.set(Aside.JUMP);
        }
    }

    /// Opens the line to type a question from the floor in. What the audience sees stays.
    public void ask() {
        if (showing.get() != null) {
            aside.set(Aside.QUESTION);
        }
    }

    /// What was typed before the line for it was there.
    String begun() {
        return begun;
    }

    /// Goes to a slide from what is in front of the slides.
    public void goFromAside(int number) {
        aside.set(Aside.NONE);
        go(number);
    }

    /// Moves through the overview.
    public void choose(int number) {
        Talk made = talk.get();
        if (made != null) {
            chosen.set(Math.clamp(number, 0, made.size() - 1));
        }
    }

    /// Ends what lies over the slide, the last thing first.
    ///
    /// @return false where nothing did
    public boolean escape() {
        if (aside.get() != Aside.NONE) {
            aside.set(Aside.NONE);
        } else if (!digits.get().isEmpty()) {
            digits.set("");
        } else if (explained.get() != null) {
            explain(null);
        } else if (veil.get() != Veil.NONE) {
            veil.set(Veil.NONE);
        } else if (interludes.isOn()) {
            endInterlude();
        } else if (frozen.get()) {
            frozen.set(false);
        } else {
            return false;
        }
        return true;
    }

    /// The ids of the figures that can be compared with those of another report.
    Set<String> figures() {
        Talk made = talk.get();
        if (interludes.isOn() || made == null) {
            return interludes.figures();
        }
        return made.slide(wanted) instanceof Slide.Chart(ChartSpec chart) ? Set.copyOf(chart.figures()) : Set.of();
    }

    /// The ids of what is shown, each once, in drawing order.
    List<String> marks() {
        Showing shown = showing.get();
        return shown == null
                ? List.of()
                : shown.picture().subjects().stream()
                        .map(Mark.Group::subject)
                        .filter(Objects::nonNull)
                        .map(subject -> subject.id())
                        .filter(id -> shown.evidence(id, look()).isPresent())
                        .distinct()
                        .toList();
    }

    /// Null while nothing of what is wanted is drawn.
    private @Nullable Showing now() {
        ShownSlide shown = slide.get();
        ShownPage page = interludes.shown(look());
        if (shown == null || shown.number() != wanted || interludes.isOn() && page == null) {
            return null;
        }
        return explaining(new Showing(shown, page, null, null), explained.get());
    }

    /// What whoever speaks is at with the evidence of another mark, for their own eyes; null until the first slide is
    /// drawn.
    @Nullable
    Showing peek(@Nullable String id) {
        Showing shown = showing.get();
        return shown == null ? null : explaining(new Showing(shown.slide(), shown.page(), null, null), id);
    }

    private Showing explaining(Showing plain, @Nullable String id) {
        Optional<Picture> card = id == null ? Optional.empty() : plain.evidence(id, look());
        return card.isEmpty() ? plain : new Showing(plain.slide(), plain.page(), id, card.get());
    }

    private void tell() {
        Showing now = now();
        if (now != null) {
            showing.set(now);
            if (!frozen.get()) {
                audience.set(now);
            }
        }
    }

    /// A slide that is drawn already, in the language and theme of now.
    Optional<ShownSlide> ahead(int number) {
        return store == null ? Optional.empty() : store.ahead(look(number));
    }

    /// Of whatever is shown.
    StageLook look() {
        Talk made = talk.get();
        return new StageLook(language.get(), theme.get(), size.get(), made == null ? TalkLook.PLAIN : made.look());
    }

    private SlideStore.Look look(int number) {
        return new SlideStore.Look(number, language.get(), theme.get());
    }

    /// Draws a slide in the language and theme of now, unless it is drawn.
    ///
    /// @param then called at once where it is
    void draw(int number, Consumer<ShownSlide> then) {
        if (store != null) {
            store.draw(look(number), then);
        }
    }

    private void show() {
        SlideStore asked = store;
        SlideStore.Look look = look(wanted);
        draw(wanted, done -> {
            if (asked == store && look.equals(look(wanted))) {
                arrive(done);
            }
        });
    }

    /// What hid the picture of an audience that follows is gone with it.
    private void arrive(ShownSlide done) {
        slide.set(done);
        tell();
        uncover();
        drawAround(done.number());
    }

    /// Whoever goes to a slide wants it seen; one that only looks otherwise stays hidden.
    private void uncover() {
        if (moving && !frozen.get()) {
            veil.set(Veil.NONE);
        }
        moving = false;
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
