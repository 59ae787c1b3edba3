package tidemark.desk.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tidemark.desk.Session;
import tidemark.report.wording.Run;

/// A paragraph of narrative. Behind its figures lie their underlines and, when lit or focused, a wash.
public final class ParagraphView extends Region {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focused");
    private static final double LINE_SPACING = 8;
    private static final double UNDERLINE_DROP = 2.5;

    private final Session session;
    private final TextFlow flow = new TextFlow();
    private final Group behind = new Group();
    private final List<Link> links = new ArrayList<>();

    /// A figure's words, where they begin and end in the paragraph, and what lies behind them.
    private record Link(FigureText text, int from, int to, Path wash, Path underline) {}

    public ParagraphView(List<Run> runs, Session session) {
        this.session = session;
        getStyleClass().add("paragraph");
        flow.setLineSpacing(LINE_SPACING);
        behind.setManaged(false);
        behind.setMouseTransparent(true);
        getChildren().addAll(behind, flow);
        int at = 0;
        for (Run run : runs) {
            add(run, at);
            at += run.text().length();
        }
    }

    private void add(Run run, int at) {
        switch (run) {
            case Run.Words words -> {
                var text = new Text(words.text());
                text.getStyleClass().add("words");
                flow.getChildren().add(text);
            }
            case Run.FigureRun figure ->
                link(new FigureText(figure.id(), figure.text(), "figure-link", session), at, true);
            case Run.EventRun event -> link(new FigureText(event.id(), event.text(), "event-link", session), at, false);
        }
    }

    private void link(FigureText text, int at, boolean figure) {
        var wash = path("link-wash");
        wash.setVisible(false);
        var underline = path(figure ? "figure-underline" : "event-underline");
        links.add(new Link(text, at, at + text.getText().length(), wash, underline));
        behind.getChildren().addAll(wash, underline);
        text.focusedProperty().subscribe(_ -> light(session.getLit()));
        flow.getChildren().add(text);
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.getStyleClass().add(styleClass);
        return path;
    }

    /// Washes the words of what is lit.
    public void light(Set<String> lit) {
        for (Link link : links) {
            link.wash().setVisible(lit.contains(link.text().id()));
            link.text().pseudoClassStateChanged(LIT, link.wash().isVisible());
            link.wash().pseudoClassStateChanged(FOCUS, link.text().isFocused());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        for (Link link : links) {
            link.wash().getElements().setAll(flow.getRangeShape(link.from(), link.to(), false));
            link.underline().getElements().setAll(flow.getUnderlineShape(link.from(), link.to()));
            link.underline().setTranslateY(UNDERLINE_DROP);
        }
    }
}
