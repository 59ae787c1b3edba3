package tidemark.export.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.export.DocumentRequest;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// Every figure and event of a page with its words in the source and where they stand: what a chart shows, for those
/// who would rather read it.
record EvidenceTables(DocumentRequest request, Anchors anchors) {
    private static final List<Text> FIGURE_HEADS = List.of(
            new Text("指标", "Indicator"),
            new Text("数值", "Value"),
            new Text("时期", "Period"),
            new Text("原文或算式", "Words of the source, or formula"),
            new Text("出处", "Where"));
    private static final List<Text> EVENT_HEADS = List.of(
            new Text("事项", "Event"),
            new Text("类别", "Kind"),
            new Text("日期", "Date"),
            new Text("级别", "Level"),
            new Text("原文", "Words of the source"),
            new Text("出处", "Where"));

    void figures(Markup page) {
        var seen = new HashSet<String>();
        table(FIGURE_HEADS, page);
        for (Section section : request.report().sections()) {
            var own = anchors.figures().stream()
                    .filter(figure -> figure.section().equals(section.id()))
                    .toList();
            if (!own.isEmpty()) {
                body(section, FIGURE_HEADS.size(), page);
                own.forEach(figure -> row(figure, seen, page));
                page.closeLine();
            }
        }
        page.close().closeLine();
    }

    void events(Markup page) {
        var seen = new HashSet<String>();
        table(EVENT_HEADS, page);
        for (Section section : request.report().sections()) {
            var own = anchors.events().stream()
                    .filter(event -> event.section().equals(section.id()))
                    .toList();
            if (!own.isEmpty()) {
                body(section, EVENT_HEADS.size(), page);
                own.forEach(event -> row(event, seen, page));
                page.closeLine();
            }
        }
        page.close().closeLine();
    }

    private void table(List<Text> heads, Markup page) {
        page.open("div", "class", "scroll").open("table").line().open("thead").open("tr");
        heads.forEach(head -> page.words("th", head.in(request.language()), "scope", "col"));
        page.close().closeLine();
    }

    private void body(Section section, int columns, Markup page) {
        page.open("tbody").open("tr", "class", "part");
        page.words(
                "th",
                section.title().in(request.language()),
                "colspan",
                Integer.toString(columns),
                "scope",
                "rowgroup");
        page.closeLine();
    }

    private void row(Figure figure, Set<String> seen, Markup page) {
        var language = request.language();
        begin(figure.id(), seen, page);
        page.open("th", "scope", "row").text(figure.name().in(language));
        if (figure.definition() != null) {
            page.words("small", figure.definition().in(language));
        }
        page.close();
        page.open("td").words("strong", Wording.reading(figure, language).text());
        further(figure).forEach(words -> page.words("small", words));
        page.close();
        page.words("td", Wording.period(figure.timePeriod(), language));
        origin(figure, page);
        page.words("td", Wording.places(figure.places(), request.report(), language));
        page.closeLine();
    }

    /// The row's own name, which only the first of several periods has.
    private void begin(String id, Set<String> seen, Markup page) {
        if (seen.add(id)) {
            page.open("tr", "id", anchors.name(id));
        } else {
            page.open("tr");
        }
    }

    private Stream<String> further(Figure figure) {
        var language = request.language();
        String reading = Wording.reading(figure, language).text();
        return Stream.of(
                        Wording.qualifierInWords(figure, language).stream(),
                        figure.obsStatus() == ObsStatus.A
                                ? Stream.<String>empty()
                                : Stream.of(Wording.status(figure.obsStatus(), language))
                                        .filter(status -> !reading.contains(status)),
                        Wording.conversion(figure, language).stream(),
                        Stream.ofNullable(figure.growth()).map(growth -> Wording.growth(growth, language)),
                        figure.value() == null
                                ? Stream.<String>empty()
                                : figure.ranks().stream().map(rank -> Wording.rank(rank, language)))
                .flatMap(words -> words);
    }

    private void origin(Figure figure, Markup page) {
        var language = request.language();
        Report report = request.report();
        switch (figure.origin()) {
            case Figure.Origin.Stated stated ->
                page.open("td").words("q", stated.printed(), "lang", "zh-CN").close();
            case Figure.Origin.Computed _ -> {
                page.open("td");
                page.words("small", Wording.marker(figure, language).orElse(""), "class", "mark");
                page.text(Wording.formula(figure, report, language));
                Wording.condition(figure, language).ifPresent(words -> page.words("small", words));
                page.close();
            }
        }
    }

    private void row(Event event, Set<String> seen, Markup page) {
        var language = request.language();
        begin(event.id(), seen, page);
        page.open("th", "scope", "row").text(event.name().in(language));
        if (event.detail() != null) {
            page.words("small", event.detail().in(language));
        }
        page.close();
        String kind = Stream.of(
                        Stream.of(event.kind().label().in(language)),
                        Stream.ofNullable(event.claim()).map(claim -> Wording.claim(claim, language)))
                .flatMap(words -> words)
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
        page.words("td", kind);
        page.words("td", event.date() == null ? "–" : event.date());
        page.words("td", Wording.scope(event.scope(), language));
        page.open("td").words("q", event.printed(), "lang", "zh-CN").close();
        page.words("td", Wording.place(event.place(), request.report(), language));
        page.closeLine();
    }
}
