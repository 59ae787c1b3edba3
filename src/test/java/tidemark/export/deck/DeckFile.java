package tidemark.export.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A presentation, unpacked.
final class DeckFile {

    /// A relation of a part.
    ///
    /// @param target the name of the part that it leads to
    record Relation(String kind, String target) {}

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Document> documents = new TreeMap<>();

    DeckFile(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /// The root element of a part.
    Element xml(String name) {
        return documents.computeIfAbsent(name, this::parsed).getDocumentElement();
    }

    private Document parsed(String name) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(name)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /// The parts of the slides, in the order in which they are shown.
    List<String> slides() {
        var relations = relations("ppt/presentation.xml");
        return children(first(xml("ppt/presentation.xml"), "sldIdLst"), "sldId").stream()
                .map(slide -> relations.get(slide.getAttributeNS(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")))
                .map(Relation::target)
                .toList();
    }

    /// By their ids.
    Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        var relations = new LinkedHashMap<String, Relation>();
        if (parts.containsKey(name)) {
            for (Element relation : all(xml(name), "Relationship")) {
                String kind = relation.getAttribute("Type");
                String target = URI.create("/" + part)
                        .resolve(relation.getAttribute("Target"))
                        .getPath()
                        .substring(1);
                relations.put(
                        relation.getAttribute("Id"), new Relation(kind.substring(kind.lastIndexOf('/') + 1), target));
            }
        }
        return relations;
    }

    /// Targets of one kind.
    List<String> related(String part, String kind) {
        return relations(part).values().stream()
                .filter(relation -> relation.kind.equals(kind))
                .map(Relation::target)
                .toList();
    }

    /// Every element of a local name within another, in order.
    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagNameNS("*", name));
    }

    static List<Element> children(Element of, String name) {
        return elements(of.getChildNodes()).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Element first(Element within, String... path) {
        Element found = within;
        for (String name : path) {
            Element here = found;
            found = all(found, name).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name + " in " + here.getNodeName()));
        }
        return found;
    }

    static String val(Element within, String... path) {
        return first(within, path).getAttribute("val");
    }

    /// The words of the placeholders of a slide, by their types.
    Map<String, String> placeholders(String slide) {
        var words = new LinkedHashMap<String, String>();
        for (Element shape : all(xml(slide), "sp")) {
            all(shape, "ph").forEach(ph -> words.put(ph.getAttribute("type") + ph.getAttribute("idx"), words(shape)));
        }
        return words;
    }

    /// The words of every text within, a paragraph a line.
    static String words(Element within) {
        var lines = new ArrayList<String>();
        for (Element paragraph : all(within, "p")) {
            lines.add(String.join(
                    "", all(paragraph, "t").stream().map(Node::getTextContent).toList()));
        }
        return String.join("\n", lines);
    }

    /// Every part whose name begins so, without relations.
    Stream<String> under(String folder) {
        return parts.keySet().stream().filter(name -> name.startsWith(folder) && !name.endsWith(".rels"));
    }
}
