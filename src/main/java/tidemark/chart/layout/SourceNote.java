package tidemark.chart.layout;

import java.util.List;
import java.util.stream.Stream;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.report.Event;
import tidemark.report.Place;
import tidemark.report.wording.Wording;

/// Where the figures of a picture come from: the publication, unless the window around already names it, and the
/// paragraphs.
final class SourceNote {
    private SourceNote() {}

    static String of(ChartRequest request, Content content) {
        var language = request.language();
        var places = Wording.places(placesOf(content), request.report(), language);
        if (request.purpose() == Purpose.READING) {
            return switch (language) {
                case ZH -> "来源：" + places;
                case EN -> "Source: " + places;
            };
        }
        var publication = Wording.sourceLine(request.report(), language);
        return switch (language) {
            case ZH -> publication + "，" + places;
            case EN -> publication + ", " + places;
        };
    }

    private static List<Place> placesOf(Content content) {
        return Stream.concat(
                        content.figures().stream().flatMap(figure -> figure.places().stream()),
                        content.events().stream().map(Event::place))
                .distinct()
                .toList();
    }
}
