package tidemark.desk.outline;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Palette;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.picture.Colour;
import tidemark.service.OpenReport;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalkLook;
import tidemark.sidecar.TalksEdit;

/// The talk that is arranged, and given: one of the speaker's, or the one that the report makes by itself. What is
/// changed in that one is changed in a new one of the speaker's, which is chosen from then on.
final class TalkInHand {
    private static final Pattern HEX = Pattern.compile("[#＃]?([0-9a-fA-F]{6})");

    private final Session session;
    private final OpenReport open;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>(this, "problem", "");

    TalkInHand(Session session, OpenReport open, Messages messages) {
        this.session = session;
        this.open = open;
        this.messages = messages;
    }

    /// Of the report whose talk it is, though another one may have come to the front.
    Sidecar sidecar() {
        return session.own().of(open.location());
    }

    OwnTalks talks() {
        return sidecar().talks();
    }

    /// Empty for the one that the report makes by itself.
    Optional<OwnTalk> talk() {
        return talks().given();
    }

    /// Why the last thing that was asked for was not done; empty where it was.
    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void refuse(String reason) {
        problem.set(reason);
    }

    /// Changes the talk; nothing while the side-car is still read.
    ///
    /// @param change made to the talk
    void edit(Function<OwnTalk, TalkEdit> change) {
        problem.set("");
        if (session.own().isLoaded(open.location()) && (talk().isPresent() || create())) {
            talk().map(change).ifPresent(edit -> session.edit(open.location(), edit));
        }
    }

    /// Changes a talk that was in hand, and may be no more.
    ///
    /// @param id null for the talk that the report makes by itself
    /// @param change made to the talk of an id
    void edit(@Nullable String id, Function<String, TalkEdit> change) {
        if (id == null) {
            edit(talk -> change.apply(talk.id()));
        } else {
            problem.set("");
            session.edit(open.location(), change.apply(id));
        }
    }

    /// Makes a new talk of what the report makes by itself.
    ///
    /// @return false where there are as many as may be
    boolean create() {
        return add(id -> new TalksEdit.CreateTalk(id, talks().freeName(messages.text("outline.new.name"))));
    }

    /// Makes the talk in hand once more.
    void duplicate() {
        talk().ifPresentOrElse(
                        talk -> add(id -> new TalksEdit.DuplicateTalk(
                                talk.id(), id, talks().freeName(messages.text("outline.copy.name", talk.name())))),
                        this::create);
    }

    private boolean add(Function<String, TalksEdit> edit) {
        boolean room = talks().all().size() < OwnTalks.MOST;
        problem.set(room ? "" : messages.text("outline.many", OwnTalks.MOST));
        if (room) {
            session.edit(open.location(), edit.apply(talks().nextId()));
        }
        return room;
    }

    /// @param id null for the talk that the report makes by itself
    void choose(@Nullable String id) {
        problem.set("");
        session.edit(open.location(), new TalksEdit.ChooseTalk(id));
    }

    /// @param name blank for the one it has
    void rename(String name) {
        if (name.strip().length() > OwnTalk.MOST_CHARACTERS_OF_A_NAME) {
            problem.set(messages.text(
                    "outline.long",
                    OwnTalk.MOST_CHARACTERS_OF_A_NAME,
                    name.strip().length()));
        } else {
            edit(talk -> new TalkEdit.RenameTalk(talk.id(), name.replaceAll("\\s+", " ")));
        }
    }

    void delete() {
        problem.set("");
        talk().ifPresent(talk -> session.edit(open.location(), new TalksEdit.DeleteTalk(talk.id())));
    }

    /// How the slides of the talk look.
    TalkLook look() {
        return talk().map(OwnTalk::look).orElse(TalkLook.PLAIN);
    }

    void dress(UnaryOperator<TalkLook> change) {
        edit(talk -> new TalkEdit.DressTalk(talk.id(), change.apply(talk.look())));
    }

    /// @param hex such as `#0e6e83`; empty for the program's own colour
    /// @return why it cannot lead; empty where it can
    Optional<String> accent(String hex) {
        if (hex.isBlank()) {
            dress(look -> new TalkLook(null, look.logo()));
            return Optional.empty();
        }
        Matcher written = HEX.matcher(hex.strip());
        if (!written.matches()) {
            return Optional.of(messages.text("outline.accent.wrong", hex));
        }
        Colour colour = Colour.of(Integer.parseInt(written.group(1), 16));
        dress(look -> new TalkLook(colour, look.logo()));
        return Optional.empty();
    }

    /// The colour that leads on the slides in the theme of the window, where it is not the chosen one: one that would
    /// not stand out is made darker or lighter.
    Optional<Colour> adapted() {
        Colour accent = look().accent();
        return accent == null
                ? Optional.empty()
                : Optional.of(Palette.of(session.getTheme(), accent).sea()).filter(sea -> !sea.equals(accent));
    }

    void withoutLogo() {
        dress(look -> new TalkLook(look.accent(), null));
    }
}
