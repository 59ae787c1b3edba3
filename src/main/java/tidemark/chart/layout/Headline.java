package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Rank;
import tidemark.report.Text;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// A figure as cards and tiles say it: a large reading, and chips for all that is said of it besides.
///
/// @param inWords true where only a rank is stated, which then stands in the number's place
record Headline(Reading reading, boolean inWords, List<Chip> chips) {
    private static final Text CONVERTED = new Text("换算：", "converted: ");

    Headline {
        chips = List.copyOf(chips);
    }

    static Headline of(Figure figure, Language language) {
        if (figure.value() == null) {
            var badges =
                    figure.ranks().stream().map(rank -> words(rank, language)).toList();
            var rest = badges.stream().skip(1).map(badge -> new Chip(Chip.Meaning.RANK, badge));
            var first = badges.isEmpty() ? "–" : badges.getFirst();
            return new Headline(new Reading("", first, ""), true, rest.toList());
        }
        var chips = new ArrayList<Chip>();
        if (figure.obsStatus() != ObsStatus.A) {
            var sign = figure.obsStatus() == ObsStatus.F ? Chip.Sign.NONE : Chip.Sign.HATCHING;
            chips.add(new Chip(
                    Chip.Meaning.STATUS, sign, figure.obsStatus().label().in(language)));
        }
        Wording.marker(figure, language).ifPresent(words -> chips.add(new Chip(Chip.Meaning.DERIVED, words)));
        if (figure.growth() != null) {
            chips.add(growth(figure.growth(), language));
        }
        figure.ranks().forEach(rank -> chips.add(new Chip(Chip.Meaning.RANK, words(rank, language))));
        Wording.conversion(figure, language)
                .ifPresent(words -> chips.add(new Chip(Chip.Meaning.CONVERSION, CONVERTED.in(language) + words)));
        return new Headline(withoutStatus(Wording.reading(figure, language), figure, language), false, chips);
    }

    private static Chip growth(Growth growth, Language language) {
        var sign = switch (growth.value().signum()) {
            case 1 -> Chip.Sign.UP;
            case -1 -> Chip.Sign.DOWN;
            default -> Chip.Sign.NONE;
        };
        return new Chip(Chip.Meaning.GROWTH, sign, Wording.growth(growth, language));
    }

    /// A rank with its streak, where it has one.
    private static String words(Rank rank, Language language) {
        return rank.consecutive() ? Wording.rank(rank, language) : Wording.rankBadge(rank, language);
    }

    /// Without the words of the status and of the derivation, which the chips say.
    private static Reading withoutStatus(Reading reading, Figure figure, Language language) {
        var bare = figure.obsStatus() == ObsStatus.A
                ? reading
                : without(reading, figure.obsStatus().label().in(language));
        return Wording.marker(figure, language)
                .map(marker -> without(bare, marker))
                .orElse(bare);
    }

    private static Reading without(Reading reading, String word) {
        var lead = reading.lead().strip();
        var bracket = " (" + word + ")";
        return new Reading(
                lead.startsWith(word) ? lead.substring(word.length()).strip() : reading.lead(),
                reading.number(),
                reading.tail().endsWith(bracket)
                        ? reading.tail().substring(0, reading.tail().length() - bracket.length())
                        : reading.tail());
    }
}
