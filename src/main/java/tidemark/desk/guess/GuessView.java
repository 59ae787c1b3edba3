package tidemark.desk.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.chart.layout.Rail;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.render.fx.PictureView;

/// A chart to be guessed: its own marks to be dragged where they are lengths, else a row for each value; then, once
/// they
/// are revealed, what each is.
public final class GuessView extends VBox {

    private static final double PICTURE_WIDTH = 660;

    private final GuessViewModel model;
    private final ChartViewModel chart;
    private final Session session;
    private final Messages messages;
    private final Label question = label("guess-question");
    private final Label about = label("guess-about");
    private final Label how = label("guess-how");
    private final Button reveal = new Button();
    private final Button close = new Button();
    private final VBox rows = new VBox();
    private final PictureView picture = new PictureView();
    private final ScrollPane scroller = new ScrollPane();
    private final List<GuessRow> each;
    private final @Nullable GuessChart drawn;
    private final ObjectProperty<@Nullable Covered> dragged = new SimpleObjectProperty<>(this, "dragged");
    private final Subscription following;

    /// @param onClose called when the reader is done
    public GuessView(GuessViewModel model, ChartViewModel chart, Session session, Messages messages, Runnable onClose) {
        this.model = model;
        this.chart = chart;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("guess-view");
        setMaxHeight(USE_PREF_SIZE);
        getStylesheets()
                .add(Objects.requireNonNull(GuessView.class.getResource("guess.css"))
                        .toExternalForm());
        var tracks = tracks();
        each = model.covered().stream()
                .map(covered -> new GuessRow(model, covered, tracks.get(covered), session, messages))
                .toList();
        drawn = tracks.isEmpty() ? null : chart(tracks);
        rows.getStyleClass().add("guess-rows");
        rows.getChildren().setAll(each);
        rows.getChildren().add(drawn == null ? rows.getChildren().size() : 0, drawn == null ? picture : drawn);
        picture.setOnSubjectEntered(subject -> session.light(subject.id()));
        picture.setOnSubjectExited(subject -> session.unlight(subject.id()));
        picture.setOnSubjectChosen(this::showEvidence);
        scroller.getStyleClass().add("guess-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setContent(rows);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        reveal.setId("guess-reveal");
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(_ -> turn());
        close.setOnAction(_ -> onClose.run());
        getChildren().addAll(question, about, scroller, foot());
        following = Subscription.combine(
                model.revealedProperty().subscribe(_ -> tell()),
                session.languageProperty().subscribe(_ -> tell()),
                session.themeProperty().subscribe(_ -> tell()));
    }

    /// For each figure that can be dragged on the chart itself.
    private Map<Covered, GuessTrack> tracks() {
        var found = new LinkedHashMap<Covered, GuessTrack>();
        model.picture(PICTURE_WIDTH)
                .ifPresent(sample -> model.covered().forEach(covered -> {
                    if (GuessChart.rail(sample, Rail.idOf(covered.figure().id()))
                            .isPresent()) {
                        found.put(
                                covered, GuessTrack.onChart(covered, () -> model.guessInWords(covered), model.axis()));
                    }
                }));
        return found;
    }

    private GuessChart chart(Map<Covered, GuessTrack> tracks) {
        var ids = tracks.keySet().stream().map(each -> each.figure().id()).toList();
        var shown = new GuessChart(picture, List.copyOf(tracks.values()), ids, this::draw);
        tracks.forEach((covered, track) -> {
            covered.guessProperty().subscribe((_, _) -> shown.redraw());
            track.focusedProperty().subscribe(focused -> {
                if (focused) {
                    dragged.set(covered);
                }
            });
        });
        dragged.set(tracks.keySet().stream()
                .filter(covered -> !covered.isReference())
                .findFirst()
                .orElse(null));
        dragged.subscribe((_, _) -> tell());
        return shown;
    }

    private Picture draw(double width) {
        double zoom = session.getTextSize().factor();
        return model.picture(width / zoom).orElseThrow().scaled(zoom);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private HBox foot() {
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        reveal.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(how, reveal, close);
        foot.getStyleClass().add("guess-foot");
        return foot;
    }

    /// Heeds the session no more.
    public void dispose() {
        following.unsubscribe();
    }

    /// Gives the keyboard to the first value to be guessed.
    public void focusFirst() {
        // what scrolls takes its content into the scene only with its style
        applyCss();
        layout();
        each.stream()
                .filter(row -> !row.covered().isReference())
                .findFirst()
                .ifPresent(row -> row.track().requestFocus());
    }

    /// Reveals the values, or covers them again.
    private void turn() {
        if (model.isRevealed()) {
            model.again();
            scroller.setVvalue(0);
            focusFirst();
        } else {
            each.forEach(GuessRow::take);
            model.reveal();
        }
    }

    private void tell() {
        boolean revealed = model.isRevealed();
        question.setText(model.question());
        about.setText(model.about());
        how.setText(messages.text(revealed ? drawn == null ? "guess.kept" : "guess.kept.chart" : "guess.how"));
        reveal.setText(messages.text(revealed ? "guess.again" : "guess.reveal"));
        close.setText(messages.text("guess.close"));
        if (drawn != null) {
            drawn.redraw();
        } else {
            picture.setPicture(revealed ? chart.draw(PICTURE_WIDTH) : null);
            picture.setVisible(revealed);
            picture.setManaged(revealed);
        }
        picture.setFocusTraversable(revealed);
        each.forEach(GuessRow::tell);
        each.forEach(
                row -> show(row, revealed || !row.isOnChart() || row.covered().equals(dragged.get())));
    }

    private static void show(GuessRow row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }

    private void showEvidence(Subject subject) {
        if (!model.isRevealed()) {
            return;
        }
        session.requestEvidence(new EvidenceRequest(subject.id(), near(subject)));
    }

    private javafx.geometry.@Nullable Bounds near(Subject subject) {
        return picture.boundsOf(subject)
                .map(box -> picture.localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height())))
                .orElse(null);
    }
}
