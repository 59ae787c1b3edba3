package tidemark.desk.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartGrid;
import tidemark.desk.section.NarrativeView;
import tidemark.render.fx.AfterFrame;

/// The overview of a report: the headline, tiles that lead to the sections, the narrative among the further charts.
public final class OverviewView extends ScrollPane {

    private final ChartGrid headline;
    private final ChartGrid further;
    private final NarrativeView narrative;
    private final List<SectionTile> tiles;
    private final Page page;

    /// @param open is told the id of the section to be opened
    public OverviewView(
            OverviewViewModel model, Session session, Messages messages, ChartActions actions, Consumer<String> open) {
        getStyleClass().addAll("overview", "chart-scroller");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        narrative = new NarrativeView(model.own(), session, messages, true);
        narrative.getStyleClass().add("narrative-card");
        headline = ChartGrid.rows(model.headline(), session, messages, actions, this);
        further = ChartGrid.columns(narrative, model.further(), session, messages, actions, this);
        tiles = model.others().stream()
                .map(section -> new SectionTile(
                        section,
                        session,
                        messages,
                        () -> open.accept(section.section().id())))
                .toList();
        page = new Page();
        setContent(page);
        if (model.headline().isEmpty()) {
            page.complete();
        } else {
            setOnDrawn(() -> {});
        }
    }

    /// Called at every drawing of a chart.
    public void setOnDrawn(Runnable listener) {
        headline.setOnDrawn(() -> {
            listener.run();
            if (further.getParent() == null) {
                page.complete();
            }
        });
    }

    /// The words and the charts. Charts and words lie in one page, so that the charts begin with the headline.
    public List<Node> areas() {
        return List.of(narrative, headline);
    }

    /// Takes the reader to the chart that shows a figure or an event.
    public void reveal(String id) {
        if (!headline.reveal(id)) {
            page.join();
            applyCss();
            layout();
            further.reveal(id);
        }
    }

    /// Heeds the session no more.
    public void dispose() {
        headline.dispose();
        further.dispose();
        narrative.dispose();
        tiles.forEach(SectionTile::dispose);
    }

    /// The parts one below the other.
    private final class Page extends Region {

        private static final double INSET = 20;
        private static final double GAP = 16;
        private static final double LEAST_TILE = 308;

        Page() {
            getStyleClass().add("overview-page");
            getChildren().add(headline);
            getChildren().addAll(tiles);
        }

        /// Lets what lies below the tiles join once the headline is painted, so that the first frame does not wait for
        /// what it does not show.
        void complete() {
            AfterFrame.run(this::join);
        }

        void join() {
            if (further.getParent() == null) {
                getChildren().add(further);
            }
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return place(width, false);
        }

        @Override
        protected void layoutChildren() {
            place(getWidth(), true);
        }

        private double place(double width, boolean move) {
            double inner = Math.max(1, width - 2 * INSET);
            double y = INSET;
            y += put(headline, INSET, y, inner, 0, move) + GAP;
            y = placeTiles(y, inner, move);
            if (further.getParent() == this) {
                y += put(further, INSET, y, inner, 0, move);
            }
            return y + INSET;
        }

        private double placeTiles(double top, double inner, boolean move) {
            if (tiles.isEmpty()) {
                return top;
            }
            int fit = (int) Math.max(1, Math.floor((inner + GAP) / (LEAST_TILE + GAP)));
            int columns = Math.min(tiles.size(), fit);
            double tile = Math.floor((inner - GAP * (columns - 1)) / columns);
            double y = top;
            for (int from = 0; from < tiles.size(); from += columns) {
                var row = tiles.subList(from, Math.min(tiles.size(), from + columns));
                double height =
                        row.stream().mapToDouble(t -> t.prefHeight(tile)).max().orElse(0);
                for (int i = 0; i < row.size(); i++) {
                    put(row.get(i), INSET + i * (tile + GAP), y, tile, height, move);
                }
                y += height + GAP;
            }
            return y;
        }

        private double put(Region part, double x, double y, double width, double least, boolean move) {
            double height = Math.max(least, part.prefHeight(width));
            if (move) {
                part.resizeRelocate(x, y, width, height);
            }
            return height;
        }
    }
}
