package tidemark.talk;

import java.util.ArrayList;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// What the source says of a figure a year before and of how it changed, and what follows from that.
final class YearBefore {
    private final Figure figure;
    private final Report report;
    private final Language language;

    YearBefore(Figure figure, Report report, Language language) {
        this.figure = figure;
        this.report = report;
        this.language = language;
    }

    String answer() {
        var sentences = new ArrayList<String>();
        stated(earlier(false)).ifPresent(sentences::add);
        Growth growth = figure.growth();
        if (growth != null) {
            sentences.add(Sentences.whole(
                    Spoken.growth(growth, language) + say("，原文写的是“", "; the source has “") + growth.printed() + "”",
                    language));
            if (growth.price() == Growth.Price.UNKNOWN && figure.unit().isMoney()) {
                sentences.add(say("是名义增速还是实际增速，来源没有说。", "Whether nominal or real, the source does not say."));
            }
            if (sentences.size() < 3) {
                derived(earlier(true)).ifPresent(sentences::add);
            }
        }
        if (sentences.isEmpty()) {
            rate().ifPresent(sentences::add);
        }
        return sentences.isEmpty()
                ? say("就报告所记，来源没有说这一项上年的数，也没有说变化。", "As far as the report records it, the source gives neither.")
                : Sentences.joined(sentences, language);
    }

    /// Its growth where that is a figure of its own: 地区生产总值增速 for 地区生产总值.
    private Optional<String> rate() {
        return report.figures().stream()
                .filter(other -> other.name().zh().equals(figure.name().zh() + "增速") && !other.isDerived())
                .findFirst()
                .map(other -> Wording.accessible(other, language));
    }

    /// The same one period back: as the source states it, or as the report derives it from this figure alone.
    private Optional<Figure> earlier(boolean isDerived) {
        return report.figures().stream()
                .filter(other -> other.isDerived() == isDerived)
                .filter(other -> isDerived ? isLevelBefore(other) : other.id().equals(figure.id()))
                .filter(other -> other.refArea().equals(figure.refArea()) && other.value() != null)
                .filter(other -> other.timePeriod().year()
                                == figure.timePeriod().year() - 1
                        && other.timePeriod().part() == figure.timePeriod().part()
                        && other.timePeriod().span() == figure.timePeriod().span())
                .findFirst();
    }

    private boolean isLevelBefore(Figure other) {
        return other.origin() instanceof Figure.Origin.Computed computed
                && computed.formula().contains(figure.id() + ".growth")
                && computed.inputs().stream().allMatch(figure.id()::equals);
    }

    private Optional<String> stated(Optional<Figure> earlier) {
        return earlier.map(before -> Sentences.whole(
                Wording.period(before.timePeriod(), language)
                        + say("是", ": ")
                        + Wording.reading(before, language).text(),
                language));
    }

    private Optional<String> derived(Optional<Figure> earlier) {
        return earlier.map(before -> {
            String condition = Wording.condition(before, language)
                    .map(words -> say("，" + words + "才成立", ", which holds only " + words))
                    .orElse("");
            return Sentences.whole(
                    say("来源没有写上年的数，推算是", "the source does not state the amount before; derived it is ")
                            + Wording.reading(before, language).text()
                            + condition,
                    language);
        });
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
