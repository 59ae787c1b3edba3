package tidemark.talk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.chart.rule.PageNotes;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;

/// Parts a chart that says more than a hall can read (R12) into several of its form, alike in both languages, so that a
/// slide keeps its number when the language changes.
public final class LegibleParts {
    private static final int MOST_PARTS = 8;
    private static final double TOLERANCE = 0.01;
    private static final Pattern PART_IN_CHINESE = Pattern.compile("（(\\d)/\\d）$");
    private static final Pattern PART_IN_ENGLISH = Pattern.compile(" \\((\\d)/\\d\\)$");

    private final Report report;
    private final Size size;

    /// @param size of the screen in pixels
    public LegibleParts(Report report, Size size) {
        this.report = report;
        this.size = size;
    }

    /// The chart itself where its words are large enough, else as few parts as make them so; of a chart that cannot be
    /// parted so far, the parts whose words are the largest.
    List<ChartSpec> of(ChartSpec chart) {
        if (!(FormRules.choose(chart, report) instanceof Choice.Drawn drawn)) {
            return List.of();
        }
        Form form = drawn.form();
        var whole = List.of(chart);
        if (isLegible(whole) || !mayPart(form)) {
            return whole;
        }
        var tried = new ArrayList<>(List.of(whole));
        int most = Math.min(MOST_PARTS, chart.figures().size() + chart.events().size());
        for (int count = 2; count <= most; count++) {
            var parts = parts(chart, form, count);
            if (parts.stream().allMatch(part -> FormRules.choose(part, report) instanceof Choice.Drawn)) {
                if (isLegible(parts)) {
                    return parts;
                }
                tried.add(parts);
            }
        }
        return tried.stream().max(Comparator.comparingDouble(this::smallest)).orElse(whole);
    }

    /// True where the rules allow the chart and its words are large enough, in either language.
    public boolean isLegible(ChartSpec chart) {
        return FormRules.choose(chart, report) instanceof Choice.Drawn && isLegible(List.of(chart));
    }

    private boolean isLegible(List<ChartSpec> parts) {
        double least = Base.of(size) - TOLERANCE;
        return pictures(parts).allMatch(picture -> smallest(picture) >= least);
    }

    /// Of the smallest word in all of them, in pixels.
    private double smallest(List<ChartSpec> parts) {
        return pictures(parts).mapToDouble(LegibleParts::smallest).min().orElse(0);
    }

    private static double smallest(Picture picture) {
        return picture.texts().stream().mapToDouble(Mark.TextRun::size).min().orElse(picture.height());
    }

    /// In every language, the one with longer words first.
    private Stream<Picture> pictures(List<ChartSpec> parts) {
        return Stream.of(Language.EN, Language.ZH)
                .flatMap(language -> parts.stream()
                        .map(part -> new ChartRequest(report, part, language, Theme.LIGHT, size, Purpose.STAGE, false)))
                .map(Charts::draw);
    }

    /// What stands beside each other by itself may stand on several slides; a whole and its parts, two ends and a
    /// course of time may not.
    private static boolean mayPart(Form form) {
        return switch (form) {
            case TILES,
                    BARS,
                    SQUARES,
                    DAY_CELLS,
                    DURATION_BARS,
                    RANK_BADGES,
                    STREAK_CELLS,
                    TIMELINE,
                    HONOUR_WALL,
                    GROWTH_BARS -> true;
            case CARD, SHARE_BAR, WAFFLE, DOT_FIELD, AREA_SQUARES, RANK_WALL, LINE, SLOPE, GROUPED_BARS, DUMBBELL ->
                false;
        };
    }

    /// Where a length stands for a value, each part has a scale of its own and says so (R11).
    private static boolean isScaled(Form form) {
        return form == Form.BARS || form == Form.DURATION_BARS || form == Form.GROWTH_BARS || form == Form.DAY_CELLS;
    }

    private List<ChartSpec> parts(ChartSpec chart, Form form, int count) {
        var figures = inOrder(chart, form);
        return IntStream.range(0, count)
                .mapToObj(part -> part(chart, form, share(figures, part, count), part, count))
                .toList();
    }

    private static ChartSpec part(ChartSpec chart, Form form, List<String> figures, int part, int count) {
        var events = share(chart.events(), part, count);
        String focus = chart.focus();
        boolean held = focus != null && (figures.contains(focus) || events.contains(focus));
        return new ChartSpec(
                chart.id(),
                chart.section(),
                numbered(chart.title(), part + 1, count),
                form,
                figures,
                events,
                held ? focus : null,
                isScaled(form) ? ownScale(chart.note()) : chart.note(),
                part == 0 ? chart.spoken() : null);
    }

    /// Bars stand by value, so that parts hold what is of like size.
    private List<String> inOrder(ChartSpec chart, Form form) {
        return isScaled(form)
                ? chart.figures().stream()
                        .sorted(Comparator.comparingDouble((String id) -> length(id, form))
                                .reversed())
                        .toList()
                : chart.figures();
    }

    /// What the bar of a figure is as long as.
    private double length(String id, Form form) {
        return report.figure(id)
                .map(figure -> {
                    var growth = figure.growth();
                    return form == Form.GROWTH_BARS && growth != null ? growth.value() : figure.value();
                })
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    private static List<String> share(List<String> ids, int part, int count) {
        return ids.subList(ids.size() * part / count, ids.size() * (part + 1) / count);
    }

    /// The title of the chart without the number of the part.
    static Text whole(Text title) {
        return new Text(
                PART_IN_CHINESE.matcher(title.zh()).replaceFirst(""),
                PART_IN_ENGLISH.matcher(title.en()).replaceFirst(""));
    }

    /// Whether a title is that of a second or later part.
    static boolean isContinued(Text title) {
        var part = PART_IN_CHINESE.matcher(title.zh());
        return part.find() && !part.group(1).equals("1");
    }

    /// The title of a part.
    ///
    /// @param part from 1
    public static Text numbered(Text title, int part, int count) {
        var words = part + "/" + count;
        return new Text(title.zh() + "（" + words + "）", title.en() + " (" + words + ")");
    }

    private static Text ownScale(@org.jspecify.annotations.Nullable Text note) {
        Text own = PageNotes.OWN_SCALE;
        return note == null ? own : new Text(note.zh() + "；" + own.zh(), note.en() + "; " + own.en());
    }
}
