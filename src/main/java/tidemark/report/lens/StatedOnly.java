package tidemark.report.lens;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.DerivedIndicator;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// A report without what is derived. Charts keep their stated figures; those that had none go. Words that speak of a
/// derived figure say that it is hidden, as leaving it out would change what they say.
final class StatedOnly {
    private static final Text HIDDEN = new Text("（推算值已隐藏）", "(derived value hidden)");
    private static final Pattern DERIVING = Pattern.compile("推算|倒推|deriv|worked back", Pattern.CASE_INSENSITIVE);
    private static final int MOST_NAMED = 3;

    private final Report report;
    private final Set<String> hidden;

    StatedOnly(Report report) {
        this.report = report;
        this.hidden = report.derived().stream().map(DerivedIndicator::id).collect(Collectors.toUnmodifiableSet());
    }

    Report report() {
        return new Report(
                report.id(),
                said(report.title()),
                report.refArea(),
                report.timePeriod(),
                report.areas(),
                report.source(),
                report.sections().stream().map(this::section).toList(),
                report.indicators(),
                List.of(),
                report.events(),
                report.charts().stream()
                        .map(this::chart)
                        .flatMap(Optional::stream)
                        .toList(),
                report.figures().stream().filter(figure -> !figure.isDerived()).toList(),
                false);
    }

    private Section section(Section section) {
        return new Section(
                section.id(),
                said(section.title()),
                said(section.message()),
                section.paragraphs().stream()
                        .map(paragraph -> new Section.Paragraph(said(paragraph.words()), paragraph.place()))
                        .toList(),
                unlessDeriving(section.spoken()));
    }

    private Optional<ChartSpec> chart(ChartSpec chart) {
        List<String> figures =
                chart.figures().stream().filter(id -> !hidden.contains(id)).toList();
        if (figures.isEmpty() && chart.events().isEmpty()) {
            return Optional.empty();
        }
        boolean whole = figures.size() == chart.figures().size();
        String focus = chart.focus();
        return Optional.of(new ChartSpec(
                chart.id(),
                chart.section(),
                title(chart.title(), figures),
                whole ? chart.form() : null,
                figures,
                chart.events(),
                focus == null || hidden.contains(focus) ? null : focus,
                unlessDeriving(chart.note()),
                whole ? unlessDeriving(chart.spoken()) : null));
    }

    /// Without words on how something was derived, which is not there to be explained any more.
    private @Nullable Text unlessDeriving(@Nullable Text words) {
        if (words == null) {
            return null;
        }
        boolean explains = DERIVING.matcher(words.zh()).find()
                || DERIVING.matcher(words.en()).find();
        return explains ? null : said(words);
    }

    /// A finding that rests on a derived figure is none without it: the chart is then called by what it still shows.
    private Text title(Text title, List<String> figures) {
        return speaksOfHidden(title.zh()) || speaksOfHidden(title.en())
                ? new Text(names(figures, Language.ZH, "、"), names(figures, Language.EN, ", "))
                : title;
    }

    private String names(List<String> ids, Language language, String between) {
        String named = ids.stream()
                .limit(MOST_NAMED)
                .map(report::figure)
                .flatMap(Optional::stream)
                .map(Figure::label)
                .map(label -> label.in(language))
                .collect(Collectors.joining(between));
        return ids.size() > MOST_NAMED ? named + new Text("等", " and others").in(language) : named;
    }

    private boolean speaksOfHidden(String words) {
        return Narrative.REFERENCE.matcher(words).results().anyMatch(found -> hidden.contains(found.group(1)));
    }

    private Text said(Text text) {
        return new Text(said(text.zh(), Language.ZH), said(text.en(), Language.EN));
    }

    private String said(String words, Language language) {
        return Narrative.REFERENCE
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        hidden.contains(found.group(1)) ? HIDDEN.in(language) : found.group()));
    }
}
