package tidemark.picture.xml;

import java.io.IOException;
import tidemark.picture.Thousandths;

/// Writes XML 1.0 that is always well formed: text is escaped, and characters that XML forbids never get in. Elements
/// are closed in the order they were opened.
public final class XmlWriter {

    private static final int REPLACEMENT = 0xfffd;

    private final StringBuilder out;
    private boolean inTag;

    public XmlWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /// Begins a document: what comes of it is to be encoded as UTF-8.
    public XmlWriter declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    public XmlWriter open(String element) {
        endTag();
        out.append('<').append(element);
        inTag = true;
        return this;
    }

    public XmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /// @param value rounded to thousandths
    public XmlWriter attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
        return this;
    }

    /// Begins a value that is built from [#number] and [#raw] and ended with [#endAttribute].
    public XmlWriter beginAttribute(String name) {
        out.append(' ').append(name).append("=\"");
        return this;
    }

    public XmlWriter endAttribute() {
        out.append('"');
        return this;
    }

    /// Rounded to thousandths.
    public XmlWriter number(double value) {
        Thousandths.append(out, value);
        return this;
    }

    /// @param markup that needs no escaping
    public XmlWriter raw(char markup) {
        out.append(markup);
        return this;
    }

    public XmlWriter text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /// A line break between elements.
    public XmlWriter line() {
        endTag();
        out.append('\n');
        return this;
    }

    public XmlWriter close(String element) {
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// Hands on what is written so far and forgets it, so that a long document need not be held in memory.
    public void drainTo(Appendable to) throws IOException {
        to.append(out);
        out.setLength(0);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                case '\t', '\n' -> white(point, inAttribute);
                default -> plain(point);
            }
        }
    }

    private void white(int point, boolean inAttribute) {
        if (inAttribute) {
            out.append("&#").append(point).append(';');
        } else {
            out.append((char) point);
        }
    }

    /// What is no character of XML 1.0: controls are left out, halves of surrogate pairs and non-characters are
    /// replaced.
    private void plain(int point) {
        if ((point >= 0xd800 && point <= 0xdfff) || point == 0xfffe || point == 0xffff) {
            out.appendCodePoint(REPLACEMENT);
        } else if (point >= ' ') {
            out.appendCodePoint(point);
        }
    }
}
