package tidemark.export.page;

import java.util.ArrayDeque;
import java.util.Deque;
import tidemark.export.PlainWords;

/// Writes HTML in which words never become markup. Elements are closed in the order they were opened.
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 18);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /// An element without content, such as `meta`.
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Closes an element that begins a line in the file.
    Markup closeLine() {
        return close().line();
    }

    /// An element with words in it.
    Markup words(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    Markup text(String words) {
        escape(PlainWords.of(words));
        return this;
    }

    /// Markup of our own making.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(PlainWords.of(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
