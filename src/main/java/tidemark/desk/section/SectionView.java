package tidemark.desk.section;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartGrid;

/// A section: its narrative at the left, its charts at the right, each scrolling by itself.
public final class SectionView extends Region {

    private static final double NARRATIVE_SHARE = 0.34;
    private static final double LEAST_NARRATIVE = 320;
    private static final double MOST_NARRATIVE = 620;

    private final ScrollPane words = scroller("narrative-scroller");
    private final ScrollPane pictures = scroller("chart-scroller");
    private final NarrativeView narrative;
    private final ChartGrid charts;

    public SectionView(SectionViewModel model, Session session, Messages messages, ChartActions actions) {
        getStyleClass().add("section-view");
        narrative = new NarrativeView(model, session, messages, true);
        charts = ChartGrid.columns(null, model.charts(), session, messages, actions, pictures);
        words.setContent(narrative);
        pictures.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        pictures.setContent(charts);
        getChildren().addAll(words, pictures);
    }

    private static ScrollPane scroller(String styleClass) {
        var scroller = new ScrollPane();
        scroller.getStyleClass().add(styleClass);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroller;
    }

    /// Called at every drawing of a chart.
    public void setOnDrawn(Runnable listener) {
        charts.setOnDrawn(listener);
    }

    /// The words and the charts.
    public List<Node> areas() {
        return List.of(words, pictures);
    }

    /// What scrolls the charts.
    public ScrollPane charts() {
        return pictures;
    }

    /// Takes the reader to the chart that shows a figure or an event.
    public void reveal(String id) {
        charts.reveal(id);
    }

    /// Heeds the session no more.
    public void dispose() {
        narrative.dispose();
        charts.dispose();
    }

    @Override
    protected void layoutChildren() {
        double left = Math.round(Math.clamp(getWidth() * NARRATIVE_SHARE, LEAST_NARRATIVE, MOST_NARRATIVE));
        words.resizeRelocate(0, 0, left, getHeight());
        pictures.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
    }
}
