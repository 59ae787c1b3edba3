package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    private static final String WORDS = "外贸进出口总额4501.6亿元";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextIsReadInEitherCharset(String charset) {
        assertThat(SourceFile.decoded(WORDS.getBytes(Charset.forName(charset))))
                .isEqualTo(new SourceFile.Outcome.Read(WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkBeforeTheTextIsNoPartOfIt(String charset) {
        assertThat(SourceFile.decoded(("\uFEFF" + WORDS).getBytes(Charset.forName(charset))))
                .isEqualTo(new SourceFile.Outcome.Read(WORDS));
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
        assertThat(SourceFile.read(file)).isEqualTo(new SourceFile.Outcome.Read(WORDS));
    }

    private static void assertUnreadable(SourceFile.Outcome outcome, String words) {
        assertThat(outcome).isInstanceOf(SourceFile.Outcome.Unreadable.class);
        assertThat(((SourceFile.Outcome.Unreadable) outcome).reason().en()).contains(words);
    }
}
