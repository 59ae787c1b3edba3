package tidemark.report.lens;

import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.UnitStyles;

/// How a reader wants to see a report. What is seen is a report itself, so that whatever shows reports needs to know
/// nothing of this.
///
/// @param derivedShown false to see only what the source states
/// @param units in which scale amounts read, in each language
public record Lens(boolean derivedShown, UnitStyles units) {

    /// Changes nothing: everything is shown, as each language is used to.
    public static final Lens CLEAR = new Lens(true, UnitStyles.CUSTOMARY);

    /// The report as it is seen; the same one where there is nothing to change. Takes time in proportion to its size.
    public Report see(Report report) {
        Report styled = units.equals(UnitStyles.CUSTOMARY) ? report : new Restyled(units).of(report);
        return derivedShown ? styled : new StatedOnly(styled).report();
    }

    public UnitStyle units(Language language) {
        return switch (language) {
            case ZH -> units.zh();
            case EN -> units.en();
        };
    }

    public Lens withDerivedShown(boolean shown) {
        return new Lens(shown, units);
    }

    /// With another scale for one language; the other keeps its own.
    public Lens with(UnitStyle style, Language language) {
        return new Lens(
                derivedShown,
                switch (language) {
                    case ZH -> new UnitStyles(style, units.en());
                    case EN -> new UnitStyles(units.zh(), style);
                });
    }
}
