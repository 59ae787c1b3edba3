package tidemark.desk.outline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tidemark.desk.Messages;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.talk.Standing;

/// How long the talk in hand is planned to take, and what its rehearsals took.
final class TalkTimes {
    private final TalkInHand hand;
    private final Messages messages;

    TalkTimes(TalkInHand hand, Messages messages) {
        this.hand = hand;
        this.messages = messages;
    }

    /// Plans for the slide what the last rehearsal took.
    void takeRehearsed(SlideDetail slide) {
        hand.talk()
                .map(talk -> talk.item(slide.key()).rehearsed())
                .filter(times -> !times.isEmpty())
                .ifPresent(times ->
                        hand.edit(slide.talk(), talk -> new TalkEdit.PlanSlide(talk, slide.key(), times.getLast())));
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
    String total(List<OutlineRow> rows) {
        var counted =
                rows.stream().filter(row -> row.standing() == Standing.SHOWN).toList();
        int slides = counted.stream().mapToInt(OutlineRow::parts).sum();
        Duration planned = counted.stream()
                .map(row ->
                        hand.talk().map(talk -> talk.item(row.key()).planned()).orElse(null))
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
}
