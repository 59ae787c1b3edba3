package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.TextSize;
import tidemark.desk.present.hand.HandKeys;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.screens.ScreenPlace;
import tidemark.desk.present.screens.Screens;
import tidemark.desk.tasks.InlineTasks;
import tidemark.desk.theme.WindowTheme;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.TalkEdit.PlanSlide;
import tidemark.sidecar.TalksEdit.CreateTalk;
import tidemark.talk.Talk;
import tidemark.talk.TalkStock;

/// The speaker's screen in the sizes that screens have, every slide planned, so that all there is to show is shown.
class SpeakerViewTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ScreenPlace MAIN = new ScreenPlace(new Rectangle2D(0, 0, 1280, 720), 1, true);
    private static final ScreenPlace PROJECTOR = new ScreenPlace(new Rectangle2D(1280, 0, 1920, 1080), 1, false);

    @RegisterExtension
    final FxExtension window = new FxExtension();

    private record Two(ObservableList<ScreenPlace> all) implements Screens {}

    private static Sidecar planned() {
        Sidecar sidecar = Sidecar.empty(SHIPPED.report().id());
        List<SidecarEdit> edits = Stream.concat(
                        Stream.<SidecarEdit>of(new CreateTalk("talk-1", "给班子")),
                        Talk.of(SHIPPED.report(), SHIPPED.charts(), Size.HD).placed().stream()
                                .map(placed -> placed.place().key())
                                .distinct()
                                .map(key -> new PlanSlide("talk-1", key, Duration.ofMinutes(1))))
                .toList();
        for (SidecarEdit edit : edits) {
            sidecar = edit.apply(sidecar);
        }
        return sidecar;
    }

    private static SpeakerView view(Language language, Theme theme, Size screen, Size audience) {
        var tasks = new InlineTasks();
        var talk = new TalkViewModel(
                size -> new TalkStock(SHIPPED.report(), SHIPPED.charts(), size).given(planned()),
                TalkPlace.BEGINNING,
                language,
                theme,
                audience,
                tasks);
        talk.go(3);
        var messages = new Messages(talk.languageProperty());
        var hand = new HandViewModel(() -> 0);
        var commands = new TalkCommands(() -> {}, () -> {}, () -> {});
        var view = new SpeakerView(
                new SpeakerViewModel(
                        talk, new TalkTimer(NOON), NOON, new SimpleObjectProperty<>(TextSize.USUAL), tasks, true),
                hand,
                new TalkKeys(talk, new HandKeys(hand), new Kiosk(talk, hand, () -> 0, false), commands),
                screen,
                new Region(),
                new ScreenChooser(
                        messages,
                        new Two(FXCollections.observableArrayList(MAIN, PROJECTOR)),
                        PROJECTOR,
                        _ -> {},
                        () -> {}),
                messages,
                commands);
        WindowTheme.dressAlone(new Scene(view, screen.width(), screen.height()), talk.themeProperty());
        return view;
    }

    private Stream<Node> seen(SpeakerView view, String selector) {
        return view.lookupAll(selector).stream().filter(Node::isVisible).filter(Node::isManaged);
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, ZH, LIGHT, 1920, 1080",
        "1280, 720, EN, DARK, 1024, 768",
        "1440, 900, EN, LIGHT, 1920, 1080",
        "1920, 1080, ZH, DARK, 1024, 768",
        "1920, 1080, EN, LIGHT, 3840, 2160",
        "2560, 1440, EN, DARK, 1920, 1080",
        "1024, 768, ZH, LIGHT, 1920, 1080",
        "1024, 768, EN, LIGHT, 1024, 768"
    })
    void nothingIsCutOff(
            double width, double height, Language language, Theme theme, double audienceWidth, double audienceHeight) {
        var view = new AtomicReference<SpeakerView>();
        window.robot()
                .interact(() -> view.set(
                        view(language, theme, new Size(width, height), new Size(audienceWidth, audienceHeight))));
        window.waitUntil(() -> seen(view.get(), ".speaker-slide").count() == 2);
        window.robot().interact(() -> {
            view.get().applyCss();
            view.get().layout();
        });
        for (String part : List.of(".button", ".speaker-times .label", ".speaker-slide", ".speaker-notes")) {
            assertThat(seen(view.get(), part)).as(part).isNotEmpty().allSatisfy(node -> {
                Bounds box = node.localToScene(node.getLayoutBounds());
                assertThat(box.getMinX()).isNotNegative();
                assertThat(box.getMaxX()).isLessThanOrEqualTo(width);
                assertThat(box.getMaxY()).isLessThanOrEqualTo(height);
            });
        }
        for (String words : List.of(".button", ".speaker-elapsed", ".speaker-pace", ".speaker-onslide")) {
            assertThat(seen(view.get(), words))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(node.lookupAll(".text"))
                            .as("the words of %s, not cut short", words)
                            .extracting(text -> ((Text) text).getText())
                            .contains(((Labeled) node).getText()));
        }
        assertThat(seen(view.get(), ".speaker-notes"))
                .as("room for what to say")
                .allSatisfy(
                        node -> assertThat(node.getLayoutBounds().getHeight()).isGreaterThan(height / 4));
        window.robot().interact(() -> view.get().dispose());
    }
}
