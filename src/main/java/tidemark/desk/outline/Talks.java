package tidemark.desk.outline;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalkItem;
import tidemark.talk.PlacedSlide;
import tidemark.talk.Talk;
import tidemark.talk.TalkStock;

/// A talk put together, to look at its slides.
///
/// @param given as the audience will see it; null until it is put together
/// @param whole with what is left out besides; null likewise
/// @param parts how many slides each key takes
record Talks(@Nullable Talk given, @Nullable Talk whole, Map<SlideKey, Long> parts) {

    /// Not put together yet.
    static final Talks NONE = new Talks(null, null, Map.of());

    static Talks of(TalkStock stock, OwnTalk own, Sidecar sidecar) {
        Talk given = stock.talk(own, sidecar);
        var hidden = own.items().stream()
                .filter(TalkItem::hidden)
                .map(TalkItem::key)
                .collect(Collectors.toUnmodifiableSet());
        Talk whole = hidden.isEmpty()
                ? given
                : stock.talk(new TalkEdit.HideSlides(own.id(), hidden, false).apply(own), sidecar);
        return new Talks(
                given,
                whole,
                whole.placed().stream()
                        .map(PlacedSlide::place)
                        .collect(Collectors.groupingBy(SlidePlace::key, Collectors.counting())));
    }

    /// How many slides a key takes; one as long as that is not known.
    int parts(SlideKey key) {
        return parts.getOrDefault(key, 1L).intValue();
    }

    /// The talk in which a slide is seen; empty where it is in none.
    Optional<Talk> with(SlidePlace place) {
        return Stream.of(Optional.ofNullable(given), Optional.ofNullable(whole))
                .flatMap(Optional::stream)
                .filter(talk -> talk.at(place).isPresent())
                .findFirst();
    }
}
