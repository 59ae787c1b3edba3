package tidemark.desk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.desk.events.SampleEvents.FIRST_SHIP;
import static tidemark.desk.events.SampleEvents.MEDAL;
import static tidemark.desk.events.SampleEvents.PLAN;
import static tidemark.desk.events.SampleEvents.PRIZE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Event;

class EventFilterTest {
    private static final Facet.Choice HONOUR = new Facet.Choice(Facet.KIND, "HONOUR");
    private static final Facet.Choice POLICY = new Facet.Choice(Facet.KIND, "POLICY");
    private static final Facet.Choice LAUNCH = new Facet.Choice(Facet.KIND, "LAUNCH");
    private static final Facet.Choice PROVINCE = new Facet.Choice(Facet.SCOPE, "PROVINCE");
    private static final Facet.Choice NATION = new Facet.Choice(Facet.SCOPE, "NATION");
    private static final Facet.Choice ONLY = new Facet.Choice(Facet.CLAIM, "ONLY");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | plan medal first_ship prize",
                "奖章      | medal prize",
                "金质 奖章 | medal",
                "FIRST     | first_ship",
                "  plan    | plan",
                "没有      | ''",
            })
    void everyWordMustStandInTheEvent(String words, String ids) {
        assertThat(ids(find(words))).isEqualTo(ids);
    }

    @Test
    void choicesOfOneFacetAddUpAndFacetsNarrowEachOther() {
        assertThat(find("", HONOUR, POLICY).events()).containsExactly(PLAN, MEDAL, PRIZE);
        assertThat(find("", HONOUR, PROVINCE).events()).containsExactly(PRIZE);
        assertThat(find("", ONLY, NATION).events()).isEmpty();
    }

    @Test
    void aCountTellsHowManyThereWouldBeWithTheChoice() {
        var found = find("", PROVINCE);

        assertThat(found.events()).containsExactly(FIRST_SHIP, PRIZE);
        assertThat(found.count(HONOUR)).isEqualTo(1);
        assertThat(found.count(POLICY)).isZero();
        assertThat(found.count(LAUNCH)).isEqualTo(1);
        assertThat(found.count(NATION))
                .as("its own facet is left out of account")
                .isEqualTo(1);
    }

    @Test
    void anEventIsDatedAsExactlyAsTheSourceSays() {
        assertThat(Dating.of(FIRST_SHIP)).isEqualTo(Dating.MONTH);
        assertThat(Dating.of(MEDAL)).isEqualTo(Dating.YEAR);
        assertThat(Dating.of(PLAN)).isEqualTo(Dating.UNDATED);
    }

    private static EventFilter.Found find(String words, Facet.Choice... chosen) {
        var entries = SampleEvents.ALL.stream().map(EventFilter.Entry::of).toList();
        return new EventFilter(words, Set.copyOf(Arrays.asList(chosen))).in(List.copyOf(entries));
    }

    private static String ids(EventFilter.Found found) {
        return found.events().stream().map(Event::id).collect(Collectors.joining(" "));
    }
}
