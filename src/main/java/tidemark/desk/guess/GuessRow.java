package tidemark.desk.guess;

import java.math.BigDecimal;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;

/// One covered figure: its name, its axis, the guess in figures, and afterwards what it is.
final class GuessRow extends VBox {

    private final GuessViewModel model;
    private final Covered covered;
    private final Session session;
    private final Messages messages;
    private final Label name = label("guess-name");
    private final Label lead = label("guess-unit");
    private final TextField field = new TextField();
    private final Label tail = label("guess-unit");
    private final Label value = label("guess-value");
    private final GuessTrack track;
    private final Label zero = label("guess-tick");
    private final Label top = label("guess-tick");
    private final Label verdict = label("guess-verdict");
    private final Button evidence = new Button();

    /// @param track on a chart; null for a row that has an axis of its own
    GuessRow(GuessViewModel model, Covered covered, @Nullable GuessTrack track, Session session, Messages messages) {
        this.model = model;
        this.covered = covered;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("guess-row");
        this.track = track == null ? new GuessTrack(covered, () -> model.guessInWords(covered)) : track;
        this.track.setId("guess-" + covered.figure().id());
        this.track.addEventHandler(KeyEvent.KEY_TYPED, this::typeInto);
        name.setWrapText(true);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        field.getStyleClass().add("guess-field");
        field.setId("guess-field-" + covered.figure().id());
        field.setOnAction(_ -> {
            if (take() && track != null) {
                track.requestFocus();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                take();
            }
        });
        evidence.getStyleClass().add("guess-evidence");
        evidence.setOnAction(_ -> showEvidence());
        var heading = new HBox(name, lead, field, tail, value);
        heading.getStyleClass().add("guess-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var ticks = new HBox(zero, space, top);
        ticks.getStyleClass().add("guess-ticks");
        verdict.setWrapText(true);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        verdict.setMaxWidth(Double.MAX_VALUE);
        var outcome = new HBox(verdict, evidence);
        outcome.getStyleClass().add("guess-outcome");
        getChildren().add(heading);
        if (track == null) {
            getChildren().addAll(this.track, ticks);
        }
        getChildren().add(outcome);
        covered.guessProperty().subscribe(this::showGuess);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    GuessTrack track() {
        return track;
    }

    boolean isOnChart() {
        return track.getParent() != this;
    }

    Covered covered() {
        return covered;
    }

    /// A digit typed on the axis begins a number in the field.
    private void typeInto(KeyEvent event) {
        String typed = event.getCharacter();
        if (!model.isRevealed() && typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            field.requestFocus();
            field.setText(typed);
            field.end();
            event.consume();
        }
    }

    private void showGuess(@Nullable BigDecimal guess) {
        field.setText(guess == null ? "" : model.typed(covered, guess));
        field.getStyleClass().remove("wrong");
        tell();
    }

    /// Takes what stands in the field, or says what is wrong with it.
    ///
    /// @return whether nothing was wrong
    boolean take() {
        BigDecimal guess = covered.guess();
        String before = guess == null ? "" : model.typed(covered, guess);
        if (covered.isReference()
                || model.isRevealed()
                || field.getText().strip().equals(before)) {
            return true;
        }
        var wrong = model.type(covered, field.getText());
        if (wrong.isEmpty()) {
            showGuess(covered.guess());
            return true;
        } else {
            if (!field.getStyleClass().contains("wrong")) {
                field.getStyleClass().add("wrong");
            }
            verdict.setText(wrong.get());
            show(verdict, true);
            return false;
        }
    }

    /// Says all words anew, in the language of the moment and as far as the values are shown.
    void tell() {
        boolean revealed = model.isRevealed();
        boolean shown = revealed || covered.isReference();
        var unit = model.unit(covered);
        name.setText(model.name(covered));
        lead.setText(unit.lead().strip());
        tail.setText(unit.tail().strip());
        show(lead, !shown && !lead.getText().isEmpty());
        show(field, !shown);
        show(tail, !shown && !tail.getText().isEmpty());
        value.setText(shown ? model.truth(covered) : "");
        show(value, shown);
        zero.setText("0");
        top.setText(model.amount(covered, covered.scale().top()));
        verdict.setText(
                covered.isReference() ? messages.text("guess.reference") : revealed ? model.verdict(covered) : "");
        show(verdict, shown);
        evidence.setText(messages.text("guess.evidence"));
        evidence.setAccessibleText(messages.text("guess.evidence.of", model.name(covered)));
        show(evidence, revealed);
        track.show(shown);
        track.setAccessibleText(messages.text("guess.track", model.name(covered)));
        field.setAccessibleText(messages.text("guess.field", model.name(covered)));
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showEvidence() {
        Bounds near = evidence.localToScreen(evidence.getLayoutBounds());
        session.light(covered.figure().id());
        session.requestEvidence(new EvidenceRequest(covered.figure().id(), near));
    }
}
