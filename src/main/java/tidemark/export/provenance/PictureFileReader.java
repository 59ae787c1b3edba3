package tidemark.export.provenance;

import java.util.Optional;

/// Finds in the bytes of a PNG, SVG or PDF file where its picture comes from.
///
/// Files may come from anyone: only what is needed is read, nothing is unpacked, nothing is fetched, and nothing of a
/// file makes this throw.
public final class PictureFileReader {

    private PictureFileReader() {}

    /// Empty for files of another kind, for pictures of other programs, and where a program has dropped it since.
    public static Optional<ChartOrigin> read(byte[] file) {
        return json(file).flatMap(OriginJson::read);
    }

    private static Optional<String> json(byte[] file) {
        if (PngText.isPng(file)) {
            return PngText.find(file);
        }
        return XmpPacket.isPdf(file) ? XmpPacket.in(file).flatMap(XmlElement::find) : XmlElement.find(file);
    }
}
