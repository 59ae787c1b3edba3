package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tidemark.chart.ChartPlanner;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Examples;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.DerivedIndicator;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.lens.Lens;
import tidemark.report.unit.UnitStyles;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// A reader who hides what is derived sees none of it in any picture.
final class HiddenDerivedTest {
    private static final Lens STATED = new Lens(false, UnitStyles.CUSTOMARY);
    private static final int ROUNDS = 25;

    static final List<String> REPORTS = ShippedReports.ids();

    @ParameterizedTest
    @EnumSource(Form.class)
    void noFormReckonsAnythingWhereDerivedValuesAreHidden(Form form) {
        int drawn = 0;
        var example = Examples.of(form);
        for (Language language : Language.values()) {
            drawn += look(STATED.see(example.report()), language);
        }
        for (long seed = 0; seed < ROUNDS; seed++) {
            var request = MadeUpReports.request(form, seed);
            drawn += look(STATED.see(request.report()), request.language());
        }
        assertThat(drawn).isPositive();
    }

    @ParameterizedTest
    @FieldSource("REPORTS")
    void noPictureOfAShippedReportShowsWhatIsDerived(String id) {
        var open = ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped(id))).report();
        var report = open.report();
        var derived = report.derived().stream().map(DerivedIndicator::id).toList();
        var seen = STATED.see(report);
        for (Language language : Language.values()) {
            for (ChartSpec chart : ChartPlanner.chartsOf(seen)) {
                var picture = draw(seen, chart, language);
                assertThat(picture.map(HiddenDerivedTest::subjects).orElse(List.of()))
                        .doesNotContainAnyElementsOf(derived);
            }
            assertThat(look(seen, language)).isPositive();
        }
    }

    @Test
    void theRestOfAWholeIsEmptyRoomWithoutAWord() {
        var shown = Examples.of(Form.SHARE_BAR).report();
        var hidden = STATED.see(shown);
        var chart = hidden.charts().getFirst();

        assertThat(words(draw(shown, shown.charts().getFirst(), Language.ZH).orElseThrow()))
                .anyMatch(run -> run.contains("其余"));
        assertThat(words(draw(hidden, chart, Language.ZH).orElseThrow()))
                .noneMatch(run -> run.contains("其余"))
                .noneMatch(run -> run.contains("虚线"));
    }

    /// Draws every chart of a report and reads all of its words.
    ///
    /// @return how many the rules let draw
    private static int look(Report seen, Language language) {
        int drawn = 0;
        for (ChartSpec chart : ChartPlanner.chartsOf(seen)) {
            var picture = draw(seen, chart, language);
            if (picture.isPresent()) {
                drawn++;
                assertThat(words(picture.get()))
                        .as(chart.id() + " of " + seen.id())
                        .noneMatch(run -> saysDerived(run, language));
                assertThat(saysDerived(picture.get().description(), language)).isFalse();
            }
        }
        return drawn;
    }

    /// What is said in place of a hidden value is no value.
    private static boolean saysDerived(String words, Language language) {
        var said = words.replace("（推算值已隐藏）", "").replace("(derived value hidden)", "");
        return switch (language) {
            case ZH -> said.contains("推算") || said.startsWith("其余");
            case EN -> said.contains("derived") || said.startsWith("rest");
        };
    }

    private static Optional<Picture> draw(Report report, ChartSpec chart, Language language) {
        return switch (FormRules.choose(chart, report)) {
            case Choice.Drawn _ ->
                Optional.of(Charts.draw(new ChartRequest(
                        report, chart, language, Theme.LIGHT, new Size(1280, 720), Purpose.DOCUMENT, false)));
            case Choice.Refused _ -> Optional.empty();
        };
    }

    private static List<String> words(Picture picture) {
        return flat(picture.marks())
                .filter(Mark.TextRun.class::isInstance)
                .map(run -> ((Mark.TextRun) run).text())
                .toList();
    }

    private static List<String> subjects(Picture picture) {
        var ids = new ArrayList<String>();
        flat(picture.marks())
                .filter(Mark.Group.class::isInstance)
                .map(group -> ((Mark.Group) group).subject())
                .forEach(subject -> {
                    if (subject != null) {
                        ids.add(subject.id());
                    }
                });
        return ids;
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group
                        ? Stream.concat(Stream.of(group), flat(group.marks()))
                        : Stream.of(mark));
    }
}
