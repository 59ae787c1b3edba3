package tidemark.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.formula.Derivation;
import tidemark.report.formula.FormulaReader;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// Made-up indicators, figures and reports for tests.
public final class Figures {
    public static final String AREA = "990001";
    public static final Place PLACE = new Place("reform", 5);

    private Figures() {}

    public static Unit unit(String printed) {
        return Units.find(printed).orElseThrow(() -> new AssertionError("no unit " + printed));
    }

    /// Begins an indicator; its section is "reform", its period 2023.
    public static Stated stated(String id, String value, String unit) {
        return new Stated(id, value, unit);
    }

    public static Indicator rankOnly(String id, Rank rank) {
        var observation = new Indicator.Observation(
                null, TimePeriod.ofYear(2023), AREA, ObsStatus.A, null, rank.printed(), null, List.of(rank), PLACE);
        return indicator(id, IndicatorKind.RANK, "个", null, null, observation);
    }

    private static Indicator indicator(
            String id,
            IndicatorKind kind,
            String unit,
            @Nullable String comparableGroup,
            @Nullable String partOf,
            Indicator.Observation observation) {
        return new Indicator(
                id,
                "reform",
                new Text(id + "名", id + " name"),
                null,
                List.of(),
                null,
                kind,
                unit(unit),
                comparableGroup,
                null,
                partOf,
                null,
                List.of(observation));
    }

    public static DerivedIndicator derived(String id, String unit, String formula) {
        if (!(FormulaReader.read(formula) instanceof FormulaReader.Read read)) {
            throw new AssertionError("no formula: " + formula);
        }
        return new DerivedIndicator(
                id,
                "reform",
                new Text(id + "名", id + " name"),
                null,
                null,
                IndicatorKind.FLOW,
                unit(unit),
                read.formula(),
                TimePeriod.ofYear(2023),
                null,
                null,
                null,
                null);
    }

    public static Report report(List<Indicator> indicators, List<DerivedIndicator> derived, List<Event> events) {
        var source = new Source(
                "一年来的答卷",
                null,
                List.of("甲", "乙"),
                null,
                null,
                List.of(new Source.Section("reform", "改革发力", 8), new Source.Section("annex", "附录", 3)),
                List.of());
        return report(source, indicators, derived, events);
    }

    public static Report report(
            Source source, List<Indicator> indicators, List<DerivedIndicator> derived, List<Event> events) {
        return new Report(
                "made-up",
                new Text("某区年报", "A district's year"),
                AREA,
                TimePeriod.ofYear(2023),
                List.of(new Area(AREA, new Text("某区", "A District"), Area.Level.COUNTY, null)),
                source,
                List.of(new Section("reform", new Text("改革", "Reform"), new Text("改革", "Reform"), List.of())),
                indicators,
                derived,
                events,
                List.of(),
                Derivation.resolve(AREA, indicators, derived).figures());
    }

    /// The parts of a stated indicator, with a plain actual figure as the starting point.
    public static final class Stated {
        private final String id;
        private final String value;
        private final String unit;
        private IndicatorKind kind = IndicatorKind.FLOW;
        private ObsStatus status = ObsStatus.A;
        private @Nullable Qualifier qualifier;
        private String printed;
        private @Nullable Growth growth;
        private List<Rank> ranks = List.of();
        private Place place = PLACE;
        private TimePeriod period = TimePeriod.ofYear(2023);
        private @Nullable String comparableGroup;
        private @Nullable String partOf;

        private Stated(String id, String value, String unit) {
            this.id = id;
            this.value = value;
            this.unit = unit;
            this.printed = value + unit;
        }

        public Stated kind(IndicatorKind kind) {
            this.kind = kind;
            return this;
        }

        public Stated status(ObsStatus status) {
            this.status = status;
            return this;
        }

        public Stated qualifier(Qualifier qualifier) {
            this.qualifier = qualifier;
            return this;
        }

        public Stated printed(String printed) {
            this.printed = printed;
            return this;
        }

        public Stated growth(String value, Growth.Unit unit, Growth.Price price) {
            this.growth = new Growth(new BigDecimal(value), unit, price, "增长" + value + unit.printed());
            return this;
        }

        public Stated ranks(Rank... ranks) {
            this.ranks = List.of(ranks);
            return this;
        }

        public Stated at(String section, int paragraph) {
            this.place = new Place(section, paragraph);
            return this;
        }

        public Stated comparableGroup(String comparableGroup) {
            this.comparableGroup = comparableGroup;
            return this;
        }

        public Stated partOf(String partOf) {
            this.partOf = partOf;
            return this;
        }

        public Stated period(TimePeriod period) {
            this.period = period;
            return this;
        }

        public Indicator indicator() {
            var observation = new Indicator.Observation(
                    new BigDecimal(value), period, AREA, status, qualifier, printed, growth, ranks, place);
            return Figures.indicator(id, kind, unit, comparableGroup, partOf, observation);
        }

        public Figure figure() {
            return Derivation.resolve(AREA, List.of(indicator()), List.of())
                    .figures()
                    .getFirst();
        }
    }
}
