package tidemark.chart.layout;

import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// What a figure is called where room is dear: by its full name if that stands in one line, else by its short one.
final class Names {
    private Names() {}

    static TextBox fitting(Figure figure, Face face, double size, double width, Style style) {
        var full = style.say(figure.name());
        return face.width(full, size) <= width
                ? TextBox.line(full, face, size)
                : TextBox.wrap(style.say(figure.label()), face, size, width);
    }
}
