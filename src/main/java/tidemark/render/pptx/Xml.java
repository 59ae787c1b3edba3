package tidemark.render.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An element of a part of a document, which always is well formed: text is escaped, and characters that XML forbids or
/// that turn the direction of writing never get in.
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int REPLACEMENT = 0xfffd;

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Xml> children = new ArrayList<>();
    private String text = "";

    private Xml(String name) {
        this.name = name;
    }

    public static Xml of(String name, Xml... children) {
        return new Xml(name).add(children);
    }

    /// An element whose only content is the attribute `val`.
    public static Xml val(String name, Object value) {
        return new Xml(name).set("val", value);
    }

    public Xml set(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    public Xml add(Xml... more) {
        children.addAll(List.of(more));
        return this;
    }

    public Xml add(List<Xml> more) {
        children.addAll(more);
        return this;
    }

    public Xml text(String words) {
        text = words;
        return this;
    }

    /// The element as a document of its own.
    public byte[] document() {
        var out = new StringBuilder(DECLARATION);
        write(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        escape(text, out);
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }

    private static void escape(String words, StringBuilder out) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (!turnsWriting(point)) {
                        out.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
                    }
                }
            }
        });
    }

    private static boolean isAllowed(int point) {
        return point >= ' ' && (point < 0xd800 || point > 0xdfff) && point != 0xfffe && point != 0xffff;
    }

    private static boolean turnsWriting(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }
}
