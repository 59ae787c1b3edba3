package tidemark.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Language;
import tidemark.service.DocumentFormat;
import tidemark.service.ExportFormat;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.SmallReport;
import tidemark.service.TalkFormat;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalksEdit;

/// The talk among what is exported at once.
class BatchTalkTest {
    @TempDir
    private Path folder;

    @Test
    void theTalkThatIsGivenIsTheOneExportedAndAnotherCanBeChosen() {
        Sidecar sidecar = new TalkEdit.HideSlides("talk-1", Set.of(new SlideKey.Chart("second")), true)
                .apply(new TalksEdit.CreateTalk("talk-1", "给来宾").apply(Sidecar.empty("small")));
        BatchViewModel model = model(sidecar);
        assertThat(model.hasTalks()).isFalse();

        model.formatsProperty().set(Set.of(TalkFormat.SLIDES));
        assertThat(model.hasTalks()).isTrue();
        assertThat(model.talks()).hasSize(2).first().isEqualTo(Optional.empty());
        assertThat(model.talkProperty().get().orElseThrow().name()).isEqualTo("给来宾");
        assertThat(model.examples(1)).containsExactly("小报告-给来宾-slides");

        model.start();
        assertThat(folder.resolve("小报告-给来宾-slides")).isDirectoryContaining("glob:**04-来源.png");

        model.again();
        model.talkProperty().set(Optional.empty());
        assertThat(model.examples(1)).containsExactly("小报告-slides");
        model.start();
        assertThat(folder.resolve("小报告-slides")).isDirectoryContaining("glob:**05-来源.png");
    }

    @Test
    void chartsAndTheTalkRememberTheirFormatsApart() {
        BatchChoices first = BatchChoices.INITIAL;
        assertThat(first.ofCharts().formats()).containsExactly(PictureFormat.PNG);
        assertThat(first.ofTalk().formats()).containsExactly(TalkFormat.PPTX);

        BatchChoices talk =
                choosing(first.ofTalk(), TalkFormat.HANDOUT, TalkFormat.PDF).keeping(first);
        assertThat(talk.ofCharts().formats()).containsExactly(PictureFormat.PNG);
        assertThat(talk.ofTalk().formats()).containsExactlyInAnyOrder(TalkFormat.HANDOUT, TalkFormat.PDF);

        BatchChoices charts = choosing(talk.ofCharts(), PictureFormat.SVG).keeping(talk);
        assertThat(charts.ofCharts().formats()).containsExactly(PictureFormat.SVG);
        assertThat(charts.ofTalk().formats()).containsExactlyInAnyOrder(TalkFormat.HANDOUT, TalkFormat.PDF);
    }

    private static BatchChoices choosing(BatchChoices begin, ExportFormat... formats) {
        return new BatchChoices(Set.of(formats), begin.sizes(), begin.languages(), begin.zipped(), begin.manner());
    }

    @Test
    void withoutTalksOfOnesOwnNothingIsToBeChosen() {
        BatchViewModel model = model(Sidecar.empty("small"));
        model.formatsProperty().set(Set.of(TalkFormat.PPTX));

        assertThat(model.hasTalks()).isFalse();
        assertThat(model.examples(1)).containsExactly("小报告-talk.pptx");
    }

    @Test
    void sizesScaleAndLetteringAreAskedWhereTheTalkHasThem() {
        BatchViewModel model = model(Sidecar.empty("small"));
        assertThat(asked(model, TalkFormat.PPTX)).containsExactly(true, false, false, false);
        assertThat(asked(model, TalkFormat.PDF)).containsExactly(true, false, true, false);
        assertThat(asked(model, TalkFormat.HANDOUT)).containsExactly(true, false, false, false);
        assertThat(asked(model, TalkFormat.SLIDES)).containsExactly(true, true, false, false);
        assertThat(asked(model, DocumentFormat.DOCX)).containsExactly(false, false, false, false);
        assertThat(asked(model, PictureFormat.PNG)).containsExactly(true, true, false, true);

        model.formatsProperty().set(Set.of(TalkFormat.HANDOUT));
        model.sizesProperty().set(Set.of());
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        BatchViewModel.State.Wrong.class,
                        wrong -> assertThat(wrong.reason().zh()).isEqualTo("请至少选择一种尺寸。"));
    }

    private static List<Boolean> asked(BatchViewModel model, ExportFormat format) {
        model.formatsProperty().set(Set.of(format));
        return List.of(model.hasSizes(), model.hasPixels(), model.hasLettering(), model.hasPictures());
    }

    private BatchViewModel model(Sidecar sidecar) {
        Path file = SmallReport.in(folder);
        OpenReport open = ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.OnDisk(file))).report();
        assertThat(Files.exists(file)).isTrue();
        return new BatchViewModel(
                open,
                sidecar,
                BatchChoices.INITIAL,
                Language.ZH,
                Theme.LIGHT,
                folder,
                new InlineTasks(),
                Runnable::run);
    }
}
