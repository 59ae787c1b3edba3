package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePaneTest {

    @ParameterizedTest
    @CsvSource({
        "/a/source.txt, true",
        "/a/SOURCE.DOCX, true",
        "/a/old.doc, true",
        "/a/report.json, false",
        "/a/report, false",
        "/, false"
    })
    void aDroppedFileIsASourceOrAReportByItsName(Path file, boolean text) {
        assertThat(SourcePane.isText(file)).isEqualTo(text);
    }
}
