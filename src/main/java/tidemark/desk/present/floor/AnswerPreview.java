package tidemark.desk.present.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.picture.Picture;

/// Out of the audience's sight: the answer as they would see it, and the slides whose charts show it.
final class AnswerPreview extends VBox {
    private static final int MOST_SLIDES = 3;
    private static final double SMALL = 0.31;

    private final Messages messages;
    private final TalkSlides slides;
    private final IntConsumer onSlide;
    private final double width;
    private final PictureCanvas answer;
    private final StackPane frame;
    private final Label where = new Label();
    private final HBox charts = new HBox();
    private List<Integer> shown = List.of();

    /// @param width of the picture at most
    /// @param height likewise
    /// @param onSlide called with the number of a slide to go to
    AnswerPreview(Messages messages, TalkSlides slides, IntConsumer onSlide, double width, double height) {
        this.messages = messages;
        this.slides = slides;
        this.onSlide = onSlide;
        this.width = width;
        answer = new PictureCanvas(width, height);
        frame = framed(answer);
        getStyleClass().add("floor-preview");
        charts.getStyleClass().add("floor-charts");
        where.getStyleClass().add("floor-where");
        where.setMaxWidth(width);
        getChildren().addAll(frame, where, charts);
        show(null);
    }

    private static StackPane framed(PictureCanvas picture) {
        var frame = new StackPane(picture);
        frame.getStyleClass().add("floor-picture");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return frame;
    }

    void show(@Nullable Picture picture) {
        frame.setVisible(picture != null);
        if (picture != null) {
            answer.show(picture);
        }
    }

    /// Which slides show what is chosen.
    void tell(Optional<Answer> chosen) {
        List<Integer> now = chosen.map(each -> slides.showing(each.id())).orElse(List.of());
        where.setText(chosen.isEmpty() ? "" : words(now));
        if (!now.equals(shown)) {
            shown = now;
            charts.getChildren().clear();
            now.stream().limit(MOST_SLIDES).forEach(this::add);
        }
    }

    private String words(List<Integer> now) {
        return now.isEmpty()
                ? messages.text("floor.noslide")
                : messages.text("floor.slide", now.getFirst() + 1, slides.title(now.getFirst()));
    }

    private void add(int number) {
        var small = new PictureCanvas(SMALL * width, SMALL * width);
        var frame = framed(small);
        frame.getStyleClass().add("floor-chart");
        frame.setAccessibleText(messages.text("floor.slide", number + 1, slides.title(number)));
        frame.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onSlide.accept(number);
            }
            event.consume();
        });
        charts.getChildren().add(frame);
        slides.draw(number, small::show);
    }
}
