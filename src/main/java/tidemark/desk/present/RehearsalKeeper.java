package tidemark.desk.present;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalksEdit;

/// Remembers how long slides took in a rehearsal. The talk that the report makes by itself has no place for that: it
/// becomes one of the speaker's own, the same as it was.
///
/// @param talk its id; null for the one that the report makes by itself
record RehearsalKeeper(
        Session session, Messages messages, @Nullable String talk) {

    /// @return false where there was nothing to remember, or no room for another talk
    boolean keep(Rehearsed rehearsed) {
        Optional<String> id = rehearsed.times().isEmpty() ? Optional.empty() : own();
        id.ifPresent(own -> session.amend(new TalkEdit.RecordRehearsal(own, rehearsed.times())));
        return id.isPresent();
    }

    private Optional<String> own() {
        OwnTalks talks = session.getSidecar().talks();
        if (talk != null || talks.all().size() >= OwnTalks.MOST) {
            return talks.talk(talk).map(OwnTalk::id);
        }
        String made = talks.nextId();
        session.edit(new TalksEdit.CreateTalk(made, talks.freeName(messages.text("outline.new.name"))));
        return Optional.of(made);
    }
}
