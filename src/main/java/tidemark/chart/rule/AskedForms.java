package tidemark.chart.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Text;

/// What each form demands of its material.
final class AskedForms {
    static final int MOST_SQUARES = 20;
    static final int MOST_DOTS = 10_000;
    private static final int MOST_BARS = 12;
    private static final int MOST_TILES = 12;
    private static final int MOST_ROWS = 12;
    private static final int MOST_DAYS = 60;
    private static final int MOST_BADGES = 24;
    private static final int MOST_WALL = 60;
    private static final int MOST_EVENTS = 60;
    private static final int MOST_DATES = 24;
    private static final int MOST_LINES = 8;

    private AskedForms() {}

    static Choice judge(Form form, Material m) {
        return refusal(form, m)
                .<Choice>map(refused -> refused)
                .orElseGet(() -> new Choice.Drawn(
                        form,
                        ruleOf(form),
                        new Text(
                                "指定了这种图，规则也允许：" + FormPurpose.of(form).zh(),
                                "This form was asked for, and the rules allow it. "
                                        + FormPurpose.of(form).en())));
    }

    static boolean isDated(Event event) {
        return event.date() != null;
    }

    /// The rule that a form stands on.
    private static Rule ruleOf(Form form) {
        return switch (form) {
            case CARD -> Rule.R13;
            case TILES, DURATION_BARS, GROUPED_BARS -> Rule.R1;
            case BARS, GROWTH_BARS -> Rule.R2;
            case SHARE_BAR, WAFFLE -> Rule.R6;
            case SQUARES, DOT_FIELD, DAY_CELLS -> Rule.R3;
            case AREA_SQUARES -> Rule.R7;
            case RANK_BADGES, RANK_WALL -> Rule.R8;
            case STREAK_CELLS, TIMELINE, HONOUR_WALL, LINE, SLOPE, DUMBBELL -> Rule.R9;
        };
    }

    private static Optional<Choice.Refused> refusal(Form form, Material m) {
        boolean forEvents = form == Form.TIMELINE || form == Form.HONOUR_WALL;
        if (forEvents != m.onlyEvents()) {
            return Optional.of(forEvents ? Refusals.needsEvents(form) : Refusals.needsFigures(form));
        }
        return switch (form) {
            case CARD -> unless(m.count() == 1, () -> Refusals.tooMany(form, 1));
            case TILES -> unless(m.count() <= MOST_TILES, () -> Refusals.tooMany(form, MOST_TILES));
            case BARS -> bars(form, m);
            case SHARE_BAR, WAFFLE -> share(m);
            case SQUARES -> counted(form, m, MOST_SQUARES);
            case DOT_FIELD -> counted(form, m, MOST_DOTS);
            case DAY_CELLS -> days(form, m);
            case DURATION_BARS -> durations(form, m);
            case AREA_SQUARES ->
                first(
                        unless(m.every(Material::isArea), Refusals::notArea),
                        unless(m.shareAnAxis(), Refusals::mixedAxis),
                        unless(m.count() <= MOST_ROWS, () -> Refusals.tooMany(form, MOST_ROWS)));
            case RANK_BADGES ->
                first(
                        unless(m.every(Material::isRanked), () -> Refusals.notRanked(form)),
                        unless(m.count() <= MOST_BADGES, () -> Refusals.tooMany(form, MOST_BADGES)));
            case RANK_WALL -> rankWall(form, m);
            case STREAK_CELLS ->
                first(
                        unless(m.every(Material::hasStreak), Refusals::noStreak),
                        unless(m.count() <= MOST_ROWS, () -> Refusals.tooMany(form, MOST_ROWS)));
            case TIMELINE ->
                first(
                        unless(
                                m.events().size() > 1 && m.events().stream().allMatch(AskedForms::isDated),
                                Refusals::undated),
                        unless(m.events().size() <= MOST_DATES, () -> Refusals.tooMany(form, MOST_DATES)));
            case HONOUR_WALL -> unless(m.events().size() <= MOST_EVENTS, () -> Refusals.tooMany(form, MOST_EVENTS));
            case GROWTH_BARS -> growths(form, m);
            case LINE -> overTime(form, m, MOST_LINES);
            case SLOPE -> first(overTime(form, m, MOST_ROWS), unless(m.periods().size() == 2, Refusals::notTwoPeriods));
            case GROUPED_BARS -> overTime(form, m, MOST_LINES);
            case DUMBBELL -> dumbbell(form, m);
        };
    }

    private static Optional<Choice.Refused> bars(Form form, Material m) {
        return first(
                lengths(form, m.figures()),
                unless(m.shareAnAxis(), Refusals::mixedAxis),
                unless(m.count() > 1, () -> Refusals.tooFew(form, 2)),
                unless(m.count() <= MOST_BARS, () -> Refusals.tooMany(form, MOST_BARS)));
    }

