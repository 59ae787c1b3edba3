package tidemark.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tidemark.report.json.ReadOutcome;
import tidemark.report.json.ReportReader;
import tidemark.report.json.Samples;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reading and checking a report of 100,000 indicators, beside Jackson reading its tokens and their texts. Budget: at
/// most twice the time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReportReadingBenchmark {
    private static final int INDICATORS = 100_000;

    private final JsonFactory factory = new JsonFactory();
    private byte[] report;

    @Setup
    public void prepare() {
        report = Samples.large(INDICATORS);
    }

    @Benchmark
    public ReadOutcome readAndCheck() {
        return ReportReader.read(report, "large.json");
    }

    @Benchmark
    public long jacksonTokens() {
        long characters = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), report)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() ? parser.getString().length() : 1;
            }
        }
        return characters;
    }
}
