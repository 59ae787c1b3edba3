package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    private static final String WORDS = "外贸进出口总额4501.6亿元";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextIsReadInEitherCharset(String charset) {
        assertThat(text(SourceFile.decoded(WORDS.getBytes(Charset.forName(charset)))))
                .isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkBeforeTheTextIsNoPartOfIt(String charset) {
        assertThat(text(SourceFile.decoded(("\uFEFF" + WORDS).getBytes(Charset.forName(charset)))))
                .isEqualTo(WORDS);
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithTheRepair() {
        assertUnreadable(SourceFile.decoded(new byte[] {(byte) 0xFF, (byte) 0xFF, 0x41}), "save it as a .txt");
        assertUnreadable(SourceFile.decoded(new byte[] {'P', 'K', 3, 4, 0, 0}), "save it as a .txt");
    }

    @Test
    void aMissingFileAndAFolderAreTold() throws IOException {
        assertUnreadable(SourceFile.read(folder.resolve("gone.txt")), "no such file");
        assertUnreadable(SourceFile.read(folder), "folder");

        Path file = Files.writeString(folder.resolve("a.txt"), WORDS, StandardCharsets.UTF_8);
        assertThat(text(SourceFile.read(file))).isEqualTo(WORDS);
    }

    @Test
    void theSameBytesHaveTheSameHashAndOthersAnother() {
        assertThat(SourceFile.decoded("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SourceFile.Outcome.Read(
                        "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,a PDF", "{\\rtf1,an RTF document"})
    void aFileOfAnotherKindIsNamed(String beginning, String kind) {
        assertUnreadable(SourceFile.decoded(beginning.getBytes(StandardCharsets.UTF_8)), "This is " + kind);
    }

    private static String text(SourceFile.Outcome outcome) {
        return assertThat(outcome)
                .asInstanceOf(type(SourceFile.Outcome.Read.class))
                .actual()
                .text();
    }

    private static void assertUnreadable(SourceFile.Outcome outcome, String words) {
        assertThat(outcome).isInstanceOf(SourceFile.Outcome.Unreadable.class);
        assertThat(((SourceFile.Outcome.Unreadable) outcome).reason().en()).contains(words);
    }
}
