package tidemark.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tidemark.compare.Comparison;
import tidemark.compare.Editions;
import tidemark.compare.Pairings;
import tidemark.compare.Panels;
import tidemark.report.Figures;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;

/// Two reports held side by side, as the page of comparing does it: a third of the indicators have one id, a third one
/// name, the rest stand alone, and a tenth of all are growths. Twice the indicators should take twice the time. Runs on
/// the first compiler alone, as the program does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx10g", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class CompareBenchmark {
    private static final int MOST_PANELS = 12;

    @Param({"10000", "20000", "1000000"})
    public int indicators;

    private Report earlier;
    private Report later;

    @Setup
    public void prepare() {
        earlier = report(0, 2022);
        later = report(1, 2023);
    }

    @Benchmark
    public int comparison() {
        var comparison = Comparison.of(List.of(later, earlier), Pairings.NONE);
        return comparison.alone().size()
                + Panels.of(comparison.rows(), comparison, MOST_PANELS).size();
    }

    @Benchmark
    public int editions() {
        return Editions.of(earlier, later).changes().size();
    }

    private Report report(int side, int year) {
        Unit money = Figures.unit("亿元");
        Unit percent = Figures.unit("%");
        var list = new ArrayList<Indicator>(indicators);
        for (int i = 0; i < indicators; i++) {
            boolean growth = i % 10 == 9;
            list.add(indicator(i, side, year, growth ? percent : money, growth));
        }
        return Figures.report(list, List.of(), List.of());
    }

    private static Indicator indicator(int i, int side, int year, Unit unit, boolean growth) {
        String id = i % 3 == 0 ? "same" + i : "of" + side + "_" + i;
        int name = i % 3 == 2 ? 2 * i + side : 2 * i;
        String value = ((i + side) * 7919L % 10_007) / 10.0 + "";
        var observation = new Indicator.Observation(
                new BigDecimal(value),
                TimePeriod.ofYear(year),
                Figures.AREA,
                ObsStatus.A,
                null,
                value + unit.printed(),
                growth ? null : new Growth(new BigDecimal("3.5"), Growth.Unit.PERCENT, Growth.Price.NOMINAL, "增长3.5%"),
                List.of(),
                Figures.PLACE);
        return new Indicator(
                id,
                "reform",
                new Text(
                        "第" + name + "号街道产值" + (growth ? "增速" : ""),
                        "Output of quarter " + name + (growth ? ", growth" : "")),
                null,
                List.of("别名" + name),
                null,
                growth ? IndicatorKind.RATIO : IndicatorKind.FLOW,
                unit,
                "output",
                null,
                null,
                null,
                List.of(observation));
    }
}