    /// What may be drawn as a length at all.
    private static Optional<Choice.Refused> lengths(Form form, List<Figure> figures) {
        return first(
                unless(
                        figures.stream().noneMatch(Material::isRankOnly)
                                && figures.stream().noneMatch(Material::isStreak),
                        Refusals::rankAsLength),
                unless(figures.stream().allMatch(Material::hasValue), () -> Refusals.valueMissing(form)),
                unless(figures.stream().noneMatch(Material::isNegative), Refusals::negative));
    }

    private static Optional<Choice.Refused> share(Material m) {
        int shares = m.sharesOfAWhole().size();
        return first(
                unless(shares > 0 || m.isPartAndWhole(), Refusals::noWhole),
                unless(shares < 2, Refusals::severalWholes),
                unless(m.every(Material::hasValue), Refusals::noWhole));
    }

    private static Optional<Choice.Refused> counted(Form form, Material m, int most) {
        return first(
                unless(m.every(f -> Material.isExactCountUpTo(f, most)), () -> Refusals.notCountable(form, most)),
                unless(m.shareAnAxis(), Refusals::mixedAxis),
                unless(m.count() <= MOST_ROWS, () -> Refusals.tooMany(form, MOST_ROWS)));
    }

    private static Optional<Choice.Refused> days(Form form, Material m) {
        return first(
                unless(m.every(Material::isDuration), () -> Refusals.notDuration(form)),
                unless(m.shareAnAxis(), Refusals::mixedAxis),
                unless(
                        m.every(f -> f.value() != null && f.value().intValue() <= MOST_DAYS),
                        () -> Refusals.notCountable(form, MOST_DAYS)),
                unless(m.count() <= MOST_ROWS, () -> Refusals.tooMany(form, MOST_ROWS)));
    }

    /// Two or more in one unit make the axis; durations in other units stand apart as numbers.
    private static Optional<Choice.Refused> durations(Form form, Material m) {
        return first(
                unless(m.every(Material::isDuration), () -> Refusals.notDuration(form)),
                unless(hasPairOnOneAxis(m.figures()), () -> Refusals.tooFew(form, 2)),
                unless(m.count() <= MOST_BARS, () -> Refusals.tooMany(form, MOST_BARS)));
    }

    private static boolean hasPairOnOneAxis(List<Figure> figures) {
        var unit = figures.getFirst().unit().printed();
        var onAxis =
                figures.stream().filter(f -> f.unit().printed().equals(unit)).toList();
        return onAxis.size() > 1 && Material.shareAnAxis(onAxis);
    }

    private static Optional<Choice.Refused> rankWall(Form form, Material m) {
        Predicate<Figure> drawable = f -> Material.isRanked(f) && Material.isExactCountUpTo(f, MOST_WALL);
        return first(
                unless(m.every(drawable), () -> Refusals.notCountable(form, MOST_WALL)),
                unless(m.count() == 1 || m.count() == 2 && m.isPartAndWhole(), () -> Refusals.tooMany(form, 2)));
    }

    private static Optional<Choice.Refused> growths(Form form, Material m) {
        var bases = m.figures().stream()
                .map(Figure::growth)
                .flatMap(Stream::ofNullable)
                .map(growth -> List.of(growth.unit(), growth.price()))
                .distinct()
                .count();
        return first(
                unless(m.every(f -> f.growth() != null), Refusals::noGrowth),
                unless(m.count() > 1, () -> Refusals.tooFew(form, 2)),
                unless(bases <= 1, Refusals::mixedGrowth),
                unless(m.count() <= MOST_BARS, () -> Refusals.tooMany(form, MOST_BARS)));
    }

    private static Optional<Choice.Refused> overTime(Form form, Material m, int most) {
        return first(
                unless(m.periods().size() > 1, () -> Refusals.onePeriod(form)),
                unless(m.all().stream().noneMatch(Material::isRankOnly), Refusals::rankAsLength),
                unless(Material.shareAnAxis(m.all()), Refusals::mixedAxis),
                unless(
                        form == Form.LINE
                                || form == Form.SLOPE
                                || m.all().stream().noneMatch(Material::isNegative),
                        Refusals::negative),
                unless(m.count() <= most, () -> Refusals.tooMany(form, most)));
    }

    private static Optional<Choice.Refused> dumbbell(Form form, Material m) {
        return first(
                unless(
                        m.all().stream().noneMatch(figure -> Material.isRankOnly(figure) || Material.isStreak(figure)),
                        Refusals::rankAsLength),
                unless(m.every(Material::hasValue), () -> Refusals.valueMissing(form)),
                unless(Material.shareAnAxis(m.all()), Refusals::mixedAxis),
                unless(m.count() <= MOST_ROWS, () -> Refusals.tooMany(form, MOST_ROWS)),
                TwoEnds.refusal(m.figures(), m.all()));
    }

    /// A refusal is worded only where it is needed, since every chart goes through all that its form demands.
    private static Optional<Choice.Refused> unless(boolean holds, Supplier<Choice.Refused> refusal) {
        return holds ? Optional.empty() : Optional.of(refusal.get());
    }

    @SafeVarargs
    private static Optional<Choice.Refused> first(Optional<Choice.Refused>... refusals) {
        return List.of(refusals).stream().flatMap(Optional::stream).findFirst();
    }
}
