package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.report.Direction;
import tidemark.report.FigureBuilder;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

final class BarFormsTest {
    private static final FigureBuilder TRADE = figure("trade")
            .named("外贸进出口总额", "Imports and exports")
            .of("4501.6", "亿元")
            .group("group");
    private static final FigureBuilder GDP = figure("gdp")
            .named("地区生产总值", "Gross domestic product")
            .of("2730", "亿元")
            .group("group")
            .status(ObsStatus.E)
            .qualified(Qualifier.MORE_THAN, "余");
    private static final FigureBuilder GRANTS =
            figure("grants").named("研发补助", "Grants").of("3.2", "亿元").group("group");

    private static Body lay(FormLayout layout, Form form, FigureBuilder... figures) {
        var content = ReportSketch.content(
                form, Stream.of(figures).map(FigureBuilder::build).toList(), List.of(), null);
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
                    case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.Image _ -> Stream.<String>of();
                })
                .toList();
    }

    private static double filledWidth(Mark.Group group) {
        return leaves(group.marks())
                .filter(mark -> mark instanceof Mark.Rectangle r && r.fill() != null && r.radius() == 0)
                .mapToDouble(mark -> ((Mark.Rectangle) mark).width())
                .sum();
    }

    private static Stream<Mark> leaves(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? leaves(group.marks()) : Stream.of(mark));
    }

    private static double filledArea(Stream<Mark> marks, tidemark.picture.Colour colour) {
        return marks.filter(mark -> mark instanceof Mark.Rectangle r && colour.equals(r.fill()))
                .mapToDouble(mark -> ((Mark.Rectangle) mark).width() * ((Mark.Rectangle) mark).height())
                .sum();
    }

    @Test
    void barsAreSortedByValueAndTheirLengthsAreInProportion() {
        var half = figure("half").named("一半", "Half").of("2250.8", "亿元").group("group");
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
                .map(v -> figure("f" + v).named(v, v).of(v, "亿元").group("group").build())
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
        var part = figure("part")
                .named("一般公共预算收入", "Budget")
                .of("413.5", "亿元")
                .group("group")
                .partOf("whole");
        var whole = figure("whole")
                .named("财政总收入", "Fiscal revenue")
                .of("813.4", "亿元")
                .group("group");
        var body = lay(new ShareBarLayout(), Form.SHARE_BAR, part, whole);
        assertThat(texts(body.marks())).contains("其余（推算）", "413.5", "813.4");
        assertThat(body.key()).containsExactly(KeyEntry.DERIVED);
        var bar = groups(body).findFirst().orElseThrow();
        assertThat(filledWidth(bar)).isCloseTo(800 * 413.5 / 813.4, within(1e-6));
    }

    @Test
    void aWaffleIsFilledExactlyAsFarAsTheShareGoes() {
        var share = figure("share")
                .named("占全国比重", "Share")
                .of("1.078", "%")
                .group("group")
                .shareOf("全国", "the nation");
        var grid =
                groups(lay(new WaffleLayout(), Form.WAFFLE, share)).findFirst().orElseThrow();
        var palette = ReportSketch.style(Language.ZH).palette();
        double cell = ((Mark.Rectangle) grid.marks().getFirst()).width();
        assertThat(filledArea(grid.marks().stream(), palette.sea()) / (cell * cell))
                .isCloseTo(1.078, within(1e-9));
    }

    @Test
    void aDurationInAnotherUnitStandsApartAsANumber() {
        var permit = figure("permit")
                .named("建筑许可办理", "Permit")
                .of("32", "天")
                .group("group")
                .better(Direction.LESS);
        var dispute = figure("dispute")
                .named("商业纠纷解决", "Dispute")
                .of("54.69", "天")
                .group("group")
                .better(Direction.LESS);
        var small = figure("small")
                .named("小型项目审批", "Small")
                .of("5", "个工作日")
                .group("group")
                .better(Direction.LESS);
        var body = lay(new DurationBarsLayout(), Form.DURATION_BARS, small, dispute, permit);
        assertThat(subjects(body)).containsExactly("permit", "dispute", "small");
        assertThat(filledWidth(groups(body).toList().getLast())).isZero();
    }

    @Test
    void aPartOfADayIsAPartOfACell() {
        var dispute =
                figure("dispute").named("商业纠纷解决", "Dispute").of("54.69", "天").group("group");
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
        var projects =
                figure("projects").named("新签约项目", "Projects").of("15", "个").group("group");
        var body = lay(new SquaresLayout(), Form.SQUARES, projects, TRADE);
        assertThat(groups(body).findFirst().orElseThrow().marks().stream().filter(Mark.Rectangle.class::isInstance))
                .hasSize(15);
        assertThat(subjects(body)).containsExactly("projects", "trade");
    }

    @Test
    void theDotsAreExactlyAsManyAsAreCounted() {
        var firms = figure("firms").named("高新技术企业", "Firms").of("1236", "个").group("group");
        var field = groups(lay(new DotFieldLayout(), Form.DOT_FIELD, firms))
                .findFirst()
                .orElseThrow();
        assertThat(field.marks().stream().filter(Mark.Circle.class::isInstance)).hasSize(1236);
    }

    @Test
    void moreThanTenThousandAreDrawnToAStatedScale() {
        var deals = figure("deals").named("累计业务", "Deals").of("12", "万笔").group("group");
        var body = lay(new DotFieldLayout(), Form.DOT_FIELD, deals);
        assertThat(groups(body).findFirst().orElseThrow().marks().stream().filter(Mark.Circle.class::isInstance))
                .hasSize(1200);
        assertThat(texts(body.marks())).contains("一点代表100笔，每块100点");
    }

    @Test
    void areasOfSquaresAreInProportionAndCarryTheirConversion() {
        var land = figure("land").named("盘活存量土地", "Land").of("2819", "亩").group("group");
        var green = figure("green").named("新增绿地", "Green").of("96", "亩").group("group");
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
