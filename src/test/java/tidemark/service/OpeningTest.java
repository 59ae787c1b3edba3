package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.report.json.ReadWatch;
import tidemark.report.json.ReadWatch.Stage;
import tidemark.report.json.Samples;

class OpeningTest {
    private static final int INDICATORS = 5_000;

    @TempDir
    private Path folder;

    private record Reached(Stage stage, long done, long of) {}

    @Test
    void progressGoesThroughTheStagesUpwardsToTheLastByte() throws IOException {
        Path file = large();
        var reached = new ArrayList<Reached>();

        OpenOutcome outcome = ReportOpener.open(
                new ReportLocation.OnDisk(file), (stage, done, of) -> reached.add(new Reached(stage, done, of)));

        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        assertThat(reached).extracting(Reached::stage).isSorted().contains(Stage.values());
        assertThat(reached).extracting(Reached::of).containsOnly(Files.size(file));
        for (Stage stage : Stage.values()) {
            assertThat(reached.stream().filter(each -> each.stage() == stage))
                    .extracting(Reached::done)
                    .isSorted();
        }
        assertThat(reached.stream().filter(each -> each.stage() == Stage.READING))
                .as("looked in on for every indicator")
                .hasSizeGreaterThan(INDICATORS);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingEndsTheWorkInEveryStage(Stage stage) throws IOException {
        var location = new ReportLocation.OnDisk(large());
        var after = new AtomicInteger();
        ReadWatch cancelling = (at, _, _) -> {
            if (at.compareTo(stage) >= 0) {
                after.incrementAndGet();
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> ReportOpener.open(location, cancelling)).isInstanceOf(CancellationException.class);
        assertThat(after).as("nothing is done once it is cancelled").hasValue(1);
    }

    @Test
    void aCancelledOpeningHasNoOutcomeAndReadsNothing() throws IOException {
        var opening = new Opening(new ReportLocation.OnDisk(large()));
        opening.cancel();

        assertThat(opening.outcome()).isEmpty();
        assertThat(opening.step().done()).isZero();
    }

    @Test
    void aReportIsReadOnceHoweverOftenItsOutcomeIsAskedFor() {
        var reads = new AtomicInteger();
        var opening = new Opening(ShippedReports.first(), _ -> {
            reads.incrementAndGet();
            return ReportOpener.open(ShippedReports.first());
        });

        assertThat(opening.outcome()).isPresent().isEqualTo(opening.outcome());
        assertThat(reads).hasValue(1);
    }

    @Test
    void theStepIsThatOfTheReading() {
        var steps = new ArrayList<Opening.Step>();
        var self = new ArrayList<Opening>();
        var opening = new Opening(ShippedReports.first(), watch -> {
            watch.reached(Stage.READING, 3, 7);
            steps.add(self.getFirst().step());
            return ReportOpener.open(ShippedReports.first());
        });
        self.add(opening);

        assertThat(opening.outcome()).isPresent();
        assertThat(steps).containsExactly(new Opening.Step(Stage.READING, 3, 7));
    }

    @Test
    void aFaultOfTheReadingIsThrownToWhoeverAsks() {
        var opening = new Opening(ShippedReports.first(), _ -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(opening::outcome).hasMessageContaining("broken");
    }

    @Test
    void aReportTooLargeForTheMemoryIsNotOpenedAndSaysSo() {
        OpenOutcome outcome = ReportOpener.open(ShippedReports.first(), (stage, _, _) -> {
            if (stage == Stage.RELATING) {
                throw new OutOfMemoryError("Java heap space");
            }
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OpenOutcome.Unreadable.class,
                        unreadable -> assertThat(List.of(
                                        unreadable.reason().zh(),
                                        unreadable.reason().en()))
                                .satisfiesExactly(
                                        zh -> assertThat(zh).startsWith("内存不够"),
                                        en -> assertThat(en).startsWith("There is not enough memory")));
    }

    private Path large() throws IOException {
        return Files.write(folder.resolve("large.json"), Samples.large(INDICATORS));
    }
}
