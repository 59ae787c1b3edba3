package tidemark.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.tasks.InlineTasks;
import tidemark.export.Preset;
import tidemark.picture.Picture;
import tidemark.render.fx.PictureView;
import tidemark.report.Language;
import tidemark.service.ChartPreview;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureOrder;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class SaveViewTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    @RegisterExtension
    final FxExtension window = new FxExtension();

    @TempDir
    Path folder;

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final List<Path> saved = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    @BeforeEach
    void open() {
        window.show(session, () -> {
            var model = new SaveViewModel(
                    SHIPPED,
                    SHIPPED.chart("approval").orElseThrow(),
                    SaveChoices.INITIAL,
                    Language.ZH,
                    Theme.LIGHT,
                    folder,
                    new InlineTasks());
            return new SaveView(
                    model, messages, new ChosenFolder(folder), Language.ZH, saved::add, () -> closed.add("closed"));
        });
    }

    private record ChosenFolder(Path folder) implements Dialogs {
        @Override
        public List<Path> chooseReports(@Nullable Path at) {
            return List.of();
        }

        @Override
        public Optional<Path> chooseSource(@Nullable Path at) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTemplate(@Nullable Path at) {
            return Optional.of(folder.resolve("design.pptx"));
        }

        @Override
        public Optional<Path> choosePicture(@Nullable Path start) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(@Nullable Path at) {
            return Optional.of(folder.resolve("other"));
        }

        @Override
        public Optional<Path> chooseTarget(@Nullable Path at, String name, String ending, String kind) {
            return Optional.empty();
        }
    }

    @Test
    void showsTheVeryPictureThatIsWritten() {
        PictureView preview = (PictureView) one(".picture-view");
        Picture written =
                ChartPreview.draw(SHIPPED, SHIPPED.chart("approval").orElseThrow(), PictureOrder.usual(Language.ZH));

        Picture shown = preview.getPicture();

        assertThat(shown).isNotNull();
        assertThat(shown).isEqualTo(written.scaled(shown.width() / written.width()));
    }

    @Test
    void aPngIsSavedUnderItsTitle() throws IOException {
        click("#save-do");

        assertThat(saved).singleElement().satisfies(file -> {
            assertThat(file).exists().hasParent(folder);
            assertThat(file.getFileName()).hasToString(text("#save-name"));
        });
        assertThat(Files.readAllBytes(saved.getFirst())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void anotherFileOfTheNameStaysUntilTheReaderReplacesIt() throws IOException {
        Path file = folder.resolve(text("#save-name"));
        Files.writeString(file, "mine");

        click("#save-do");

        assertThat(saved).isEmpty();
        assertThat(file).hasContent("mine");
        assertThat(text("#save-state")).contains(file.getFileName().toString()).contains("替换");
        assertThat(((Button) one("#save-do")).getText()).isEqualTo("替换");

        click("#save-do");

        assertThat(saved).containsExactly(file);
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @Test
    void whatMeansNothingForAFormatIsNotOffered() {
        assertThat(one("#save-scale").getParent().isVisible()).isTrue();
        assertThat(one("#save-lettering").getParent().isVisible()).isFalse();

        click("#save-format-svg");

        assertThat(one("#save-scale").getParent().isVisible()).isFalse();
        assertThat(one("#save-lettering").getParent().isVisible()).isTrue();
        assertThat(text("#save-name")).endsWith(".svg");
    }

    @Test
    void aSlideHasTheSizeOfSlidesAndIsNamedAfterItsChart() {
        window.robot().interact(() -> sizes().setValue(Optional.of(Preset.SQUARE)));
        assertThat(((PictureView) one(".picture-view")).getPicture())
                .satisfies(picture -> assertThat(picture.width()).isEqualTo(picture.height()));

        click("#save-format-pptx");

        assertThat(one("#save-size").getParent().isVisible()).isFalse();
        assertThat(((PictureView) one(".picture-view")).getPicture())
                .satisfies(picture -> assertThat(picture.width() / picture.height())
                        .isCloseTo(16.0 / 9, org.assertj.core.data.Offset.offset(0.01)));

        click("#save-do");

        assertThat(saved)
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName().toString())
                        .startsWith("低风险小型项目")
                        .endsWith(".pptx"));
    }

    @Test
    void aTemplateThatIsNoPresentationIsSaidAndCanBePutAside() throws IOException {
        Files.writeString(folder.resolve("design.pptx"), "no presentation");
        click("#save-format-pptx");

        click("#save-template-choose");

        assertThat(text("#save-state")).isNotEmpty();
        assertThat(one("#save-do").isDisabled()).isTrue();

        click("#save-template-own");

        assertThat(text("#save-state")).isEmpty();
        assertThat(one("#save-do").isDisabled()).isFalse();
    }

    @Test
    void aSizeOfOnesOwnIsMeasuredOnPaper() {
        window.robot().interact(() -> sizes().setValue(Optional.empty()));
        write("#save-width", "210");
        write("#save-height", "148");
        write("#save-dpi", "150");
        window.robot().interact(() -> unit().getSelectionModel().select(1));

        assertThat(text("#save-measure")).isEqualTo("2480 × 1748 像素 · 300 dpi · 210 × 148 毫米");

        write("#save-height", "很高");

        assertThat(text("#save-state")).contains("高须为 240 至 7680 像素");
        assertThat(one("#save-do").isDisabled()).isTrue();
    }

    @Test
    void anUnknownFieldOfANameIsSaid() {
        write("#save-names", "{tytle}");

        assertThat(text("#save-state")).contains("{tytle}").contains("{title}");
        assertThat(one("#save-do").isDisabled()).isTrue();

        write("#save-names", "审批");

        assertThat(text("#save-state")).isEmpty();
        assertThat(text("#save-name")).isEqualTo("审批@2x.png");
    }

    @Test
    void aTransparentGroundIsSeen() {
        click("#save-background-transparent");

        assertThat(one(".export-sheet").getStyleClass()).contains("squares");
        assertThat(((ToggleButton) one("#save-background-transparent")).isSelected())
                .isTrue();
    }

    @Test
    void anotherFolderIsChosen() {
        click("#save-folder");
        click("#save-do");

        assertThat(saved).singleElement().satisfies(file -> assertThat(file).hasParent(folder.resolve("other")));
    }

    @Test
    void nothingIsWrittenByWhoThinksBetterOfIt() {
        click("#save-cancel");

        assertThat(closed).containsExactly("closed");
        assertThat(folder).isEmptyDirectory();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<Preset>> sizes() {
        return (ComboBox<Optional<Preset>>) one("#save-size");
    }

    private ComboBox<?> unit() {
        return (ComboBox<?>) one("#save-unit");
    }

    private void write(String field, String words) {
        window.robot().interact(() -> ((TextField) one(field)).setText(words));
    }

    private void click(String selector) {
        window.robot().clickOn(one(selector));
    }

    private String text(String selector) {
        return ((Labeled) one(selector)).getText();
    }

    private javafx.scene.Node one(String selector) {
        return window.robot().lookup(selector).query();
    }
}
