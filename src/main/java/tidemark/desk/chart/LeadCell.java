package tidemark.desk.chart;

import java.util.Set;
import javafx.scene.layout.Region;

/// Something other than a chart that leads a grid, one column wide. It lays itself out, and lights by itself.
final class LeadCell implements GridCell {

    private final Region region;

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
    public double height(double width) {
        return region.prefHeight(width);
    }

    @Override
    public boolean isDrawnFor(double width) {
        return true;
    }

    @Override
    public void draw(double width) {}

    @Override
    public void show(double width, double height) {}

    @Override
    public void light(Set<String> lit) {}

    @Override
    public boolean holds(String id) {
        return false;
    }

    @Override
    public void focus(String id) {}
}
