package tidemark.desk.outline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.mine.MineViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.EncodedImage;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ImageFile;
import tidemark.service.OpenReport;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.talk.SlideRequest;
import tidemark.talk.SpokenNotes;
import tidemark.talk.Talk;

/// The slides of a talk while a speaker makes it their own: which are chosen, and what can be done with them.
///
/// For use on the JavaFX thread.
public final class OutlineViewModel {
    private static final Size SIZE = Size.HD;

    private final Session session;
    private final OpenReport open;
    private final Messages messages;
    private final Tasks tasks;
    private final TalkInHand hand;
    private final SlideWords words;
    private final SlidePictures pictures;
    private final ReadOnlyObjectWrapper<List<OutlineRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<@Nullable SlideDetail> detail = new ReadOnlyObjectWrapper<>(this, "detail");
    private final Subscription following;
    private List<SlideKey> chosen = List.of(new SlideKey.Cover());
    private SlideKey lead = new SlideKey.Cover();
    private @Nullable Talk natural;
    private @Nullable Talks talks;
    private int look;

    public OutlineViewModel(Session session, OpenReport open, Messages messages, Tasks tasks) {
        this.session = session;
        this.open = open;
        this.messages = messages;
        this.tasks = tasks;
        hand = new TalkInHand(session, open, messages);
        words = new SlideWords(hand, messages);
        pictures = new SlidePictures(tasks);
        following = Subscription.combine(
                session.sidecarProperty().subscribe((_, _) -> changed()),
                session.languageProperty().subscribe((_, _) -> redraw()),
                session.themeProperty().subscribe((_, _) -> redraw()));
        tasks.run(List.of(this, "natural"), () -> Talk.of(open.report(), open.charts(), SIZE), made -> {
            natural = made;
            redraw();
        });
    }

    /// Heeds the session no more.
    public void dispose() {
        following.unsubscribe();
    }

    /// The slides in order; none until the report's own talk is made.
    ReadOnlyObjectProperty<List<OutlineRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What was settled about the chosen slide, of several the one chosen last; null until there is one.
    ReadOnlyObjectProperty<@Nullable SlideDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    TalkInHand hand() {
        return hand;
    }

    /// Keeps what is written about slides.
    SlideWords words() {
        return words;
    }

    ObservableValue<Language> languageProperty() {
        return session.languageProperty();
    }

