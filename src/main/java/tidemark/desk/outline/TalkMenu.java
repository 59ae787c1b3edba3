package tidemark.desk.outline;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.mine.WordsPopOver;
import tidemark.sidecar.OwnTalk;

/// Which talk is arranged and given, and what can be done with it as a whole.
final class TalkMenu extends MenuButton {
    private final TalkInHand hand;
    private final Messages messages;

    TalkMenu(TalkInHand hand, Messages messages) {
        this.hand = hand;
        this.messages = messages;
        setId("outline-talk");
        getStyleClass().add("outline-talk");
        setMnemonicParsing(false);
        setOnShowing(_ -> fill());
        tell();
    }

    /// Says which talk it is now.
    void tell() {
        setText(hand.talk().map(OwnTalk::name).orElseGet(() -> messages.text("outline.automatic")));
        setAccessibleText(messages.text("outline.talk", getText()));
        if (getItems().isEmpty()) {
            fill();
        }
    }

    private void fill() {
        var group = new ToggleGroup();
        getItems().setAll(choice(null, messages.text("outline.automatic"), group));
        hand.talks().all().forEach(talk -> getItems().add(choice(talk.id(), talk.name(), group)));
        getItems().addAll(new SeparatorMenuItem(), item("outline.new", hand::create));
        getItems().add(item("outline.duplicate", hand::duplicate));
        boolean own = hand.talk().isPresent();
        for (MenuItem each : List.of(item("outline.rename", this::rename), item("outline.delete", hand::delete))) {
            each.setDisable(!own);
            getItems().add(each);
        }
    }

    private MenuItem choice(@Nullable String id, String name, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(hand.talk().map(OwnTalk::id).orElse("").equals(id == null ? "" : id));
        item.setOnAction(_ -> hand.choose(id));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void rename() {
        hand.talk()
                .ifPresent(talk -> WordsPopOver.show(
                        this, messages.text("outline.name"), talk.name(), null, messages, hand::rename));
    }
}
