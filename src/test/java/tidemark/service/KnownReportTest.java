package tidemark.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Text;

class KnownReportTest {
    private static final Text TITLE = new Text("海棠镇2024年", "Haitang Town 2024");

    @TempDir
    private Path folder;

    @Test
    void everyShippedReportSaysItsTitle() {
        assertThat(ShippedReports.all())
                .allSatisfy(location -> assertThat(ReportOpener.open(location))
                        .isInstanceOfSatisfying(
                                OpenOutcome.Opened.class,
                                opened -> assertThat(KnownReport.at(location).title())
                                        .isEqualTo(opened.report().report().title())));
    }

    @Test
    void theTitleIsFoundBehindOtherMembersAndThoughTheFileIsLong() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), """
            \uFEFF{"schema": "tidemark-report/1", "areas": [{"title": {"zh": "不是", "en": "not this"}}],
             "title": {"en": "Haitang Town 2024", "zh": "海棠镇2024年"}, "id": "%s"}\
            """.formatted("x".repeat(1 << 17)));

        assertThat(KnownReport.at(new ReportLocation.OnDisk(file)).title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[1]",
                "{",
                "{\"title\": 7}",
                "{\"title\": {\"zh\": \"只有\"}}",
                "{\"title\": {\"zh\": \"a\", \"en\": [1]}}",
                "{\"id\": \"a\"}"
            })
    void whatSaysNoTitleHasNone(String content) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), content.getBytes(UTF_8));

        assertThat(KnownReport.at(new ReportLocation.OnDisk(file)).title()).isNull();
    }

    @Test
    void aFileThatIsGoneHasNone() {
        assertThat(KnownReport.at(new ReportLocation.OnDisk(folder.resolve("gone.json")))
                        .title())
                .isNull();
    }
}
