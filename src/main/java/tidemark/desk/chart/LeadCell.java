package tidemark.desk.chart;

import java.util.Set;
import javafx.scene.layout.Region;

/// Something other than a chart that leads a grid, one column wide. It lays itself out, and lights by itself.
final class LeadCell implements GridCell {

    private final Region region;
    private double height;

    LeadCell(Region region) {
        this.region = region;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public int span(int columns) {
        return 1;
    }

    @Override
    public double height() {
        return height;
    }

    /// Asked anew each time, since its words may have changed.
    @Override
    public boolean isDrawnFor(double width) {
        return Math.abs(region.prefHeight(width) - height) < 0.5;
    }

    @Override
    public void draw(double width) {
        height = region.prefHeight(width);
    }

    @Override
    public void stretch(double width, double wanted) {}

    @Override
    public void light(Set<String> lit) {}
}
