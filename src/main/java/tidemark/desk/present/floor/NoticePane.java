package tidemark.desk.present.floor;

import java.util.Locale;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;

/// A word to the speaker alone, for a moment. Never on a screen that the audience sees.
public final class NoticePane extends Label {
    private static final Duration MOMENT = Duration.seconds(8);
    private static final double LINES_OF_WORDS = 40;
    private static final double WIDTH = 0.6;
    private static final double ABOVE_THE_FOOT = 0.08;

    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final Subscription following;

    /// @param size of the speaker's screen
    public NoticePane(ComparingViewModel model, Size size) {
        getStyleClass().add("floor-notice");
        getStylesheets()
                .add(Objects.requireNonNull(NoticePane.class.getResource("floor.css"))
                        .toExternalForm());
        setStyle("-fx-font-size: " + String.format(Locale.ROOT, "%.1f", size.height() / LINES_OF_WORDS) + "px");
        setMaxWidth(WIDTH * size.width());
        setTranslateY(-ABOVE_THE_FOOT * size.height());
        setWrapText(true);
        moment.setOnFinished(_ -> model.forget());
        following = model.noticeProperty().subscribe(this::show);
    }

    /// Follows the model no more.
    public void dispose() {
        moment.stop();
        following.unsubscribe();
    }

    private void show(@Nullable String words) {
        setVisible(words != null);
        setText(words);
        if (words != null) {
            moment.playFromStart();
        }
    }
}
