package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.chart.rule.PageNotes;
import tidemark.report.Area;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// The line under the title: who, in which unit, when, and what must be said besides (R4, R11, R17).
final class Subtitle {
    private Subtitle() {}

    static String of(Content content, Language language) {
        var parts = new ArrayList<String>();
        areas(content, language).ifPresent(parts::add);
        periods(content, language).ifPresent(parts::add);
        unit(content, language).ifPresent(parts::add);
        var chart = content.chart();
        if (chart.note() != null) {
            parts.add(Narrative.plain(chart.note(), content.report(), language));
        }
        PageNotes.of(chart, content.report()).forEach(note -> parts.add(note.in(language)));
        return parts.stream()
                .map(Subtitle::withoutStop)
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    /// Notes are sentences; here they are parts of one.
    private static String withoutStop(String part) {
        return part.endsWith("。") || part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
    }

    private static java.util.Optional<String> areas(Content content, Language language) {
        var codes = content.figures().isEmpty()
                ? List.of(content.report().refArea())
                : content.figures().stream().map(Figure::refArea).distinct().toList();
        return codes.stream()
                .map(content.report()::area)
                .flatMap(java.util.Optional::stream)
                .map(Area::name)
                .map(name -> name.in(language))
                .reduce((a, b) -> a + (language == Language.ZH ? "、" : ", ") + b);
    }

    private static java.util.Optional<String> periods(Content content, Language language) {
        var periods = Stream.concat(content.figures().stream().map(Figure::timePeriod), eventYears(content))
                .distinct()
                .sorted()
                .toList();
        if (periods.isEmpty()) {
            return java.util.Optional.empty();
        }
        var first = periods.getFirst().in(language);
        var last = periods.getLast().in(language);
        return java.util.Optional.of(first.equals(last) ? first : first + "–" + last);
    }

    private static Stream<TimePeriod> eventYears(Content content) {
        return content.events().stream()
                .map(Event::date)
                .flatMap(java.util.stream.Stream::ofNullable)
                .map(date -> TimePeriod.ofYear(Integer.parseInt(date.substring(0, 4))));
    }

    private static java.util.Optional<String> unit(Content content, Language language) {
        var units = content.figures().stream()
                .filter(figure -> figure.value() != null)
                .map(figure -> Wording.unit(figure, language))
                .distinct()
                .toList();
        if (units.size() != 1 || language == Language.EN) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of("单位：" + units.getFirst());
    }
}
