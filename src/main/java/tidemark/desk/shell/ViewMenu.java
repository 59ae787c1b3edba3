package tidemark.desk.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TextSize;
import tidemark.desk.theme.Icon;
import tidemark.report.unit.UnitStyle;

/// How the report is looked at: the size of its words, the contrast of its colours, how much moves, what of it and in
/// which scale.
final class ViewMenu {

    private static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private final Session session;
    private final Messages messages;

    ViewMenu(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    Button button() {
        var button = new Button(null, Icon.VIEW.draw());
        button.setId("view");
        button.textProperty().bind(messages.binding("view.title"));
        button.setOnAction(_ -> menu().show(button, Side.BOTTOM, 0, 4));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu(heading("view.text"));
        var sizes = new ToggleGroup();
        SIZES.forEach(percent -> menu.getItems().add(size(percent, sizes)));
        menu.getItems().addAll(new SeparatorMenuItem(), contrast(), lessMotion(), new SeparatorMenuItem(), derived());
        menu.getItems().addAll(new SeparatorMenuItem(), heading("view.units"));
        var styles = new ToggleGroup();
        Stream.of(UnitStyle.values()).forEach(style -> menu.getItems().add(units(style, styles)));
        return menu;
    }

    private MenuItem heading(String words) {
        var label = new Label(messages.text(words));
        label.getStyleClass().add("menu-heading");
        var item = new CustomMenuItem(label, false);
        item.setDisable(true);
        return item;
    }

    private MenuItem size(int percent, ToggleGroup group) {
        var item = new RadioMenuItem(percent + " %");
        item.setToggleGroup(group);
        item.setSelected(session.getTextSize().percent() == percent);
        item.setOnAction(_ -> session.setTextSize(new TextSize(percent)));
        return item;
    }

    private MenuItem derived() {
        var item = new CheckMenuItem(messages.text("view.derived"));
        item.setId("view-derived");
        item.setSelected(session.getLens().derivedShown());
        item.setOnAction(_ -> session.switchDerived());
        return item;
    }

    /// In the language of the window; the other one keeps its own.
    private MenuItem units(UnitStyle style, ToggleGroup group) {
        var item = new RadioMenuItem(messages.text(
                switch (style) {
                    case PRINTED -> "view.units.printed";
                    case INTERNATIONAL -> "view.units.international";
                }));
        item.setToggleGroup(group);
        item.setSelected(session.getLens().units(session.getLanguage()) == style);
        item.setOnAction(_ -> session.setLens(session.getLens().with(style, session.getLanguage())));
        return item;
    }

    private MenuItem lessMotion() {
        var item = new CheckMenuItem(messages.text("view.motion"));
        item.setId("view-motion");
        item.setSelected(session.lessMotionProperty().get());
        item.setOnAction(_ -> session.lessMotionProperty().set(item.isSelected()));
        return item;
    }

    private MenuItem contrast() {
        var item = new CheckMenuItem(messages.text("view.contrast"));
        item.setSelected(session.getTheme().isHighContrast());
        item.setOnAction(_ -> session.setTheme(session.getTheme().withHighContrast(item.isSelected())));
        return item;
    }
}
