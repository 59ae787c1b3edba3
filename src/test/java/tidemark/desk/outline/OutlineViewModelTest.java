package tidemark.desk.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.InlineTasks;
import tidemark.picture.Colour;
import tidemark.picture.Picture;
import tidemark.picture.SampleImages;
import tidemark.report.ChartSpec;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalksEdit;
import tidemark.talk.Standing;
import tidemark.talk.TalkStock;

class OutlineViewModelTest {
    private static final SlideKey COVER = new SlideKey.Cover();
    private static final SlideKey OPENING = new SlideKey.Opening("reform");
    private static final SlideKey FIRST = new SlideKey.Chart("first");
    private static final SlideKey SECOND = new SlideKey.Chart("second");
    private static final SlideKey CLOSING = new SlideKey.Closing();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final OpenReport open = open(List.of(chart("first", "a"), chart("second", "b")));
    private OutlineViewModel model = model(open);

    @TempDir
    private Path folder;

    private static OpenReport open(List<ChartSpec> charts) {
        return new OpenReport(
                new ReportLocation.Shipped("made-up"),
                Figures.report(
                        List.of(
                                Figures.stated("a", "1", "亿元").indicator(),
                                Figures.stated("b", "2", "亿元").indicator()),
                        List.of(),
                        List.of()),
                charts,
                List.of());
    }

    private static ChartSpec chart(String id, String figure) {
        return new ChartSpec(
                id, "reform", new Text(id + "图", id + " chart"), null, List.of(figure), List.of(), null, null);
    }

    private OutlineViewModel model(OpenReport report) {
        return new OutlineViewModel(
                session,
                report,
                new Messages(session.languageProperty()),
                new InlineTasks(),
                new TalkStock(report.report(), report.charts(), Size.HD));
    }

    @BeforeEach
    void open() {
        session.setReport(open);
        session.own().loaded(open.location(), Sidecar.empty("made-up"));
        model = model(open);
    }

    @Test
    void theTalkThatTheReportMakesByItselfIsListedAndCounted() {
        assertThat(titles()).containsExactly("某区年报", "议程", "改革", "first图", "second图", "来源");
        assertThat(numbers()).containsExactly("1", "", "2", "3", "4", "5");
        assertThat(row(new SlideKey.Agenda()).standing()).isEqualTo(Standing.NEEDLESS);
        assertThat(model.state(row(new SlideKey.Agenda()))).isEqualTo("只有一个部分，不用议程");
        assertThat(model.hand().talk()).isEmpty();
        assertThat(model.times().total(model.rowsProperty().get())).isEqualTo("共 5 页，未定用时");
    }

    @Test
    void theFirstChangeMakesATalkOfOnesOwnWhichUndoTakesBack() {
        choose(SECOND);
        model.move(-1);

        assertThat(shownKeys()).containsExactly(COVER, OPENING, SECOND, FIRST, CLOSING);
        assertThat(talk().name()).isEqualTo("我的讲稿");
        assertThat(model.chosen()).containsExactly(SECOND);
        model.undo();
        assertThat(shownKeys()).containsExactly(COVER, OPENING, FIRST, SECOND, CLOSING);
        model.undo();
        assertThat(model.hand().talk()).isEmpty();
        model.redo();
        model.redo();
        assertThat(shownKeys()).containsExactly(COVER, OPENING, SECOND, FIRST, CLOSING);
    }

    @Test
    void severalSlidesMoveTogetherByKeysAndByHand() {
        model.choose(List.of(FIRST, SECOND), SECOND);
        model.move(-1);
        assertThat(shownKeys()).containsExactly(COVER, FIRST, SECOND, OPENING, CLOSING);

        model.moveBefore(keys().size());
        assertThat(shownKeys()).containsExactly(COVER, OPENING, CLOSING, FIRST, SECOND);
        model.moveBefore(0);
        assertThat(shownKeys()).containsExactly(FIRST, SECOND, COVER, OPENING, CLOSING);
    }

