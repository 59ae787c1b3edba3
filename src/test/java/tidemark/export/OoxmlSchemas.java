package tidemark.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Holds the parts of office files against the schemas of Office Open XML (ECMA-376), which come with poi-ooxml-full.
public final class OoxmlSchemas {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final int MOST_PROBLEMS = 20;

    private final Map<String, Schema> schemas = new HashMap<>();

    /// What is wrong with the XML parts of a package whose names begin so, at most twenty problems.
    ///
    /// @param schemaOf which schema a part is under, such as `sml.xsd`; null for parts that have none
    public List<String> problems(byte[] file, java.util.function.Function<String, String> schemaOf) {
        var problems = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String schema = schemaOf.apply(entry.getName());
                if (schema != null) {
                    validate(entry.getName(), zip.readAllBytes(), schema, problems);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
    }

    private void validate(String name, byte[] part, String schema, List<String> problems) throws IOException {
        try {
            Validator validator =
                    schemas.computeIfAbsent(schema, OoxmlSchemas::read).newValidator();
            validator.setErrorHandler(new Collecting(name, problems));
            validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        } catch (SAXException e) {
            problems.add(name + ": " + e.getMessage());
        }
    }

    private static Schema read(String name) {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver(new InJar());
            return factory.newSchema(new Source[] {new StreamSource(open(name), name)});
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(OoxmlSchemas.class.getResourceAsStream(FOLDER + name), name);
    }

    private record Collecting(String name, List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            problems.add(name + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }

    /// Finds the schemas that schemas import, beside them; the one of `xml:space` is not there and is made up.
    private static final class InJar implements LSResourceResolver {
        private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="space" type="xsd:string"/><xsd:attribute name="lang" type="xsd:string"/>
            </xsd:schema>
            """;

        @Override
        public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
            if (XMLConstants.XML_NS_URI.equals(namespace)) {
                return new Input(new StringReader(XML), null, "xml.xsd");
            }
            String file = systemId.substring(systemId.lastIndexOf('/') + 1);
            return new Input(null, open(file), file);
        }
    }

    private record Input(StringReader characters, InputStream bytes, String id) implements LSInput {
        @Override
        public java.io.Reader getCharacterStream() {
            return characters;
        }

        @Override
        public void setCharacterStream(java.io.Reader characterStream) {}

        @Override
        public InputStream getByteStream() {
            return bytes;
        }

        @Override
        public void setByteStream(InputStream byteStream) {}

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public void setStringData(String stringData) {}

        @Override
        public String getSystemId() {
            return id;
        }

        @Override
        public void setSystemId(String systemId) {}

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public void setPublicId(String publicId) {}

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(String baseURI) {}

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean certifiedText) {}
    }
}
