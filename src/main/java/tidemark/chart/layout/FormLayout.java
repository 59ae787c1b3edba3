package tidemark.chart.layout;

/// Lays one form out. Pure: the same content, box and style give the same body. Needs shrink with the style's base, so
/// that
/// a smaller base fits where a larger one does not; with height to spare a form may stretch to fill it.
interface FormLayout {
    Body lay(Content content, Box box, Style style);
}
