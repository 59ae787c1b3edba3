package tidemark.report.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The title that a file gives itself, without reading all of it.
public final class ReportTitle {
    private ReportTitle() {}

    /// @param head the first bytes of a file
    /// @return empty where they do not hold a whole title in both languages
    public static Optional<Text> in(byte[] head) {
        int start = Encoding.start(head);
        try (JsonParser parser = Tokens.open(head, start, head.length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isTitle = parser.currentName().equals("title");
                parser.nextToken();
                if (isTitle) {
                    return title(parser);
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException brokenOff) {
            return Optional.empty();
        }
    }

    private static Optional<Text> title(JsonParser parser) {
        String zh = null;
        String en = null;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String language = parser.currentName();
                parser.nextToken();
                switch (language) {
                    case "zh" -> zh = words(parser);
                    case "en" -> en = words(parser);
                    default -> parser.skipChildren();
                }
            }
        }
        return zh == null || en == null ? Optional.empty() : Optional.of(new Text(zh, en));
    }

    private static @Nullable String words(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && !parser.getString().isBlank()
                && parser.getString().length() <= Limits.STANDARD.characters()) {
            return parser.getString();
        }
        parser.skipChildren();
        return null;
    }
}
