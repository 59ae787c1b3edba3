package tidemark.picture;

/// Where a picture comes from, as files carry it beside the picture for programs to read: which report, which figures,
/// in which words the source states them.
///
/// @param json one JSON text, opaque to whoever paints
public record Provenance(String json) {

    /// The keyword of the text chunk that holds it in a PNG file.
    public static final String KEYWORD = "Tidemark";

    /// The name of the element that holds it in SVG and in the metadata of PDF.
    public static final String ELEMENT = "provenance";

    /// The namespace of that element. Nothing is to be found at this address.
    public static final String NAMESPACE = "urn:tidemark:picture/";
}
