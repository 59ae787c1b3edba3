package tidemark.desk.outline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.report.Language;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;
import tidemark.talk.Talk;

/// The slides of a talk at one moment: those that are shown, those that are left out, and those that are gone.
final class Outline {
    private final Talk natural;
    private final @Nullable OwnTalk own;
    private final Sidecar sidecar;
    private final Messages messages;
    private final Language language;

    /// @param natural the talk that the report makes by itself
    /// @param own null for that talk itself
    /// @param sidecar with the reader's charts
    Outline(Talk natural, @Nullable OwnTalk own, Sidecar sidecar, Messages messages, Language language) {
        this.natural = natural;
        this.own = own;
        this.sidecar = sidecar;
        this.messages = messages;
        this.language = language;
    }

    /// @param look counts how often the slides were made anew; rows of another look are drawn anew
    List<OutlineRow> rows(int look) {
        var rows = new ArrayList<OutlineRow>();
        int number = 1;
        for (SlideKey key : order().keys()) {
            OutlineRow row = row(key, number, look);
            rows.add(row);
            number += row.first() == 0 ? 0 : row.parts();
        }
        return rows;
    }

    private OutlineRow row(SlideKey key, int number, int look) {
        TalkItem item = item(key);
        String why = why(key);
        OutlineRow.Standing standing = !why.isEmpty()
                ? OutlineRow.Standing.MISSING
                : item.hidden() ? OutlineRow.Standing.HIDDEN : OutlineRow.Standing.SHOWN;
        Duration planned = item.planned();
        return new OutlineRow(
                key,
                standing,
                standing == OutlineRow.Standing.SHOWN ? number : 0,
                parts(key),
                item.titles().getOrDefault(language, titleOtherwise(key)),
                planned == null ? "" : PlannedTime.write(planned),
                !item.notes().getOrDefault(language, "").isEmpty(),
                why,
                look);
    }

    TalkItem item(SlideKey key) {
        return own == null ? TalkItem.of(key) : own.item(key);
    }

    Optional<ExtraSlide> extra(SlideKey key) {
        return own == null ? Optional.empty() : own.extra(key);
    }

    /// All slides, those that are left out or gone too.
    SlideOrder order() {
        var placed = new LinkedHashSet<SlideKey>();
        if (own != null) {
            placed.addAll(own.order());
            own.items().stream().map(TalkItem::key).filter(this::isGone).forEach(placed::add);
        }
        var order = new ArrayList<>(placed);
        SlideKey before = null;
        for (SlideKey key : naturalKeys()) {
            if (!placed.contains(key)) {
                order.add(before == null ? 0 : order.indexOf(before) + 1, key);
            }
            before = key;
        }
        if (own != null) {
            own.extras().stream().map(ExtraSlide::key).filter(key -> !placed.contains(key)).forEach(key -> {
                int closing = order.indexOf(new SlideKey.Closing());
                order.add(closing < 0 ? order.size() : closing, key);
            });
        }
        return new SlideOrder(order);
    }

    private List<SlideKey> naturalKeys() {
        return IntStream.range(0, natural.size())
                .mapToObj(natural::key)
                .distinct()
                .toList();
    }

    private boolean isGone(SlideKey key) {
        return !why(key).isEmpty();
    }

    /// Why a slide cannot be shown; empty where it can.
    String why(SlideKey key) {
        return switch (key) {
            case SlideKey.Mine(String chart) ->
                sidecar.chart(chart).isPresent() ? "" : messages.text("outline.gone.mine", chart);
            case SlideKey.Words _, SlideKey.Image _ -> "";
            case SlideKey.Chart(String id) -> isNatural(key) ? "" : messages.text("outline.gone.chart", id);
            case SlideKey.Honours(String section) ->
                isNatural(key) ? "" : messages.text("outline.gone.honours", section);
            case SlideKey.Opening(String section) ->
                isNatural(key) ? "" : messages.text("outline.gone.section", section);
            case SlideKey.Cover _, SlideKey.Agenda _, SlideKey.Closing _ ->
                isNatural(key) ? "" : messages.text("outline.gone");
        };
    }

    private boolean isNatural(SlideKey key) {
        return first(key).isPresent();
    }

    private Optional<Integer> first(SlideKey key) {
        return IntStream.range(0, natural.size())
                .filter(number -> natural.key(number).equals(key))
                .boxed()
                .findFirst();
    }

    private int parts(SlideKey key) {
        return (int) Math.max(1, IntStream.range(0, natural.size())
                .filter(number -> natural.key(number).equals(key))
                .count());
    }

    /// What a slide is called where the speaker calls it nothing.
    String titleOtherwise(SlideKey key) {
        return first(key)
                .map(number -> natural.title(number, language))
                .orElseGet(() -> switch (key) {
                    case SlideKey.Words _ -> messages.text("outline.kind.words");
                    case SlideKey.Image _ -> messages.text("outline.kind.image");
                    case SlideKey.Mine(String chart) -> chart;
                    case SlideKey.Chart _,
                            SlideKey.Honours _,
                            SlideKey.Opening _,
                            SlideKey.Cover _,
                            SlideKey.Agenda _,
                            SlideKey.Closing _ -> key.text();
                });
    }
}
