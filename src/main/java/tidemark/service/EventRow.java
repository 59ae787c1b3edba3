package tidemark.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidemark.export.Cell;
import tidemark.report.Event;
import tidemark.report.Text;

/// One event as a row.
///
/// @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the source does not say
/// @param section of the source
public record EventRow(String id, Text name, @Nullable String date, Event.Kind kind, String section, int paragraph) {

    static final List<String> HEADER = List.of("id", "name_zh", "name_en", "date", "kind", "section", "paragraph");

    static EventRow of(Event event) {
        return new EventRow(
                event.id(),
                event.name(),
                event.date(),
                event.kind(),
                event.place().section(),
                event.place().paragraph());
    }

    List<Cell> cells() {
        return List.of(
                Cell.of(id),
                Cell.of(name.zh()),
                Cell.of(name.en()),
                Cell.of(date),
                Cell.of(kind.name().toLowerCase(Locale.ROOT)),
                Cell.of(section),
                Cell.of(BigDecimal.valueOf(paragraph)));
    }
}
