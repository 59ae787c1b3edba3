package tidemark.desk.data;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import tidemark.desk.data.DataColumn.Look;

/// One cell of the table.
final class DataCell extends TableCell<DataRow, String> {
    private final boolean isChip;
    private final Label chip = new Label();

    DataCell(Look look) {
        isChip = look == Look.CHIP || look == Look.GOLD_CHIP;
        getStyleClass()
                .add(
                        switch (look) {
                            case TEXT, TIME -> "text-cell";
                            case AMOUNT -> "amount-cell";
                            case CHIP, GOLD_CHIP -> "chip-cell";
                        });
        chip.getStyleClass().addAll("chip", look == Look.GOLD_CHIP ? "gold" : "pale");
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        boolean none = empty || words == null || words.isEmpty();
        if (isChip) {
            chip.setText(none ? "" : words);
            setGraphic(none ? null : chip);
            setAccessibleText(none ? null : words);
        } else {
            setText(none ? null : words);
        }
    }
}
