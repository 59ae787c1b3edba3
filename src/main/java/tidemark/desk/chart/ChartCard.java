package tidemark.desk.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.chart.Twin;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TextSize;
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

    private static final double DRAGGED_WIDTH = 240;

    private static final int KEPT = 4;
    private static final KeyCombination TABLE = new KeyCodeCombination(KeyCode.T);
    private static final KeyCombination WHY = new KeyCodeCombination(KeyCode.W);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination GUESS = new KeyCodeCombination(KeyCode.G);

    /// What a picture is drawn for.
    ///
    /// @param height 0 for as much as it needs
    private record Look(double width, double height, Language language, Theme theme, TextSize textSize) {}

    private final ChartViewModel model;
    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final PictureView view = new PictureView();
    private @Nullable ChartTools tools;
    private @Nullable Label refusal;
    private @Nullable ChartTable table;
    private final Map<Look, Picture> drawn = new LinkedHashMap<>();
    private double lastHeight = UNDRAWN_HEIGHT;

    ChartCard(ChartViewModel model, Session session, Messages messages, ChartActions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("chart-card");
        setId("chart-" + model.chart().id());
        view.setAccessibleText(model.title());
        view.setOnSubjectEntered(subject -> session.light(subject.id()));
        view.setOnSubjectExited(subject -> session.unlight(subject.id()));
        view.setOnSubjectChosen(this::showEvidence);
        view.setOnDragDetected(this::drag);
        // A pane that scrolls would take the keyboard from the chart that was just clicked.
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        getChildren().add(view);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows the table in the place of the picture, or the picture again, and keeps the keyboard on the card.
    private void turn() {
        if (table != null) {
            getChildren().remove(table);
            table = null;
            view.setVisible(true);
            view.requestFocus();
        } else if (refusal == null) {
            view.setVisible(false);
            showTable().requestFocus();
        }
        requestLayout();
    }

    private ChartTable showTable() {
        var shown = new ChartTable(model, session.getLanguage());
        shown.setId("table-" + model.chart().id());
        shown.getSelectionModel().selectFirst();
        getChildren().remove(table);
        getChildren().add(shown);
        table = shown;
        return shown;
    }

    /// The keys of the table in the picture's place.
    private boolean pressedInTable(KeyEvent event, ChartTable shown) {
        Twin.Row row = shown.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) {
            turn();
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            session.requestEvidence(model.evidence(row.id(), row.observation(), localToScreen(getLayoutBounds())));
        } else {
            return false;
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        boolean ours = true;
        if (TABLE.match(event)) {
            turn();
        } else if (WHY.match(event) && model.isOfReport()) {
            explain(this);
        } else if (COPY.match(event)) {
            actions.copy(model);
        } else if (SAVE.match(event)) {
            actions.save(model);
        } else {
            ours = table != null && pressedInTable(event, table);
        }
        if (ours) {
            event.consume();
        } else if (GUESS.match(event)) {
            actions.guess(model).ifPresent(begin -> {
                begin.run();
                event.consume();
            });
        }
    }

    /// Hands the picture to whatever it is dragged to, as a file and as a picture.
    private void drag(MouseEvent event) {
        actions.file(model).ifPresent(file -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Dragboard board = view.startDragAndDrop(TransferMode.COPY);
            board.setContent(content);
            board.setDragView(new Image(file.toUri().toString(), DRAGGED_WIDTH, 0, true, true));
        });
        event.consume();
    }

    /// Tells why the chart is as it is, beside the node that was asked.
    private void explain(Node asked) {
        session.requestEvidence(new EvidenceRequest(
                EvidenceRequest.chart(model.chart().id()), asked.localToScreen(asked.getLayoutBounds())));
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
    public boolean holds(String id) {
        return model.ids().contains(id)
                || EvidenceRequest.chartIn(id)
                        .filter(model.chart().id()::equals)
                        .isPresent();
    }

    @Override
    public void focus(String id) {
        view.focusSubject(id);
    }

    @Override
    public double height(double width) {
        Picture picture = drawn.get(look(width, 0));
        return picture == null ? lastHeight : cardHeight(picture);
    }

    @Override
    public boolean isDrawnFor(double width) {
        return drawn.containsKey(look(width, 0)) || refusal != null;
    }

    @Override
    public void draw(double width) {
        if (model.refusal().isPresent()) {
            refuse(width);
        } else {
            lastHeight = cardHeight(picture(width, 0));
        }
    }

    private static double cardHeight(Picture picture) {
        return picture.height() + 2 * INSET;
    }

    /// For larger words a picture is laid out in as much less space and then scaled.
    private double zoom() {
        return session.getTextSize().factor();
    }

    @Override
    public void show(double width, double height) {
        if (table != null && table.language() != session.getLanguage()) {
            showTable();
        }
        if (refusal != null) {
            refuse(width);
        } else {
            double spare = height - height(width);
            view.setPicture(picture(width, spare > 0.5 ? height - 2 * INSET : 0));
        }
        if (tools == null) {
            tools = new ChartTools(model, messages, actions, this::explain);
            getChildren().add(tools);
        }
    }

    private Look look(double width, double height) {
        return new Look(width, height, session.getLanguage(), session.getTheme(), session.getTextSize());
    }

    /// A picture drawn before, or drawn now; the latest few are kept.
    private Picture picture(double width, double height) {
        Look look = look(width, height);
        Picture before = drawn.get(look);
        if (before != null) {
            return before;
        }
        double inner = (width - 2 * INSET) / zoom();
        Picture laidOut = height == 0 ? model.draw(inner) : model.draw(inner, height / zoom());
        Picture picture = laidOut.scaled(zoom());
        if (drawn.size() >= KEPT) {
            drawn.remove(drawn.keySet().iterator().next());
        }
        drawn.put(look, picture);
        return picture;
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
        lastHeight = refusal.prefHeight(width) + 2 * INSET;
    }

    private void showEvidence(Subject subject) {
        session.requestEvidence(model.evidence(subject.id(), subject.which(), near(subject)));
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
        if (table != null) {
            double foot = tools == null ? 0 : tools.prefHeight(-1) + TOOLS_BOTTOM;
            table.resizeRelocate(1, 1, getWidth() - 2, getHeight() - 2 - foot);
        }
        if (tools != null) {
            tools.toFront();
            tools.autosize();
            tools.relocate(getWidth() - tools.getWidth() - TOOLS_RIGHT, getHeight() - tools.getHeight() - TOOLS_BOTTOM);
        }
    }
}
