package tidemark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.compare.MadeReport.level;
import static tidemark.compare.MadeReport.of;

import org.junit.jupiter.api.Test;
import tidemark.report.ObsStatus;

final class EditionsTest {

    @Test
    void oneIdOrOnePublicationMakesEditions() {
        var a = of("a", "甲省", 2025).report();

        assertThat(Editions.areEditions(a, of("a", "甲省", 2025).from("别的").report()))
                .isTrue();
        assertThat(Editions.areEditions(a, of("b", "甲省", 2025).report())).isTrue();
        assertThat(Editions.areEditions(a, of("b", "乙省", 2025).report())).isFalse();
        assertThat(Editions.areEditions(a, of("b", "甲省", 2024).report())).isFalse();
    }

    @Test
    void nothingChangedGivesAnEmptyList() {
        var a = of("a", "甲省", 2025)
                .says(level("x", "某数", "5", "亿元"))
                .celebrates("e", "奖")
                .report();

        assertThat(Editions.of(a, a).changes()).isEmpty();
    }

    @Test
    void addedChangedAndDroppedAreToldApart() {
        var before = of("a", "甲省", 2025)
                .says(level("kept", "某数", "5", "亿元").status(ObsStatus.E), level("gone", "旧数", "1", "项"))
                .celebrates("old", "旧奖")
                .report();
        var after = of("a", "甲省", 2025)
                .says(
                        level("new", "新数", "1", "项"),
                        level("kept", "某数", "5.3", "亿元").paragraph(2))
                .celebrates("fresh", "新奖")
                .report();
        var changes = Editions.of(before, after).changes();

        assertThat(changes.stream().map(change -> change.part() + " " + change.kind() + " " + change.id()))
                .containsExactly(
                        "INDICATOR ADDED new",
                        "INDICATOR CHANGED kept",
                        "INDICATOR DROPPED gone",
                        "EVENT ADDED fresh",
                        "EVENT DROPPED old");
        assertThat(changes.get(1).details().stream().map(Change.Detail::aspect))
                .containsExactly(Change.Aspect.VALUE, Change.Aspect.STATUS, Change.Aspect.PRINTED, Change.Aspect.PLACE);
        assertThat(changes.get(1).details().getFirst().before().zh())
                .contains("5")
                .contains("预计");
        assertThat(changes.get(1).details().getFirst().after().zh()).isEqualTo("5.3亿元");
    }
}
