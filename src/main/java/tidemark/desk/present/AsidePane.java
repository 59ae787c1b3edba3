package tidemark.desk.present;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.tasks.Tasks;

/// What whoever speaks has in front of the slides for a while: the overview or the line to type a title in.
final class AsidePane extends StackPane {
    private final TalkViewModel model;
    private final Tasks tasks;
    private final OverviewGrid overview;
    private final JumpPane jump;
    private final Subscription shown;

    /// @param size of the screen that it is on
    AsidePane(TalkViewModel model, Size size, Tasks tasks) {
        this.model = model;
        this.tasks = tasks;
        jump = new JumpPane(
                new Messages(model.languageProperty()),
                size,
                model::goFromAside,
                () -> model.asideProperty().set(Aside.NONE));
        StackPane.setAlignment(jump, Pos.CENTER);
        overview = new OverviewGrid(model, size);
        getChildren().addAll(overview, jump);
        setPickOnBounds(false);
        shown = model.asideProperty().subscribe(this::show);
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
        overview.dispose();
    }

    private void show(Aside aside) {
        var talk = model.talkProperty().get();
        if (aside == Aside.JUMP && talk != null) {
            jump.open(new JumpViewModel(talk, model.languageProperty().get(), tasks), model.begun());
        } else if (jump.isVisible()) {
            jump.close();
            getScene().getRoot().requestFocus();
        }
    }
}
