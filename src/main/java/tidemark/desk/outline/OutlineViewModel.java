package tidemark.desk.outline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.mine.MineViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.EncodedImage;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ImageFile;
import tidemark.service.OpenReport;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.talk.Outline;
import tidemark.talk.Standing;
import tidemark.talk.TalkStock;

/// The slides of a talk while a speaker makes it their own: which are chosen, and what can be done with them.
///
/// For use on the JavaFX thread.
public final class OutlineViewModel {
    private static final OwnTalk AUTOMATIC = OwnTalk.of("automatic", "automatic");

    private final Session session;
    private final OpenReport open;
    private final Messages messages;
    private final Tasks tasks;
    private final TalkInHand hand;
    private final SlideWords words;
    private final TalkTimes times;
    private final SlideSight sight;
    private final OutlineRows rowWords;
    private final TalkStock stock;
    private final ReadOnlyObjectWrapper<List<OutlineRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<@Nullable SlideDetail> detail = new ReadOnlyObjectWrapper<>(this, "detail");
    private final ReadOnlyObjectWrapper<@Nullable OwnTalk> talk = new ReadOnlyObjectWrapper<>(this, "talk");
    private final ReadOnlyObjectWrapper<LeavingOut> leavingOut =
            new ReadOnlyObjectWrapper<>(this, "leavingOut", LeavingOut.HIDES);
    private final ReadOnlyIntegerWrapper look = new ReadOnlyIntegerWrapper(this, "look");
    private final Subscription following;
    private List<SlideKey> chosen = List.of(new SlideKey.Cover());
    private SlideKey lead = new SlideKey.Cover();
    private Outline outline;

    /// @param stock of the report, for the screen on which the talk will be given
    public OutlineViewModel(Session session, OpenReport open, Messages messages, Tasks tasks, TalkStock stock) {
        this.session = session;
        this.open = open;
        this.messages = messages;
        this.tasks = tasks;
        hand = new TalkInHand(session, open, messages);
        words = new SlideWords(hand, messages);
        times = new TalkTimes(hand, messages);
        sight = new SlideSight(session, messages, tasks, stock.size());
        rowWords = new OutlineRows(messages, session.languageProperty());
        this.stock = stock;
        following = Subscription.combine(
                session.sidecarProperty().map(Basis::of).subscribe((_, _) -> changed()),
                session.languageProperty().subscribe((_, _) -> redraw()),
                session.themeProperty().subscribe((_, _) -> redraw()));
        outline = stock.outline(own(), hand.sidecar());
        changed();
    }

    /// Heeds the session no more.
    public void dispose() {
        following.unsubscribe();
    }

    /// How much time is planned, and what rehearsals took.
    TalkTimes times() {
        return times;
    }

    /// What the slides look like.
    SlideSight sight() {
        return sight;
    }

