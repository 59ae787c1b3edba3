package tidemark.report.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Feeds the reader whatever a fuzzer thinks of. In an ordinary run the committed inputs are read again;
/// `JAZZER_FUZZ=1` looks for new ones.
class ReportReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void noFileMakesTheReaderThrow(byte[] bytes) {
        ReaderPromises.check(bytes, ReportReader.read(bytes, "fuzz.json"));
    }
}
