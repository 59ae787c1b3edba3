package tidemark.desk.data;

import java.util.List;

/// One column of a table.
///
/// @param key of its heading among the window's words
/// @param width in pixels, to begin with
public record DataColumn(String key, Look look, double width) {

    /// How its cells are set and ordered.
    public enum Look {
        TEXT,
        /// Digits to the right; ordered by amount.
        AMOUNT,
        /// Ordered by time.
        TIME,
        /// A calm word or two.
        CHIP,
        /// The same, for ranks and claims.
        GOLD_CHIP
    }

    private static final DataColumn NAME = text("data.name", 250);
    private static final DataColumn VALUE = new DataColumn("data.value", Look.AMOUNT, 96);
    private static final DataColumn UNIT = text("data.unit", 96);
    private static final DataColumn QUALIFIER = new DataColumn("data.qualifier", Look.CHIP, 104);
    private static final DataColumn PERIOD = new DataColumn("data.period", Look.TIME, 84);
    private static final DataColumn PLACE = text("data.place", 150);
    private static final DataColumn PRINTED = text("data.printed", 190);
    private static final DataColumn ID = text("data.id", 170);

    private static final List<DataColumn> FIGURES = List.of(
            NAME,
            VALUE,
            UNIT,
            QUALIFIER,
            text("data.growth", 104),
            new DataColumn("data.ranks", Look.GOLD_CHIP, 170),
            PERIOD,
            text("data.area", 124),
            PLACE,
            PRINTED,
            ID);
    private static final List<DataColumn> DERIVED = List.of(
            NAME,
            VALUE,
            UNIT,
            QUALIFIER,
            text("data.formula", 280),
            text("data.interval", 280),
            text("data.condition", 190),
            PERIOD,
            PLACE,
            ID);
    private static final List<DataColumn> EVENTS = List.of(
            text("data.event", 300),
            new DataColumn("data.kind", Look.CHIP, 116),
            text("data.scope", 84),
            new DataColumn("data.claim", Look.GOLD_CHIP, 96),
            new DataColumn("data.date", Look.TIME, 96),
            PLACE,
            PRINTED,
            ID);

    /// What it is called where choices are kept.
    String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    private static DataColumn text(String key, double width) {
        return new DataColumn(key, Look.TEXT, width);
    }

    /// The columns of a table, from left to right.
    public static List<DataColumn> of(DataKind kind) {
        return switch (kind) {
            case FIGURES -> FIGURES;
            case DERIVED -> DERIVED;
            case EVENTS -> EVENTS;
        };
    }
}
