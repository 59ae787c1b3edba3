package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.report.json.ReadWatch;
import tidemark.service.OpenOutcome;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

class OpeningWindowTest {
    private static final ReportLocation LARGE = new ReportLocation.OnDisk(Path.of("large.json"));

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final CountDownLatch ended = new CountDownLatch(1);

    /// Reads for ever, a quarter done, and counts down when it is made to end.
    private final Function<ReadWatch, OpenOutcome> endless = watch -> {
        try {
            while (true) {
                watch.reached(ReadWatch.Stage.READING, 25_000_000, 100_000_000);
                LockSupport.parkNanos(1_000_000);
            }
        } catch (CancellationException cancelled) {
            ended.countDown();
            throw cancelled;
        }
    };

    @Test
    void aLongOpeningSaysHowFarItIsAndCancelEndsTheWorkBehindIt() throws InterruptedException {
        window.robot().interact(() -> window.shell().openings().open(new Opening(LARGE, endless), List.of()));
        window.waitUntil(() -> window.shows(".opening"));

        assertThat(((ProgressBar) window.find(".opening .progress-bar")).getProgress())
                .isEqualTo(0.25);
        assertThat(((Label) window.find(".opening-step")).getText()).isEqualTo("逐项检查：25.0 MB，共 100.0 MB");
        window.robot().clickOn(".opening-cancel");

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(window.shows(".opening")).isFalse();
        assertThat(window.stage().getTitle()).endsWith("北仑区2023年发展报告");
    }

    @Test
    void reportsThatDoNotOpenAreNamedInTheirOrderAndLeadToTheirProblems(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\": 1");
        Path gone = folder.resolve("gone.json");
        window.robot()
                .interact(() -> window.shell()
                        .openAll(List.of(
                                new ReportLocation.OnDisk(broken),
                                ShippedReports.all().getLast(),
                                new ReportLocation.OnDisk(gone))));
        window.waitUntil(
                () -> window.robot().lookup(".failures .label").tryQuery().isPresent());

        assertThat(window.session().library()).hasSize(2);
        assertThat(((Label) window.find(".failures .label")).getText()).startsWith(gone + "：没有这个文件");
        window.robot().clickOn(".failures .hyperlink");

        assertThat(window.shows(".problems")).isTrue();
        assertThat(((Label) window.find(".problems-title")).getText()).contains("broken.json");
    }
}
