package tidemark.desk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Session;
import tidemark.report.Event;
import tidemark.report.Language;

class EventsViewModelTest {
    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final EventsViewModel model = new EventsViewModel(session, SampleEvents.open(SampleEvents.ALL));

    @Test
    void aFacetOffersWhatTheReportHasTheWidestFirst() {
        assertThat(model.choices(Facet.SCOPE)).extracting(model::label).containsExactly("全国", "全省", "全区");
        assertThat(model.choices(Facet.CLAIM)).extracting(model::label).containsExactly("首个", "唯一");

        session.setLanguage(Language.EN);
        assertThat(model.choices(Facet.KIND)).extracting(model::label).containsExactly("Honour", "Launch", "Policy");
    }

    @Test
    void whatIsChosenTwiceIsLetGoAgain() {
        var honour = model.choices(Facet.KIND).getFirst();

        model.toggle(honour);
        assertThat(model.foundProperty().get().events()).extracting(Event::id).containsExactly("medal", "prize");
        assertThat(model.isNarrowed()).isTrue();

        model.toggle(honour);
        assertThat(model.foundProperty().get().events()).hasSize(4);
        assertThat(model.isNarrowed()).isFalse();
    }

    @Test
    void allCanBeShownAgain() {
        model.toggle(model.choices(Facet.KIND).getFirst());
        model.wordsProperty().set("银质");
        assertThat(model.foundProperty().get().events()).hasSize(1);

        model.showAll();
        assertThat(model.foundProperty().get().events()).hasSize(4);
        assertThat(model.wordsProperty().get()).isEmpty();
    }

    @Test
    void theChartsFollowTheOrder() {
        model.orderProperty().set(EventOrder.KIND);

        assertThat(model.pictures(model.charts())).hasSize(3);
    }

    @Test
    void whatWasAskedIsAskedAgainWhenTheReportComesBack() {
        var honour = model.choices(Facet.KIND).getFirst();
        model.toggle(honour);
        model.wordsProperty().set("银质");
        model.orderProperty().set(EventOrder.SCOPE);

        var again = new EventsViewModel(session, SampleEvents.open(SampleEvents.ALL));

        assertThat(again.wordsProperty().get()).isEqualTo("银质");
        assertThat(again.chosenProperty().get()).containsExactly(honour);
        assertThat(again.orderProperty().get()).isEqualTo(EventOrder.SCOPE);
        assertThat(again.foundProperty().get().events()).extracting(Event::id).containsExactly("prize");
    }

    @Test
    void ofWhatWasAskedOnlyWhatTheReportStillHasIsAskedAgain() {
        model.choices(Facet.KIND).forEach(model::toggle);

        var without = new EventsViewModel(session, SampleEvents.open(List.of(SampleEvents.PLAN)));

        assertThat(without.chosenProperty().get()).isEqualTo(Set.copyOf(without.choices(Facet.KIND)));
        assertThat(without.foundProperty().get().events()).extracting(Event::id).containsExactly("plan");
    }
}
