package tidemark.desk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

/// The page of comparing: which reports, and below what matches, what stands alone, and what an edition changed.
public final class CompareView extends BorderPane {

    /// What the page asks of the window.
    ///
    /// @param front brings a report to the front, and then does what is to be done there
    /// @param open opens another one
    public record Actions(ChartActions charts, BiConsumer<OpenReport, Runnable> front, Consumer<ReportLocation> open) {}

    private static final double ROOM_FOR_PARTS = 420;

    private enum Part {
        MATCHED,
        ALONE,
        CHANGES
    }

    private final CompareViewModel model;
    private final Session session;
    private final Messages messages;
    private final Actions actions;
    private final FlowPane choices = new FlowPane();
    private final Label own = new Label();
    private final Label with = new Label();
    private final Map<OpenReport, ToggleButton> buttons = new HashMap<>();
    private final ToggleButton matched = new ToggleButton();
    private final ToggleButton alone = new ToggleButton();
    private final ToggleButton changes = new ToggleButton();
    private final SegmentedButton parts = new SegmentedButton(matched, alone, changes);
    private final MatchedPane matchedPane;
    private final AlonePane alonePane;
    private final ChangesPane changesPane;
    private final HBox bar;
    private Part part = Part.MATCHED;
    private @Nullable OpenReport told;
    private final Subscription following;

    public CompareView(CompareViewModel model, Session session, Messages messages, Actions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().addAll("page", "compare-view");
        getStylesheets()
                .add(Objects.requireNonNull(CompareView.class.getResource("compare.css"))
                        .toExternalForm());
        matchedPane = new MatchedPane(model, session, messages, actions);
        alonePane = new AlonePane(model, session, messages);
        changesPane = new ChangesPane(model, session, messages);
        bar = bar();
        setTop(bar);
        following = Subscription.combine(
                model.othersProperty().subscribe(_ -> tell()),
                model.chosenProperty().subscribe(_ -> tell()),
                model.resultProperty().subscribe(_ -> tell()),
                session.textSizeProperty().subscribe((_, _) -> matchedPane.arrange()),
                session.languageProperty().subscribe(_ -> tell()));
    }

    /// The bar, then the lists of the part in sight.
    public List<Node> areas() {
        return List.of(bar, matchedPane, alonePane, changesPane);
    }

    /// Stops following the model.
    public void dispose() {
        following.unsubscribe();
        matchedPane.dispose();
        model.dispose();
    }

    private HBox bar() {
        choices.getStyleClass().add("compare-choices");
        own.getStyleClass().add("compare-own");
        with.getStyleClass().add("compare-with");
        var group = new ToggleGroup();
        parts.setToggleGroup(group);
        choosePart(matched, Part.MATCHED);
        choosePart(alone, Part.ALONE);
        choosePart(changes, Part.CHANGES);
        HBox.setHgrow(choices, Priority.ALWAYS);
        parts.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(choices, parts);
        line.getStyleClass().add("page-bar");
        choices.prefWrapLengthProperty().bind(line.widthProperty().subtract(ROOM_FOR_PARTS));
        return line;
    }

    private void choosePart(ToggleButton button, Part of) {
        button.setOnAction(_ -> {
            part = of;
            tell();
        });
    }

    private void tell() {
        fillChoices();
        var result = model.resultProperty().get();
        parts.setVisible(result != null);
        if (result == null || model.chosenProperty().get().isEmpty()) {
            parts.setVisible(false);
            setCenter(model.chosenProperty().get().isEmpty() ? nothing() : waiting());
            return;
        }
        boolean editions = result.editions() != null;
        if (told != model.chosenProperty().get().getFirst()) {
            told = model.chosenProperty().get().getFirst();
            part = editions ? Part.CHANGES : part == Part.CHANGES ? Part.MATCHED : part;
        }
        if (!editions && part == Part.CHANGES) {
            part = Part.MATCHED;
        }
        matched.setText(
                messages.text("compare.matched", result.comparison().rows().size()));
        alone.setText(messages.text("compare.alone", result.comparison().alone().size()));
        changes.setText(
                editions
                        ? messages.text(
                                "compare.changes",
                                Objects.requireNonNull(result.editions())
                                        .changes()
                                        .size())
                        : "");
        showParts(editions);
    }

    private void showParts(boolean editions) {
        var buttons = editions ? List.of(changes, matched, alone) : List.of(matched, alone);
        if (!parts.getButtons().equals(buttons)) {
            parts.getButtons().setAll(buttons);
        }
        switch (part) {
            case MATCHED -> {
                matched.setSelected(true);
                matchedPane.show();
                setCenter(matchedPane);
            }
            case ALONE -> {
                alone.setSelected(true);
                alonePane.show();
                setCenter(alonePane);
            }
            case CHANGES -> {
                changes.setSelected(true);
                changesPane.show();
                setCenter(changesPane);
            }
        }
    }

    /// The same buttons as long as the same reports are open, so that the keyboard stays where it is.
    private void fillChoices() {
        own.setText(title(model.front()));
        with.setText(messages.text("compare.with"));
        var nodes = new ArrayList<Node>(List.of(own));
        if (!model.othersProperty().get().isEmpty()) {
            nodes.add(with);
        }
        for (OpenReport other : model.othersProperty().get()) {
            var button = buttons.computeIfAbsent(other, this::choice);
            button.setText(title(other));
            button.setSelected(model.chosenProperty().get().contains(other));
            nodes.add(button);
        }
        if (!choices.getChildren().equals(nodes)) {
            choices.getChildren().setAll(nodes);
        }
    }

    private ToggleButton choice(OpenReport other) {
        var button = new ToggleButton();
        button.getStyleClass().add("compare-choice");
        button.setOnAction(_ -> model.choose(other, button.isSelected()));
        return button;
    }

    private String title(OpenReport open) {
        return open.report().title().in(session.getLanguage());
    }

    private Node waiting() {
        var words = new Label(messages.text("compare.waiting"));
        words.getStyleClass().add("page-words");
        return words;
    }

    /// What to do where there is nothing to compare with.
    private Node nothing() {
        boolean some = !model.othersProperty().get().isEmpty();
        var title = new Label(messages.text(some ? "compare.choose" : "compare.none"));
        title.getStyleClass().add("page-heading");
        var words = new Label(messages.text(some ? "compare.choose.how" : "compare.none.how"));
        words.getStyleClass().add("page-words");
        words.setWrapText(true);
        var box = new VBox(title, words);
        box.getStyleClass().add("compare-nothing");
        model.offers().forEach(location -> {
            var button = new Button(messages.text("compare.open", name(location)));
            button.setOnAction(_ -> actions.open().accept(location));
            box.getChildren().add(button);
        });
        return box;
    }

    private static String name(ReportLocation location) {
        return switch (location) {
            case ReportLocation.Shipped shipped -> shipped.id();
            case ReportLocation.OnDisk disk -> String.valueOf(disk.path().getFileName());
        };
    }
}
