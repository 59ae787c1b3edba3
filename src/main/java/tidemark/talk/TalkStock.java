package tidemark.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;

/// What the talks of a report are put together from, for a screen of one size. To part a full chart takes time; it is
/// done once for each, so that talks made after the first cost little.
///
/// May be used on several threads at once.
public final class TalkStock {
    private static final OwnTalk AUTOMATIC = OwnTalk.of("automatic", "automatic");

    private final Report report;
    private final Size size;
    private final ReportSlides natural;
    private final LegibleParts legible;
    private final Map<ChartSpec, List<ChartSpec>> parts = new ConcurrentHashMap<>();

    /// @param charts of the report, each one that the rules allow
    /// @param size of the screen in pixels: on a narrow one a full chart takes several slides
    public TalkStock(Report report, List<ChartSpec> charts, Size size) {
        this.report = report;
        this.size = size;
        natural = ReportSlides.of(report, charts);
        legible = new LegibleParts(report, size);
    }

    /// Of the screen in pixels.
    public Size size() {
        return size;
    }

    /// The talk that the report makes by itself.
    public Talk automatic() {
        return talk(AUTOMATIC, Sidecar.empty(report.id()));
    }

    /// The talk that is given: the one that the speaker chose, else the one that the report makes by itself.
    public Talk given(Sidecar sidecar) {
        return talk(sidecar.talks().given().orElse(AUTOMATIC), sidecar);
    }

    /// A talk of the speaker's own.
    ///
    /// @param sidecar with the charts of their own
    public Talk talk(OwnTalk own, Sidecar sidecar) {
        return new TalkPutting(arranged(own, sidecar), sidecar.notes(), this::parts).made();
    }

    /// A talk as it would be if one slide were not hidden, to look at that slide.
    public Talk showing(SlideKey key, OwnTalk own, Sidecar sidecar) {
        return talk(new TalkEdit.HideSlides(own.id(), Set.of(key), false).apply(own), sidecar);
    }

    /// All slides of a talk, also those that it does not show.
    public Outline outline(OwnTalk own, Sidecar sidecar) {
        return new OutlinePutting(arranged(own, sidecar), report).made();
    }

    /// What a slide is called in the talk that is given; empty where the report has it no more.
    public Optional<Text> title(SlideKey key, Sidecar sidecar) {
        return outline(sidecar.talks().given().orElse(AUTOMATIC), sidecar)
                .entry(key)
                .map(Outline.Entry::title);
    }

    private Arrangement arranged(OwnTalk own, Sidecar sidecar) {
        return new Arrangement(report, natural, own, sidecar);
    }

    private List<ChartSpec> parts(ChartSpec chart) {
        return parts.computeIfAbsent(chart, legible::of);
    }
}
