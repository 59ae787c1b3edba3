package tidemark.compare;

import java.util.List;
import tidemark.report.Figure;
import tidemark.report.Text;

/// How the figures of one row lie to each other in time and place.
public enum Relation {
    /// One area in several periods: a change can be read.
    OVER_TIME(new Text("同一地区，不同时期", "one area over time")),
    /// Several areas in one period.
    SIDE_BY_SIDE(new Text("同一时期，不同地区", "different areas in one period")),
    /// One area in one period, told twice.
    TOLD_TWICE(new Text("同一地区、同一时期", "one area in one period, stated twice")),
    /// Neither is the same, so nothing changes from one to the other.
    NEITHER(new Text("地区和时期都不同", "neither area nor period the same"));

    private final Text label;

    Relation(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /// How two figures lie to each other.
    static Relation of(Figure a, Figure b) {
        boolean area = a.refArea().equals(b.refArea());
        boolean period = a.timePeriod().equals(b.timePeriod());
        if (area) {
            return period ? TOLD_TWICE : OVER_TIME;
        }
        return period ? SIDE_BY_SIDE : NEITHER;
    }

    /// How all of them do: as the pairs do where all do alike.
    static Relation of(List<Figure> figures) {
        var areas = figures.stream().map(Figure::refArea).distinct().count();
        var periods = figures.stream().map(Figure::timePeriod).distinct().count();
        if (areas == 1) {
            return periods == 1 ? TOLD_TWICE : OVER_TIME;
        }
        return periods == 1 ? SIDE_BY_SIDE : NEITHER;
    }
}
