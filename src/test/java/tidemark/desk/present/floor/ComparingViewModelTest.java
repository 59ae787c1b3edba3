package tidemark.desk.present.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.service.OpenReport;

class ComparingViewModelTest {
    private static final OpenReport GUANGDONG = ShippedReport.of("guangdong-2025");
    private static final OpenReport NINGXIA = ShippedReport.of("ningxia-2025");
    private static final OpenReport BEILUN = ShippedReport.of("beilun-2023");

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final List<Interlude> shown = new ArrayList<>();
    private Set<String> figures = Set.of("gdp");
    private int asked;
    private final ComparingViewModel model = new ComparingViewModel(
            session,
            GUANGDONG,
            () -> figures,
            new Messages(session.languageProperty()),
            new InlineTasks(),
            new ComparingViewModel.Asked(shown::add, () -> asked++));

    @BeforeEach
    void open() {
        session.setReport(GUANGDONG);
        session.library().setAll(GUANGDONG, NINGXIA);
    }

    @Test
    void theOnlyOtherReportIsComparedAtOnce() {
        model.start();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().figures()).containsExactly("gdp");
        assertThat(asked).isZero();
        assertThat(model.noticeProperty().get()).isNull();
    }

    @Test
    void amongSeveralTheSpeakerChooses() {
        figures = GUANGDONG.report().figures().stream().map(Figure::id).collect(Collectors.toSet());
        session.library().add(BEILUN);
        model.start();
        assertThat(shown).isEmpty();
        assertThat(asked).isEqualTo(1);
        assertThat(model.choicesProperty().get())
                .extracting(ComparingViewModel.Choice::title)
                .containsExactly(
                        NINGXIA.report().title().zh(), BEILUN.report().title().zh());
        model.move(1);
        model.move(1);
        model.take();
        assertThat(((Compared) shown.getFirst()).comparison().reports()).contains(BEILUN.report());
        model.take(0);
        assertThat(((Compared) shown.getLast()).comparison().reports()).contains(NINGXIA.report());
        model.take(7);
        assertThat(shown).hasSize(2);
    }

    @Test
    void aReportThatHasNothingToCompareIsNoChoice() {
        session.library().add(BEILUN);
        model.start();
        assertThat(asked).isZero();
        assertThat(shown).hasSize(1);
    }

    @Test
    void whereNothingCanBeComparedOnlyTheSpeakerIsToldWhy() {
        String lonely = GUANGDONG.report().figures().stream()
                .map(Figure::id)
                .filter(id -> !id.equals("gdp"))
                .filter(this::isLonely)
                .findFirst()
                .orElseThrow();
        figures = Set.of(lonely);
        model.start();
        assertThat(shown).isEmpty();
        assertThat(model.noticeProperty().get())
                .startsWith("《" + NINGXIA.report().title().zh() + "》没有可以与这一页对比的数据。")
                .contains(GUANGDONG.report().figure(lonely).orElseThrow().name().zh() + "：另一份报告没有对应指标。");
        model.forget();
        assertThat(model.noticeProperty().get()).isNull();
    }

    private boolean isLonely(String id) {
        return NINGXIA.report().figure(id).isEmpty() && !id.contains("growth");
    }

    @Test
    void aSlideWithoutFiguresAndAReportAloneAreSaidToBeSo() {
        figures = Set.of();
        model.start();
        assertThat(model.noticeProperty().get()).isEqualTo("这一页没有可以对比的数据。");
        figures = Set.of("gdp");
        session.library().setAll(GUANGDONG);
        model.start();
        assertThat(model.noticeProperty().get()).isEqualTo("没有打开别的报告，无从对比。");
        assertThat(shown).isEmpty();
    }
}
