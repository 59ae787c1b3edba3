package tidemark.desk.chart;

import java.util.Set;
import javafx.scene.layout.Region;

/// Something that stands in the grid.
interface GridCell {

    Region region();

    /// @param columns of the grid, at least 1
    /// @return from 1 to `columns`
    int span(int columns);

    /// The height that it needs at a width; a guess as long as it is not drawn for that width.
    double height(double width);

    boolean isDrawnFor(double width);

    /// Finds out what it looks like at a width, without showing it yet.
    void draw(double width);

    /// Shows what was drawn for a width, in a height of at least what it needs.
    void show(double width, double height);

    /// Lets what is lit stand out, if it is in here.
    void light(Set<String> lit);

    /// Whether a figure or an event is in here.
    boolean holds(String id);

    /// Takes the keyboard to a figure or an event in here that is drawn.
    void focus(String id);
}