    @Test
    void whatStaysWhereItIsMakesNoTalkAndNoStepToTakeBack() {
        choose(COVER);
        model.move(-1);
        model.moveBefore(0);

        assertThat(model.hand().talk()).isEmpty();
        assertThat(session.own().canUndoProperty().get()).isFalse();
    }

    @Test
    void aSlideIsLeftOutAndBroughtBack() {
        choose(FIRST);
        assertThat(model.leavingOutProperty().get()).isEqualTo(OutlineViewModel.LeavingOut.HIDES);
        model.leaveOut();

        assertThat(row(FIRST).standing()).isEqualTo(Standing.HIDDEN);
        assertThat(model.state(row(FIRST))).isEqualTo("不讲");
        assertThat(numbers()).containsExactly("1", "", "2", "", "3", "4");
        assertThat(model.leavingOutProperty().get()).isEqualTo(OutlineViewModel.LeavingOut.SHOWS);
        assertThat(picture(FIRST).title()).isEqualTo("first图");
        model.leaveOut();
        assertThat(row(FIRST).standing()).isEqualTo(Standing.SHOWN);
    }

    @Test
    void removingTwiceDoesNotBringBack() {
        choose(FIRST);
        model.remove();
        model.remove();
        assertThat(row(FIRST).standing()).isEqualTo(Standing.HIDDEN);
    }

    @Test
    void ofSlidesLeftOutAndShownAllAreLeftOut() {
        choose(FIRST);
        model.switchHidden();
        model.choose(List.of(FIRST, SECOND), SECOND);
        model.switchHidden();

        assertThat(row(FIRST).standing()).isEqualTo(Standing.HIDDEN);
        assertThat(row(SECOND).standing()).isEqualTo(Standing.HIDDEN);
    }

    @Test
    void aTitleIsTheSpeakersInOneLanguageAndTheReportsInTheOther() {
        choose(FIRST);
        assertThat(detail().titleOtherwise()).isEqualTo("first图");
        assertThat(model.words().title(detail(), "我们的第一张")).isEmpty();

        assertThat(row(FIRST).title()).isEqualTo("我们的第一张");
        assertThat(picture(FIRST).title()).isEqualTo("我们的第一张");
        session.setLanguage(Language.EN);
        assertThat(row(FIRST).title()).isEqualTo("first chart");
        assertThat(detail().title()).isEmpty();
        session.setLanguage(Language.ZH);
        assertThat(model.words().title(detail(), "")).isEmpty();
        assertThat(row(FIRST).title()).isEqualTo("first图");
    }

    @Test
    void theReportsOwnTitleTypedInIsNoneOfTheSpeakers() {
        choose(FIRST);
        model.words().title(detail(), "别的");
        model.words().title(detail(), "first图");

        assertThat(talk().item(FIRST).titles()).isEmpty();
    }

    @Test
    void wordsThatAreTooManyAreRefusedWithTheirNumber() {
        choose(FIRST);

        assertThat(model.words().title(detail(), "长".repeat(201))).contains("最多 200 字，现在有 201 字；删短后会自动保存。");
        assertThat(model.words().notes(detail(), "长".repeat(10_001))).isPresent();
        assertThat(model.hand().talk()).isEmpty();
    }

    @Test
    void notesAreTheSpeakersElseWhatIsSaidByItself() {
        choose(FIRST);
        assertThat(detail().notes()).isEmpty();
        assertThat(detail().notesOtherwise()).contains("a名");
        session.edit(new SidecarEdit.Note("first", "图旁的备注"));
        assertThat(detail().notesOtherwise()).isEqualTo("图旁的备注");
        model.words().notes(detail(), "先说这个");

        assertThat(detail().notes()).isEqualTo("先说这个");
        assertThat(model.state(row(FIRST))).isEqualTo("有备注");
    }

