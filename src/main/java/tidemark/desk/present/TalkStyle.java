package tidemark.desk.present;

import java.util.Objects;
import javafx.scene.Parent;

/// The shapes of a talk's views.
final class TalkStyle {
    private TalkStyle() {}

    static void dress(Parent view) {
        view.getStylesheets()
                .add(Objects.requireNonNull(TalkStyle.class.getResource("talk.css"))
                        .toExternalForm());
    }
}
