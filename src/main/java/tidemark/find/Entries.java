package tidemark.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// Lists what a report holds that can be found, in the order in which equals are shown: figures first, each kind in the
/// order of the report.
final class Entries {
    private final Report report;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Report report) {
        this.report = report;
    }

    static Entry[] of(Report report) {
        var list = new Entries(report);
        list.addFigures();
        report.events().forEach(event -> list.entries.add(new Entry.OfEvent(event)));
        list.addSections();
        list.addDefinitions();
        list.addParagraphs();
        return list.entries.toArray(Entry[]::new);
    }

    private void addFigures() {
        Map<String, List<String>> aliases = new HashMap<>();
        for (Indicator indicator : report.indicators()) {
            if (!indicator.aliases().isEmpty()) {
                aliases.put(indicator.id(), indicator.aliases());
            }
            addFigure(indicator.id(), aliases);
        }
        report.derived().forEach(derived -> addFigure(derived.id(), aliases));
    }

    private void addFigure(String id, Map<String, List<String>> aliases) {
        List<Figure> series = report.series(id);
        Optional<Figure> main = series.size() == 1 ? Optional.of(series.getFirst()) : report.figure(id);
        main.ifPresent(figure -> entries.add(new Entry.OfFigure(figure, aliases.getOrDefault(id, List.of()), series)));
    }

    private void addSections() {
        for (Section section : report.sections()) {
            entries.add(new Entry.OfSection(section.id(), section.title(), section.message()));
        }
    }

    private void addDefinitions() {
        for (Entry entry : entries.toArray(Entry[]::new)) {
            if (entry instanceof Entry.OfFigure figure && figure.figure().definition() instanceof Text definition) {
                entries.add(new Entry.OfDefinition(figure.figure(), definition));
            }
        }
    }

    private void addParagraphs() {
        for (Section section : report.sections()) {
            for (Section.Paragraph paragraph : section.paragraphs()) {
                var words = new Text(
                        Narrative.plain(paragraph.words(), report, Language.ZH),
                        Narrative.plain(paragraph.words(), report, Language.EN));
                entries.add(new Entry.OfParagraph(section.id(), words));
            }
        }
    }
}
