package tidemark.export.workbook;

import java.util.List;
import java.util.function.Function;
import tidemark.report.Event;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// What is stated without a figure.
final class EventSheet {
    private final Report report;
    private final Language language;

    EventSheet(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    List<Column<Event>> columns() {
        return List.of(
                column(new Text("大事", "Event"), 44, event -> event.name().in(language)),
                column(new Text("日期", "Date"), 12, event -> event.date() == null ? "" : event.date()),
                column(new Text("类别", "Kind"), 18, event -> event.kind().label().in(language)),
                column(new Text("层级", "Level"), 12, event -> Wording.scope(event.scope(), language)),
                column(new Text("表述", "Claim"), 12, this::claim),
                column(new Text("说明", "Detail"), 40, this::detail),
                column(
                        new Text("章节", "Section"),
                        18,
                        event -> FigureColumns.section(event.section(), report, language)),
                column(new Text("原文写法", "As printed"), 40, Event::printed),
                column(new Text("出处", "Place"), 22, event -> Wording.place(event.place(), report, language)),
                column(new Text("编号", "Id"), 24, Event::id));
    }

    private Column<Event> column(Text heading, double width, Function<Event, String> words) {
        return new Column<>(heading.in(language), width, event -> Content.words(words.apply(event)));
    }

    private String claim(Event event) {
        return event.claim() == null ? "" : Wording.claim(event.claim(), language);
    }

    private String detail(Event event) {
        return event.detail() == null ? "" : event.detail().in(language);
    }
}
