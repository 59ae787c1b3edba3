package tidemark.desk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.NoActions;
import tidemark.picture.Mark;
import tidemark.picture.Subject;
import tidemark.render.fx.PictureView;
import tidemark.report.Language;

class EventsViewTest {
    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final EventsViewModel model = new EventsViewModel(session, SampleEvents.open(SampleEvents.ALL));
    private final List<EvidenceRequest> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        session.onEvidence(asked::add);
        window.show(session, () -> new EventsView(model, session, messages, new NoActions()));
    }

    @Test
    void everyEventIsDrawn() {
        assertThat(drawn()).containsExactlyInAnyOrder("medal", "first_ship", "plan", "prize");
    }

    @Test
    void typingNarrowsTheEventsAndEscapeWidensThem() {
        window.robot().clickOn("#event-words").write("medal");
        assertThat(drawn()).containsExactly("medal");

        window.robot().type(KeyCode.ESCAPE);
        assertThat(((TextField) window.find("#event-words")).getText()).isEmpty();
        assertThat(drawn()).hasSize(4);
    }

    @Test
    void aChoiceIsMadeByMouseAndByKeyboard() {
        window.robot().clickOn("#event-KIND-HONOUR");
        assertThat(drawn()).containsExactlyInAnyOrder("medal", "prize");

        window.robot().interact(() -> window.find("#event-SCOPE-NATION").requestFocus());
        window.robot().type(KeyCode.SPACE);
        assertThat(drawn()).containsExactly("medal");
        assertThat(((CheckBox) window.find("#event-SCOPE-NATION")).getAccessibleText())
                .isEqualTo("全国，1 件");
    }

    @Test
    void whatWouldFindNothingCannotBeChosen() {
        window.robot().clickOn("#event-KIND-POLICY");

        assertThat(window.find("#event-SCOPE-NATION").isDisabled()).isTrue();
        assertThat(window.find("#event-SCOPE-COUNTY").isDisabled()).isFalse();
    }

    @Test
    void aFilterThatFindsNothingSaysSo() {
        window.robot().clickOn("#event-words").write("zzz");

        assertThat(drawn()).isEmpty();
        assertThat(((Labeled) window.find(".event-none")).getText()).startsWith("没有符合条件的大事");
    }

    @Test
    void anEventChosenByKeyboardLightsAndShowsItsEvidence() {
        var first = views().getFirst();
        window.robot().interact(first::requestFocus);
        window.robot().type(KeyCode.HOME, KeyCode.ENTER);

        assertThat(asked)
                .singleElement()
                .satisfies(request -> assertThat(session.getLit()).containsExactly(request.id()));
    }

    @Test
    void theOrderAndTheLanguageChangeThePage() {
        window.robot().clickOn("按类别");
        assertThat(views()).hasSize(3);

        window.robot().interact(() -> session.setLanguage(Language.EN));
        assertThat(((Labeled) window.find("#events-by-KIND")).getText()).isEqualTo("By kind");
    }

    private List<PictureView> views() {
        return window.robot().lookup(".picture-view").queryAllAs(PictureView.class).stream()
                .toList();
    }

    private List<String> drawn() {
        return views().stream()
                .map(PictureView::getPicture)
                .filter(java.util.Objects::nonNull)
                .flatMap(picture -> picture.subjects().stream())
                .map(Mark.Group::subject)
                .filter(java.util.Objects::nonNull)
                .map(Subject::id)
                .collect(Collectors.toList());
    }
}
