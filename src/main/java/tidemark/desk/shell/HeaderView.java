package tidemark.desk.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.find.FindField;
import tidemark.desk.theme.Icon;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.KnownReport;

/// The top of the window: what is open, how it was checked, and the few things that hold for the whole window.
final class HeaderView extends HBox {

    /// In less room than this, at the usual size of words, buttons that have a picture do without theirs.
    private static final double ROOM_FOR_WORDS = 900;

    private final Session session;
    private final Messages messages;
    private final ShellActions actions;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Hyperlink notes = new Hyperlink();

    /// @param view how the report is looked at
    HeaderView(Session session, Messages messages, ShellActions actions, ViewMenu view) {
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("header");
        title.getStyleClass().add("report-title");
        facts.getStyleClass().add("report-facts");
        notes.setId("notes");
        notes.getStyleClass().add("report-notes");
        notes.setMinWidth(Region.USE_PREF_SIZE);
        tellNotes("");
        var line = new HBox(facts, notes);
        line.getStyleClass().add("report-line");
        var names = new VBox(title, line);
        names.getStyleClass().add("report-names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren()
                .addAll(
                        names,
                        find(),
                        open(),
                        recent(),
                        source(),
                        export(),
                        talk(),
                        languages(),
                        view.button(),
                        theme());
    }

    /// What a reader should look at, with a way there; empty for nothing.
    void tellNotes(String words) {
        notes.setText(words);
        notes.setVisible(!words.isEmpty());
        notes.setManaged(!words.isEmpty());
    }

    void setOnNotes(Runnable listener) {
        notes.setOnAction(_ -> listener.run());
    }

    void tell(String reportTitle, String reportFacts) {
        title.setText(reportTitle);
        facts.setText(reportFacts);
    }

    private Button find() {
        return new FindField(messages, actions::find);
    }

    private Button open() {
        var button = new Button(null, Icon.OPEN.draw());
        button.setId("open");
        name(button, "shell.open");
        button.setOnAction(_ -> actions.chooseFile());
        fixed(button);
        return button;
    }

    private Button source() {
        var button = new Button(null, Icon.SOURCE.draw());
        button.setId("source");
        name(button, "source.title");
        button.setOnAction(_ -> actions.toggleSource());
        fixed(button);
        return button;
    }

    private Button export() {
        var button = new Button(null, Icon.EXPORT.draw());
        button.setId("export");
        name(button, "shell.export");
        button.setOnAction(_ -> actions.export());
        fixed(button);
        return button;
    }

    private Button present() {
        var button = new Button(null, Icon.PRESENT.draw());
        button.setId("present");
        button.getStyleClass().add("icon-button");
        ObservableValue<String> words = messages.binding("shell.present");
        button.accessibleTextProperty().bind(words);
        button.setOnMouseEntered(_ -> explain(button, words));
        button.setOnAction(_ -> actions.present());
        button.setOnContextMenuRequested(_ -> talkChoices().show(button, Side.BOTTOM, 0, 4));
        fixed(button);
        return button;
    }

    private HBox talk() {
        var talk = new HBox(present(), talkMenu());
        talk.setAlignment(Pos.CENTER);
        return talk;
    }

    private Button talkMenu() {
        var button = new Button(null, Icon.MORE.draw());
        button.setId("present-more");
        button.getStyleClass().add("icon-button");
        ObservableValue<String> words = messages.binding("shell.talk");
        button.accessibleTextProperty().bind(words);
        button.setOnMouseEntered(_ -> explain(button, words));
        button.setOnAction(_ -> talkChoices().show(button, Side.BOTTOM, 0, 4));
        fixed(button);
        return button;
    }

    private ContextMenu talkChoices() {
        return new ContextMenu(
                choice("shell.talk.give", "F5", actions::present),
                choice("shell.talk.rehearse", "Shortcut+F5", actions::rehearse),
                choice("shell.talk.arrange", "Shift+F5", actions::arrange),
                choice("shell.talk.run", "Shortcut+Shift+F5", actions::runTalk),
                choice("shell.talk.export", "Shortcut+Shift+E", actions::exportTalk));
    }

    private MenuItem choice(String words, String keys, Runnable action) {
        var item = new MenuItem(messages.text(words));
        item.setId(words.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Button recent() {
        var button = new Button(null, Icon.MORE.draw());
        button.setId("recent");
        button.textProperty().bind(messages.binding("shell.recent"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> actions.recent(reports -> recentFiles(reports).show(button, Side.BOTTOM, 0, 4)));
        fixed(button);
        return button;
    }

    private ContextMenu recentFiles(List<KnownReport> reports) {
        var menu = new ContextMenu();
        for (KnownReport report : reports) {
            String file = report.location().display();
            Text named = report.title();
            String words =
                    named == null ? file : messages.text("shell.recent.one", named.in(session.getLanguage()), file);
            var item = new MenuItem(words);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> actions.open(report.location()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private SegmentedButton languages() {
        var group = new ToggleGroup();
        var chinese = language("中", Language.ZH, group);
        var english = language("EN", Language.EN, group);
        session.languageProperty().subscribe(now -> group.selectToggle(now == Language.ZH ? chinese : english));
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                group.selectToggle(session.getLanguage() == Language.ZH ? chinese : english);
            }
        });
        var segments = new SegmentedButton(chinese, english);
        segments.setToggleGroup(group);
        segments.accessibleTextProperty().bind(messages.binding("shell.language"));
        fixed(segments);
        return segments;
    }

    private ToggleButton language(String words, Language language, ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setId("language-" + language.tag());
        button.setToggleGroup(group);
        button.setOnAction(_ -> session.setLanguage(language));
        return button;
    }

    private Button theme() {
        var button = new Button();
        button.setId("theme");
        button.getStyleClass().add("icon-button");
        session.themeProperty().subscribe(now -> button.setGraphic(other(now).draw()));
        ObservableValue<String> words = session.themeProperty()
                .flatMap(now -> messages.binding(now.isDark() ? "shell.theme.light" : "shell.theme.dark"));
        button.accessibleTextProperty().bind(words);
        button.setOnMouseEntered(_ -> explain(button, words));
        button.setOnAction(_ -> session.setTheme(session.getTheme().opposite()));
        fixed(button);
        return button;
    }

    private static Icon other(Theme theme) {
        return theme.isDark() ? Icon.LIGHT : Icon.DARK;
    }

    private void name(Button button, String key) {
        ObservableValue<String> words = messages.binding(key);
        button.textProperty().bind(words);
        button.accessibleTextProperty().bind(words);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        narrow().subscribe(narrow -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? tooltip : null);
        });
    }

    private ObservableValue<Boolean> narrow() {
        return widthProperty()
                .flatMap(width ->
                        session.textSizeProperty().map(size -> width.doubleValue() < ROOM_FOR_WORDS * size.factor()));
    }

    private static void explain(Button button, ObservableValue<String> words) {
        button.setOnMouseEntered(null);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        button.setTooltip(tooltip);
    }

    private static void fixed(Region control) {
        control.setMinWidth(Region.USE_PREF_SIZE);
    }
}
