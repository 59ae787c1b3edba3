package tidemark.desk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.desk.Session;
import tidemark.desk.source.AttachedText.Cursor;
import tidemark.desk.tasks.InlineTasks;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Language;
import tidemark.report.check.MarkedText.State;
import tidemark.service.OpenReport;
import tidemark.sidecar.Attachment;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Sidecar;

class SourceViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final SourceViewModel model = new SourceViewModel(session, new InlineTasks());
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = SourceSketch.file(folder);
        open(SourceSketch.open("a.json", "trade"), null);
    }

    private void open(OpenReport report, @Nullable Attachment kept) {
        session.setReport(report);
        if (!session.own().isLoaded(report.location())) {
            Sidecar empty = Sidecar.empty(report.report().id());
            session.own()
                    .loaded(
                            report.location(),
                            new Sidecar(
                                    empty.report(),
                                    kept,
                                    List.of(),
                                    List.of(),
                                    Set.of(),
                                    Map.of(),
                                    List.of(),
                                    List.of(),
                                    OwnTalks.NONE));
        }
    }

    private AttachedText text() {
        return Objects.requireNonNull(model.textProperty().get());
    }

    private String words() {
        Cursor cursor = Objects.requireNonNull(model.cursorProperty().get());
        var mark = text().mark(cursor);
        return text().passage(cursor).text().substring(mark.start(), mark.end());
    }

    @Test
    void anAttachedTextIsMarkedAndRemembered() {
        model.attach(file);

        assertThat(text().marked().coverage().charted()).isEqualTo(2);
        assertThat(text().marked().coverage().tableOnly()).isEqualTo(3);
        assertThat(session.getSidecar().attachment()).isEqualTo(text().attachment());
        assertThat(text().attachment().file()).isEqualTo(file.toAbsolutePath().toString());
    }

    @Test
    void aWrongFileSaysWhyAndTakesNothingAway() throws IOException {
        model.attach(file);
        Path other = Files.writeString(folder.resolve("other.txt"), "今天天气晴。");

        model.attach(other);

        assertThat(model.problemProperty().get()).isInstanceOf(SourceProblem.AnotherText.class);
        assertThat(text().attachment().file()).isEqualTo(file.toString());
        assertThat(session.getSidecar().attachment()).isEqualTo(text().attachment());
    }

    @Test
    void aFileThatIsNoTextSaysWhy() throws IOException {
        model.attach(Files.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 1}));

        assertThat(model.problemProperty().get()).isInstanceOf(SourceProblem.Unreadable.class);
        assertThat(model.textProperty().get()).isNull();
    }

    @Test
    void aRememberedTextIsThereAgainWhenTheReportOpens() {
        model.attach(file);
        Attachment kept = text().attachment();

        open(SourceSketch.open("b.json", "trade"), kept);

        assertThat(text().attachment()).isEqualTo(kept);
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    void aRememberedTextThatChangedIsSaidAndCanBeCheckedAgain() throws IOException {
        model.attach(file);
        Attachment kept = text().attachment();
        Files.writeString(file, SourceSketch.TEXT.replace("5个", "5 个"));

        open(SourceSketch.open("b.json", "trade"), kept);
        assertThat(model.textProperty().get()).isNull();
        assertThat(model.problemProperty().get()).isEqualTo(new SourceProblem.Changed(file));

        model.retry();
        assertThat(model.problemProperty().get()).isNull();
        assertThat(text().attachment().sha256()).isNotEqualTo(kept.sha256());
        assertThat(session.getSidecar().attachment()).isEqualTo(text().attachment());
    }

    @Test
    void aRememberedTextThatIsGoneIsSaid() throws IOException {
        model.attach(file);
        Attachment kept = text().attachment();
        Files.delete(file);

        open(SourceSketch.open("b.json", "trade"), kept);

        assertThat(model.problemProperty().get()).isEqualTo(new SourceProblem.Gone(file));
        assertThat(session.getSidecar().attachment()).isEqualTo(kept);
    }

    @Test
    void detachingCanBeUndone() {
        model.attach(file);
        model.detach();
        assertThat(model.textProperty().get()).isNull();
        assertThat(session.getSidecar().attachment()).isNull();

        session.undo();
        assertThat(text().attachment().file()).isEqualTo(file.toString());
    }

    @Test
    void anotherReportHasItsOwnText() {
        model.attach(file);
        open(SourceSketch.open("b.json", "trade"), null);
        assertThat(model.textProperty().get()).isNull();

        open(SourceSketch.open("a.json", "trade"), null);
        assertThat(text().attachment().file()).isEqualTo(file.toString());
    }

    @Test
    void theSameReportSeenOtherwiseIsMarkedAnew() {
        model.attach(file);

        session.setReport(SourceSketch.open("a.json", "trade", "bases"));

        assertThat(text().marked().coverage().charted()).isEqualTo(3);
    }

    @Test
    void movingGoesFromMarkToMarkAndRoundTheEnds() {
        model.attach(file);

        var walked = new ArrayList<String>();
        for (int step = 0; step < 8; step++) {
            model.move(1);
            walked.add(words());
        }

        assertThat(walked).containsExactly("450.6亿元", "增长5%", "40余项", "两个", "20亿元", "15个", "5个", "450.6亿元");
        model.move(-1);
        assertThat(words()).isEqualTo("5个");
        model.moveToEnd(false);
        assertThat(words()).isEqualTo("450.6亿元");
    }

    @Test
    void steppingGoesThroughOneStateOnly() {
        model.attach(file);

        model.step(State.LEFT_OUT);
        assertThat(words()).isEqualTo("20亿元");
        model.step(State.TABLE_ONLY);
        assertThat(words()).isEqualTo("15个");
        model.step(State.TABLE_ONLY);
        model.step(State.TABLE_ONLY);
        assertThat(words()).isEqualTo("两个");
        model.step(State.NOT_MODELLED);
        assertThat(words()).isEqualTo("40余项");
    }

    @Test
    void whatIsLitElsewhereIsSoughtAndWhatThePaneLightsIsNot() {
        model.attach(file);

        session.light("berths");
        Cursor berths = Objects.requireNonNull(model.soughtProperty().get());
        assertThat(text().mark(berths).ids()).containsExactly("berths");

        model.point(text().mark(Objects.requireNonNull(text().places().get("trade"))), true);
        assertThat(session.getLit()).containsExactly("trade");
        assertThat(model.soughtProperty().get()).isEqualTo(berths);
    }

    @Test
    void readingCanBeGivenUp() {
        var waiting = new ArrayList<Runnable>();
        Tasks later = new Tasks() {
            @Override
            public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
                waiting.add(() -> then.accept(work.get()));
            }
        };
        var slow = new SourceViewModel(session, later);
        slow.attach(file);
        assertThat(slow.readingProperty().get()).isEqualTo(file.toString());

        slow.cancel();
        waiting.forEach(Runnable::run);

        assertThat(slow.readingProperty().get()).isNull();
        assertThat(slow.textProperty().get()).isNull();
    }
}
