package tidemark.desk.mine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.theme.Icon;

/// What can be done with a chart that is the reader's own, beyond what can be done with any.
record OwnChartTools(MineViewModel model, Session session, Messages messages, ChartActions any)
        implements ChartActions {

    @Override
    public void save(ChartViewModel chart) {
        any.save(chart);
    }

    @Override
    public void copy(ChartViewModel chart) {
        any.copy(chart);
    }

    @Override
    public Optional<Path> file(ChartViewModel chart) {
        return any.file(chart);
    }

    @Override
    public void showInTable(ChartViewModel chart) {
        any.showInTable(chart);
    }

    @Override
    public Optional<Runnable> guess(ChartViewModel chart) {
        return any.guess(chart);
    }

    @Override
    public List<Node> more(ChartViewModel chart) {
        String id = chart.chart().id();
        var nodes = new ArrayList<Node>();
        if (model.isTitleChanged(id)) {
            var changed = new Label(messages.text("mine.changed"));
            changed.getStyleClass().addAll("chip", "own-changed");
            nodes.add(changed);
        }
        nodes.add(menu(id));
        return nodes;
    }

    private MenuButton menu(String id) {
        var menu = new MenuButton();
        menu.setGraphic(Icon.MORE.draw());
        menu.getStyleClass().addAll("icon-button", "own-menu");
        menu.setId("own-" + id);
        menu.setAccessibleText(messages.text("mine.more"));
        menu.getItems()
                .addAll(
                        item("mine.rename", () -> rename(menu, id)),
                        item("mine.note", () -> note(menu, id)),
                        disabled(item("mine.earlier", () -> model.move(id, -1)), model.isFirst(id)),
                        disabled(item("mine.later", () -> model.move(id, 1)), model.isLast(id)),
                        new SeparatorMenuItem(),
                        item("mine.hide", () -> model.hide(id)),
                        item("mine.delete", () -> model.delete(id)));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem disabled(MenuItem item, boolean disabled) {
        item.setDisable(disabled);
        return item;
    }

    private void rename(Node at, String id) {
        WordsPopOver.show(
                at,
                messages.text("mine.words.title", messages.text("mine.language")),
                model.title(id),
                messages.text("mine.words.hint"),
                messages,
                words -> model.rename(id, words));
    }

    private void note(Node at, String id) {
        WordsPopOver.show(
                at, messages.text("mine.words.note"), model.note(id), null, messages, words -> model.note(id, words));
    }
}
