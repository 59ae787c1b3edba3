package tidemark.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;

/// How places of the source and the source itself are named.
final class PlaceWords {
    private static final int MOST_SPOKEN = 2;

    private PlaceWords() {}

    static String all(List<Place> places, Report report, Language language) {
        return all(places, report.source(), report.sections(), language);
    }

    /// @param source null where it is not known, and sections are named by their ids
    static String all(List<Place> places, @Nullable Source source, List<Section> sections, Language language) {
        return bySection(places).entrySet().stream()
                .map(entry ->
                        section(entry.getKey(), source, sections, language) + paragraphs(entry.getValue(), language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private static Map<String, TreeSet<Integer>> bySection(List<Place> places) {
        Map<String, TreeSet<Integer>> bySection = new LinkedHashMap<>();
        places.forEach(place ->
                bySection.computeIfAbsent(place.section(), _ -> new TreeSet<>()).add(place.paragraph()));
        return bySection;
    }

    /// As one says it: with the paragraphs of a few sections, else with the names of the sections alone.
    static String spoken(List<Place> places, Report report, Language language) {
        Map<String, TreeSet<Integer>> bySection = bySection(places);
        boolean few = bySection.size() <= MOST_SPOKEN
                && bySection.values().stream().allMatch(numbers -> numbers.size() <= MOST_SPOKEN);
        List<String> parts = bySection.entrySet().stream()
                .map(entry ->
                        quoted(entry.getKey(), report, language) + (few ? spoken(entry.getValue(), language) : ""))
                .toList();
        String all = listed(parts, language);
        return switch (language) {
            case ZH -> few ? all : all + "部分";
            case EN -> few ? all : (parts.size() == 1 ? "section " : "sections ") + all;
        };
    }

    private static String quoted(String id, Report report, Language language) {
        String name = section(id, report.source(), report.sections(), language);
        return name.startsWith("“") ? name : "“" + name + "”";
    }

    private static String spoken(TreeSet<Integer> numbers, Language language) {
        List<String> each =
                numbers.stream().map(number -> Integer.toString(number)).toList();
        return language == Language.ZH
                ? "第" + String.join("、", each) + "段"
                : (each.size() == 1 ? ", paragraph " : ", paragraphs ") + listed(each, language);
    }

    private static String listed(List<String> parts, Language language) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.getLast();
        String before = String.join(language == Language.ZH ? "、" : ", ", parts.subList(0, parts.size() - 1));
        return before + (language == Language.ZH ? "和" : last.contains(", ") ? ", and " : " and ") + last;
    }

    private static String section(String id, @Nullable Source source, List<Section> sections, Language language) {
        String heading = Optional.ofNullable(source)
                .flatMap(stated -> stated.section(id))
                .map(Source.Section::title)
                .orElse(id);
        return switch (language) {
            case ZH -> heading;
            case EN ->
                sections.stream()
                        .filter(section -> section.id().equals(id))
                        .findFirst()
                        .map(section -> section.title().en())
                        .orElse("“" + heading + "”");
        };
    }

    private static String paragraphs(TreeSet<Integer> numbers, Language language) {
        String joiner = language == Language.ZH ? "、" : ", ";
        String list = numbers.stream().map(number -> Integer.toString(number)).collect(Collectors.joining(joiner));
        return switch (language) {
            case ZH -> " 第" + list + "段";
            case EN -> (numbers.size() == 1 ? ", para. " : ", paras. ") + list;
        };
    }

    static String source(Source source, Language language) {
        String authors = String.join(language == Language.ZH ? "、" : ", ", source.authors());
        var further = new StringBuilder();
        for (String part : new String[] {source.publisher(), source.issued()}) {
            if (part != null) {
                further.append(language == Language.ZH ? "，" : ", ").append(part);
            }
        }
        return switch (language) {
            case ZH -> "来源：" + authors + "《" + source.title() + "》" + further;
            case EN -> "Source: " + authors + (authors.isEmpty() ? "" : ", ") + "《" + source.title() + "》" + further;
        };
    }
}
