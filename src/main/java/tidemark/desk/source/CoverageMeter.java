package tidemark.desk.source;

import javafx.scene.layout.Region;
import tidemark.report.check.MarkedText.Coverage;
import tidemark.report.check.MarkedText.State;

/// A bar of the four states, each as long as its share.
final class CoverageMeter extends Region {
    private static final double LEAST = 3;
    private static final double GAP = 1;

    private Coverage coverage = new Coverage(0, 0, 0, 0, 0, 0, 0);

    CoverageMeter() {
        getStyleClass().add("coverage-meter");
        for (State state : State.values()) {
            var part = new Region();
            part.getStyleClass().addAll("coverage-part", MarkLine.styleClass(state));
            getChildren().add(part);
        }
    }

    void show(Coverage shown) {
        coverage = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        for (State state : State.values()) {
            Region part = (Region) getChildrenUnmodifiable().get(state.ordinal());
            double share = coverage.total() == 0 ? 0 : getWidth() * coverage.of(state) / coverage.total();
            double width = coverage.of(state) == 0 ? 0 : Math.max(LEAST, share - GAP);
            part.setVisible(width > 0);
            part.resizeRelocate(Math.min(left, getWidth() - width), 0, width, getHeight());
            left += width == 0 ? 0 : width + GAP;
        }
    }
}
