package tidemark.desk.evidence;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;

/// Answers the reader's wishes to see evidence with a popover beside where they asked.
public final class EvidencePopOver {
    private static final double MOST_HIGH = 640;
    private static final double RADIUS = 4;
    private static final double GAP = 6;

    private final Node owner;
    private final EvidenceViewModel model;
    private final EvidenceView view;
    private final PopOver popOver;

    /// Answers from now on.
    ///
    /// @param owner a node of the window that it belongs to, such as the window's whole content
    public EvidencePopOver(Session session, Messages messages, Node owner) {
        this.owner = owner;
        model = new EvidenceViewModel(session, messages);
        view = new EvidenceView(model, messages, this::hide);
        popOver = new PopOver(view);
        popOver.getStyleClass().add("evidence-popover");
        popOver.getRoot().getStylesheets().addAll(view.getStylesheets());
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setHeaderAlwaysVisible(false);
        popOver.setAutoHide(true);
        popOver.setHideOnEscape(true);
        // An arrow needs a see-through margin all round, which is white where windows cannot be see-through.
        popOver.setArrowSize(0);
        popOver.setArrowIndent(PopOverPlace.CORNER - RADIUS);
        popOver.setCornerRadius(RADIUS);
        popOver.showingProperty().subscribe(showing -> {
            if (!showing) {
                model.close();
            }
        });
        model.sheetProperty().subscribe(sheet -> {
            if (sheet == null) {
                popOver.hide();
            }
        });
        session.onEvidence(this::show);
    }

    /// Explains a figure or an event beside where the reader asked; nothing for an unknown id.
    public void show(EvidenceRequest request) {
        popOver.hide();
        model.explain(request.id(), request.of());
        if (model.sheetProperty().get() == null || owner.getScene() == null) {
            return;
        }
        Bounds asked = request.near();
        Bounds near = asked == null ? middle() : asked;
        place(near);
        view.focusFirst();
    }

    public boolean isShowing() {
        return popOver.isShowing();
    }

    public void hide() {
        popOver.hide();
    }

    private void place(Bounds near) {
        Rectangle2D screen = Screen.getScreensForRectangle(near.getMinX(), near.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        view.setMaxHeight(MOST_HIGH);
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        PopOverPlace place = PopOverPlace.of(near, screen, EvidenceView.WIDTH, wanted());
        popOver.setArrowLocation(arrow(place));
        view.setPrefHeight(place.height());
        view.setMaxHeight(place.height());
        popOver.show(owner, place.x() + place.awayX(GAP), place.y() + place.awayY(GAP));
    }

    /// How high the whole page is, as far as it should be shown at once.
    private double wanted() {
        return Math.min(MOST_HIGH, view.contentHeight(owner.getScene()));
    }

    private Bounds middle() {
        Bounds all = owner.localToScreen(owner.getLayoutBounds());
        return new BoundingBox(all.getCenterX() - EvidenceView.WIDTH / 2, all.getMinY() + 80, 0, 0);
    }

    private static PopOver.ArrowLocation arrow(PopOverPlace place) {
        return switch (place.side()) {
            case RIGHT ->
                switch (place.along()) {
                    case START -> PopOver.ArrowLocation.LEFT_TOP;
                    case MIDDLE -> PopOver.ArrowLocation.LEFT_CENTER;
                    case END -> PopOver.ArrowLocation.LEFT_BOTTOM;
                };
            case LEFT ->
                switch (place.along()) {
                    case START -> PopOver.ArrowLocation.RIGHT_TOP;
                    case MIDDLE -> PopOver.ArrowLocation.RIGHT_CENTER;
                    case END -> PopOver.ArrowLocation.RIGHT_BOTTOM;
                };
            case BELOW ->
                switch (place.along()) {
                    case START -> PopOver.ArrowLocation.TOP_LEFT;
                    case MIDDLE -> PopOver.ArrowLocation.TOP_CENTER;
                    case END -> PopOver.ArrowLocation.TOP_RIGHT;
                };
            case ABOVE ->
                switch (place.along()) {
                    case START -> PopOver.ArrowLocation.BOTTOM_LEFT;
                    case MIDDLE -> PopOver.ArrowLocation.BOTTOM_CENTER;
                    case END -> PopOver.ArrowLocation.BOTTOM_RIGHT;
                };
        };
    }
}
