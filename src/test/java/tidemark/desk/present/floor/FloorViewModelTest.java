package tidemark.desk.present.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.tasks.Tasks;
import tidemark.find.HitKind;
import tidemark.report.Language;
import tidemark.talk.AnswerSlide;
import tidemark.talk.StageLook;

class FloorViewModelTest {

    /// Work is done when the test says so; of several runs for one purpose only the newest hands over.
    private static final class Later implements Tasks {
        private record Waiting(Object purpose, Runnable work) {}

        private final Deque<Waiting> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            waiting.removeIf(each -> each.purpose.equals(purpose));
            waiting.add(new Waiting(purpose, () -> then.accept(work.get())));
        }

        void doAll() {
            while (!waiting.isEmpty()) {
                waiting.remove().work.run();
            }
        }
    }

    private final Later tasks = new Later();
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH);
    private final FloorViewModel model = new FloorViewModel(
            ShippedReport.of("beilun-2023"),
            () -> new StageLook(language.get(), Theme.LIGHT, Size.HD),
            new Messages(language),
            tasks);
    private final List<Answer> taken = new ArrayList<>();

    @BeforeEach
    void start() {
        model.start(List.of("gdp", "permit_days"));
        tasks.doAll();
    }

    private void type(String words) {
        model.queryProperty().set(words);
        tasks.doAll();
    }

    @ParameterizedTest
    @CsvSource({
        "wmjck, foreign_trade",
        "32天, permit_days",
        "外贸井出口总额, foreign_trade",
        "tiangong, tiangong_tripod",
        "全省第一, first_in_province_totals"
    })
    void whatTheFloorAsksForIsFoundAsInTheWindow(String words, String id) {
        type(words);
        assertThat(model.stateProperty().get()).isEqualTo(FloorViewModel.State.FOUND);
        assertThat(model.answer().orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void whatTheSlideShowsIsThereBeforeAnythingIsTyped() {
        assertThat(model.stateProperty().get()).isEqualTo(FloorViewModel.State.NOTHING_ASKED);
        assertThat(model.rowsProperty().get()).extracting(row -> row.hit().id()).containsExactly("gdp", "permit_days");
        model.move(1);
        assertThat(model.answer().orElseThrow().id()).isEqualTo("permit_days");
    }

    @Test
    void sectionsAndParagraphsAreNoAnswer() {
        type("外贸");
        assertThat(model.rowsProperty().get())
                .extracting(row -> row.hit().kind())
                .contains(HitKind.FIGURE, HitKind.EVENT, HitKind.DEFINITION)
                .doesNotContain(HitKind.SECTION, HitKind.PARAGRAPH);
    }

    @Test
    void aTermIsAnsweredByItsMeaning() {
        type("比大小");
        assertThat(model.answer().orElseThrow().on()).isEqualTo(AnswerSlide.On.MEANING);
    }

    @Test
    void theChosenAnswerIsDrawnAsTheAudienceWouldSeeIt() {
        type("32天");
        var answer = model.answer().orElseThrow();
        var look = new StageLook(Language.ZH, Theme.LIGHT, Size.HD);
        assertThat(model.previewProperty().get())
                .isEqualTo(answer.pages(Size.HD).getFirst().drawing().apply(look));
        type("zzzz");
        assertThat(model.stateProperty().get()).isEqualTo(FloorViewModel.State.NOTHING_FOUND);
        assertThat(model.previewProperty().get()).isNull();
    }

    @Test
    void anAnswerTakenInHasteIsThatOfTheWordsTypedLast() {
        type("wmjck");
        model.queryProperty().set("32天");
        model.take(taken::add);
        assertThat(taken).as("those words are not looked for yet").isEmpty();
        tasks.doAll();
        assertThat(taken).extracting(Answer::id).containsExactly("permit_days");
    }

    @Test
    void anAnswerIsNotTakenOnceSomethingElseIsTyped() {
        model.queryProperty().set("32天");
        model.take(taken::add);
        type("wmjck");
        assertThat(taken).isEmpty();
    }

    @Test
    void theNextQuestionIsAskedInTheLanguageOfTheMoment() {
        language.set(Language.EN);
        model.start(List.of("gdp"));
        tasks.doAll();
        assertThat(model.rowsProperty().get().getFirst().name().text()).isEqualTo("Gross domestic product (GDP)");
        assertThat(model.previewProperty().get().language()).isEqualTo("en");
    }
}
