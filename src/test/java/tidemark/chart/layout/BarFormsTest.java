package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

final class BarFormsTest {
    private static final FigureDraft TRADE =
            FigureDraft.of("trade", "外贸进出口总额", "Imports and exports", "4501.6", FigureDraft.YI_YUAN);
    private static final FigureDraft GDP = FigureDraft.of(
                    "gdp", "地区生产总值", "Gross domestic product", "2730", FigureDraft.YI_YUAN)
            .status(ObsStatus.E)
            .qualifier(Qualifier.MORE_THAN);
    private static final FigureDraft GRANTS = FigureDraft.of("grants", "研发补助", "Grants", "3.2", FigureDraft.YI_YUAN);

    private static Body lay(FormLayout layout, Form form, FigureDraft... figures) {
        var content = DraftReport.content(DraftReport.of(figures), form, null);
        return layout.lay(content, new Box(800, 0), ReportSketch.style(Language.ZH));
    }

    private static List<String> subjects(Body body) {
        return groups(body).map(BarFormsTest::idOf).toList();
    }

    private static String idOf(Mark.Group group) {
        return group.subject() == null ? "" : group.subject().id();
    }

    private static Stream<Mark.Group> groups(Body body) {
        return body.marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast);
    }

    private static List<String> texts(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> switch (mark) {
                    case Mark.Group group -> texts(group.marks()).stream();
                    case Mark.TextRun run -> Stream.of(run.text());
                    case Mark.Rectangle _, Mark.Circle _, Mark.Path _ -> Stream.<String>of();
                })
                .toList();
    }

    private static double filledWidth(Mark.Group group) {
        return group.marks().stream()
                .filter(mark -> mark instanceof Mark.Rectangle r && r.fill() != null && r.radius() == 0)
                .mapToDouble(mark -> ((Mark.Rectangle) mark).width())
                .sum();
    }

    private static double filledArea(Stream<Mark> marks, tidemark.picture.Colour colour) {
        return marks.filter(mark -> mark instanceof Mark.Rectangle r && colour.equals(r.fill()))
                .mapToDouble(mark -> ((Mark.Rectangle) mark).width() * ((Mark.Rectangle) mark).height())
                .sum();
    }

    @Test
    void barsAreSortedByValueAndTheirLengthsAreInProportion() {
        var half = FigureDraft.of("half", "一半", "Half", "2250.8", FigureDraft.YI_YUAN);
        var body = lay(new BarsLayout(), Form.BARS, half, TRADE);
        assertThat(subjects(body)).containsExactly("trade", "half");
        var lengths = groups(body).map(BarFormsTest::filledWidth).toList();
        assertThat(lengths.get(1) / lengths.get(0)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void barsUseTheKeysOfWhatTheyShow() {
        assertThat(lay(new BarsLayout(), Form.BARS, GDP, TRADE).key())
                .containsExactlyInAnyOrder(KeyEntry.ESTIMATE, KeyEntry.MORE_THAN);
    }

    @Test
    void aRangeOverFiftyTimesMakesTwoPanelsWithTheFactorStated() {
        var body = lay(new BarsLayout(), Form.BARS, TRADE, GDP, GRANTS);
        assertThat(texts(body.marks())).contains("以下比例尺放大1000倍");
        assertThat(texts(lay(new BarsLayout(), Form.BARS, TRADE, GDP).marks())).noneMatch(text -> text.contains("放大"));
    }

    @Test
    void aPanelIsNeverEnlargedPastTheFirstOne() {
        var figures = Stream.of("1", "1.9", "3.7", "7", "13", "25", "48", "90", "170", "330")
                .map(v -> FigureDraft.of("f" + v, v, v, v, FigureDraft.YI_YUAN).figure())
                .toList();
        var panels = ScalePanel.split(figures.reversed());
        assertThat(panels).hasSize(2);
        double first = 330 * panels.get(0).factor();
        assertThat(panels.get(1).figures())
                .allMatch(f -> ScalePanel.value(f) * panels.get(1).factor() <= first);
        assertThat(panels.get(1).factor()).isGreaterThan(1);
    }

    @Test
    void theRestOfAShareIsLabelledAsDerivedAndInTheKey() {
        var part = FigureDraft.of("part", "一般公共预算收入", "Budget", "413.5", FigureDraft.YI_YUAN)
                .partOf("whole");
        var whole = FigureDraft.of("whole", "财政总收入", "Fiscal revenue", "813.4", FigureDraft.YI_YUAN);
        var body = lay(new ShareBarLayout(), Form.SHARE_BAR, part, whole);
        assertThat(texts(body.marks())).contains("其余（推算）", "413.5", "813.4");
        assertThat(body.key()).containsExactly(KeyEntry.DERIVED);
        var bar = groups(body).findFirst().orElseThrow();
        assertThat(filledWidth(bar)).isCloseTo(800 * 413.5 / 813.4, within(1e-6));
    }

    @Test
    void aWaffleIsFilledExactlyAsFarAsTheShareGoes() {
        var share = FigureDraft.of("share", "占全国比重", "Share", "1.078", FigureDraft.PERCENT)
                .whole("全国", "the nation");
        var grid =
                groups(lay(new WaffleLayout(), Form.WAFFLE, share)).findFirst().orElseThrow();
        var palette = ReportSketch.style(Language.ZH).palette();
        double cell = ((Mark.Rectangle) grid.marks().getFirst()).width();
        assertThat(filledArea(grid.marks().stream(), palette.sea()) / (cell * cell))
                .isCloseTo(1.078, within(1e-9));
    }

    @Test
    void aDurationInAnotherUnitStandsApartAsANumber() {
        var permit = FigureDraft.of("permit", "建筑许可办理", "Permit", "32", FigureDraft.DAY)
                .lessIsBetter();
        var dispute = FigureDraft.of("dispute", "商业纠纷解决", "Dispute", "54.69", FigureDraft.DAY)
                .lessIsBetter();
        var small = FigureDraft.of("small", "小型项目审批", "Small", "5", FigureDraft.WORKING_DAY)
                .lessIsBetter();
        var body = lay(new DurationBarsLayout(), Form.DURATION_BARS, small, dispute, permit);
        assertThat(subjects(body)).containsExactly("permit", "dispute", "small");
        assertThat(filledWidth(groups(body).toList().getLast())).isZero();
    }

    @Test
    void aPartOfADayIsAPartOfACell() {
        var dispute = FigureDraft.of("dispute", "商业纠纷解决", "Dispute", "54.69", FigureDraft.DAY);
        var cells = groups(lay(new DayCellsLayout(), Form.DAY_CELLS, dispute))
                .findFirst()
                .orElseThrow();
        double cell = ((Mark.Rectangle) cells.marks().stream()
                        .filter(Mark.Rectangle.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .width();
        assertThat(filledWidth(cells) / cell).isCloseTo(54.69, within(1e-9));
    }

    @Test
    void squaresAreAsManyAsAreCountedAndOtherFiguresAreNumbers() {
        var projects = FigureDraft.of("projects", "新签约项目", "Projects", "15", FigureDraft.PROJECT);
        var body = lay(new SquaresLayout(), Form.SQUARES, projects, TRADE);
        assertThat(groups(body).findFirst().orElseThrow().marks().stream().filter(Mark.Rectangle.class::isInstance))
                .hasSize(15);
        assertThat(subjects(body)).containsExactly("projects", "trade");
    }

    @Test
    void theDotsAreExactlyAsManyAsAreCounted() {
        var firms = FigureDraft.of("firms", "高新技术企业", "Firms", "1236", FigureDraft.PROJECT);
        var field = groups(lay(new DotFieldLayout(), Form.DOT_FIELD, firms))
                .findFirst()
                .orElseThrow();
        assertThat(field.marks().stream().filter(Mark.Circle.class::isInstance)).hasSize(1236);
    }

    @Test
    void moreThanTenThousandAreDrawnToAStatedScale() {
        var deals = FigureDraft.of("deals", "累计业务", "Deals", "12", FigureDraft.WAN_DEALS);
        var body = lay(new DotFieldLayout(), Form.DOT_FIELD, deals);
        assertThat(groups(body).findFirst().orElseThrow().marks().stream().filter(Mark.Circle.class::isInstance))
                .hasSize(1200);
        assertThat(texts(body.marks())).contains("一点代表100笔，每块100点");
    }

    @Test
    void areasOfSquaresAreInProportionAndCarryTheirConversion() {
        var land = FigureDraft.of("land", "盘活存量土地", "Land", "2819", FigureDraft.MU);
        var green = FigureDraft.of("green", "新增绿地", "Green", "96", FigureDraft.MU);
        var body = lay(new AreaSquaresLayout(), Form.AREA_SQUARES, land, green);
        var sides = groups(body).map(BarFormsTest::filledWidth).toList();
        assertThat(Math.pow(sides.get(0) / sides.get(1), 2)).isCloseTo(2819.0 / 96, within(1e-6));
        assertThat(texts(body.marks())).contains("≈187.9公顷");
    }

    @Test
    void nothingIsLaidOutsideOfTheBodyButHalfALine() {
        for (var body : List.of(
                lay(new BarsLayout(), Form.BARS, GDP, TRADE, GRANTS),
                lay(new DurationBarsLayout(), Form.DURATION_BARS, GDP, TRADE))) {
            var box = Bounds.of(body.marks()).orElseThrow();
            assertThat(box.x()).isGreaterThanOrEqualTo(-1);
            assertThat(box.right()).isLessThanOrEqualTo(body.width() + 1);
            assertThat(box.bottom()).isLessThanOrEqualTo(body.height() + 1);
        }
    }
}