    @Test
    void timesArePlannedAndSummedUp() {
        choose(FIRST);
        assertThat(model.words().plan(detail(), "1:30")).isEmpty();
        choose(SECOND);
        assertThat(model.words().plan(detail(), "2")).isEmpty();

        assertThat(row(FIRST).planned()).isEqualTo("1:30");
        assertThat(model.times().total(model.rowsProperty().get())).isEqualTo("共 5 页，计划 3:30，另有 3 页未定");
        model.switchHidden();
        assertThat(model.times().total(model.rowsProperty().get())).isEqualTo("共 4 页，计划 1:30，另有 3 页未定");
        assertThat(model.words().plan(detail(), "两分钟")).contains("“两分钟”不是用时。请写分和秒，如 1:30，或只写分钟，如 2；最长 10 小时。");
        assertThat(model.words().plan(detail(), "")).isEmpty();
        assertThat(row(SECOND).planned()).isEmpty();
    }

    @Test
    void whatARehearsalTookIsProposedForOneSlideOrForAll() {
        model.hand().create();
        assertThat(model.times().hasRehearsed()).isFalse();
        rehearse(Map.of(FIRST, Duration.ofSeconds(70), SECOND, Duration.ofSeconds(50)));
        rehearse(Map.of(FIRST, Duration.ofSeconds(65)));
        choose(FIRST);
        assertThat(detail().rehearsed()).isEqualTo("1:05");
        model.times().takeRehearsed(detail());
        assertThat(row(FIRST).planned()).isEqualTo("1:05");
        assertThat(row(SECOND).planned()).isEmpty();

        assertThat(model.times().hasRehearsed()).isTrue();
        model.times().takeAllRehearsed();
        assertThat(row(SECOND).planned()).isEqualTo("0:50");
        assertThat(model.times().hasRehearsed()).isFalse();
    }

    private void rehearse(Map<SlideKey, Duration> times) {
        session.amend(new TalkEdit.RecordRehearsal(talk().id(), times));
    }

    @Test
    void aSlideOfWordsFollowsTheChosenOneAndIsChosen() {
        choose(FIRST);
        model.addWords();

        SlideKey added = new SlideKey.Words("words-1");
        assertThat(shownKeys()).containsExactly(COVER, OPENING, FIRST, added, SECOND, CLOSING);
        assertThat(model.lead()).isEqualTo(added);
        assertThat(model.words().words(detail(), "- 一\n- 二")).isEmpty();
        assertThat(detail().words()).isEqualTo("- 一\n- 二");
        assertThat(picture(added).texts()).anyMatch(run -> run.text().contains("二"));
        assertThat(model.leavingOutProperty().get()).isEqualTo(OutlineViewModel.LeavingOut.REMOVES);
        model.remove();
        assertThat(shownKeys()).containsExactly(COVER, OPENING, FIRST, SECOND, CLOSING);
        assertThat(model.lead()).isEqualTo(SECOND);
        model.undo();
        assertThat(shownKeys()).contains(added);
    }

