package tidemark.desk.present;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.present.floor.FloorPane;
import tidemark.desk.present.floor.FloorViewModel;
import tidemark.desk.tasks.Tasks;

/// What whoever speaks has in front of the slides for a while: the overview, the line to type a title in or the one
/// for a question from the floor.
final class AsidePane extends StackPane {
    private final TalkViewModel model;
    private final Tasks tasks;
    private final OverviewGrid overview;
    private final JumpPane jump;
    private final FloorPane floor;
    private final Subscription shown;

    /// @param size of the screen that it is on
    /// @param seen true where the audience sees it
    AsidePane(TalkViewModel model, FloorViewModel questions, Size size, boolean seen, Tasks tasks) {
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
        overview = new OverviewGrid(model, size);
        getChildren().addAll(overview, jump, floor);
        setPickOnBounds(false);
        shown = model.asideProperty().subscribe(this::show);
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
        floor.close();
        overview.dispose();
    }

    private void show(Aside aside) {
        boolean typing = jump.isVisible() || floor.isVisible();
        jump.close();
        floor.close();
        var talk = model.talkProperty().get();
        switch (aside) {
            case JUMP -> {
                if (talk != null) {
                    jump.open(new JumpViewModel(talk, model.languageProperty().get(), tasks), model.begun());
                }
            }
            case QUESTION -> floor.open(model.marks());
            case NONE, OVERVIEW -> {
                if (typing) {
                    getScene().getRoot().requestFocus();
                }
            }
        }
    }
}
