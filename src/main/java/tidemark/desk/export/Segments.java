package tidemark.desk.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/// One of a few values, all of them in sight.
final class Segments extends SegmentedButton {

    private Segments(List<ToggleButton> buttons, ToggleGroup group) {
        super(buttons.toArray(ToggleButton[]::new));
        setToggleGroup(group);
    }

    /// @param id of the control; that of a segment has the value's name behind it
    /// @param words what a value is called
    static <T> Segments of(String id, Property<T> chosen, List<T> values, Function<T, String> words) {
        var group = new ToggleGroup();
        List<ToggleButton> buttons = values.stream()
                .map(value -> button(id, value, words, chosen, group))
                .toList();
        chosen.subscribe(now -> group.selectToggle(buttons.get(Math.max(0, values.indexOf(now)))));
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                group.selectToggle(buttons.get(Math.max(0, values.indexOf(chosen.getValue()))));
            }
        });
        var segments = new Segments(buttons, group);
        segments.setId(id);
        return segments;
    }

    private static <T> ToggleButton button(
            String id, T value, Function<T, String> words, Property<T> chosen, ToggleGroup group) {
        var button = new ToggleButton(words.apply(value));
        button.setId(id + "-" + value.toString().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> chosen.setValue(value));
        return button;
    }
}
