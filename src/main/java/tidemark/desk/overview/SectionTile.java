package tidemark.desk.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.section.SectionViewModel;
import tidemark.desk.theme.Icon;
import tidemark.picture.Picture;
import tidemark.render.fx.PictureView;

/// A tile that leads to a section: what it says, one telling figure drawn, how much there is in it.
final class SectionTile extends Region {

    private static final double INSET = 20;
    private static final double GAP = 6;

    /// The picture brings its own inset and keeps off the tile's edge.
    private static final int KEPT = 4;
    private static final double EDGE = 3;

    private final SectionViewModel model;
    private final Optional<ChartViewModel> telling;
    private final Runnable open;
    private final Label title = label("tile-title");
    private final Label message = label("tile-message");
    private final Label finding = label("tile-finding");
    private final Label counts = label("tile-counts");
    private final Session session;
    private final PictureView picture = new PictureView();
    private final Subscription heeding;
    private final Map<Double, Picture> drawn = new HashMap<>();

    SectionTile(SectionViewModel model, Session session, Messages messages, Runnable open) {
        this.model = model;
        this.session = session;
        this.open = open;
        telling = OverviewViewModel.telling(model);
        getStyleClass().add("section-tile");
        setId("tile-" + model.section().id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setCursor(Cursor.HAND);
        picture.setFocusTraversable(false);
        picture.setMouseTransparent(true);
        counts.textProperty().bind(messages.binding("section.counts", model.figures(), model.events()));
        counts.setGraphic(Icon.ARROW.draw());
        getChildren().addAll(title, message, finding, picture, counts);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        heeding = Subscription.combine(
                session.languageProperty().subscribe(_ -> tell()),
                session.themeProperty().subscribe(_ -> redraw()),
                session.textSizeProperty().subscribe(_ -> redraw()));
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private void tell() {
        title.setText(model.title());
        message.setText(model.message());
        finding.setText(telling.map(ChartViewModel::title).orElse(""));
        setAccessibleText(title.getText() + "\n" + message.getText() + "\n" + finding.getText());
        redraw();
    }

    private void redraw() {
        drawn.clear();
        requestLayout();
    }

    void dispose() {
        heeding.unsubscribe();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            open.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        }
    }

    /// The picture for a width, drawn before or now; the latest few are kept, as a layout asks for several widths.
    private Optional<Picture> drawn(double inner) {
        double zoom = session.getTextSize().factor();
        double width = Math.max(Size.LEAST_WIDTH, (inner + 2 * (INSET - EDGE)) / zoom);
        if (drawn.size() >= KEPT && !drawn.containsKey(width)) {
            drawn.clear();
        }
        return telling.map(chart ->
                drawn.computeIfAbsent(width, _ -> chart.drawPlain(width).scaled(zoom)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - 2 * INSET;
        return 2 * INSET
                + title.prefHeight(inner)
                + message.prefHeight(inner)
                + finding.prefHeight(inner)
                + drawn(inner).map(Picture::height).orElse(0.0)
                + counts.prefHeight(inner)
                + 4 * GAP;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - 2 * INSET;
        drawn(inner).ifPresent(picture::setPicture);
        double y = INSET;
        y = put(title, y, inner) + GAP;
        y = put(message, y, inner) + 2 * GAP;
        y = put(finding, y, inner);
        picture.resizeRelocate(EDGE, y, picture.prefWidth(-1), picture.prefHeight(-1));
        picture.setClip(new Rectangle(getWidth() - 2 * EDGE, picture.prefHeight(-1)));
        double foot = counts.prefHeight(inner);
        counts.resizeRelocate(INSET, getHeight() - INSET - foot, inner, foot);
    }

    private static double put(Label label, double y, double width) {
        double height = label.prefHeight(width);
        label.resizeRelocate(INSET, y, width, height);
        return y + height;
    }
}
