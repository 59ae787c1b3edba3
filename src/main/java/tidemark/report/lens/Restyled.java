package tidemark.report.lens;

import java.util.IdentityHashMap;
import java.util.Map;
import tidemark.report.Figure;
import tidemark.report.Indicator;
import tidemark.report.Report;
import tidemark.report.unit.Unit;
import tidemark.report.unit.UnitStyles;

/// Lets every amount of a report read in other scales. Values, units and what they may be compared with stay.
final class Restyled {
    private final UnitStyles styles;
    /// By identity: a report shares its units, and comparing them would take longer than making a few twice.
    private final Map<Unit, Unit> units = new IdentityHashMap<>();

    Restyled(UnitStyles styles) {
        this.styles = styles;
    }

    Report of(Report report) {
        return new Report(
                report.id(),
                report.title(),
                report.refArea(),
                report.timePeriod(),
                report.areas(),
                report.source(),
                report.sections(),
                report.indicators().stream().map(this::restyled).toList(),
                report.derived(),
                report.events(),
                report.charts(),
                report.figures().stream().map(this::restyled).toList(),
                report.derivedShown());
    }

    private Figure restyled(Figure figure) {
        return figure.in(unit(figure.unit()));
    }

    private Unit unit(Unit unit) {
        return units.computeIfAbsent(unit, known -> known.reading(styles));
    }

    private Indicator restyled(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.section(),
                indicator.name(),
                indicator.shortName(),
                indicator.aliases(),
                indicator.definition(),
                indicator.kind(),
                unit(indicator.unit()),
                indicator.comparableGroup(),
                indicator.better(),
                indicator.partOf(),
                indicator.whole(),
                indicator.observations());
    }
}
