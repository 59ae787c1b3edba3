package tidemark.service;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.service.SourceFile.Outcome;

/// A source in a Word document. Only its main part is unpacked, and never more of it than a bound; headers, footnotes
/// and comments are other parts.
final class WordFile {
    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String USUAL_PART = "word/document.xml";
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final long mostUnpacked;
    private final int mostText;

    /// @param mostUnpacked bytes of the document's main part
    /// @param mostText characters of its text
    WordFile(long mostUnpacked, int mostText) {
        this.mostUnpacked = mostUnpacked;
        this.mostText = mostText;
    }

    static boolean isPacked(byte[] bytes) {
        return SourceFile.startsWith(bytes, 'P', 'K', 3, 4);
    }

    /// Why a file that is no text and no .docx cannot be read, where its first bytes tell what it is.
    static Optional<Text> otherKind(byte[] bytes) {
        if (SourceFile.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(
                    contains(bytes, ENCRYPTED)
                            ? new Text(
                                    "文档有密码保护，读不了；请在 Word 中取消密码后另存为 .docx。",
                                    "The document is protected by a password; save it in Word as .docx without one.")
                            : new Text(
                                    "这是旧格式的 Office 文档（.doc）；请在 Word 中另存为 .docx 或 .txt。",
                                    "This is an Office document in the old format (.doc); save it in Word as .docx or"
                                            + " .txt."));
        }
        if (SourceFile.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(new Text(
                    "这是 RTF 文档；请在 Word 中另存为 .docx 或 .txt。",
                    "This is an RTF document; save it in Word as .docx or .txt."));
        }
        if (SourceFile.startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(
                    new Text("这是 PDF；请把其中的文字另存为 .txt 或 .docx。", "This is a PDF; save its text as .txt or .docx."));
        }
        return Optional.empty();
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    Outcome read(Path file, String sha256) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry part = zip.getEntry(mainPart(zip));
            if (part == null) {
                return SourceFile.unreadable(
                        "这不是 Word 文档；请选择 .docx 或 .txt 文件。", "This is no Word document; choose a .docx or .txt file.");
            }
            try (InputStream xml = bounded(zip.getInputStream(part))) {
                return new Outcome.Read(WordText.read(reader(xml), mostText), sha256);
            }
        } catch (TooBigException | WordText.TooLongException e) {
            return SourceFile.unreadable(
                    "文档解开后太大，请只保留正文。", "The document is too large when unpacked; keep its text alone.");
        } catch (XMLStreamException e) {
            return e.getNestedException() instanceof TooBigException
                    ? SourceFile.unreadable(
                            "文档解开后太大，请只保留正文。", "The document is too large when unpacked; keep its text alone.")
                    : broken();
        } catch (ZipException | EOFException e) {
            return broken();
        }
    }

    private static Outcome broken() {
        return SourceFile.unreadable(
                "文档已损坏，读不出来；请在 Word 中打开并另存一份，或存为 .txt。",
                "The document is damaged; open it in Word and save it again, or as .txt.");
    }

    private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        return WordText.factory().createXMLStreamReader(xml);
    }

    /// Not every program names the main part as Word does.
    private String mainPart(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry relationships = zip.getEntry(RELATIONSHIPS);
        if (relationships == null) {
            return USUAL_PART;
        }
        try (InputStream xml = bounded(zip.getInputStream(relationships))) {
            XMLStreamReader reader = reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isMain(reader)) {
                    String target = reader.getAttributeValue(null, "Target");
                    boolean word = target != null && target.endsWith(".xml") && target.contains("word/");
                    return word ? target.replaceFirst("^/", "") : "";
                }
            }
        }
        return USUAL_PART;
    }

    private static boolean isMain(XMLStreamReader reader) {
        @Nullable String type = reader.getAttributeValue(null, "Type");
        return reader.getLocalName().equals("Relationship") && type != null && type.endsWith("/officeDocument");
    }

    private InputStream bounded(InputStream in) {
        return new Bounded(in, mostUnpacked);
    }

    private static final class TooBigException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = super.read(into, at, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooBigException {
            left -= read;
            if (left < 0) {
                throw new TooBigException();
            }
        }
    }
}
