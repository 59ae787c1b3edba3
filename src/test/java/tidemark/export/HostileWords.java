package tidemark.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;

/// A report whose every word would like to be markup, and whose words around the charts have characters that no one
/// sees.
public final class HostileWords {

    /// What the bundled font can draw.
    public static final String MARKUP = "<script>alert(1)</script>]]>\"'&amp;--></style></svg>{{=cmd|'/c calc'!A1}}";

    /// A null, an escape, a right-to-left override, half of a surrogate pair, a non-character and a line break.
    public static final String UNSEEN = "\u0000\u001b\u202e\ud800\uffff\r\n\u2066";

    private final String unseen;

    private HostileWords(String unseen) {
        this.unseen = unseen;
    }

    /// The same report with these words behind each of its own.
    public static DocumentRequest in(DocumentRequest request) {
        return new HostileWords(UNSEEN).of(request);
    }

    /// The same report with those of these words that can be drawn, so that every picture of it can be made.
    public static DocumentRequest drawable(DocumentRequest request) {
        return new HostileWords("").of(request);
    }

    private DocumentRequest of(DocumentRequest request) {
        Report report = request.report();
        List<ChartSpec> charts = request.charts().stream().map(this::chart).toList();
        var hostile = new Report(
                MARKUP + "../",
                with(report.title(), unseen),
                report.refArea(),
                report.timePeriod(),
                report.areas().stream().map(this::area).toList(),
                source(report.source()),
                report.sections().stream().map(this::section).toList(),
                report.indicators(),
                report.derived(),
                report.events().stream().map(this::event).toList(),
                charts,
                report.figures().stream().map(this::figure).toList());
        return new DocumentRequest(hostile, charts, request.language(), request.theme());
    }

    /// The same report with a title of so many characters, for itself and for its first chart.
    public static DocumentRequest longTitle(DocumentRequest request, int characters) {
        Report report = request.report();
        var title = new Text("长".repeat(characters), "long".repeat(characters / 4));
        ChartSpec first = request.charts().getFirst();
        var titled = new ChartSpec(
                first.id(),
                first.section(),
                title,
                first.form(),
                first.figures(),
                first.events(),
                first.focus(),
                first.note());
        var charts = Stream.concat(Stream.of(titled), request.charts().stream().skip(1))
                .toList();
        var renamed = new Report(
                report.id(),
                title,
                report.refArea(),
                report.timePeriod(),
                report.areas(),
                report.source(),
                report.sections(),
                report.indicators(),
                report.derived(),
                report.events(),
                charts,
                report.figures());
        return new DocumentRequest(renamed, charts, request.language(), request.theme());
    }

    private Text with(Text text, String more) {
        UnaryOperator<String> hostile = words -> words + MARKUP + more;
        return new Text(hostile.apply(text.zh()), hostile.apply(text.en()));
    }

    private @Nullable Text with(@Nullable Text text) {
        return text == null ? null : with(text, "");
    }

    private Area area(Area area) {
        return new Area(area.code(), with(area.name(), ""), area.level(), area.within());
    }

    private Source source(Source source) {
        return new Source(
                source.title() + MARKUP + unseen,
                source.subtitle(),
                List.of(MARKUP, unseen),
                MARKUP,
                source.issued(),
                source.sections(),
                source.leftOut());
    }

    private Section section(Section section) {
        return new Section(
                section.id(),
                with(section.title(), unseen),
                with(section.message(), unseen),
                section.paragraphs().stream()
                        .map(paragraph -> new Section.Paragraph(with(paragraph.words(), unseen), paragraph.place()))
                        .toList());
    }

    private ChartSpec chart(ChartSpec chart) {
        return new ChartSpec(
                chart.id() + MARKUP,
                chart.section(),
                with(chart.title(), ""),
                chart.form(),
                chart.figures(),
                chart.events(),
                chart.focus(),
                with(chart.note()));
    }

    private Figure figure(Figure f) {
        return new Figure(
                f.id(),
                f.section(),
                with(f.name(), ""),
                f.shortName(),
                f.definition() == null ? null : with(f.definition(), unseen),
                f.kind(),
                f.unit(),
                f.value(),
                f.interval(),
                f.timePeriod(),
                f.refArea(),
                f.obsStatus(),
                f.qualifier(),
                f.growth(),
                f.ranks(),
                f.comparableGroup(),
                f.better(),
                f.partOf(),
                f.whole(),
                f.origin() instanceof Figure.Origin.Stated stated
                        ? new Figure.Origin.Stated(stated.printed() + MARKUP + unseen, stated.place())
                        : f.origin());
    }

    private Event event(Event e) {
        return new Event(
                e.id(),
                e.section(),
                with(e.name(), ""),
                e.shortName(),
                e.detail() == null ? null : with(e.detail(), unseen),
                e.date(),
                e.kind(),
                e.scope(),
                e.claim(),
                e.printed() + MARKUP + unseen,
                e.place());
    }
}
