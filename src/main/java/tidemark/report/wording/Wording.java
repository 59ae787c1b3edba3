package tidemark.report.wording;

import java.util.List;
import java.util.Optional;
import tidemark.report.*;

/// How figures read.
public final class Wording {
    private Wording() {}

    public static Reading reading(Figure figure, Language language) {
        String lead = figure.obsStatus() == ObsStatus.A
                ? ""
                : figure.obsStatus().label().in(language) + (language == Language.EN ? " " : "");
        return new Reading(
                lead,
                figure.value() == null ? "–" : figure.value().toPlainString(),
                figure.unit().printed());
    }

    public static Optional<String> conversion(Figure figure, Language language) {
        return Optional.empty();
    }

    public static String rank(Rank rank, Language language) {
        return rank.printed();
    }

    public static String rankBadge(Rank rank, Language language) {
        return rank.printed();
    }

    public static String growth(Growth growth, Language language) {
        return growth.printed();
    }

    public static String accessible(Figure figure, Language language) {
        return figure.name().in(language) + reading(figure, language).text();
    }

    public static String accessible(Event event, Language language) {
        return event.name().in(language);
    }

    public static String places(List<Place> places, Report report, Language language) {
        return places.toString();
    }

    public static String sourceLine(Report report, Language language) {
        return report.source().title();
    }
}
