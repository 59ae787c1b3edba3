package tidemark.sidecar;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that a speaker changes among the talks of a report.
public sealed interface TalksEdit extends SidecarEdit {

    /// What the talks are afterwards.
    OwnTalks apply(OwnTalks before);

    @Override
    default Sidecar apply(Sidecar before) {
        return before.withTalks(apply(before.talks()));
    }

    /// Makes the talk that the report makes by itself one's own, after all others, and chooses it.
    ///
    /// @param id see [OwnTalks#nextId()]
    record CreateTalk(String id, String name) implements TalksEdit {
        @Override
        public OwnTalks apply(OwnTalks before) {
            return added(before, OwnTalk.of(id, name));
        }
    }

    /// Makes a talk once more, under another name, and chooses it.
    ///
    /// @param copy id of the new one
    record DuplicateTalk(String talk, String copy, String name) implements TalksEdit {
        @Override
        public OwnTalks apply(OwnTalks before) {
            return before.talk(talk)
                    .map(found -> added(before, found.named(copy, name)))
                    .orElse(before);
        }
    }

    /// Deletes a talk. The one that the report makes by itself is given in its place.
    record DeleteTalk(String talk) implements TalksEdit {
        @Override
        public OwnTalks apply(OwnTalks before) {
            return before.withAll(before.all().stream()
                    .filter(each -> !each.id().equals(talk))
                    .toList());
        }
    }

    /// Chooses the talk that is given.
    ///
    /// @param talk null for the one that the report makes by itself
    record ChooseTalk(@Nullable String talk) implements TalksEdit {
        @Override
        public OwnTalks apply(OwnTalks before) {
            return talk == null || before.talk(talk).isPresent() ? before.withChosen(talk) : before;
        }
    }

    /// Remembers how far a talk has come. What the pen drew stays, unless it drew on another talk.
    ///
    /// @param talk null for the one that the report makes by itself
    record Advance(@Nullable String talk, SlidePlace at, Duration elapsed) implements TalksEdit {
        @Override
        public OwnTalks apply(OwnTalks before) {
            return before.withProgress(new TalkProgress(talk, at, elapsed, strokes(before.progress())));
        }

        private Map<SlidePlace, List<PenStroke>> strokes(@Nullable TalkProgress progress) {
            return progress != null && Objects.equals(talk, progress.talk()) ? progress.strokes() : Map.of();
        }
    }

    /// Remembers what the pen drew on a slide of the talk that is being given, instead of what it drew there before.
    record Draw(SlidePlace place, List<PenStroke> strokes) implements TalksEdit {
        public Draw {
            strokes = List.copyOf(strokes);
        }

        @Override
        public OwnTalks apply(OwnTalks before) {
            TalkProgress progress = before.progress();
            return progress == null ? before : before.withProgress(progress.withStrokes(place, strokes));
        }
    }

    /// Forgets how far a talk came, as it has ended.
    record EndTalk() implements TalksEdit {
        @Override
        public OwnTalks apply(OwnTalks before) {
            return before.withProgress(null);
        }
    }

    private static OwnTalks added(OwnTalks before, OwnTalk talk) {
        return before.talk(talk.id()).isPresent() || before.all().size() >= OwnTalks.MOST
                ? before
                : before.withAll(Stream.concat(before.all().stream(), Stream.of(talk))
                                .toList())
                        .withChosen(talk.id());
    }
}
