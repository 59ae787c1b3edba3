package tidemark.desk.present;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;
import tidemark.desk.Session;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;

/// Keeps what the pen draws in the side-car, stroke by stroke, until the talk has ended: after a fault nothing of it is
/// lost.
final class StrokeKeeper {
    private final Session session;
    private final Subscription listening;

    /// Puts back what was drawn in the talk that did not end.
    StrokeKeeper(Session session, HandViewModel hand) {
        this.session = session;
        progress().ifPresent(progress -> hand.restore(progress.strokes()));
        listening = hand.allStrokesProperty().subscribe(this::keep);
    }

    private OwnTalks talks() {
        return session.own().sidecarProperty().get().talks();
    }

    /// Of the talk that is given; empty where it is another that did not end.
    private Optional<TalkProgress> progress() {
        OwnTalks talks = talks();
        return Optional.ofNullable(talks.progress()).filter(each -> Objects.equals(each.talk(), talks.chosen()));
    }

    private void keep(Map<SlidePlace, List<PenStroke>> before, Map<SlidePlace, List<PenStroke>> now) {
        Set<SlidePlace> places = new HashSet<>(before.keySet());
        places.addAll(now.keySet());
        for (SlidePlace place : places) {
            List<PenStroke> strokes = now.getOrDefault(place, List.of());
            if (!strokes.equals(before.getOrDefault(place, List.of()))) {
                keep(place, strokes);
            }
        }
    }

    private void keep(SlidePlace place, List<PenStroke> strokes) {
        if (progress().isEmpty()) {
            session.amend(new TalksEdit.Advance(talks().chosen(), place, Duration.ZERO));
        }
        session.amend(new TalksEdit.Draw(place, strokes));
    }

    /// The talk has ended, and what was drawn in it with it.
    void end() {
        listening.unsubscribe();
        if (progress().isPresent()) {
            session.amend(new TalksEdit.EndTalk());
        }
    }
}