    /// The slides in order.
    ReadOnlyObjectProperty<List<OutlineRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The talk of the speaker's that is arranged; null for the one that the report makes by itself.
    ReadOnlyObjectProperty<@Nullable OwnTalk> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    /// Counts how often the slides were made anew; whoever shows one draws it again.
    ReadOnlyIntegerProperty lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// What was settled about the chosen slide, of several the one chosen last.
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
        tell();
        look.set(look.get() + 1);
    }

    /// What a talk is made of, and not how far one has come that is given.
    ///
    /// @param talk null for the one that the report makes by itself
    private record Basis(@Nullable OwnTalk talk, List<OwnTalk> talks, Sidecar besides) {
        static Basis of(Sidecar sidecar) {
            return new Basis(
                    sidecar.talks().given().orElse(null), sidecar.talks().all(), sidecar.besidesTalks());
        }
    }

    /// What was settled is told at once, the slides follow a moment later.
    private void changed() {
        tell();
        OwnTalk own = own();
        Sidecar sidecar = hand.sidecar();
        tasks.run(List.of(this, "talks"), () -> Talks.of(stock, own, sidecar), made -> {
            sight.lookAt(made);
            redraw();
        });
    }

    /// The talk in hand; where it is the report's own, what that is as one of the speaker's.
    private OwnTalk own() {
        return hand.talk().orElse(AUTOMATIC);
    }

    private void tell() {
        outline = stock.outline(own(), hand.sidecar());
        keepChosen();
        talk.set(hand.talk().orElse(null));
        rows.set(rowWords.of(outline, sight.talks()));
        leavingOut.set(leavingOutNow());
        detail.set(detail());
    }

    /// What is gone is chosen no more; the slide that has its place is.
    private void keepChosen() {
        List<SlideKey> order = outline.order();
        chosen = chosen.stream().filter(order::contains).toList();
        if (!order.contains(lead)) {
            int before = Math.max(0, keys().indexOf(lead));
            lead = chosen.isEmpty() ? order.get(Math.min(before, order.size() - 1)) : chosen.getLast();
        }
        chosen = chosen.contains(lead) ? chosen : List.of(lead);
    }

    private List<SlideKey> keys() {
        return rows.get().stream().map(OutlineRow::key).toList();
    }

    private SlideDetail detail() {
        Outline.Entry entry = outline.entry(lead).orElseThrow();
        TalkItem item = entry.item();
        Language language = session.getLanguage();
        Duration planned = item.planned();
        return new SlideDetail(
                hand.talk().map(OwnTalk::id).orElse(null),
                lead,
                language,
                item.titles().getOrDefault(language, ""),
                messages.text(entry.given()),
                rowWords.notes(item),
                sight.otherwise(lead, rowWords.notes(item)),
                planned == null ? "" : PlannedTime.write(planned),
                item.rehearsed().isEmpty()
                        ? ""
                        : PlannedTime.write(item.rehearsed().getLast()),
                content(),
                sight.talks().parts(lead));
    }

    private SlideDetail.Content content() {
        return own().extra(lead)
                .<SlideDetail.Content>map(extra -> switch (extra) {
                    case ExtraSlide.Words slide -> new SlideDetail.Content.Words(slide);
                    case ExtraSlide.Image slide -> new SlideDetail.Content.Image(slide);
                    case ExtraSlide.Mine _ -> new SlideDetail.Content.Given();
                })
                .orElseGet(SlideDetail.Content.Given::new);
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
        leavingOut.set(leavingOutNow());
        detail.set(detail());
    }

    // What can be done with it

    /// Moves the chosen slides by one place.
    ///
    /// @param by 1 towards the end, -1 towards the front
    void move(int by) {
        order(outline.moved(chosen, by));
    }

    /// Moves the chosen slides before the one that has a place now; behind the last for the number of all.
    void moveBefore(int place) {
        order(outline.dropped(chosen, place < keys().size() ? keys().get(place) : null));
    }

    private void order(List<SlideKey> order) {
        if (!order.equals(outline.order())) {
            hand.edit(talk -> new TalkEdit.OrderSlides(talk.id(), order));
        }
    }

    /// What leaving out does to what is chosen now.
    enum LeavingOut {
        HIDES,
        SHOWS,
        /// What the speaker put in, and what is gone, goes out for good.
        REMOVES
    }

    ReadOnlyObjectProperty<LeavingOut> leavingOutProperty() {
        return leavingOut.getReadOnlyProperty();
    }

    private LeavingOut leavingOutNow() {
        var standings = chosenRows();
        if (standings.stream().allMatch(OutlineViewModel::isRemovable)) {
            return LeavingOut.REMOVES;
        }
        return standings.stream().allMatch(row -> row.standing() != Standing.SHOWN)
                ? LeavingOut.SHOWS
                : LeavingOut.HIDES;
    }

    private List<OutlineRow> chosenRows() {
        return rows.get().stream().filter(row -> chosen.contains(row.key())).toList();
    }

    private static boolean isRemovable(OutlineRow row) {
        return row.standing() == Standing.MISSING || isExtra(row.key());
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
        switch (leavingOut.get()) {
            case HIDES, SHOWS -> switchHidden();
            case REMOVES -> remove();
        }
    }

    /// Hides the chosen slides, or, where all are hidden, shows them again.
    void switchHidden() {
        hide(isShown());
    }

    private boolean isShown() {
        return chosenRows().stream().anyMatch(row -> row.standing() == Standing.SHOWN);
    }

    private void hide(boolean hidden) {
        Set<SlideKey> keys = Set.copyOf(chosen);
        hand.edit(talk -> new TalkEdit.HideSlides(talk.id(), keys, hidden));
    }

    /// Takes out what the speaker put in and what is gone; where something else is chosen too, hides it all.
    void remove() {
        if (leavingOut.get() == LeavingOut.REMOVES) {
            List.copyOf(chosen).forEach(key -> hand.edit(talk -> new TalkEdit.RemoveSlide(talk.id(), key)));
        } else if (isShown()) {
            hide(true);
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
                    file, image -> hand.edit(now.talk(), talk -> new TalkEdit.ChangeSlide(talk, slide.with(image))));
        }
    }

    /// Puts the picture in a file in a corner of every slide.
    void logo(Path file) {
        readPicture(file, image -> hand.dress(look -> new TalkLook(look.accent(), image)));
    }

    private void insert(Function<OwnTalk, ExtraSlide> making) {
        int extras = hand.talk().map(talk -> talk.extras().size()).orElse(0);
        if (extras >= OwnTalk.MOST_EXTRAS) {
            hand.refuse(messages.text("outline.extras", OwnTalk.MOST_EXTRAS));
            return;
        }
        hand.edit(talk -> {
            ExtraSlide slide = making.apply(talk);
            List<SlideKey> order = outline.with(slide.key(), lead);
            chosen = List.of(slide.key());
            lead = slide.key();
            return new TalkEdit.InsertSlide(talk.id(), slide, order);
        });
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

    // What is seen

    /// The slide at which the talk begins when it is given from here: the chosen one, or the next one that is shown.
    public Optional<SlideKey> giveFrom() {
        var all = rows.get();
        int at = Math.max(0, keys().indexOf(lead));
        return Stream.concat(all.subList(at, all.size()).stream(), all.subList(0, at).reversed().stream())
                .filter(row -> row.standing() == Standing.SHOWN)
                .map(OutlineRow::key)
                .findFirst();
    }

    /// What is to be known of a row besides its title and its time.
    String state(OutlineRow row) {
        return rowWords.state(row);
    }

    /// Why a slide cannot be shown; empty where it can.
    String why(SlideKey key) {
        return outline.entry(key).map(rowWords::why).orElse("");
    }

    /// The charts that the reader made.
    List<OwnChart> ownCharts() {
        return hand.sidecar().ordered();
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
