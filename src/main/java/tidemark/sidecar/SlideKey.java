package tidemark.sidecar;

import java.util.Optional;

/// Which slide of a talk is meant, whatever its number; the parts of a full chart have one key.
public sealed interface SlideKey {

    /// The title of the report.
    record Cover() implements SlideKey {}

    /// What is to come.
    record Agenda() implements SlideKey {}

    /// The beginning of a section of the report.
    record Opening(String section) implements SlideKey {}

    /// A chart of the report.
    record Chart(String id) implements SlideKey {}

    /// The honours of a section that no chart shows.
    record Honours(String section) implements SlideKey {}

    /// A chart that the reader put together.
    ///
    /// @param chart its id, see [OwnChart]
    record Mine(String chart) implements SlideKey {}

    /// A slide of the reader's own words.
    record Words(String id) implements SlideKey {}

    /// A slide with a picture of the reader's.
    record Image(String id) implements SlideKey {}

    /// The source.
    record Closing() implements SlideKey {}

    /// As it stands in files: `cover`, `chart:service_time`.
    default String text() {
        return switch (this) {
            case Cover _ -> "cover";
            case Agenda _ -> "agenda";
            case Opening(String section) -> "opening:" + section;
            case Chart(String id) -> "chart:" + id;
            case Honours(String section) -> "honours:" + section;
            case Mine(String chart) -> "mine:" + chart;
            case Words(String id) -> "words:" + id;
            case Image(String id) -> "image:" + id;
            case Closing _ -> "closing";
        };
    }

    /// What [#text()] writes; empty for anything else.
    static Optional<SlideKey> ofText(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        if (colon < 0) {
            return switch (text) {
                case "cover" -> Optional.of(new Cover());
                case "agenda" -> Optional.of(new Agenda());
                case "closing" -> Optional.of(new Closing());
                default -> Optional.empty();
            };
        }
        return id.isBlank() ? Optional.empty() : ofText(text.substring(0, colon), id);
    }

    private static Optional<SlideKey> ofText(String kind, String id) {
        return switch (kind) {
            case "opening" -> Optional.of(new Opening(id));
            case "chart" -> Optional.of(new Chart(id));
            case "honours" -> Optional.of(new Honours(id));
            case "mine" -> Optional.of(new Mine(id));
            case "words" -> Optional.of(new Words(id));
            case "image" -> Optional.of(new Image(id));
            default -> Optional.empty();
        };
    }
}
