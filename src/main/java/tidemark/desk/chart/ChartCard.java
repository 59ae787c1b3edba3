package tidemark.desk.chart;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.render.fx.PictureView;
import tidemark.report.Language;

/// A chart on a card of the window, with what can be done with it. Nothing is drawn before the grid asks for it.
final class ChartCard extends Region implements GridCell {

    /// Between the card's edge and the picture, so that the picture keeps off the round corners.
    private static final double INSET = 3;

    private static final double TOOLS_RIGHT = 14;
    private static final double TOOLS_BOTTOM = 10;
    private static final double UNDRAWN_HEIGHT = 260;

    /// What a picture was drawn for.
    private record Drawn(double width, Language language, Theme theme) {}

    private final ChartViewModel model;
    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final PictureView view = new PictureView();
    private @Nullable ChartTools tools;
    private @Nullable Label refusal;
    private @Nullable Drawn drawn;
    private double height = UNDRAWN_HEIGHT;

    ChartCard(ChartViewModel model, Session session, Messages messages, ChartActions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("chart-card");
        setId("chart-" + model.chart().id());
        view.setOnSubjectEntered(subject -> session.light(subject.id()));
        view.setOnSubjectExited(subject -> session.unlight(subject.id()));
        view.setOnSubjectChosen(this::showEvidence);
        getChildren().add(view);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public int span(int columns) {
        return model.span().of(columns);
    }

    @Override
    public void light(Set<String> lit) {
        if (lit.isEmpty() && view.getLit().isEmpty()) {
            return;
        }
        view.setLit(lit.stream().filter(model.ids()::contains).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public boolean isDrawnFor(double width) {
        return new Drawn(width, session.getLanguage(), session.getTheme()).equals(drawn);
    }

    @Override
    public void draw(double width) {
        if (model.refusal().isPresent()) {
            refuse(width);
        } else {
            show(model.draw(width - 2 * INSET));
        }
        drawn = new Drawn(width, session.getLanguage(), session.getTheme());
        if (tools == null) {
            tools = new ChartTools(model, messages, actions);
            getChildren().add(tools);
        }
    }

    @Override
    public void stretch(double width, double wanted) {
        Picture shown = view.getPicture();
        double inner = wanted - 2 * INSET;
        if (shown != null && Math.abs(shown.height() - inner) > 0.5) {
            view.setPicture(model.draw(width - 2 * INSET, inner));
        }
    }

    private void show(Picture picture) {
        view.setPicture(picture);
        height = picture.height() + 2 * INSET;
    }

    private void refuse(double width) {
        if (refusal == null) {
            refusal = new Label();
            refusal.getStyleClass().add("chart-refusal");
            refusal.setWrapText(true);
            getChildren().add(refusal);
        }
        refusal.setText(model.title() + "\n" + messages.text("chart.refused") + "\n"
                + model.refusal().orElse(""));
        height = refusal.prefHeight(width) + 2 * INSET;
    }

    private void showEvidence(Subject subject) {
        session.requestEvidence(new EvidenceRequest(subject.id(), near(subject)));
    }

    private @Nullable Bounds near(Subject subject) {
        return view.boundsOf(subject)
                .map(box -> view.localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height())))
                .orElse(null);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(INSET, INSET, view.prefWidth(-1), view.prefHeight(-1));
        if (refusal != null) {
            refusal.resizeRelocate(INSET, INSET, getWidth() - 2 * INSET, getHeight() - 2 * INSET);
        }
        if (tools != null) {
            tools.autosize();
            tools.relocate(getWidth() - tools.getWidth() - TOOLS_RIGHT, getHeight() - tools.getHeight() - TOOLS_BOTTOM);
        }
    }
}
