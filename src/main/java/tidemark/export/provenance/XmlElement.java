package tidemark.export.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tidemark.picture.Provenance;

/// The element of an XML text that tells where a picture comes from. A document type is passed over, so no entity is
/// ever looked up or multiplied.
final class XmlElement {

    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int MOST_DEPTH = 64;

    /// Programs that write SVG anew may put it behind what is drawn.
    private static final int MOST_EVENTS = 1_000_000;

    private XmlElement() {}

    static Optional<String> find(byte[] xml) {
        try {
            return find(factory().createXMLStreamReader(new StringReader(decoded(xml))));
        } catch (XMLStreamException | RuntimeException e) {
            // The reader of the JDK meets some broken files with exceptions of other kinds.
            return Optional.empty();
        }
    }

    /// Decoded here, because the reader tells the standard error stream of bytes that are no UTF-8.
    private static String decoded(byte[] xml) {
        String text = new String(xml, UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static Optional<String> find(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        for (int n = 0; n < MOST_EVENTS && reader.hasNext(); n++) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (Provenance.NAMESPACE.equals(reader.getNamespaceURI())
                            && Provenance.ELEMENT.equals(reader.getLocalName())) {
                        return text(reader);
                    }
                    if (++depth > MOST_DEPTH) {
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.hasNext() && text.length() <= MOST_CHARACTERS) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return Optional.of(text.toString());
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
