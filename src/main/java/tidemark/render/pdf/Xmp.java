package tidemark.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import tidemark.picture.Provenance;
import tidemark.picture.xml.XmlWriter;

/// The metadata of a document as an XMP packet (ISO 16684-1): title, description and language, and where it comes from.
/// Without dates, so that the same pictures give the same packet.
final class Xmp {

    private static final int USUAL_LENGTH = 1 << 12;

    private final XmlWriter xml = new XmlWriter(USUAL_LENGTH);

    private Xmp() {}

    /// @param provenance null where nothing is known of it
    static byte[] of(Pages pages, @Nullable Provenance provenance, String program) {
        return new Xmp().packet(pages, provenance, program).getBytes(UTF_8);
    }

    private String packet(Pages pages, @Nullable Provenance provenance, String program) {
        xml.open("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/").line();
        xml.open("rdf:RDF")
                .attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .line();
        xml.open("rdf:Description")
                .attribute("rdf:about", "")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:xmp", "http://ns.adobe.com/xap/1.0/")
                .attribute("xmlns:tidemark", Provenance.NAMESPACE)
                .line();
        xml.open("dc:format").text("application/pdf").close("dc:format").line();
        words("dc:title", pages.title());
        words("dc:description", pages.description());
        xml.open("dc:language").open("rdf:Bag").open("rdf:li").text(pages.language());
        xml.close("rdf:li").close("rdf:Bag").close("dc:language").line();
        xml.open("xmp:CreatorTool").text(program).close("xmp:CreatorTool").line();
        if (provenance != null) {
            String element = "tidemark:" + Provenance.ELEMENT;
            xml.open(element).text(provenance.json()).close(element).line();
        }
        xml.close("rdf:Description").line().close("rdf:RDF").line().close("x:xmpmeta");
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xml + "\n<?xpacket end=\"r\"?>\n";
    }

    private void words(String element, String words) {
        xml.open(element).open("rdf:Alt").open("rdf:li").attribute("xml:lang", "x-default");
        xml.text(words).close("rdf:li").close("rdf:Alt").close(element).line();
    }
}
