package tidemark.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The running text of a Word document: its paragraphs in order, those of tables cell by cell. Deleted words, field
/// codes, readings above characters and what is kept for old programs are left aside.
///
/// A paragraph that ends as a sentence does is set apart by blank lines, as in a text file, so that headings and
/// paragraphs are told apart alike in both.
final class WordText {
    private static final Set<String> ASIDE = Set.of("del", "moveFrom", "rt", "Fallback");
    private static final String SENTENCE_ENDS = "。！？!?…：:—.";
    private static final String CLOSINGS = "”’」』）)】》\"";

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private boolean ended = true;

    private WordText(int most) {
        this.most = most;
    }

    /// The text is longer than allowed.
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// @param most characters
    static String read(XMLStreamReader xml, int most) throws XMLStreamException, TooLongException {
        return new WordText(most).all(xml);
    }

    /// Reads no document type and nothing outside the file.
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private String all(XMLStreamReader xml) throws XMLStreamException, TooLongException {
        boolean words = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("a document type, which no Word document has");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (ASIDE.contains(xml.getLocalName())) {
                    skip(xml);
                } else {
                    words = xml.getLocalName().equals("t");
                    begin(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words = false;
                end(xml.getLocalName());
            } else if (words && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                write(xml.getText());
            }
        }
        return text.toString();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void begin(String element) throws TooLongException {
        switch (element) {
            case "p" -> open.push(new StringBuilder());
            case "tab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            default -> {}
        }
    }

    /// The paragraphs of a text box follow the one that it hangs on.
    private void end(String element) {
        StringBuilder paragraph = element.equals("p") ? open.poll() : null;
        if (paragraph == null) {
            return;
        }
        if (open.isEmpty()) {
            add(paragraph.toString());
            boxes.forEach(this::add);
            boxes.clear();
        } else {
            boxes.add(paragraph.toString());
        }
    }

    private void write(String words) throws TooLongException {
        StringBuilder paragraph = open.peek();
        if (paragraph != null) {
            if (text.length() + paragraph.length() + words.length() > most) {
                throw new TooLongException();
            }
            paragraph.append(words);
        }
    }

    private void add(@Nullable String paragraph) {
        if (paragraph == null || paragraph.isBlank()) {
            ended = true;
            return;
        }
        boolean ends = ends(paragraph.stripTrailing());
        if (!text.isEmpty()) {
            text.append(ended || ends ? "\n\n" : "\n");
        }
        text.append(paragraph.stripTrailing());
        ended = ends;
    }

    private static boolean ends(String paragraph) {
        int at = paragraph.length() - 1;
        while (at > 0 && CLOSINGS.indexOf(paragraph.charAt(at)) >= 0) {
            at--;
        }
        return SENTENCE_ENDS.indexOf(paragraph.charAt(at)) >= 0;
    }
}
