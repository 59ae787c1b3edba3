package tidemark.chart.layout;

/// The room that a form has.
///
/// @param width in pixels; what needs more does not fit
/// @param height in pixels; 0 where the form shall take what it needs and no more
record Box(double width, double height) {}
