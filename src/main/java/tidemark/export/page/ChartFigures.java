package tidemark.export.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.export.ChartPairs;
import tidemark.export.DocumentRequest;
import tidemark.export.Evidence;
import tidemark.picture.Bounds;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.render.svg.SvgRenderer;
import tidemark.report.ChartSpec;
import tidemark.report.wording.Narrative;

/// The charts of a page with the evidence that appears beside their marks. One that has a row to itself is there
/// twice, for wide and for narrow windows; the style sheet shows one of them.
final class ChartFigures {

    /// Of a column, in CSS pixels.
    private static final double NARROW = 384;

    private static final double WIDE = 800;
    private static final double MOST_HEIGHT = 480;

    /// Words of a chart that had to be made smaller to fit are below this.
    private static final double LEAST_WORDS = 11;

    private final DocumentRequest request;
    private final Anchors anchors;
    private final EvidenceCards cards;
    private final PageColours colours = new PageColours();
    private final StringBuilder rules = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int count;

    ChartFigures(DocumentRequest request, Anchors anchors, EvidenceCards cards) {
        this.request = request;
        this.anchors = anchors;
        this.cards = cards;
    }

    PageColours colours() {
        return colours;
    }

    /// What shows the evidence of a mark that the pointer or the keyboard is on.
    String rules() {
        return rules.toString();
    }

    /// Every word in the charts.
    String words() {
        return words.toString();
    }

    void put(List<ChartSpec> charts, Markup page) throws MissingGlyphException {
        if (charts.isEmpty()) {
            return;
        }
        page.open("div", "class", "charts").line();
        for (List<ChartSpec> row : ChartPairs.of(charts, this::isSmall)) {
            for (ChartSpec chart : row) {
                switch (FormRules.choose(chart, request.report())) {
                    case Choice.Drawn _ -> figure(chart, row.size() == 1, page);
                    case Choice.Refused refused -> refused(chart, refused, page);
                }
            }
        }
        page.closeLine();
    }

    /// True where a chart reads well in a column.
    private boolean isSmall(ChartSpec chart) {
        return switch (FormRules.choose(chart, request.report())) {
            case Choice.Refused _ -> false;
            case Choice.Drawn _ -> {
                Picture picture = draw(chart, light(), NARROW);
                yield picture.height() <= MOST_HEIGHT
                        && picture.texts().stream().allMatch(run -> run.size() >= LEAST_WORDS);
            }
        };
    }

    private void refused(ChartSpec chart, Choice.Refused refused, Markup page) {
        page.open("figure", "class", "refused")
                .words("p", Narrative.plain(chart.title(), request.report(), request.language()), "class", "title")
                .words("p", refused.reason().in(request.language()))
                .closeLine();
    }

    private void figure(ChartSpec chart, boolean wide, Markup page) throws MissingGlyphException {
        String id = "c" + ++count;
        Picture narrow = draw(chart, light(), NARROW);
        colours.learn(narrow, draw(chart, light().opposite(), NARROW));
        page.open("figure", "id", id, "class", wide ? "wide" : "narrow", "aria-label", narrow.title())
                .line();
        svg(narrow, id, "n", page);
        if (wide) {
            svg(draw(chart, light(), WIDE), id, "w", page);
        }
        for (String subject : subjects(narrow).keySet()) {
            Evidence.of(subject, request.report(), request.language())
                    .ifPresent(evidence -> cards.put(evidence, "div", "e e" + anchors.name(subject), page));
        }
        page.closeLine();
    }

    private Theme light() {
        return request.theme().isDark() ? request.theme().opposite() : request.theme();
    }

    private Picture draw(ChartSpec chart, Theme theme, double width) {
        return Charts.drawToWidth(new ChartRequest(
                request.report(),
                chart,
                request.language(),
                theme,
                new Size(width, Size.LEAST_HEIGHT),
                Purpose.READING,
                false));
    }

    /// @param variant `n` for narrow windows, `w` for wide ones
    private void svg(Picture picture, String id, String variant, Markup page) throws MissingGlyphException {
        String name = id + variant;
        page.raw(SvgRenderer.inline(picture, name, anchors::target));
        picture.texts().forEach(run -> words.append(run.text()));
        subjects(picture).forEach((subject, box) -> rule(name, subject, box, picture));
    }

    /// Where each thing that a picture shows is in it.
    private static Map<String, Bounds> subjects(Picture picture) {
        var boxes = new LinkedHashMap<String, Bounds>();
        picture.subjects()
                .forEach(group -> Bounds.of(group).ifPresent(box -> {
                    if (group.subject() != null) {
                        boxes.merge(group.subject().id(), box, Bounds::union);
                    }
                }));
        return boxes;
    }

    /// Below a mark in the upper half, above one in the lower half; in a wide chart where the mark begins.
    private void rule(String name, String subject, Bounds box, Picture picture) {
        boolean below = box.y() + box.height() / 2 < picture.height() / 2;
        double share = below ? box.bottom() / picture.height() : 1 - box.y() / picture.height();
        String left = picture.width() > NARROW
                ? String.format(Locale.ROOT, ";left:min(%.1f%%,100%% - 27rem)", 100 * box.x() / picture.width())
                : "";
        rules.append(String.format(
                Locale.ROOT,
                "#%s:has([href=\"%s\"]:is(:hover,:focus-visible))~.e%s{display:block;%s:%.1f%%%s}\n",
                name,
                anchors.target(subject),
                anchors.name(subject),
                below ? "top" : "bottom",
                100 * share,
                left));
    }
}
