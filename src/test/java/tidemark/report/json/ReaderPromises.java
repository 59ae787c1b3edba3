package tidemark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// What holds for every outcome, whatever the file.
final class ReaderPromises {
    private ReaderPromises() {}

    static void check(byte[] bytes, ReadOutcome outcome) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        assertThat(outcome.problems()).hasSizeLessThanOrEqualTo(Limits.STANDARD.problems());
        if (outcome instanceof ReadOutcome.Refused refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
        for (Problem problem : outcome.problems()) {
            assertThat(problem.line()).as("%s", problem).isBetween(1, lines.length);
            String line = lines[problem.line() - 1];
            assertThat(problem.column()).as("%s", problem).isBetween(1, line.codePointCount(0, line.length()) + 1);
            assertThat(problem.message().zh()).as("%s", problem).endsWith("。");
            assertThat(problem.message().en()).as("%s", problem).endsWith(".");
            assertThat(problem.repair().zh()).as("%s", problem).matches("(?s).+[。？]");
            assertThat(problem.repair().en()).as("%s", problem).matches("(?s).+[.?]");
        }
    }
}
