package tidemark.desk.present;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.present.floor.ChoicePane;
import tidemark.desk.present.floor.ComparingViewModel;
import tidemark.desk.present.floor.FloorPane;
import tidemark.desk.present.floor.FloorViewModel;
import tidemark.desk.present.floor.NoticePane;
import tidemark.desk.tasks.Tasks;

/// What whoever speaks has in front of the slides for a while: the overview, the line to type a title in or the one
/// for a question from the floor, the reports to compare with; and, where the audience cannot see it, a word to them.
final class AsidePane extends StackPane {
    private final TalkViewModel model;
    private final Tasks tasks;
    private final OverviewGrid overview;
    private final JumpPane jump;
    private final FloorPane floor;
    private final ChoicePane choice;
    private final @Nullable NoticePane notice;
    private final Subscription shown;

    /// @param size of the screen that it is on
    /// @param seen true where the audience sees it
    AsidePane(
            TalkViewModel model,
            FloorViewModel questions,
            ComparingViewModel comparing,
            Size size,
            boolean seen,
            Tasks tasks) {
        this.model = model;
        this.tasks = tasks;
        jump = new JumpPane(
                new Messages(model.languageProperty()),
                size,
                model::goFromAside,
                () -> model.asideProperty().set(Aside.NONE));
        StackPane.setAlignment(jump, Pos.CENTER);
        floor = new FloorPane(
                questions,
                new Messages(model.languageProperty()),
                new ShownSlides(model),
                size,
                seen,
                new FloorPane.Asked(
                        model::begin,
                        model::goFromAside,
                        () -> model.asideProperty().set(Aside.NONE)));
        StackPane.setAlignment(floor, Pos.CENTER);
        choice = new ChoicePane(
                comparing,
                new Messages(model.languageProperty()),
                size,
                () -> model.asideProperty().set(Aside.NONE));
        StackPane.setAlignment(choice, Pos.CENTER);
        overview = new OverviewGrid(model, size);
        getChildren().addAll(overview, jump, floor, choice);
        notice = seen ? null : new NoticePane(comparing, size);
        if (notice != null) {
            StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
            getChildren().add(notice);
        }
        setPickOnBounds(false);
        shown = model.asideProperty().subscribe(this::show);
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
        floor.close();
        choice.close();
        if (notice != null) {
            notice.dispose();
        }
        overview.dispose();
    }

    private void show(Aside aside) {
        boolean typing = jump.isVisible() || floor.isVisible() || choice.isVisible();
        jump.close();
        floor.close();
        choice.close();
        var talk = model.talkProperty().get();
        switch (aside) {
            case JUMP -> {
                if (talk != null) {
                    jump.open(new JumpViewModel(talk, model.languageProperty().get(), tasks), model.begun());
                }
            }
            case QUESTION -> floor.open(model.marks());
            case COMPARISON -> choice.open();
            case NONE, OVERVIEW -> {
                if (typing) {
                    getScene().getRoot().requestFocus();
                }
            }
        }
    }
}
