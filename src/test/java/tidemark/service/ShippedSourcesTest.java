package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.check.MarkedText;
import tidemark.report.check.SourceCheck;

/// The shipped reports against the texts that they were made from, which are not part of the repository.
class ShippedSourcesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "seeds/beilun-2023.json, ../shared/seed/article.txt",
        "seeds/guangdong-2025.json, ../shared/samples/guangdong-2025.txt",
        "seeds/ningxia-2025.json, ../shared/samples/ningxia-2025.txt"
    })
    void theMarksAndTheCheckCountAlikeInTextAndInWord(Path report, Path source) throws IOException {
        assumeThat(report).as("the report is not here yet").exists();
        assumeThat(source).as("the text is not part of the repository").exists();
        OpenReport open = assertThat(ReportOpener.open(new ReportLocation.OnDisk(report)))
                .asInstanceOf(type(OpenOutcome.Opened.class))
                .actual()
                .report();

        MarkedText marked = marked(open, source);
        SourceCheck.Checked checked = assertThat(SourceCheck.check(open.report(), text(source)))
                .asInstanceOf(type(SourceCheck.Checked.class))
                .actual();

        assertThat(checked.isClean()).isTrue();
        var coverage = marked.coverage();
        assertThat(coverage.total()).isEqualTo(checked.proved().size());
        assertThat(coverage.leftOut()).isEqualTo(checked.leftOut().size());
        assertThat(coverage.notModelled())
                .isEqualTo(checked.unexplained().size())
                .isZero();
        assertThat(coverage.recognised()).isEqualTo(checked.recognised().size());
        assertThat(coverage.charted()).isPositive();
        assertThat(marked(open, word(text(source))).coverage()).isEqualTo(coverage);
    }

    private static MarkedText marked(OpenReport open, Path source) {
        Set<String> charted = open.charted();
        return assertThat(MarkedText.mark(open.report(), text(source), charted))
                .asInstanceOf(type(MarkedText.class))
                .actual();
    }

    private static String text(Path source) {
        return assertThat(SourceFile.read(source))
                .asInstanceOf(type(SourceFile.Outcome.Read.class))
                .actual()
                .text();
    }

    /// A document with a paragraph for each line, as Word saves a text.
    private Path word(String text) throws IOException {
        String body = text.lines()
                .map(line -> "<w:p><w:r><w:t>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        Path file = folder.resolve("source.docx");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
