package tidemark.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.DerivedIndicator;
import tidemark.report.Event;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.formula.Derivation;
import tidemark.report.unit.Units;

/// Reports made up for comparing: `of("a", "甲省", 2025).says(level("gdp", "地区生产总值", "5696", "亿元"))`.
final class MadeReport {
    final List<Indicator> indicators = new ArrayList<>();
    final List<DerivedIndicator> derived = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    private final String id;
    private final String area;
    private final int year;
    private String source;

    private MadeReport(String id, String area, int year) {
        this.id = id;
        this.area = area;
        this.year = year;
        source = area + year + "年政府工作报告";
    }

    static MadeReport of(String id, String area, int year) {
        return new MadeReport(id, area, year);
    }

    MadeReport from(String title) {
        source = title;
        return this;
    }

    MadeReport says(Said... said) {
        for (Said each : said) {
            indicators.add(each.indicator(area, year));
        }
        return this;
    }

    MadeReport celebrates(String eventId, String name) {
        events.add(new Event(
                eventId,
                "main",
                new Text(name, "event " + eventId),
                null,
                null,
                null,
                Event.Kind.HONOUR,
                tidemark.report.Scope.NATION,
                null,
                name,
                new Place("main", 1)));
        return this;
    }

    Report report() {
        return new Report(
                id,
                new Text(area + year, area + " " + year),
                area,
                TimePeriod.ofYear(year),
                List.of(new Area(area, new Text(area, "area " + area), Area.Level.PROVINCE, null)),
                new Source(
                        source, null, List.of(), null, null, List.of(new Source.Section("main", "正文", 9)), List.of()),
                List.of(new Section("main", new Text("正文", "Main"), new Text("要点", "The point"), List.of())),
                indicators,
                derived,
                events,
                List.of(),
                Derivation.resolve(area, indicators, derived).figures());
    }

    static Said level(String id, String zh, String value, String unit) {
        return new Said(id, zh, value, unit);
    }

    /// The growth of something, as an indicator of its own.
    static Said growth(String id, String zh, @Nullable String value) {
        return new Said(id, zh, value, "%").kind(IndicatorKind.RATIO);
    }

    static Said ranked(String id, String zh, int place) {
        return new Said(id, zh, null, "位").kind(IndicatorKind.RANK).place(place);
    }

    /// One indicator with one observation.
    static final class Said {
        private final String id;
        private final String zh;
        private final @Nullable String value;
        private final String unit;
        private @Nullable String group;
        private String en;
        private IndicatorKind kind = IndicatorKind.FLOW;
        private ObsStatus status = ObsStatus.A;
        private @Nullable Qualifier qualifier;
        private @Nullable Growth growth;
        private List<Rank> ranks = List.of();
        private List<String> aliases = List.of();
        private int paragraph = 1;
        private @Nullable Text whole;

        private Said(String id, String zh, @Nullable String value, String unit) {
            this.id = id;
            this.zh = zh;
            this.value = value;
            this.unit = unit;
            en = "name of " + zh;
        }

        Said english(String name) {
            en = name;
            return this;
        }

        Said kind(IndicatorKind of) {
            kind = of;
            return this;
        }

        Said status(ObsStatus of) {
            status = of;
            return this;
        }

        Said qualified(Qualifier by) {
            qualifier = by;
            return this;
        }

        Said up(String by, Growth.Unit in, Growth.Price price) {
            growth = new Growth(new BigDecimal(by), in, price, "增长" + by + in.printed());
            return this;
        }

        Said up(String by) {
            return up(by, Growth.Unit.PERCENT, Growth.Price.UNKNOWN);
        }

        String id() {
            return id;
        }

        Said place(int rank) {
            ranks = List.of(new Rank(rank, null, tidemark.report.Scope.NATION, null, null, null, false, "居全国第" + rank));
            return this;
        }

        Said group(String comparable) {
            group = comparable;
            return this;
        }

        Said alias(String... names) {
            aliases = List.of(names);
            return this;
        }

        Said paragraph(int number) {
            paragraph = number;
            return this;
        }

        Said shareOf(String of) {
            whole = new Text(of, of);
            return this;
        }

        private Indicator indicator(String area, int year) {
            var observation = new Indicator.Observation(
                    value == null ? null : new BigDecimal(value),
                    TimePeriod.ofYear(year),
                    area,
                    status,
                    qualifier,
                    value == null ? ranks.getFirst().printed() : value + unit,
                    growth,
                    ranks,
                    new Place("main", paragraph));
            return new Indicator(
                    id,
                    "main",
                    new Text(zh, en),
                    null,
                    aliases,
                    null,
                    kind,
                    Units.find(unit).orElseThrow(),
                    group,
                    null,
                    null,
                    whole,
                    List.of(observation));
        }
    }
}
