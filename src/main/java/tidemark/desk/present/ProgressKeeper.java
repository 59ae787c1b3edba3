package tidemark.desk.present;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Session;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.service.ReportLocation;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;

/// Keeps in the side-car how far a talk has come, slide by slide and stroke by stroke: after a fault, or where it was
/// left before its last slide, it can go on.
final class ProgressKeeper {
    private final Session session;
    private final ReportLocation report;
    private final TalkViewModel model;
    private final @Nullable String talk;
    private final Supplier<Duration> elapsed;
    private final Subscription drawing;

    /// @param report the one that the talk is on, whichever is in front
    /// @param talk id of the one that is given; null for the one that the report makes by itself
    /// @param elapsed since it began
    /// @param before of the talk that goes on; null for one that begins
    ProgressKeeper(
            Session session,
            ReportLocation report,
            TalkViewModel model,
            HandViewModel hand,
            @Nullable String talk,
            Supplier<Duration> elapsed,
            @Nullable TalkProgress before) {
        this.session = session;
        this.report = report;
        this.model = model;
        this.talk = talk;
        this.elapsed = elapsed;
        if (before == null) {
            forget();
        } else {
            hand.restore(before.strokes());
        }
        drawing = hand.allStrokesProperty().subscribe(this::keep);
    }

    /// The talk is at another slide.
    void advance() {
        ShownSlide slide = model.slideProperty().get();
        if (slide != null) {
            session.amend(report, new TalksEdit.Advance(talk, slide.place(), elapsed.get()));
        }
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
        if (progress() == null) {
            session.amend(report, new TalksEdit.Advance(talk, place, elapsed.get()));
        }
        session.amend(report, new TalksEdit.Draw(place, strokes));
    }

    private @Nullable TalkProgress progress() {
        return session.own().of(report).talks().progress();
    }

    /// Whoever speaks is done: a talk that came to its last slide has ended, and what was drawn in it with it.
    void end() {
        drawing.unsubscribe();
        if (isAtEnd()) {
            forget();
        } else {
            advance();
        }
    }

    private boolean isAtEnd() {
        var made = model.talkProperty().get();
        return made != null && model.number() == made.size() - 1;
    }

    private void forget() {
        if (progress() != null) {
            session.amend(report, new TalksEdit.EndTalk());
        }
    }
}