    ObservableValue<Theme> themeProperty() {
        return session.themeProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return session.own().canUndoProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return session.own().canRedoProperty();
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    private void redraw() {
        look++;
        changed();
    }

    /// A talk with its slides drawn up.
    ///
    /// @param own null for the one that the report makes by itself
    /// @param given what the audience sees
    /// @param whole with what is left out besides
    private record Talks(@Nullable OwnTalk own, Talk given, Talk whole) {
        static Talks of(Talk natural, @Nullable OwnTalk own) {
            return new Talks(own, natural, natural);
        }
    }

    private void changed() {
        make();
        tell();
    }

    /// The slides themselves follow a moment later.
    private void make() {
        Talk basis = natural;
        OwnTalk own = hand.talk().orElse(null);
        if (basis == null || talks != null && Objects.equals(talks.own(), own)) {
            return;
        }
        tasks.run(List.of(this, "talks"), () -> Talks.of(basis, own), made -> {
            talks = made;
            look++;
            tell();
        });
    }

    private void tell() {
        outline().ifPresent(outline -> {
            keepChosen(outline);
            rows.set(outline.rows(look));
            detail.set(detail(outline));
        });
    }

    private Optional<Outline> outline() {
        return Optional.ofNullable(natural)
                .map(made -> new Outline(
                        made, hand.talk().orElse(null), session.getSidecar(), messages, session.getLanguage()));
    }

    /// What is gone is chosen no more; the slide that has its place is.
    private void keepChosen(Outline outline) {
        List<SlideKey> order = outline.order().keys();
        chosen = chosen.stream().filter(order::contains).toList();
        if (!order.contains(lead)) {
            int before = Math.max(0, rows.get().stream().map(OutlineRow::key).toList().indexOf(lead));
            lead = chosen.isEmpty() ? order.get(Math.min(before, order.size() - 1)) : chosen.getLast();
        }
        chosen = chosen.contains(lead) ? chosen : List.of(lead);
    }

    private SlideDetail detail(Outline outline) {
        TalkItem item = outline.item(lead);
        Language language = session.getLanguage();
        OutlineRow row = row(lead);
        return new SlideDetail(
                hand.talk().map(OwnTalk::id).orElse(null),
                lead,
                language,
                item.titles().getOrDefault(language, ""),
                outline.titleOtherwise(lead),
                item.notes().getOrDefault(language, ""),
                spoken(lead),
                item.planned() == null ? "" : PlannedTime.write(item.planned()),
                item.rehearsed().isEmpty()
                        ? ""
                        : PlannedTime.write(item.rehearsed().getLast()),
                content(outline),
                row.parts());
    }

    private SlideDetail.Content content(Outline outline) {
        return outline.extra(lead)
                .<SlideDetail.Content>map(extra -> switch (extra) {
                    case ExtraSlide.Words slide -> new SlideDetail.Content.Words(slide);
                    case ExtraSlide.Image slide -> new SlideDetail.Content.Image(slide);
                    case ExtraSlide.Mine _ -> new SlideDetail.Content.Given();
                })
                .orElseGet(SlideDetail.Content.Given::new);
    }

    private OutlineRow row(SlideKey key) {
        return rows.get().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    // What is chosen

    /// The slides that are chosen.
    List<SlideKey> chosen() {
        return chosen;
    }

    /// The one of them that was chosen last.
    SlideKey lead() {
        return lead;
    }

    /// @param last one of them
    void choose(List<SlideKey> keys, SlideKey last) {
        chosen = List.copyOf(keys);
        lead = last;
        outline().ifPresent(outline -> detail.set(detail(outline)));
    }

    // What can be done with it

    /// Moves the chosen slides by one place.
    ///
    /// @param by 1 towards the end, -1 towards the front
    void move(int by) {
        order(outline -> outline.order().moved(chosen, by));
    }

    /// Moves the chosen slides before the one that has a place now; behind the last for the number of all.
    void moveBefore(int place) {
        order(outline -> outline.order().before(place, chosen));
    }

    private void order(Function<Outline, SlideOrder> change) {
        outline().ifPresent(outline -> {
            SlideOrder order = change.apply(outline);
            if (!order.equals(outline.order())) {
                hand.edit(talk -> new TalkEdit.OrderSlides(talk.id(), order.keys()));
            }
        });
    }

    /// What leaving out does to what is chosen now.
    enum LeavingOut {
        HIDES,
        SHOWS,
        /// What the speaker put in, and what is gone, goes out for good.
        REMOVES
    }

    LeavingOut leavingOut() {
        var standings = chosenRows();
        if (standings.stream().allMatch(OutlineViewModel::isRemovable)) {
            return LeavingOut.REMOVES;
        }
        return standings.stream().allMatch(row -> row.standing() != OutlineRow.Standing.SHOWN)
                ? LeavingOut.SHOWS
                : LeavingOut.HIDES;
    }

    private List<OutlineRow> chosenRows() {
        return rows.get().stream().filter(row -> chosen.contains(row.key())).toList();
    }

    private static boolean isRemovable(OutlineRow row) {
        return row.standing() == OutlineRow.Standing.MISSING || isExtra(row.key());
    }

    private static boolean isExtra(SlideKey key) {
        return switch (key) {
            case SlideKey.Mine _, SlideKey.Words _, SlideKey.Image _ -> true;
            case SlideKey.Cover _,
                    SlideKey.Agenda _,
                    SlideKey.Opening _,
                    SlideKey.Chart _,
                    SlideKey.Honours _,
                    SlideKey.Closing _ -> false;
        };
    }

    /// Hides the chosen slides of the report, or shows them again; takes out those that the speaker put in.
    void leaveOut() {
        switch (leavingOut()) {
            case HIDES, SHOWS -> switchHidden();
            case REMOVES -> remove();
        }
    }

    /// Hides the chosen slides, or, where all are hidden, shows them again.
    void switchHidden() {
        boolean hidden =
                chosenRows().stream().anyMatch(row -> row.standing() == OutlineRow.Standing.SHOWN);
        Set<SlideKey> keys = Set.copyOf(chosen);
        hand.edit(talk -> new TalkEdit.HideSlides(talk.id(), keys, hidden));
    }

    /// Takes out what the speaker put in and what is gone; hides what is the report's.
    void remove() {
        var gone = chosenRows().stream()
                .filter(OutlineViewModel::isRemovable)
                .map(OutlineRow::key)
                .toList();
        if (gone.size() < chosen.size()) {
            switchHidden();
        } else {
            gone.forEach(key -> hand.edit(talk -> new TalkEdit.RemoveSlide(talk.id(), key)));
        }
    }

    /// Puts a slide of words behind the chosen one, and chooses it.
    void addWords() {
        insert(talk -> new ExtraSlide.Words(talk.nextExtraId("words"), Map.of()));
    }

    /// Puts one of the reader's charts behind the chosen slide, and chooses it.
    void addChart(OwnChart chart) {
        insert(_ -> new ExtraSlide.Mine(chart.id()));
    }

    /// Puts a slide with the picture in a file behind the chosen one, and chooses it.
    void addPicture(Path file) {
        readPicture(file, image -> insert(talk -> new ExtraSlide.Image(talk.nextExtraId("image"), image, Map.of())));
    }

    /// Puts the picture in a file on the chosen slide, which has one.
    void replacePicture(Path file) {
        SlideDetail now = detail.get();
        if (now != null && now.content() instanceof SlideDetail.Content.Image(ExtraSlide.Image slide)) {
            readPicture(
                    file,
                    image -> hand.edit(now.talk(), talk -> new TalkEdit.ChangeSlide(talk, slide.with(image))));
        }
    }

    /// Puts the picture in a file in a corner of every slide.
    void logo(Path file) {
        readPicture(file, image -> hand.dress(look -> new TalkLook(look.accent(), image)));
    }

    private void insert(Function<OwnTalk, ExtraSlide> making) {
        outline().ifPresent(outline -> hand.edit(talk -> {
            ExtraSlide slide = making.apply(talk);
            SlideOrder order = outline.order().with(slide.key(), lead);
            chosen = List.of(slide.key());
            lead = slide.key();
            return new TalkEdit.InsertSlide(talk.id(), slide, order.keys());
        }));
    }

    private void readPicture(Path file, Consumer<EncodedImage> then) {
        tasks.run(List.of(this, "picture"), () -> ImageFile.read(file), outcome -> {
            switch (outcome) {
                case ImageFile.Outcome.Read(EncodedImage image) -> {
                    if (image.length() > hand.talks().room()) {
                        hand.refuse(messages.text("outline.room", OwnTalks.MOST_IMAGE_BYTES >> 20));
                    } else {
                        then.accept(image);
                    }
                }
                case ImageFile.Outcome.Unreadable(Text reason) ->
                    hand.refuse(messages.text(
                            "outline.unreadable", String.valueOf(file.getFileName()), messages.text(reason)));
            }
        });
    }

    // Time

    /// Plans for the slide what the last rehearsal took.
    void takeRehearsed(SlideDetail slide) {
        hand.talk()
                .map(talk -> talk.item(slide.key()).rehearsed())
                .filter(times -> !times.isEmpty())
                .ifPresent(times -> hand.edit(
                        slide.talk(), talk -> new TalkEdit.PlanSlide(talk, slide.key(), times.getLast())));
    }

    /// Plans for every slide what its last rehearsal took.
    void takeAllRehearsed() {
        Map<SlideKey, Duration> times = rehearsed();
        hand.edit(talk -> new TalkEdit.PlanSlides(talk.id(), times));
    }

    /// Whether some slide took another time in its last rehearsal than is planned for it.
    boolean hasRehearsed() {
        return hand.talk().stream()
                .flatMap(talk -> talk.items().stream())
                .anyMatch(item -> !item.rehearsed().isEmpty()
                        && !item.rehearsed().getLast().equals(item.planned()));
    }

    private Map<SlideKey, Duration> rehearsed() {
        var times = new LinkedHashMap<SlideKey, Duration>();
        hand.talk().stream()
                .flatMap(talk -> talk.items().stream())
                .filter(item -> !item.rehearsed().isEmpty())
                .forEach(item -> times.put(item.key(), item.rehearsed().getLast()));
        return times;
    }

    /// How much time is planned for all that is shown, and for how much of it none is.
    String total() {
        var counted = rows.get().stream()
                .filter(row -> row.standing() == OutlineRow.Standing.SHOWN)
                .toList();
        int slides = counted.stream().mapToInt(OutlineRow::parts).sum();
        Duration planned = counted.stream()
                .map(row -> hand.talk().map(talk -> talk.item(row.key()).planned()).orElse(null))
                .filter(Objects::nonNull)
                .reduce(Duration.ZERO, Duration::plus);
        int open = counted.stream()
                .filter(row -> row.planned().isEmpty())
                .mapToInt(OutlineRow::parts)
                .sum();
        if (open == slides) {
            return messages.text("outline.total.none", slides);
        }
        String time = PlannedTime.write(planned);
        return open == 0
                ? messages.text("outline.total", slides, time)
                : messages.text("outline.total.some", slides, time, open);
    }

    // What is seen

    /// The slide at which the talk begins when it is given from here: the chosen one, or the next one that is shown.
    public Optional<SlideKey> giveFrom() {
        var keys = rows.get();
        int at = Math.max(0, keys.stream().map(OutlineRow::key).toList().indexOf(lead));
        return Stream.concat(keys.subList(at, keys.size()).stream(), keys.subList(0, at).reversed().stream())
                .filter(row -> row.standing() == OutlineRow.Standing.SHOWN)
                .map(OutlineRow::key)
                .findFirst();
    }

    /// Draws a slide as the audience will see it, once it can be; one that is left out as it would be.
    ///
    /// @param place where it is seen
    /// @param part of a full chart, from 0
    void draw(Object place, SlideKey key, int part, Consumer<Picture> then) {
        request(key, part).ifPresent(request -> pictures.draw(place, request, then));
    }

    private Optional<SlideRequest> request(SlideKey key, int part) {
        Talks made = talks;
        var where = new SlidePlace(key, part);
        return made == null
                ? Optional.empty()
                : Stream.of(made.given(), made.whole())
                        .flatMap(talk -> talk.at(where)
                                .map(number -> new SlideRequest(
                                        talk, number, session.getLanguage(), session.getTheme(), SIZE))
                                .stream())
                        .findFirst();
    }

    /// What is said to a slide by itself.
    private String spoken(SlideKey key) {
        Language language = session.getLanguage();
        return request(key, 0)
                .map(request -> String.join(
                        language == Language.ZH ? "" : " ",
                        SpokenNotes.of(request.talk(), request.number(), language)))
                .orElse("");
    }

    /// What is to be known of a row besides its title and its time.
    String state(OutlineRow row) {
        return Stream.of(
                        switch (row.standing()) {
                            case SHOWN -> "";
                            case HIDDEN -> messages.text("outline.hidden");
                            case MISSING -> row.why();
                        },
                        row.parts() > 1 ? messages.text("outline.parts", row.parts()) : "",
                        row.noted() ? messages.text("outline.noted") : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Why a slide cannot be shown; empty where it can.
    String why(SlideKey key) {
        return row(key).why();
    }

    /// The charts that the reader made.
    List<OwnChart> ownCharts() {
        return session.getSidecar().ordered();
    }

    /// Whether the talk shows a chart of the reader's already.
    boolean has(OwnChart chart) {
        return rows.get().stream().anyMatch(row -> row.key().equals(new SlideKey.Mine(chart.id())));
    }

    /// What a chart of the reader's is called.
    String titleOf(OwnChart chart) {
        return new MineViewModel(session, open, messages).plainTitle(chart.id());
    }
}
