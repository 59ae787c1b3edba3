package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    private Path folder;

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("source.docx");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path docx(String body) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>",
                "word/header1.xml",
                "<w:hdr xmlns:w='" + W + "'><w:p><w:r><w:t>页眉2024年</w:t></w:r></w:p></w:hdr>");
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    private static String text(Path file) {
        return assertThat(SourceFile.read(file))
                .asInstanceOf(type(SourceFile.Outcome.Read.class))
                .actual()
                .text();
    }

    private static String refusal(SourceFile.Outcome outcome) {
        return assertThat(outcome)
                .asInstanceOf(type(SourceFile.Outcome.Unreadable.class))
                .actual()
                .reason()
                .en();
    }

    @Test
    void paragraphsComeInOrderAndSentencesStandApart() throws IOException {
        Path file = docx(paragraph("港口") + paragraph("打开大门") + paragraph("新增泊位5个。") + paragraph("首单落地。"));

        assertThat(text(file)).isEqualTo("港口\n打开大门\n\n新增泊位5个。\n\n首单落地。");
    }

    @Test
    void aWordBrokenIntoRunsIsWhole() throws IOException {
        Path file = docx("<w:p><w:r><w:t>外贸450</w:t></w:r><w:r><w:t>.6</w:t></w:r><w:r><w:t>亿元</w:t></w:r></w:p>");

        assertThat(text(file)).isEqualTo("外贸450.6亿元");
    }

    @Test
    void tablesAreReadCellByCell() throws IOException {
        Path file = docx("<w:tbl><w:tr><w:tc>" + paragraph("总值") + "</w:tc><w:tc>" + paragraph("450亿元")
                + "</w:tc></w:tr></w:tbl>");

        assertThat(text(file)).isEqualTo("总值\n450亿元");
    }

    @Test
    void onlyWhatAReaderSeesIsRead() throws IOException {
        Path file = docx("<w:p><w:r><w:t>增长5%</w:t></w:r><w:del><w:r><w:delText>4%</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>移走6%</w:t></w:r></w:moveFrom>"
                + "<w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>");

        assertThat(text(file)).isEqualTo("增长5%");
    }

    @Test
    void aTextBoxFollowsTheParagraphThatItHangsOn() throws IOException {
        Path file = docx("<w:p><w:r><w:t>前半</w:t></w:r><w:r><w:pict><w:txbxContent>" + paragraph("图注")
                + "</w:txbxContent></w:pict></w:r><w:r><w:t>后半。</w:t></w:r></w:p>");

        assertThat(text(file)).isEqualTo("前半后半。\n\n图注");
    }

    @Test
    void theMainPartIsWhereTheDocumentSays() throws IOException {
        Path file = zip(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://x/officeDocument'"
                        + " Target='/word/document2.xml'/></Relationships>",
                "word/document2.xml",
                "<w:document xmlns:w='" + W + "'>" + paragraph("在这里") + "</w:document>");

        assertThat(text(file)).isEqualTo("在这里");
    }

    @Test
    void anotherPackedFileIsNoWordDocument() throws IOException {
        assertThat(refusal(SourceFile.read(zip("xl/workbook.xml", "<workbook/>"))))
                .contains("no Word document");
        assertThat(refusal(SourceFile.read(zip(
                        "_rels/.rels",
                        "<Relationships><Relationship Type='http://x/officeDocument'"
                                + " Target='xl/workbook.xml'/></Relationships>",
                        "xl/workbook.xml",
                        "<workbook/>"))))
                .contains("no Word document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>未完",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
                "",
                "no XML at all"
            })
    void aDamagedOrHostileDocumentIsRefused(String xml) throws IOException {
        assertThat(refusal(SourceFile.read(zip("word/document.xml", xml)))).contains("is damaged");
    }

    @Test
    void aCutOffFileIsRefused() throws IOException {
        Path file = docx(paragraph("外贸450.6亿元"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(refusal(SourceFile.read(file))).contains("is damaged");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path file = docx(" ".repeat(3 << 20));

        assertThat(Files.size(file)).isLessThan(10_000);
        assertThat(refusal(new WordFile(1 << 20, 1 << 20).read(file, ""))).contains("too large when unpacked");
    }

    @Test
    void aTextOverTheLimitIsRefused() throws IOException {
        Path file = docx(paragraph("字".repeat(600)) + paragraph("字".repeat(600)));

        assertThat(refusal(new WordFile(1 << 20, 1000).read(file, ""))).contains("too large when unpacked");
    }

    @Test
    void anOldDocumentAndAProtectedOneAreToldApart() throws IOException {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0x41, 0x42, 0x43, 0x44};
        Path old = Files.write(folder.resolve("a.doc"), head);
        Path secret = folder.resolve("b.docx");
        try (OutputStream out = Files.newOutputStream(secret)) {
            out.write(head);
            out.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        }

        assertThat(refusal(SourceFile.read(old))).contains("old format (.doc)");
        assertThat(refusal(SourceFile.read(secret))).contains("protected by a password");
    }
}
