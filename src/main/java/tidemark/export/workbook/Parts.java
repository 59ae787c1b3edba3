package tidemark.export.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipOutputStream;
import tidemark.export.RepeatableZip;
import tidemark.picture.xml.XmlWriter;

/// The parts of a package, one after the other, in one ZIP file that knows no time.
final class Parts {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    interface Body {
        void write(XmlWriter xml);
    }

    interface LongBody {
        void write(Appendable to) throws IOException;
    }

    void add(String name, Body body) {
        var xml = new XmlWriter(4096).declaration();
        body.write(xml);
        addLong(name, xml::drainTo);
    }

    void addLong(String name, LongBody body) {
        try {
            zip.putNextEntry(RepeatableZip.entry(name));
            Writer to = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            body.write(to);
            to.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    byte[] toBytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
