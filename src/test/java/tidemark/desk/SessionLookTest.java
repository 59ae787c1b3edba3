package tidemark.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

class SessionLookTest {
    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void ofSeveralLooksTheLastCountsWhicheverIsDoneFirst() {
        session.setReport(open("first"));
        session.setLooking((open, through, then) -> waiting.add(() -> then.accept(open.seen(through))));
        session.switchDerived();
        session.bring(open("second"), () -> {});

        waiting.get(1).run();
        waiting.get(0).run();

        assertThat(session.getReport().location()).isEqualTo(new ReportLocation.Shipped("second"));
    }

    @Test
    void whatIsBroughtIsInFrontOnlyOnceItIsSeen() {
        var there = new ArrayList<String>();
        session.setReport(open("first"));
        session.setLooking((open, through, then) -> waiting.add(() -> then.accept(open.seen(through))));

        session.bring(
                open("second"), () -> there.add(session.getReport().location().display()));
        assertThat(session.getReport().location()).isEqualTo(new ReportLocation.Shipped("first"));
        assertThat(there).isEmpty();

        waiting.getFirst().run();
        assertThat(there).containsExactly("second.json");
    }

    private static OpenReport open(String id) {
        return new OpenReport(
                new ReportLocation.Shipped(id),
                Figures.report(List.of(Figures.stated("a", "1", "项").indicator()), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
