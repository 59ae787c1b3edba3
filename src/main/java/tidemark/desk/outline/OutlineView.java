package tidemark.desk.outline;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.theme.Icon;
import tidemark.report.Language;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.SlideKey;

/// The page where a speaker makes the talk their own: at the left its slides in order, at the right the chosen one and
/// what is settled about it.
public final class OutlineView extends BorderPane {

    /// What the page asks of the window.
    ///
    /// @param give begins the talk at a slide
    /// @param toData takes the reader to where charts of one's own are made
    public record Actions(Consumer<SlideKey> give, Runnable toData) {}

    private static final PseudoClass CHINESE = PseudoClass.getPseudoClass("chinese");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g)", Pattern.CASE_INSENSITIVE);
    private static final double LEFT = 0.4;
    private static final double MARGINS = 36;
    private static final double PREVIEW = 0.5;

    private final OutlineViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Actions actions;
    private final TalkMenu talks;
    private final OutlineList slides;
    private final SlideForm form;
    private final LookForm look;
    private final PreviewPane preview;
    private final FlowPane bar = new FlowPane();
    private final VBox left = new VBox();
    private final ScrollPane right = new ScrollPane();
    private final Button hide = new Button();
    private final Label total = new Label();
    private final Hyperlink rehearsed = new Hyperlink();
    private final Label problem = new Label();
    private final Subscription following;

    public OutlineView(OutlineViewModel model, Messages messages, Dialogs dialogs, Actions actions) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.actions = actions;
        getStyleClass().addAll("page", "outline-view");
        getStylesheets()
                .add(Objects.requireNonNull(OutlineView.class.getResource("outline.css"))
                        .toExternalForm());
        talks = new TalkMenu(model.hand(), messages);
        slides = new OutlineList(model, messages);
        form = new SlideForm(model, messages, () -> choosePicture().ifPresent(model::replacePicture));
        look = new LookForm(model, messages, () -> choosePicture().ifPresent(model::logo));
        preview = new PreviewPane(model, messages);
        fillBar();
        fillLeft();
        fillRight();
        left.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
        left.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        slides.setOnWords(form::focus);
        following = Subscription.combine(
                model.talkProperty().subscribe(_ -> tell()),
                model.rowsProperty().subscribe((_, _) -> tell()),
                model.leavingOutProperty().subscribe((_, _) -> tell()),
                model.hand().problemProperty().subscribe(this::refuse),
                model.languageProperty().subscribe((_, _) -> tell()));
    }

    /// The bar, the slides, and what is settled about the chosen one.
    public List<Node> areas() {
        return List.of(bar, left, right);
    }

    /// Keeps what is being written and heeds the session no more.
    public void dispose() {
        following.unsubscribe();
        form.dispose();
        look.dispose();
        slides.dispose();
        preview.dispose();
        model.dispose();
    }

    /// Keeps what is being written.
    public void keep() {
        form.keep();
        look.keep();
    }

    /// Takes the keyboard to the slides.
    public void focusFirst() {
        slides.focus();
    }

    /// A picture that is dropped among the slides becomes one; anywhere else it is the window's.
    private void dragged(DragEvent event) {
        if (dropped(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        dropped(event.getDragboard()).ifPresent(file -> {
            model.addPicture(file);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static Optional<Path> dropped(Dragboard dragged) {
        List<File> files = dragged.getFiles();
        return files.size() == 1
                ? Optional.of(files.getFirst().toPath()).filter(OutlineView::isPicture)
                : Optional.empty();
    }

    /// By its name; whether it is one is seen when it is read.
    private static boolean isPicture(Path file) {
        return PICTURE.matcher(String.valueOf(file.getFileName())).matches();
    }

    private Optional<Path> choosePicture() {
        return dialogs.choosePicture(null);
    }

    private void fillBar() {
        bar.getStyleClass().addAll("page-bar", "outline-bar");
        Button give = button("outline.give", () -> model.giveFrom().ifPresent(actions.give()));
        give.setGraphic(Icon.PRESENT.draw());
        give.getStyleClass().add("own-primary");
        Button undo = button("mine.undo", model::undo);
        undo.setId("outline-undo");
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = button("mine.redo", model::redo);
        redo.setId("outline-redo");
        redo.disableProperty().bind(model.canRedoProperty().not());
        hide.setId("outline-hide");
        hide.setMinWidth(USE_PREF_SIZE);
        hide.setOnAction(_ -> model.leaveOut());
        Button up = button("outline.up", () -> model.move(-1));
        Button down = button("outline.down", () -> model.move(1));
        bar.getChildren().addAll(together(talks, give), together(add(), up, down, hide), together(undo, redo));
        setTop(bar);
    }

    /// Stay side by side where there is not room for all.
    private static HBox together(Node... buttons) {
        var group = new HBox(buttons);
        group.getStyleClass().add("outline-beside");
        return group;
    }

    private Button button(String key, Runnable action) {
        var button = new Button();
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(messages.binding(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void fillLeft() {
        total.setId("outline-total");
        total.getStyleClass().add("outline-total");
        total.setWrapText(true);
        total.maxWidthProperty().bind(left.widthProperty().subtract(MARGINS));
        rehearsed.setId("outline-rehearsed-all");
        rehearsed.setOnAction(_ -> model.times().takeAllRehearsed());
        var foot = new FlowPane(total, rehearsed);
        foot.getStyleClass().add("outline-foot");
        left.getStyleClass().add("outline-left");
        VBox.setVgrow(slides, Priority.ALWAYS);
        left.getChildren().addAll(slides, foot);
        setLeft(left);
        left.prefWidthProperty().bind(widthProperty().multiply(LEFT));
        left.setMinWidth(0);
    }

    private MenuButton add() {
        var menu = new MenuButton();
        menu.setId("outline-add");
        menu.textProperty().bind(messages.binding("outline.add"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(_ -> fill(menu));
        return menu;
    }

    private void fill(MenuButton menu) {
        menu.getItems()
                .setAll(
                        item("outline.add.words", this::addWords),
                        item("outline.add.picture", () -> choosePicture().ifPresent(model::addPicture)),
                        new SeparatorMenuItem());
        List<OwnChart> charts = model.ownCharts();
        if (charts.isEmpty()) {
            menu.getItems().add(item("outline.add.none", actions.toData()));
        }
        charts.forEach(chart -> {
            var item = new MenuItem(messages.text("outline.add.chart", model.titleOf(chart)));
            item.setId("outline-add-" + chart.id());
            item.setMnemonicParsing(false);
            item.setDisable(model.has(chart));
            item.setOnAction(_ -> model.addChart(chart));
            menu.getItems().add(item);
        });
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void addWords() {
        model.addWords();
        form.focus();
    }

    private void fillRight() {
        problem.setId("outline-problem");
        problem.getStyleClass().add("outline-problem");
        problem.setWrapText(true);
        var box = new VBox(problem, preview, form, look);
        box.getStyleClass().add("outline-right");
        right.setContent(box);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("outline-scroller");
        preview.highestProperty().bind(right.heightProperty().multiply(PREVIEW));
        setCenter(right);
    }

    private void tell() {
        pseudoClassStateChanged(CHINESE, model.languageProperty().getValue() == Language.ZH);
        talks.tell();
        hide.setText(messages.text(
                switch (model.leavingOutProperty().get()) {
                    case HIDES -> "outline.hide";
                    case SHOWS -> "outline.show";
                    case REMOVES -> "outline.remove";
                }));
        total.setText(model.times().total(model.rowsProperty().get()));
        rehearsed.setText(messages.text("outline.rehearsed.all"));
        rehearsed.setVisible(model.times().hasRehearsed());
        rehearsed.setManaged(model.times().hasRehearsed());
    }

    private void refuse(String reason) {
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty());
        problem.setManaged(!reason.isEmpty());
    }
}
