package tidemark.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartPlanner;
import tidemark.report.ChartSpec;
import tidemark.report.DerivedIndicator;
import tidemark.report.Event;
import tidemark.report.Indicator;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.json.Problem;
import tidemark.report.lens.Lens;

/// A report that is open.
///
/// @param charts its own charts, or planned ones where it names none; each is one that the rules allow
/// @param warnings what a reader should look at
/// @param sha256 of the file as it was read, in hexadecimal digits; null for a report that was made in memory
public record OpenReport(
        ReportLocation location,
        Report report,
        List<ChartSpec> charts,
        List<Problem> warnings,
        @Nullable String sha256) {

    public OpenReport {
        charts = List.copyOf(charts);
        warnings = List.copyOf(warnings);
    }

    /// A report that was made in memory.
    public OpenReport(ReportLocation location, Report report, List<ChartSpec> charts, List<Problem> warnings) {
        this(location, report, charts, warnings, null);
    }

    /// The same report as a reader wants to see it, with charts for what is still shown.
    public OpenReport seen(Lens lens) {
        Report seen = lens.see(report);
        return seen == report
                ? this
                : new OpenReport(
                        location,
                        seen,
                        report.charts().isEmpty() ? ChartPlanner.chartsOf(seen) : seen.charts(),
                        warnings,
                        sha256);
    }

    public List<ChartSpec> chartsOf(String section) {
        return charts.stream().filter(chart -> chart.section().equals(section)).toList();
    }

    /// The ids of the figures and events that some chart shows.
    public Set<String> charted() {
        return charts.stream()
                .flatMap(chart -> Stream.concat(chart.figures().stream(), chart.events().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<ChartSpec> chart(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    private static final Pattern ELEMENT = Pattern.compile("(indicators|derived|events|charts|sections)\\[(\\d+)].*");

    /// What a path of the report's file leads to: the id of a figure, an event or a section; for a chart, of the first
    /// thing that it shows. Meant for a report as it was read.
    public Optional<String> idAt(String path) {
        Matcher element = ELEMENT.matcher(path);
        if (!element.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(element.group(2));
        Stream<String> ids = switch (element.group(1)) {
            case "indicators" -> report.indicators().stream().map(Indicator::id);
            case "derived" -> report.derived().stream().map(DerivedIndicator::id);
            case "events" -> report.events().stream().map(Event::id);
            case "sections" -> report.sections().stream().map(Section::id);
            default -> report.charts().stream().map(OpenReport::firstShown);
        };
        return ids.skip(number).findFirst();
    }

    private static String firstShown(ChartSpec chart) {
        return Stream.concat(chart.figures().stream(), chart.events().stream())
                .findFirst()
                .orElse(chart.section());
    }
}
