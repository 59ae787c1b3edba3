package tidemark.desk.present;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.present.hand.HandViewModel;

/// The speaker's screen: the slide of now, the one to come, and how things stand. The audience never sees it.
public final class SpeakerView extends StackPane {
    private static final double LARGE = 0.6;
    private static final double SMALL = 0.33;

    private final TalkViewModel model;
    private final Size screen;
    private final ShowingPane now;
    private final ShowingPane next = new ShowingPane();
    private final Label frozen = new Label();
    private final Subscription shown;

    /// @param screen the size of the speaker's
    SpeakerView(TalkViewModel model, HandViewModel hand, TalkKeys keys, Size screen, AsidePane aside) {
        this.model = model;
        now = new ShowingPane(hand, () -> false);
        this.screen = screen;
        getStyleClass().add("speaker");
        TalkStyle.dress(this);
        var messages = new Messages(model.languageProperty());
        frozen.textProperty().bind(messages.binding("speaker.frozen"));
        frozen.visibleProperty().bind(model.frozenProperty());
        var page = new BorderPane();
        page.setLeft(new VBox(now, frozen));
        page.setRight(new VBox(next));
        getChildren().addAll(page, aside);
        StackPane.setAlignment(page, Pos.TOP_LEFT);
        shown = model.showingProperty()
                .subscribe(this::show)
                .and(model.frozenProperty().subscribe(frozen -> now.reach(!frozen)));
        keys.addTo(this);
        setFocusTraversable(true);
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
        now.dispose();
    }

    private void show(@Nullable Showing showing) {
        if (showing == null) {
            return;
        }
        lay(now, showing, LARGE);
        Optional<ShownSlide> coming = model.ahead(model.number() + 1);
        coming.ifPresent(slide -> lay(next, Showing.of(slide), SMALL));
    }

    private void lay(ShowingPane pane, Showing showing, double share) {
        double scale = share * screen.width() / showing.picture().width();
        pane.setMinSize(share * screen.width(), scale * showing.picture().height());
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.show(showing, scale);
    }
}
