package tidemark.desk.present;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.render.fx.AfterFrame;
import tidemark.talk.Slide;
import tidemark.talk.Talk;

/// Every slide by its number and title, the one of now in view; a click goes there.
final class SlideList extends ListView<Integer> {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass OPENING = PseudoClass.getPseudoClass("opening");
    /// So many slides that were passed stay in view above the one of now.
    private static final int PASSED = 2;

    private final SpeakerViewModel model;
    private final Messages messages;
    private final TalkViewModel talk;
    private final Subscription shown;

    /// @param line height of a line
    SlideList(SpeakerViewModel model, Messages messages, double line) {
        this.model = model;
        this.messages = messages;
        talk = model.talk();
        getStyleClass().add("speaker-list");
        setFocusTraversable(false);
        setFixedCellSize(line);
        setCellFactory(_ -> new Cell());
        shown = talk.talkProperty()
                .subscribe(this::fill)
                .and(talk.slideProperty().subscribe(slide -> AfterFrame.run(() -> follow(slide))));
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void fill(@Nullable Talk made) {
        int count = made == null ? 0 : made.size();
        getItems().setAll(IntStream.range(0, count).boxed().toList());
    }

    private void follow(@Nullable ShownSlide slide) {
        refresh();
        if (slide != null) {
            scrollTo(Math.max(0, slide.number() - PASSED));
        }
    }

    private final class Cell extends ListCell<Integer> {
        private final Label number = new Label();
        private final Label title = new Label();
        private final Label times = new Label();
        private final HBox line = new HBox(number, title, times);

        Cell() {
            line.getStyleClass().add("speaker-list-line");
            number.getStyleClass().add("speaker-list-number");
            times.getStyleClass().add("speaker-list-times");
            times.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            title.setTextOverrun(OverrunStyle.ELLIPSIS);
            HBox.setHgrow(title, Priority.ALWAYS);
            line.setMinWidth(0);
            line.setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    talk.go(getItem());
                }
                event.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            Talk made = talk.talkProperty().get();
            if (empty || item == null || made == null || item >= made.size()) {
                setGraphic(null);
                pseudoClassStateChanged(NOW, false);
                pseudoClassStateChanged(OPENING, false);
            } else {
                fill(made, item);
            }
        }

        private void fill(Talk made, int slide) {
            setGraphic(line);
            pseudoClassStateChanged(NOW, slide == talk.number());
            pseudoClassStateChanged(OPENING, made.slide(slide) instanceof Slide.Opening);
            number.setText(String.valueOf(slide + 1));
            title.setText(made.title(slide, talk.languageProperty().get()));
            times.setText(words(slide));
        }

        private String words(int slide) {
            return Stream.of(
                            model.planned(slide).map(time -> messages.text("speaker.planned", TimeWords.of(time))),
                            model.rehearsed(slide).map(time -> messages.text("speaker.rehearsed", TimeWords.of(time))))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · "));
        }
    }
}
