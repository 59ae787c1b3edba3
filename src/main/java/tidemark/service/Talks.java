package tidemark.service;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Section;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.talk.Talk;
import tidemark.talk.TalkStock;

/// The talk of an order for slides of every size that is asked for. Where only some charts are asked for, the talk has
/// of the report's only those, and of the sections only theirs; what the speaker added stays.
///
/// May be used on several threads at once.
final class Talks {
    private static final String AUTOMATIC = "automatic";

    private final ExportOrder order;
    private final Map<Size, Talk> made = new ConcurrentHashMap<>();

    Talks(ExportOrder order) {
        this.order = order;
    }

    Talk on(Size size) {
        return made.computeIfAbsent(size, this::make);
    }

    private Talk make(Size size) {
        var report = order.report();
        var stock = new TalkStock(report.report(), report.charts(), size);
        OwnTalk own = own().map(TalkChoice::own).orElseGet(() -> OwnTalk.of(AUTOMATIC, AUTOMATIC));
        Sidecar sidecar = own().map(TalkChoice::sidecar)
                .orElseGet(() -> Sidecar.empty(report.report().id()));
        return stock.talk(new TalkEdit.HideSlides(own.id(), leftOut(), true).apply(own), sidecar);
    }

    private Optional<TalkChoice> own() {
        return Optional.ofNullable(order.talk());
    }

    /// The slides of charts and sections that the order leaves out.
    private Set<SlideKey> leftOut() {
        var report = order.report();
        Set<String> kept = order.charts().stream().map(ChartSpec::section).collect(Collectors.toUnmodifiableSet());
        Set<SlideKey> keys = report.charts().stream()
                .filter(chart -> !order.charts().contains(chart))
                .map(chart -> new SlideKey.Chart(chart.id()))
                .collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            report.report().sections().stream()
                    .map(Section::id)
                    .filter(id -> !kept.contains(id))
                    .forEach(id -> {
                        keys.add(new SlideKey.Opening(id));
                        keys.add(new SlideKey.Honours(id));
                    });
        }
        return keys;
    }
}