    @Test
    void aPictureIsPutInReplacedAndCaptioned() throws IOException {
        choose(COVER);
        model.addPicture(file("a.png", SampleImages.png(40, 30)));

        SlideKey added = new SlideKey.Image("image-1");
        assertThat(shownKeys()).startsWith(COVER, added);
        assertThat(model.words().caption(detail(), "港口")).isEmpty();
        model.replacePicture(file("b.jpg", SampleImages.jpeg(64, 20)));
        assertThat(detail().content()).isInstanceOfSatisfying(SlideDetail.Content.Image.class, image -> {
            assertThat(image.slide().image().width()).isEqualTo(64);
            assertThat(image.slide().captions()).containsEntry(Language.ZH, "港口");
        });
        assertThat(model.hand().problemProperty().get()).isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndNothingIsMadeOfIt() throws IOException {
        model.addPicture(file("notes.txt", "no picture".getBytes(StandardCharsets.UTF_8)));

        assertThat(model.hand().problemProperty().get()).isEqualTo("“notes.txt”没有放上。这不是 PNG 或 JPEG 图片，请先另存为其中一种。");
        assertThat(model.hand().talk()).isEmpty();
        model.addPicture(folder.resolve("gone.png"));
        assertThat(model.hand().problemProperty().get()).startsWith("“gone.png”没有放上。没有这个文件：");
        model.addWords();
        assertThat(model.hand().problemProperty().get()).isEmpty();
    }

    @Test
    void aChartOfOnesOwnIsPutInOnceAndMissedWhenItIsDeleted() {
        var own = OwnChart.of("mine-1", List.of("a", "b"), List.of());
        session.edit(new SidecarEdit.KeepChart(own));
        choose(FIRST);
        model.addChart(own);

        SlideKey added = new SlideKey.Mine("mine-1");
        assertThat(shownKeys()).containsSubsequence(FIRST, added, SECOND);
        assertThat(model.has(own)).isTrue();
        assertThat(row(added).title()).isEqualTo(model.titleOf(own));
        session.edit(new SidecarEdit.DeleteChart("mine-1"));
        assertThat(row(added).standing()).isEqualTo(Standing.MISSING);
        assertThat(model.why(added)).isEqualTo("“我的图表”里已经没有这张图（mine-1）");
        assertThat(model.leavingOutProperty().get()).isEqualTo(OutlineViewModel.LeavingOut.REMOVES);
    }

    @Test
    void aChartThatTheReportHasNoMoreIsKeptAndSaysSo() {
        choose(FIRST);
        model.words().notes(detail(), "of weight");
        model.move(-1);
        Sidecar kept = session.getSidecar();
        OpenReport changed = open(List.of(chart("second", "b")));
        session.setReport(changed);
        session.own().loaded(changed.location(), kept);
        model = model(changed);

        assertThat(row(FIRST).standing()).isEqualTo(Standing.MISSING);
        assertThat(model.state(row(FIRST))).startsWith("报告里已经没有这张图（first）");
        assertThat(shownKeys()).containsExactly(COVER, OPENING, SECOND, CLOSING);
    }

    @Test
    void talksAreMadeDuplicatedRenamedChosenAndDeleted() {
        model.hand().create();
        choose(FIRST);
        model.switchHidden();
        model.hand().duplicate();
        assertThat(talk().name()).isEqualTo("我的讲稿（副本）");
        assertThat(row(FIRST).standing()).isEqualTo(Standing.HIDDEN);
        model.hand().rename("给镇里");
        model.switchHidden();
        assertThat(names()).containsExactly("我的讲稿", "给镇里");

        model.hand().choose(session.getSidecar().talks().all().getFirst().id());
        assertThat(row(FIRST).standing()).isEqualTo(Standing.HIDDEN);
        model.hand().delete();
        assertThat(names()).containsExactly("给镇里");
        assertThat(model.hand().talk()).isEmpty();
        model.undo();
        assertThat(names()).containsExactly("我的讲稿", "给镇里");
        assertThat(talk().name()).isEqualTo("我的讲稿");
        model.hand().create();
        assertThat(names()).endsWith("我的讲稿 2");
    }

    @Test
    void theColourThatLeadsIsChosenByNameOrByNumber() {
        assertThat(model.hand().accent("1f5fa8")).isEmpty();
        assertThat(model.hand().look().accent()).isEqualTo(Colour.of(0x1f5fa8));
        assertThat(model.hand().accent("blue")).contains("“blue”不是颜色。请写六位十六进制数，如 #1f5fa8。");
        assertThat(model.hand().look().accent()).isEqualTo(Colour.of(0x1f5fa8));
        assertThat(model.hand().accent("")).isEmpty();
        assertThat(model.hand().look().accent()).isNull();
    }

    @Test
    void aColourThatWouldNotStandOutIsAdaptedAndSaidSo() {
        model.hand().accent("ffe680");
        assertThat(model.hand().adapted())
                .hasValueSatisfying(colour -> assertThat(
                                colour.contrast(Palette.of(Theme.LIGHT).ground()))
                        .isGreaterThanOrEqualTo(4.5));
        model.hand().accent("1f5fa8");
        assertThat(model.hand().adapted()).isEmpty();
        session.setTheme(Theme.DARK);
        assertThat(model.hand().adapted()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Accent.class)
    void theOfferedColoursLeadOnLightGroundAsTheyAre(Accent accent) {
        model.hand().accent(accent.colour().hex());
        assertThat(model.hand().adapted()).isEmpty();
    }

    @Test
    void wordsThatNoHallCanReadAreWarnedOf() {
        model.addWords();
        var said = new ArrayList<String>();
        model.words().words(detail(), "短");
        model.sight().check(model.lead(), 0, said::addAll);
        assertThat(said).isEmpty();
        model.words().words(detail(), "一行字很长很长，".repeat(120));
        model.sight().check(model.lead(), 0, said::addAll);
        assertThat(said).singleElement().asString().startsWith("文字太多，");
    }

    @Test
    void aLogoIsChosenAndTakenAway() throws IOException {
        model.logo(file("logo.png", SampleImages.png(20, 20)));
        assertThat(model.hand().look().logo()).isNotNull();
        model.hand().withoutLogo();
        assertThat(model.hand().look().logo()).isNull();
    }

    @Test
    void theTalkIsGivenFromTheChosenSlideOrTheNextThatIsShown() {
        choose(FIRST);
        assertThat(model.giveFrom()).contains(FIRST);
        model.switchHidden();
        assertThat(model.giveFrom()).contains(SECOND);
        model.choose(List.of(SECOND, CLOSING), CLOSING);
        model.switchHidden();
        assertThat(model.giveFrom()).contains(OPENING);
    }

    @Test
    void aTalkThatIsGivenDoesNotDisturbIt() {
        model.hand().create();
        var told = new ArrayList<Object>();
        model.lookProperty().subscribe((_, now) -> told.add(now));
        model.rowsProperty().subscribe((_, now) -> told.add(now));
        session.amend(new TalksEdit.Advance(talk().id(), new SlidePlace(FIRST, 0), Duration.ofSeconds(5)));

        assertThat(session.getSidecar().talks().progress()).isNotNull();
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsChangedWhileWhatWasKeptIsStillRead() {
        var other = new OpenReport(new ReportLocation.Shipped("other"), open.report(), open.charts(), List.of());
        session.setReport(other);
        model = model(other);
        choose(FIRST);
        model.move(1);
        session.own().loaded(other.location(), Sidecar.empty("made-up"));

        assertThat(session.getSidecar().talks().all()).isEmpty();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void choose(SlideKey key) {
        model.choose(List.of(key), key);
    }

    private OwnTalk talk() {
        return model.hand().talk().orElseThrow();
    }

    private List<String> names() {
        return session.getSidecar().talks().all().stream().map(OwnTalk::name).toList();
    }

    private SlideDetail detail() {
        return model.detailProperty().get();
    }

    private OutlineRow row(SlideKey key) {
        return model.rowsProperty().get().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<SlideKey> keys() {
        return model.rowsProperty().get().stream().map(OutlineRow::key).toList();
    }

    private List<SlideKey> shownKeys() {
        return model.rowsProperty().get().stream()
                .filter(row -> row.standing() == Standing.SHOWN)
                .map(OutlineRow::key)
                .toList();
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream().map(OutlineRow::title).toList();
    }

    private List<String> numbers() {
        return model.rowsProperty().get().stream().map(OutlineRow::number).toList();
    }

    private Picture picture(SlideKey key) {
        var drawn = new ArrayList<Picture>();
        model.sight().draw(this, key, 0, drawn::add);
        return drawn.getFirst();
    }
}
