package tidemark.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidemark.report.Language;
import tidemark.sidecar.SidecarEdit.DeleteChart;
import tidemark.sidecar.SidecarEdit.Hide;
import tidemark.sidecar.SidecarEdit.KeepChart;
import tidemark.sidecar.SidecarEdit.MoveChart;
import tidemark.sidecar.SidecarEdit.Note;
import tidemark.sidecar.SidecarEdit.Pair;
import tidemark.sidecar.SidecarEdit.Part;
import tidemark.sidecar.SidecarEdit.RenameChart;
import tidemark.sidecar.SidecarEdit.Unpair;

class SidecarEditTest {
    private static final OwnChart A = OwnChart.of("mine-1", List.of("gdp"), List.of());
    private static final OwnChart B = OwnChart.of("mine-2", List.of("trade"), List.of());
    private static final OwnChart C = OwnChart.of("mine-3", List.of(), List.of("award"));

    private final Sidecar three = after(Sidecar.empty("r"), new KeepChart(A), new KeepChart(B), new KeepChart(C));

    @Test
    void aChartMovesAmongTheOthersAndNeverOut() {
        assertThat(after(three, new MoveChart("mine-3", -1)).ordered()).containsExactly(A, C, B);
        assertThat(after(three, new MoveChart("mine-1", 99)).ordered()).containsExactly(B, C, A);
        assertThat(after(three, new MoveChart("mine-9", 1))).isEqualTo(three);
    }

    @Test
    void aNewChartFollowsThoseThatWereMoved() {
        OwnChart d = OwnChart.of("mine-4", List.of("x"), List.of());

        assertThat(after(three, new MoveChart("mine-3", -2), new KeepChart(d)).ordered())
                .containsExactly(C, A, B, d);
    }

    @Test
    void aTitleIsTheReadersInOneLanguageAndTheProgramsAgainWhenBlank() {
        Sidecar renamed = after(three, new RenameChart("mine-1", Language.ZH, " 总量 "));

        assertThat(renamed.chart("mine-1").orElseThrow().titles()).isEqualTo(Map.of(Language.ZH, "总量"));
        assertThat(renamed.chart("mine-1").orElseThrow().isTitleChanged(Language.EN))
                .isFalse();
        assertThat(after(renamed, new RenameChart("mine-1", Language.ZH, " "))).isEqualTo(three);
    }

    @Test
    void aDeletedChartTakesItsNoteItsPlaceAndItsHidingAlong() {
        Sidecar busy = after(
                three,
                new MoveChart("mine-2", -1),
                new Hide("mine-2", true),
                new Note("mine-2", "为什么"),
                new Note("gdp", "?"));

        Sidecar bare = after(busy, new DeleteChart("mine-2"));

        assertThat(bare.ordered()).containsExactly(A, C);
        assertThat(bare.hidden()).isEmpty();
        assertThat(bare.notes()).isEqualTo(Map.of("gdp", "?"));
    }

    @Test
    void anIdIsGivenOnce() {
        assertThat(Sidecar.empty("r").nextChartId()).isEqualTo("mine-1");
        assertThat(after(three, new DeleteChart("mine-1")).nextChartId()).isEqualTo("mine-4");
    }

    @Test
    void anIndicatorIsPairedWithOneOfEachOtherReport() {
        Sidecar paired = after(
                three,
                new Pair(new Pairing("gdp", "gd", "a")),
                new Pair(new Pairing("gdp", "nx", "b")),
                new Pair(new Pairing("gdp", "gd", "c")));

        assertThat(paired.pairings()).containsExactly(new Pairing("gdp", "nx", "b"), new Pairing("gdp", "gd", "c"));
        assertThat(after(paired, new Unpair("gdp", "nx")).pairings()).containsExactly(new Pairing("gdp", "gd", "c"));
    }

    @Test
    void whatIsPartedIsPairedAgainWithoutAPairing() {
        var pair = new Pairing("gdp", "gd", "gdp");
        Sidecar parted = after(three, new Part(pair), new Part(pair));

        assertThat(parted.partings()).containsExactly(pair);
        assertThat(after(parted, new Pair(pair))).isEqualTo(three);
    }

    @Test
    void everyEditIsTakenBackAndMadeAgain() {
        var start = History.of(Sidecar.empty("r"));
        var one = start.edited(new KeepChart(A));
        var two = one.edited(new RenameChart("mine-1", Language.EN, "Mine"));

        assertThat(two.undone().undone().present()).isEqualTo(start.present());
        assertThat(two.undone().redone()).isEqualTo(two);
        assertThat(two.undone().edited(new Hide("gdp", true)).canRedo()).isFalse();
        assertThat(start.undone()).isEqualTo(start);
        assertThat(two.redone()).isEqualTo(two);
    }

    @Test
    void anEditThatChangesNothingIsNoneToTakeBack() {
        assertThat(History.of(three).edited(new DeleteChart("mine-9")).canUndo())
                .isFalse();
    }

    @Test
    void asManyEditsAreKeptAsIsSaid() {
        var history = IntStream.range(0, History.MOST + 50)
                .boxed()
                .reduce(History.of(three), (now, i) -> now.edited(new Note("gdp", "n" + i)), (a, b) -> b);

        assertThat(history.past()).hasSize(History.MOST);
        assertThat(history.undone().present().notes()).isEqualTo(Map.of("gdp", "n" + (History.MOST + 48)));
    }

    private static Sidecar after(Sidecar before, SidecarEdit... edits) {
        Sidecar now = before;
        for (SidecarEdit edit : edits) {
            now = edit.apply(now);
        }
        return now;
    }
}
