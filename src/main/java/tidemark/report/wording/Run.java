package tidemark.report.wording;

/// A piece of narrative.
public sealed interface Run {
    String text();

    record Words(String text) implements Run {}

    /// What is written of a figure: its value, its growth or its ranks.
    record FigureRun(String id, String text) implements Run {}

    record EventRun(String id, String text) implements Run {}
}
