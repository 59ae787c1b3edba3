package tidemark.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineProgramTest {

    private final List<List<String>> opened = new ArrayList<>();

    @Test
    void aReportWithoutACommandOpensTheWindowOnIt() {
        int exitCode = CommandLineProgram.run(List.of("beilun-2023"), this::open);

        assertThat(opened).containsExactly(List.of("beilun-2023"));
        assertThat(exitCode).isEqualTo(7);
    }

    @Test
    void aWrongOptionIsAUsageErrorAndOpensNothing() {
        int exitCode = CommandLineProgram.run(List.of("--no-such-option"), this::open);

        assertThat(exitCode).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void theVersionIsTheOneTheBuildWrote() {
        assertThat(new ProgramVersion().getVersion())
                .singleElement()
                .asString()
                .matches("tidemark \\d+\\.\\d+\\.\\d+.*");
    }

    private int open(List<String> reports) {
        opened.add(reports);
        return 7;
    }
}
