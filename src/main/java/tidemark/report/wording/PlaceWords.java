package tidemark.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;

/// How places of the source and the source itself are named.
final class PlaceWords {
    private PlaceWords() {}

    static String all(List<Place> places, Report report, Language language) {
        Map<String, TreeSet<Integer>> bySection = new LinkedHashMap<>();
        places.forEach(place ->
                bySection.computeIfAbsent(place.section(), _ -> new TreeSet<>()).add(place.paragraph()));
        return bySection.entrySet().stream()
                .map(entry -> section(entry.getKey(), report, language) + paragraphs(entry.getValue(), language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private static String section(String id, Report report, Language language) {
        String heading = report.source().section(id).map(Source.Section::title).orElse(id);
        return switch (language) {
            case ZH -> heading;
            case EN ->
                report.section(id).map(Section::title).map(title -> title.en()).orElse("“" + heading + "”");
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
