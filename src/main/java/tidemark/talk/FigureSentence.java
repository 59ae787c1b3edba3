package tidemark.talk;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Area;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// A figure as a sentence that can be spoken: what it is, how it grew, how it ranks, and whether it is derived.
final class FigureSentence {
    private final Report report;
    private final Language language;

    FigureSentence(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    String of(Figure figure) {
        var parts = new ArrayList<String>();
        parts.add(stated(figure));
        if (figure.value() != null) {
            Spoken.conversion(figure, language).ifPresent(parts::add);
            if (figure.growth() != null) {
                parts.add(Spoken.growth(figure.growth(), language));
            }
            figure.ranks().stream()
                    .filter(rank -> !isNamed(rank, figure))
                    .map(rank -> Spoken.rank(rank, language))
                    .forEach(parts::add);
        }
        return Sentences.whole(
                String.join(say("，", ", "), parts) + (figure.isDerived() ? derived(figure) : ""), language);
    }

    /// `财政总收入813.4亿元`; `Total fiscal revenue came to 81.34 billion yuan`.
    private String stated(Figure figure) {
        String name = whose(figure) + figure.name().in(language);
        boolean now = figure.timePeriod().equals(report.timePeriod());
        String when = Wording.period(figure.timePeriod(), language);
        return switch (language) {
            case ZH -> (now || name.startsWith("上年") ? "" : when + "，") + name + chinese(figure);
            case EN -> name + english(figure) + (now ? "" : " in " + when);
        };
    }

    /// A place other than the report's own.
    private String whose(Figure figure) {
        return figure.refArea().equals(report.refArea())
                ? ""
                : report.area(figure.refArea())
                        .map(Area::name)
                        .map(area -> say(area.zh(), area.en() + ": "))
                        .orElse("");
    }

    private String chinese(Figure figure) {
        if (figure.value() == null) {
            return ranked(figure);
        }
        return verb(figure) + Spoken.readingAfterName(figure, language);
    }

    /// The verb that a Chinese name takes before a number; a name that says what was done takes none.
    private static String verb(Figure figure) {
        String name = figure.name().zh();
        if (figure.obsStatus() != ObsStatus.A || isBeforeTheNumber(figure)) {
            return "";
        }
        if (name.endsWith("数")) {
            return "是";
        }
        return switch (figure.kind()) {
            case COUNT -> name.contains("的") ? "有" : "";
            case RATIO, INDEX, DURATION, STREAK -> "是";
            case FLOW, STOCK, RANK -> "";
        };
    }

    /// Whether a word such as 超 or 近 stands there already.
    private static boolean isBeforeTheNumber(Figure figure) {
        return !Wording.reading(figure, Language.ZH).lead().isEmpty();
    }

    private String english(Figure figure) {
        if (figure.value() == null) {
            return " " + ranked(figure);
        }
        String verb = switch (figure.kind()) {
            case COUNT -> figure.unit().isCount() ? " numbered " : " came to ";
            case FLOW, STOCK, DURATION, STREAK, RANK -> " came to ";
            case RATIO, INDEX -> " stood at ";
        };
        return verb + Spoken.reading(figure, language);
    }

    private String ranked(Figure figure) {
        return figure.ranks().stream()
                .map(rank -> Spoken.ranked(rank, language))
                .collect(Collectors.joining(say("，", " and ")));
    }

    /// A name such as 居全省首位的总量指标 says the rank itself.
    private static boolean isNamed(Rank rank, Figure figure) {
        String name = figure.name().zh();
        return name.contains(rank.scope().label().zh())
                && Stream.of("第一", "首位", "领先", "唯一").anyMatch(name::contains);
    }

    private String derived(Figure figure) {
        Optional<String> formula = Spoken.formula(figure, report, language);
        String how = formula.map(words -> say("这是用" + words + "推算的", "that is derived: " + words))
                .orElseGet(() -> isConversion(figure)
                        ? say("这是换算出来的", "that is a conversion")
                        : say("这是推算的，原文没有直接写", "that is derived and not stated in the source"));
        return say("；", "; ")
                + how
                + Wording.condition(figure, language)
                        .map(words -> say("，" + words + "才成立", ", and holds only " + words))
                        .orElse("");
    }

    private static boolean isConversion(Figure figure) {
        return figure.origin() instanceof Figure.Origin.Computed computed
                && computed.inputs().contains(computed.formula().strip());
    }

    /// Whether a title says all that the sentence would.
    boolean saysAll(String title, Figure figure) {
        return !figure.isDerived()
                && figure.value() != null
                && figure.growth() == null
                && Spoken.conversion(figure, language).isEmpty()
                && holds(title, Spoken.reading(figure, language))
                && figure.ranks().stream()
                        .allMatch(rank -> isNamed(rank, figure) || title.contains(Wording.rank(rank, language)));
    }

    /// As words of their own, not as part of a longer number.
    private static boolean holds(String title, String reading) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(reading) + "(?![\\d.])")
                .matcher(title)
                .find();
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
