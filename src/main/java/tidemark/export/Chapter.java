package tidemark.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Run;

/// A section as a document tells it: each paragraph of the narrative with the charts of what it speaks of, so that no
/// reader has to look for the picture of a sentence.
public record Chapter(Section section, List<Passage> passages) {

    /// A paragraph and its charts, in the order of the report.
    ///
    /// @param words null where a section has charts and no narrative
    public record Passage(Section.@Nullable Paragraph words, List<ChartSpec> charts) {
        public Passage {
            charts = List.copyOf(charts);
        }
    }

    public Chapter {
        passages = List.copyOf(passages);
    }

    /// The sections that have a place in a document, in the order of the report.
    public static List<Chapter> of(DocumentRequest request) {
        return request.sections().stream()
                .map(section -> new Chapter(section, passages(section, request)))
                .toList();
    }

    private static List<Passage> passages(Section section, DocumentRequest request) {
        var charts = request.charts().stream()
                .filter(chart -> chart.section().equals(section.id()))
                .toList();
        if (section.paragraphs().isEmpty()) {
            return List.of(new Passage(null, charts));
        }
        var spoken = section.paragraphs().stream()
                .map(paragraph -> idsIn(paragraph, request.report()))
                .toList();
        List<List<ChartSpec>> after = new ArrayList<>();
        section.paragraphs().forEach(_ -> after.add(new ArrayList<>()));
        int last = 0;
        for (ChartSpec chart : charts) {
            last = home(chart, section, spoken, request.report()).orElse(last);
            after.get(last).add(chart);
        }
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < after.size(); i++) {
            passages.add(new Passage(section.paragraphs().get(i), after.get(i)));
        }
        return passages;
    }

    private static List<String> idsIn(Section.Paragraph paragraph, Report report) {
        return Narrative.runs(paragraph.words().in(Language.ZH), report, Language.ZH).stream()
                .flatMap(run -> switch (run) {
                    case Run.Words _ -> Stream.empty();
                    case Run.FigureRun figure -> Stream.of(figure.id());
                    case Run.EventRun event -> Stream.of(event.id());
                })
                .toList();
    }

    /// The paragraph that speaks of most of what a chart shows, or else the one about the same paragraph of the source.
    private static Optional<Integer> home(
            ChartSpec chart, Section section, List<? extends Collection<String>> spoken, Report report) {
        var shown =
                Stream.concat(chart.figures().stream(), chart.events().stream()).toList();
        Optional<Integer> best = Optional.empty();
        long most = 0;
        for (int i = 0; i < spoken.size(); i++) {
            long count = shown.stream().filter(spoken.get(i)::contains).count();
            if (count > most) {
                most = count;
                best = Optional.of(i);
            }
        }
        return best.or(() -> bySource(shown, section, report));
    }

    private static Optional<Integer> bySource(List<String> shown, Section section, Report report) {
        List<Place> places = shown.stream()
                .flatMap(id -> Stream.concat(
                        report.figure(id).map(Figure::places).orElse(List.of()).stream(),
                        report.event(id).map(Event::place).stream()))
                .toList();
        for (int i = 0; i < section.paragraphs().size(); i++) {
            if (places.contains(section.paragraphs().get(i).place())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
