package tidemark.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.export.Extract;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The publication that everything was taken from: its sections, how many figures and events the workbook has of each,
/// and the numbers that were left out on purpose.
final class SourceSheet {
    private final Report report;
    private final Extract extract;
    private final Language language;

    private record Line(
            String what, String text, String why, @Nullable Place place) {}

    SourceSheet(Extract extract, Language language) {
        this.report = extract.report();
        this.extract = extract;
        this.language = language;
    }

    Sheet sheet(String name) {
        List<Column<Line>> columns = List.of(
                column("内容", "What", 18, line -> line.what()),
                column("原文", "In the source", 60, line -> line.text()),
                column("说明", "Remark", 60, line -> line.why()),
                column(
                        "出处",
                        "Place",
                        24,
                        line -> line.place() == null ? "" : Wording.place(line.place(), report, language)));
        return Sheet.table(name, columns, lines());
    }

    private Column<Line> column(String zh, String en, double width, java.util.function.Function<Line, String> words) {
        return new Column<>(new Text(zh, en).in(language), width, line -> Content.words(words.apply(line)));
    }

    private List<Line> lines() {
        Source source = report.source();
        var lines = new ArrayList<Line>();
        add(lines, new Text("标题", "Title"), source.title());
        add(lines, new Text("副标题", "Subtitle"), source.subtitle());
        add(lines, new Text("作者", "Authors"), String.join(language == Language.ZH ? "、" : ", ", source.authors()));
        add(lines, new Text("发布者", "Publisher"), source.publisher());
        add(lines, new Text("发布日期", "Issued"), source.issued());
        Map<String, Long> figures = counted(extract.stated().stream().flatMap(SourceSheet::places));
        Map<String, Long> events = counted(extract.events().stream().map(event -> event.place()));
        source.sections()
                .forEach(section -> lines.add(new Line(
                        new Text("章节", "Section").in(language),
                        section.title(),
                        counts(
                                section.paragraphs(),
                                figures.getOrDefault(section.id(), 0L),
                                events.getOrDefault(section.id(), 0L)),
                        null)));
        source.leftOut()
                .forEach(left -> lines.add(new Line(
                        new Text("未收的数", "Left out").in(language),
                        left.printed(),
                        Wording.reason(left.reason(), language)
                                + (language == Language.ZH ? "：" : ": ")
                                + left.note().in(language),
                        left.place())));
        return lines;
    }

    private void add(List<Line> lines, Text what, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Line(what.in(language), text, "", null));
        }
    }

    private static Stream<Place> places(Figure figure) {
        return figure.places().stream();
    }

    private static Map<String, Long> counted(Stream<Place> places) {
        return places.filter(Objects::nonNull).collect(Collectors.groupingBy(Place::section, Collectors.counting()));
    }

    private String counts(int paragraphs, long figures, long events) {
        return switch (language) {
            case ZH -> paragraphs + "段，" + figures + "个数据，" + events + "件大事";
            case EN -> paragraphs + " paragraphs, " + figures + " figures, " + events + " events";
        };
    }
}
