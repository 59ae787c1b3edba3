package tidemark.desk.chart;

import java.util.Set;
import javafx.scene.layout.Region;

/// Something that stands in the grid.
interface GridCell {

    Region region();

    /// @param columns of the grid, at least 1
    /// @return from 1 to `columns`
    int span(int columns);

    /// The height that it needs at the width for which it was last drawn, or a guess as long as it never was.
    double height();

    boolean isDrawnFor(double width);

    void draw(double width);

    /// Fills a height that is more than it needs.
    void stretch(double width, double height);

    /// Lets what is lit stand out, if it is in here.
    void light(Set<String> lit);
}
