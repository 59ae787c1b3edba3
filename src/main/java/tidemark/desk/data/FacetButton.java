package tidemark.desk.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tidemark.desk.Messages;
import tidemark.desk.data.DataViewModel.FacetValue;

/// A facet as a button with a menu of its values, each with its count and a tick.
final class FacetButton extends MenuButton {
    private final Facet facet;
    private final DataViewModel model;
    private final Messages messages;

    FacetButton(Facet facet, DataViewModel model, Messages messages) {
        this.facet = facet;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("facet");
        setId("facet-" + facet.name().toLowerCase(Locale.ROOT));
    }

    /// Shows the values as they are now.
    void tell(Map<Facet, List<FacetValue>> facets) {
        List<FacetValue> values = facets.getOrDefault(facet, List.of());
        List<String> ticked = values.stream()
                .filter(FacetValue::ticked)
                .map(FacetValue::words)
                .toList();
        String name = messages.text(facet.words());
        setText(
                switch (ticked.size()) {
                    case 0 -> name;
                    case 1 -> messages.text("data.facet.one", name, ticked.getFirst());
                    default -> messages.text("data.facet.some", name, ticked.size());
                });
        getStyleClass().remove("chosen");
        if (!ticked.isEmpty()) {
            getStyleClass().add("chosen");
        }
        setDisable(values.isEmpty());
        fill(values, !ticked.isEmpty());
    }

    /// An open menu keeps its items, so that the keyboard keeps its place; only their words and ticks change.
    private void fill(List<FacetValue> values, boolean some) {
        boolean same = getItems().stream()
                .filter(TickItem.class::isInstance)
                .map(MenuItem::getUserData)
                .toList()
                .equals(values.stream().map(FacetValue::value).toList());
        if (same) {
            for (int i = 0; i < values.size(); i++) {
                show((TickItem) getItems().get(i), values.get(i));
            }
        } else if (isShowing()) {
            fillInPlace(values);
        } else {
            getItems().setAll(values.stream().map(this::item).toList());
        }
        getItems().removeIf(item -> !(item instanceof TickItem));
        if (some) {
            var clear = new MenuItem(messages.text("data.facet.clear"));
            clear.setOnAction(_ -> model.untick(facet));
            getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }

    /// Values that came or went while the menu is open: the others stay where they are.
    private void fillInPlace(List<FacetValue> values) {
        getItems()
                .removeIf(item -> !(item instanceof TickItem)
                        || values.stream().noneMatch(value -> value.value().equals(item.getUserData())));
        for (FacetValue value : values) {
            getItems().stream()
                    .filter(item -> value.value().equals(item.getUserData()))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> show((TickItem) item, value),
                            () -> getItems().add(item(value)));
        }
    }

    private TickItem item(FacetValue value) {
        var item = new TickItem(() -> model.tick(facet, value.value()));
        item.setUserData(value.value());
        show(item, value);
        return item;
    }

    private void show(TickItem item, FacetValue value) {
        item.show(messages.text("data.facet.value", value.words(), value.count()), value.ticked());
    }
}
