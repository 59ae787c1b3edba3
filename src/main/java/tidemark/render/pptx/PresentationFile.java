package tidemark.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import tidemark.render.pptx.PresentationException.Fault;

/// The bytes of a presentation, before they are opened and after they are written.
final class PresentationFile {
    static final int MOST_BYTES = 100 << 20;
    private static final long MOST_UNPACKED = 500L << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final String TYPES = "[Content_Types].xml";

    private PresentationFile() {}

    /// @throws PresentationException if the bytes are no presentation, or one that must not be opened
    static void check(byte[] bytes) throws PresentationException {
        if (bytes.length > MOST_BYTES) {
            throw new PresentationException(Fault.TOO_LARGE);
        }
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> checkEntries(bytes);
            case OLE2 -> throw new PresentationException(oldFault(bytes));
            default -> throw new PresentationException(Fault.NO_PRESENTATION);
        }
    }

    private static Fault oldFault(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                return Fault.ENCRYPTED;
            }
            return files.getRoot().hasEntry("PowerPoint Document") ? Fault.OLD_FORMAT : Fault.NO_PRESENTATION;
        } catch (IOException | RuntimeException e) {
            return Fault.NO_PRESENTATION;
        }
    }

    /// Unpacks without keeping, so that a small file that unpacks to a huge one never gets far.
    private static void checkEntries(byte[] bytes) throws PresentationException {
        long unpacked = 0;
        int entries = 0;
        boolean isOffice = false;
        var block = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                isOffice |= entry.getName().equals(TYPES);
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                        throw new PresentationException(Fault.TOO_LARGE);
                    }
                }
            }
        } catch (IOException e) {
            throw new PresentationException(Fault.BROKEN, e);
        }
        if (!isOffice) {
            throw new PresentationException(entries == 0 ? Fault.BROKEN : Fault.NO_PRESENTATION);
        }
    }

    /// The same package in an order and with times that depend on nothing but its parts.
    static byte[] settled(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return zipped(parts);
    }

    /// A package of parts by their names, the same for the same parts.
    static byte[] ofParts(Map<String, Xml> parts) {
        var documents = new TreeMap<String, byte[]>();
        parts.forEach((name, xml) -> documents.put(name, xml.document()));
        try {
            return zipped(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            if (parts.containsKey(TYPES)) {
                add(zip, TYPES, parts.get(TYPES));
            }
            for (var part : parts.entrySet()) {
                if (!part.getKey().equals(TYPES)) {
                    add(zip, part.getKey(), part.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
