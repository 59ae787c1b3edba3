package tidemark.sidecar;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;

/// One thing that a speaker changes in a talk of their own.
public sealed interface TalkEdit extends SidecarEdit {

    /// The id of the talk.
    String talk();

    /// What the talk is afterwards.
    OwnTalk apply(OwnTalk before);

    /// A change that would make the pictures take more than may be changes nothing.
    @Override
    default Sidecar apply(Sidecar before) {
        OwnTalks talks = before.talks()
                .withAll(before.talks().all().stream()
                        .map(each -> each.id().equals(talk()) ? apply(each) : each)
                        .toList());
        return talks.room() < 0 ? before : before.withTalks(talks);
    }

    /// Calls the talk by another name.
    record RenameTalk(String talk, String name) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return name.isBlank() ? before : before.named(talk, name.strip());
        }
    }

    /// Puts the slides in order.
    ///
    /// @param order all slides of the talk, those that are hidden or missing too
    record OrderSlides(String talk, List<SlideKey> order) implements TalkEdit {
        public OrderSlides {
            order = List.copyOf(order);
        }

        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.withOrder(order);
        }
    }

    /// Adds a slide that the report does not make; in the place of one with the same key.
    ///
    /// @param order all slides of the talk and the new one
    record InsertSlide(String talk, ExtraSlide slide, List<SlideKey> order) implements TalkEdit {
        public InsertSlide {
            order = List.copyOf(order);
        }

        @Override
        public OwnTalk apply(OwnTalk before) {
            return kept(before, slide).withOrder(order);
        }
    }

    /// Changes what is on a slide that the report does not make.
    record ChangeSlide(String talk, ExtraSlide slide) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.extra(slide.key()).isPresent() ? kept(before, slide) : before;
        }
    }

    /// Takes a slide out with all that was settled about it. A slide of the report is in its natural place then, as the
    /// report has it.
    record RemoveSlide(String talk, SlideKey key) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.without(key);
        }
    }

    /// Leaves slides out of the talk, or shows them again.
    record HideSlides(String talk, Set<SlideKey> keys, boolean hidden) implements TalkEdit {
        public HideSlides {
            keys = Set.copyOf(keys);
        }

        @Override
        public OwnTalk apply(OwnTalk before) {
            OwnTalk now = before;
            for (SlideKey key : keys) {
                now = now.withItem(key, item -> item.withHidden(hidden));
            }
            return now;
        }
    }

    /// Words the title of a slide in one language.
    ///
    /// @param title blank for the report's own
    record TitleSlide(String talk, SlideKey key, Language language, String title) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.withItem(key, item -> item.withTitle(language, title));
        }
    }

    /// Notes what to say to a slide in one language.
    ///
    /// @param words blank for what is said by itself
    record NoteSlide(String talk, SlideKey key, Language language, String words) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.withItem(key, item -> item.withNotes(language, words));
        }
    }

    /// Plans how long a slide takes.
    ///
    /// @param planned null for no plan
    record PlanSlide(String talk, SlideKey key, @Nullable Duration planned) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.withItem(key, item -> item.withPlanned(planned));
        }
    }

    /// Plans for several slides at once how long they take, such as the times of a rehearsal.
    record PlanSlides(String talk, Map<SlideKey, Duration> planned) implements TalkEdit {
        public PlanSlides {
            planned = Map.copyOf(planned);
        }

        @Override
        public OwnTalk apply(OwnTalk before) {
            OwnTalk now = before;
            for (var each : planned.entrySet()) {
                now = now.withItem(each.getKey(), item -> item.withPlanned(each.getValue()));
            }
            return now;
        }
    }

    /// Changes how all slides look.
    record DressTalk(String talk, TalkLook look) implements TalkEdit {
        @Override
        public OwnTalk apply(OwnTalk before) {
            return before.withLook(look);
        }
    }

    /// Remembers how long slides took in a rehearsal; a matter of fact, and not to be taken back.
    record RecordRehearsal(String talk, Map<SlideKey, Duration> times) implements TalkEdit {
        public RecordRehearsal {
            times = Map.copyOf(times);
        }

        @Override
        public OwnTalk apply(OwnTalk before) {
            OwnTalk now = before;
            for (var each : times.entrySet()) {
                now = now.withItem(each.getKey(), item -> item.withRehearsal(each.getValue()));
            }
            return now;
        }
    }

    private static OwnTalk kept(OwnTalk before, ExtraSlide slide) {
        return before.withExtras(
                before.extra(slide.key()).isPresent()
                        ? before.extras().stream()
                                .map(each -> each.key().equals(slide.key()) ? slide : each)
                                .toList()
                        : Stream.concat(before.extras().stream(), Stream.of(slide))
                                .toList());
    }
}
