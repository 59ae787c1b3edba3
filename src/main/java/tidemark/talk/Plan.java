package tidemark.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;

/// How long whoever speaks wants to stay on each slide of a talk, and stayed there in the last rehearsal. The time of a
/// full chart is shared evenly by its parts.
public final class Plan {
    private final Talk talk;
    private final List<Optional<Duration>> slides;
    private final List<Optional<Duration>> rehearsed;
    private final List<Duration> before = new ArrayList<>(List.of(Duration.ZERO));
    private final Set<SlideKey> planned;

    private Plan(Talk talk) {
        this.talk = talk;
        Map<SlideKey, Long> parts = talk.placed().stream()
                .map(placed -> placed.place().key())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        slides = shares(parts, item -> Optional.ofNullable(item.planned()));
        rehearsed = shares(parts, item -> item.rehearsed().stream().reduce((_, last) -> last));
        slides.forEach(each -> before.add(before.getLast().plus(each.orElse(Duration.ZERO))));
        planned = talk.placed().stream()
                .filter(placed -> placed.item().planned() != null)
                .map(placed -> placed.place().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Optional<Duration>> shares(Map<SlideKey, Long> parts, Function<TalkItem, Optional<Duration>> time) {
        return talk.placed().stream()
                .map(placed -> time.apply(placed.item())
                        .map(whole -> whole.dividedBy(
                                parts.getOrDefault(placed.place().key(), 1L))))
                .toList();
    }

    public static Plan of(Talk talk) {
        return new Plan(talk);
    }

    /// Empty where the slide is not planned.
    ///
    /// @param number of the slide, from 0
    public Optional<Duration> of(int number) {
        return slides.get(number);
    }

    /// Empty where the slide was not rehearsed.
    ///
    /// @param number of the slide, from 0
    public Optional<Duration> rehearsed(int number) {
        return rehearsed.get(number);
    }

    /// How long the talk takes as planned; empty where a slide is not planned.
    public Optional<Duration> whole() {
        return slides.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(before.getLast());
    }

    /// How the talk stands; empty where nothing is planned.
    ///
    /// @param number of the slide that it is at, from 0
    /// @param spent time on each slide so far; what was spent on slides without a plan is nobody's delay
    public Optional<Pace> pace(int number, Map<SlidePlace, Duration> spent) {
        return planned.isEmpty() ? Optional.empty() : Optional.of(new Pace(late(number, spent), rest(number, spent)));
    }

    private Duration late(int number, Map<SlidePlace, Duration> spent) {
        Duration counted = spent.entrySet().stream()
                .filter(each -> planned.contains(each.getKey().key()))
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, Duration::plus);
        Duration from = before.get(number);
        Duration to = before.get(number + 1);
        if (counted.compareTo(to) > 0) {
            return counted.minus(to);
        }
        return counted.compareTo(from) < 0 ? counted.minus(from) : Duration.ZERO;
    }

    private Optional<Duration> rest(int number, Map<SlidePlace, Duration> spent) {
        if (slides.subList(number, slides.size()).stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Duration stay =
                slides.get(number).orElse(Duration.ZERO).minus(spent.getOrDefault(talk.place(number), Duration.ZERO));
        Duration after = before.getLast().minus(before.get(number + 1));
        return Optional.of(stay.isNegative() ? after : after.plus(stay));
    }
}
