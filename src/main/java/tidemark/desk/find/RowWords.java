package tidemark.desk.find;

import java.util.List;
import java.util.Optional;
import tidemark.desk.Messages;
import tidemark.find.Hit;
import tidemark.find.HitKind;
import tidemark.find.Marked;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Wording;
import tidemark.service.OpenReport;

/// Puts hits into words.
///
/// @param named whether to say of which report they are
public record RowWords(OpenReport open, Language language, Messages messages, boolean named) {
    private static final Marked NOTHING = new Marked("", List.of());

    public FindRow row(Hit hit) {
        Report report = open.report();
        String section = report.section(hit.section())
                .map(found -> found.title().in(language))
                .orElse("");
        boolean itself = hit.kind() == HitKind.SECTION;
        String where = kind(hit.kind())
                + (itself || section.isEmpty() ? "" : " · " + section)
                + (named ? " · " + report.title().in(language) : "");
        Marked matched = hit.matched() == null ? NOTHING : hit.matched();
        return new FindRow(open.location(), hit, hit.shown(), where, matched, value(hit), note(hit));
    }

    private String kind(HitKind kind) {
        return messages.text(
                switch (kind) {
                    case FIGURE -> "find.kind.figure";
                    case EVENT -> "find.kind.event";
                    case SECTION -> "find.kind.section";
                    case DEFINITION -> "find.kind.definition";
                    case PARAGRAPH -> "find.kind.paragraph";
                });
    }

    private String value(Hit hit) {
        Figure figure = hit.figure();
        if (figure != null && hit.kind() == HitKind.FIGURE) {
            return Wording.reading(figure, language).text();
        }
        return event(hit).map(Event::date).orElse("");
    }

    private String note(Hit hit) {
        Figure figure = hit.figure();
        if (figure != null && hit.kind() == HitKind.FIGURE) {
            boolean ranked = figure.value() != null && !figure.ranks().isEmpty();
            return Wording.marker(figure, language)
                    .orElse(ranked ? Wording.rankBadge(figure.ranks().getFirst(), language) : "");
        }
        return event(hit).map(event -> Wording.scope(event.scope(), language)).orElse("");
    }

    private Optional<Event> event(Hit hit) {
        return hit.kind() == HitKind.EVENT ? open.report().event(hit.id()) : Optional.empty();
    }
}
