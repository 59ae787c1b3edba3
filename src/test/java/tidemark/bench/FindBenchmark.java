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
import tidemark.find.FindIndex;
import tidemark.find.Found;
import tidemark.report.Figures;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;

/// One keystroke of a search, in words of every kind as they are typed letter by letter. Budget: 16 ms in the 99th of a
/// hundred at 10,000 indicators. Runs on the first compiler alone, as the program does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class FindBenchmark {
    private static final List<String> WORDS = List.of(
            "外贸进出口", "wmjck", "shenpi", "exports", "4501.6", "亿元", "kejichx", "business tr", "exprots", "外贸井出口");
    private static final List<Text> SUBJECTS = List.of(
            new Text("外贸进出口", "Imports and exports"),
            new Text("一般公共预算", "General public budget"),
            new Text("规上工业", "Industry above the designated size"),
            new Text("跨境电商", "Cross-border e-commerce"),
            new Text("科技创新", "Science and technology"),
            new Text("养老服务", "Care for the elderly"),
            new Text("行政审批", "Administrative approval"),
            new Text("港口集装箱", "Port containers"),
            new Text("高新技术", "High technology"),
            new Text("人民银行贷款", "Bank lending"));
    private static final List<Text> MEASURES = List.of(
            new Text("总额", "total"),
            new Text("增加值", "value added"),
            new Text("平均时限", "average time"),
            new Text("企业数", "number of enterprises"),
            new Text("投资", "investment"),
            new Text("从业人数", "persons employed"),
            new Text("占全国比重", "share of the country"));
    private static final List<Text> PLACES = List.of(
            new Text("东港", "Donggang"),
            new Text("西山", "Xishan"),
            new Text("南湖", "Nanhu"),
            new Text("北仓", "Beicang"),
            new Text("中塘", "Zhongtang"),
            new Text("新桥", "Xinqiao"));
    private static final List<String> UNITS = List.of("亿元", "亩", "万笔", "个工作日", "%", "家");

    @Param({"80", "10000", "1000000"})
    public int indicators;

    private final List<String> keystrokes = new ArrayList<>();
    private FindIndex index;
    private int next;

    @Setup
    public void prepare() {
        for (String word : WORDS) {
            for (int length = 1; length <= word.length(); length++) {
                keystrokes.add(word.substring(0, length));
            }
        }
        Report report = report(indicators);
        long start = System.nanoTime();
        index = FindIndex.of(report);
        System.out.printf("index of %d: %d ms%n", indicators, (System.nanoTime() - start) / 1_000_000);
    }

    @Benchmark
    public Found keystroke() {
        next = (next + 1) % keystrokes.size();
        return index.find(keystrokes.get(next), Language.ZH, 50);
    }

    private static Report report(int size) {
        List<Unit> units = UNITS.stream().map(Figures::unit).toList();
        var list = new ArrayList<Indicator>(size);
        for (int i = 0; i < size; i++) {
            list.add(indicator(i, units.get(i % units.size())));
        }
        return Figures.report(list, List.of(), List.of());
    }

    private static Indicator indicator(int i, Unit unit) {
        Text subject = SUBJECTS.get(i % SUBJECTS.size());
        Text measure = MEASURES.get(i / SUBJECTS.size() % MEASURES.size());
        Text place = PLACES.get(i / (SUBJECTS.size() * MEASURES.size()) % PLACES.size());
        int number = i / (SUBJECTS.size() * MEASURES.size() * PLACES.size()) + 1;
        var name = new Text(
                place.zh() + number + "号街道" + subject.zh() + measure.zh(),
                subject.en() + " in quarter " + number + " of " + place.en() + ", " + measure.en());
        String value = (i * 7919L % 1_000_003) / 10.0 + "";
        var observation = new Indicator.Observation(
                new BigDecimal(value),
                TimePeriod.ofYear(2023),
                Figures.AREA,
                ObsStatus.A,
                null,
                value + unit.printed(),
                null,
                List.of(),
                Figures.PLACE);
        return new Indicator(
                "i" + i,
                "reform",
                name,
                null,
                List.of(),
                null,
                IndicatorKind.FLOW,
                unit,
                null,
                null,
                null,
                null,
                List.of(observation));
    }
}
