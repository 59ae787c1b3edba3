package tidemark.desk.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The tabs, side by side; where there are more than fit, they scroll and the chosen one is always in sight.
final class TabStrip extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ShellViewModel model;
    private final HBox row = new HBox();
    private final List<Button> tabs = new ArrayList<>();

    TabStrip(ShellViewModel model) {
        this.model = model;
        getStyleClass().add("tab-strip");
        row.getStyleClass().add("tab-row");
        setContent(row);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.tabProperty().subscribe(_ -> choose());
    }

    /// Names the tabs; keeps those that are there.
    void name(List<String> titles) {
        while (tabs.size() > titles.size()) {
            row.getChildren().remove(tabs.removeLast());
        }
        while (tabs.size() < titles.size()) {
            add(tabs.size());
        }
        for (int i = 0; i < titles.size(); i++) {
            tabs.get(i).setText(titles.get(i));
        }
        choose();
    }

    /// Takes the keyboard to the chosen tab.
    void focusChosen() {
        int chosen = model.tabProperty().get();
        if (chosen < tabs.size()) {
            tabs.get(chosen).requestFocus();
        }
    }

    private void add(int number) {
        var tab = new Button();
        tab.getStyleClass().add("tab-button");
        tab.setId("tab-" + (number + 1));
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setMnemonicParsing(false);
        tab.setOnAction(_ -> model.choose(number));
        tabs.add(tab);
        row.getChildren().add(tab);
    }

    private void choose() {
        for (int i = 0; i < tabs.size(); i++) {
            boolean chosen = i == model.tabProperty().get();
            tabs.get(i).pseudoClassStateChanged(CHOSEN, chosen);
            tabs.get(i).setFocusTraversable(chosen);
        }
        show(model.tabProperty().get());
    }

    private void show(int number) {
        double room = row.getWidth() - getViewportBounds().getWidth();
        if (number < tabs.size() && room > 0) {
            var bounds = tabs.get(number).getBoundsInParent();
            setHvalue(Math.clamp((bounds.getCenterX() - getViewportBounds().getWidth() / 2) / room, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        int next = model.tabProperty().get() + step;
        if (step != 0 && next >= 0 && next < tabs.size()) {
            model.choose(next);
            tabs.get(next).requestFocus();
            event.consume();
        }
    }
}
