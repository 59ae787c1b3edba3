package tidemark.desk.chart;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.layout.Charts;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Session;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.wording.Narrative;
import tidemark.service.OpenReport;

/// A chart of the open report: its form, its picture in the language and theme of the moment, or why there is none.
public final class ChartViewModel {

    /// The buttons at the foot of a card, five of them.
    private static final double ROOM_FOR_TOOLS = 156;

    private final Session session;
    private final Report report;
    private final ChartSpec chart;
    private final Choice choice;
    private final Set<String> ids;
    private final Evidence evidence;

    /// Where the evidence of a mark is.
    public interface Evidence {

        /// @param observation which of the figures of that id, as [tidemark.report.Figure#observation()] says it
        /// @param near where the reader asked, on the screen
        EvidenceRequest of(String id, String observation, @Nullable Bounds near);
    }

    public ChartViewModel(Session session, Report report, ChartSpec chart) {
        this(session, report, chart, (id, _, near) -> new EvidenceRequest(id, near));
    }

    /// @param evidence for a chart whose figures stand in other reports
    public ChartViewModel(Session session, Report report, ChartSpec chart, Evidence evidence) {
        this.evidence = evidence;
        this.session = session;
        this.report = report;
        this.chart = chart;
        this.choice = FormRules.choose(chart, report);
        this.ids = Stream.of(chart.figures(), chart.events())
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Report report() {
        return report;
    }

    public ChartSpec chart() {
        return chart;
    }

    /// The report that it is exported from: the one in front where it is one of its charts, else one of this chart
    /// alone,
    /// for charts of the reader's own and charts that compare reports. Empty while no report is open.
    public Optional<OpenReport> open() {
        OpenReport front = session.getReport();
        return Optional.ofNullable(front)
                .map(open -> isOfReport() ? open : new OpenReport(open.location(), report, List.of(chart), List.of()));
    }

    /// The figures and events that it shows.
    public Set<String> ids() {
        return ids;
    }

    /// What to ask for where the reader wants the evidence of a mark or of a row of the table.
    EvidenceRequest evidence(String id, String observation, @Nullable Bounds near) {
        return evidence.of(id, observation, near);
    }

    /// True for a chart of the open report, of which it can be told why it is as it is.
    boolean isOfReport() {
        OpenReport open = session.getReport();
        return open != null && open.chart(chart.id()).filter(chart::equals).isPresent();
    }

    /// The finding, with its figures written out.
    public String title() {
        return Narrative.plain(chart.title(), report, session.getLanguage());
    }

    public Optional<Form> form() {
        return switch (choice) {
            case Choice.Drawn drawn -> Optional.of(drawn.form());
            case Choice.Refused _ -> Optional.empty();
        };
    }

    /// Why the rules allow no picture and what to use instead, in two sentences; empty where there is a picture.
    public Optional<String> refusal() {
        return switch (choice) {
            case Choice.Drawn _ -> Optional.empty();
            case Choice.Refused refused ->
                Optional.of(refused.rule() + " · " + refused.reason().in(session.getLanguage()) + "\n"
                        + refused.proposal().in(session.getLanguage()));
        };
    }

    Span span() {
        return form().map(form -> Span.of(chart, form)).orElse(Span.ONE);
    }

    /// The picture for reading, as high as it needs to be.
    ///
    /// @param width in pixels; a narrower one than the least gives the least
    public Picture draw(double width) {
        return Charts.drawToWidth(request(width, Size.LEAST_HEIGHT, false));
    }

    /// The picture for reading at a height of at least what it needs.
    public Picture draw(double width, double height) {
        return height < Size.LEAST_HEIGHT || height > Size.MOST
                ? draw(width)
                : Charts.draw(request(width, height, false));
    }

    /// The picture without title and source.
    public Picture drawPlain(double width) {
        return Charts.drawToWidth(request(width, Size.LEAST_HEIGHT, true));
    }

    private ChartRequest request(double width, double height, boolean plain) {
        double within = Math.clamp(width, Size.LEAST_WIDTH, Size.MOST);
        return new ChartRequest(
                report,
                chart,
                session.getLanguage(),
                session.getTheme(),
                new Size(within, height),
                Purpose.READING,
                plain,
                ROOM_FOR_TOOLS,
                Map.of());
    }
}
