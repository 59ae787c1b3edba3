package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Direction;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// A figure in the making, for tests: everything about it that a test does not say is plain.
public record FigureDraft(
        String id,
        Text name,
        @Nullable BigDecimal value,
        Unit unit,
        ObsStatus status,
        @Nullable Qualifier qualifier,
        boolean isDerived,
        @Nullable Direction better,
        @Nullable String partOf,
        @Nullable Text whole) {

    public static final Unit YI_YUAN = unit("亿元");
    public static final Unit WAN_YI_YUAN = unit("万亿元");
    public static final Unit PERCENT = unit("%");
    public static final Unit PERMILLE = unit("‰");
    public static final Unit DAY = unit("天");
    public static final Unit WORKING_DAY = unit("个工作日");
    public static final Unit MU = unit("亩");
    public static final Unit ITEM = unit("项");
    public static final Unit PROJECT = unit("个");
    public static final Unit WAN_DEALS = unit("万笔");

    private static Unit unit(String printed) {
        return Units.find(printed).orElseThrow();
    }

    public static FigureDraft of(String id, String zh, String en, String value, Unit unit) {
        return new FigureDraft(
                id, new Text(zh, en), new BigDecimal(value), unit, ObsStatus.A, null, false, null, null, null);
    }

    public FigureDraft status(ObsStatus next) {
        return new FigureDraft(id, name, value, unit, next, qualifier, isDerived, better, partOf, whole);
    }

    public FigureDraft qualifier(Qualifier next) {
        return new FigureDraft(id, name, value, unit, status, next, isDerived, better, partOf, whole);
    }

    public FigureDraft derived() {
        return new FigureDraft(id, name, value, unit, status, qualifier, true, better, partOf, whole);
    }

    public FigureDraft lessIsBetter() {
        return new FigureDraft(id, name, value, unit, status, qualifier, isDerived, Direction.LESS, partOf, whole);
    }

    public FigureDraft partOf(String next) {
        return new FigureDraft(id, name, value, unit, status, qualifier, isDerived, better, next, whole);
    }

    public FigureDraft whole(String zh, String en) {
        return new FigureDraft(id, name, value, unit, status, qualifier, isDerived, better, partOf, new Text(zh, en));
    }

    public Figure figure() {
        var place = new Place("reform", 5);
        Figure.Origin origin = isDerived
                ? new Figure.Origin.Computed("a / b", List.of("a", "b"), List.of(place), null)
                : new Figure.Origin.Stated(value + unit.printed(), place);
        return new Figure(
                id,
                "reform",
                name,
                null,
                null,
                IndicatorKind.FLOW,
                unit,
                value,
                null,
                TimePeriod.ofYear(2023),
                "330206",
                status,
                qualifier,
                null,
                List.of(),
                "group",
                better,
                partOf,
                whole,
                origin);
    }
}
