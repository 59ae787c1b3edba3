package tidemark.report.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.UnitStyles;

/// How everything that a report states reads in Chinese and in English. Whatever shows a figure takes its
/// words from here, so that window, picture and file cannot disagree.
public final class Wording {
    private Wording() {}

    /// Value, unit and qualifiers. A figure without a value reads as its ranks.
    public static Reading reading(Figure stated, Language language) {
        Figure figure = Land.shown(stated, language);
        BigDecimal value = figure.value();
        if (figure.isUnknown()) {
            return new Reading("", new Text("？", "?").in(language), "");
        }
        if (value == null) {
            return new Reading("", ranks(figure.ranks(), language), "");
        }
        return switch (language) {
            case ZH -> new ChineseReading(figure, value).reading();
            case EN -> new EnglishReading(figure, value).reading();
        };
    }

    /// The same for narrow places, with signs for words: `>40项`, `CNY 273.0 bn (est.)`.
    public static String shortText(Figure stated, Language language) {
        Figure figure = Land.shown(stated, language);
        BigDecimal value = figure.value();
        if (value == null) {
            return figure.ranks().stream()
                    .map(rank -> rankBadge(rank, language))
                    .findFirst()
                    .orElse("");
        }
        return switch (language) {
            case ZH -> new ChineseReading(figure, value).brief().text();
            case EN -> new EnglishReading(figure, value).brief().text();
        };
    }

    /// A unit by itself: `亿元`, `亩`; `CNY`, `mu`, `working days`. Counts have no word for it in English.
    public static String unit(Unit unit, Language language) {
        return switch (language) {
            case ZH -> unit.printed();
            case EN ->
                ((unit.isMoney() ? unit.measure().name() : "") + EnglishUnits.full(unit, BigDecimal.TWO)).strip();
        };
    }

    /// 推算 for a derived figure; empty for a stated one.
    public static Optional<String> marker(Figure figure, Language language) {
        return figure.isDerived() ? Optional.of(new Text("推算", "derived").in(language)) : Optional.empty();
    }

    /// Land in the other unit: mu as hectares, with no more digits than the source prints, or, where it reads in
    /// hectares, the mu of the source; empty for everything else.
    public static Optional<String> conversion(Figure figure, Language language) {
        if (Land.isConverted(figure, language)) {
            return Optional.of(new Text("原文", "printed as ").in(language) + asPrinted(figure, language));
        }
        return Land.hectares(figure).map(Figure::value).map(shown -> switch (language) {
            case ZH -> "≈" + shown.toPlainString() + "公顷";
            case EN -> "≈ " + EnglishReading.grouped(shown) + " ha";
        });
    }

    /// The amount in the scale of the source, where it reads in another: `2730亿元`, `2,730 (100 million yuan)`.
    public static Optional<String> convertedFrom(Figure figure, Language language) {
        boolean converted = Land.style(figure.unit(), language) == UnitStyle.INTERNATIONAL
                && figure.value() != null
                && !unit(figure, language).equals(unit(printed(figure), language));
        return converted ? Optional.of(asPrinted(figure, language)) : Optional.empty();
    }

    private static String asPrinted(Figure figure, Language language) {
        return amount(printed(figure), Objects.requireNonNull(figure.value()), language);
    }

    /// The figure in the scale of its source.
    private static Figure printed(Figure figure) {
        return figure.in(figure.unit().reading(new UnitStyles(UnitStyle.PRINTED, UnitStyle.PRINTED)));
    }

    /// A value in the unit of a figure, without qualifiers.
    static String amount(Figure figure, BigDecimal value, Language language) {
        return switch (language) {
            case ZH -> new ChineseReading(figure, value).amount();
            case EN -> new EnglishReading(figure, value).amount();
        };
    }

    /// The unit apart from the number: `亿元`; `CNY billion`, `100 million yuan`. Empty for a figure without a value
    /// and where a language has no word for it.
    public static String unit(Figure figure, Language language) {
        Figure shown = Land.shown(figure, language);
        BigDecimal value = shown.value();
        if (value == null) {
            return "";
        }
        return switch (language) {
            case ZH -> new ChineseReading(shown, value).unit();
            case EN -> new EnglishReading(shown, value).unitApart();
        };
    }

    /// The unit in its printed scale in English: `100 million yuan`, `mu`; empty for things that are counted one by
    /// one.
    public static String unitAsPrinted(Unit unit) {
        return EnglishUnits.asPrinted(unit, BigDecimal.TEN, false)
                .replace("(", "")
                .replace(")", "")
                .strip();
    }

    /// A unit in the scale of the source, for a column of its own: `亿元`, `100 million yuan`; in English, what is
    /// counted
    /// one by one is a `count`.
    public static String printedUnit(Unit unit, Language language) {
        String name = language == Language.ZH ? unit.printed() : unitAsPrinted(unit);
        return name.isEmpty() ? "count" : name;
    }

    /// Something that lets a reader feel how large a figure is, which follows from it alone: `约合263个足球场（…）`,
    /// `about 1 part in 93`. Derived; empty where there is nothing sound to say.
    public static Optional<String> yardstick(Figure figure, Language language) {
        return Yardstick.of(figure, language);
    }

    /// `连续6年全省第一`; `first in the province, 6 years running`.
    public static String rank(Rank rank, Language language) {
        return RankWords.full(rank, language);
    }

    public static String ranks(List<Rank> ranks, Language language) {
        return ranks.stream()
                .map(rank -> rank(rank, language))
                .collect(Collectors.joining(language == Language.ZH ? "，" : "; "));
    }

    /// `全省第一`; `No. 1 in the province`. Names the peers but not the years.
    public static String rankBadge(Rank rank, Language language) {
        return RankWords.badge(rank, language);
    }

    /// `增长5%`, `提高0.3个百分点`; `up 5%`, `up 0.3 percentage points`.
    public static String growth(Growth growth, Language language) {
        BigDecimal size = growth.value().abs();
        boolean points = growth.unit() == Growth.Unit.PERCENTAGE_POINT;
        if (growth.value().signum() == 0) {
            return new Text("持平", "unchanged").in(language);
        }
        boolean up = growth.value().signum() > 0;
        return switch (language) {
            case ZH ->
                prices(growth).zh()
                        + (up ? points ? "提高" : "增长" : "下降")
                        + size.toPlainString()
                        + growth.unit().printed();
            case EN ->
                (up ? "up " : "down ")
                        + EnglishReading.grouped(size)
                        + (points ? points(size) : "%")
                        + prices(growth).en();
        };
    }

    private static String points(BigDecimal size) {
        return size.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points";
    }

    private static Text prices(Growth growth) {
        return switch (growth.price()) {
            case NOMINAL -> new Text("名义", " in nominal terms");
            case REAL -> new Text("实际", " in real terms");
            case UNKNOWN -> new Text("", "");
        };
    }

    public static String status(ObsStatus status, Language language) {
        return status.label().in(language);
    }

    /// What estimate, more than, about and the like mean for this figure; empty for a plain actual one.
    public static Optional<String> qualifierInWords(Figure figure, Language language) {
        return QualifierWords.inWords(figure, language);
    }

    /// How a value relates to the true one, as a sign: `>`, `≥`, `≈`.
    public static String sign(Qualifier qualifier) {
        return QualifierWords.sign(qualifier);
    }

    /// The same in words: `近似值`, `the true value is the one shown or more`.
    public static String relation(Qualifier qualifier, Language language) {
        return QualifierWords.relation(qualifier).in(language);
    }

    /// In what a change is measured: `%`, `个百分点`, `percentage points`.
    public static String changeUnit(Growth.Unit unit, Language language) {
        return (switch (unit) {
                    case PERCENT -> new Text("%", "%");
                    case PERCENTAGE_POINT -> new Text("个百分点", "percentage points");
                })
                .in(language);
    }

    /// At which prices a change was reckoned: `名义`, `real`, `not stated`.
    public static String price(Growth.Price price, Language language) {
        return (switch (price) {
                    case NOMINAL -> new Text("名义", "nominal");
                    case REAL -> new Text("实际", "real");
                    case UNKNOWN -> new Text("未说明", "not stated");
                })
                .in(language);
    }

    /// Everything there is to say of a figure in one sentence, for those who hear it.
    public static String accessible(Figure figure, Language language) {
        var parts = new ArrayList<String>();
        String said = reading(figure, language).text();
        if (!said.isEmpty()) {
            parts.add(said);
        }
        conversion(figure, language).ifPresent(parts::add);
        Growth growth = figure.growth();
        if (growth != null) {
            parts.add(growth(growth, language));
        }
        if (figure.value() != null && !figure.ranks().isEmpty()) {
            parts.add(ranks(figure.ranks(), language));
        }
        marker(figure, language).ifPresent(parts::add);
        return switch (language) {
            case ZH -> figure.name().zh() + "：" + String.join("，", parts) + "。";
            case EN -> figure.name().en() + ": " + String.join(", ", parts) + ".";
        };
    }

    /// An event in one sentence: its date where stated, its level, its name and what is claimed for it.
    public static String accessible(Event event, Language language) {
        var zh = language == Language.ZH;
        var words = new StringBuilder();
        if (event.date() != null) {
            words.append(event.date()).append(zh ? "，" : ", ");
        }
        words.append(scope(event.scope(), language))
                .append(zh ? "" : " ")
                .append(event.kind().label().in(language))
                .append(zh ? "：" : ": ");
        words.append(event.name().in(language));
        if (event.claim() != null) {
            words.append(zh ? "（" : " (").append(claim(event.claim(), language)).append(zh ? "）" : ")");
        }
        return words.append(zh ? "。" : ".").toString();
    }

    /// `改革发力 第5段`; `Reform, para. 5`.
    public static String place(Place place, Report report, Language language) {
        return places(List.of(place), report, language);
    }

    /// Merged by section, in the order given: `改革发力 第4、6、7段`.
    public static String places(List<Place> places, Report report, Language language) {
        return PlaceWords.all(places, report, language);
    }

    /// The same while the report is still being read.
    ///
    /// @param source null where it could not be read
    public static String place(Place place, @Nullable Source source, List<Section> sections, Language language) {
        return PlaceWords.all(List.of(place), source, sections, language);
    }

    /// `来源：authors《title》`.
    public static String sourceLine(Report report, Language language) {
        return PlaceWords.source(report.source(), language);
    }

    public static String kind(IndicatorKind kind, Language language) {
        return (switch (kind) {
                    case STOCK -> new Text("时点数", "at a point in time");
                    case FLOW -> new Text("时期数", "over a period");
                    case RATIO -> new Text("比率", "ratio");
                    case INDEX -> new Text("指数", "index");
                    case DURATION -> new Text("时长", "duration");
                    case COUNT -> new Text("个数", "count");
                    case RANK -> new Text("位次", "rank");
                    case STREAK -> new Text("连续年数", "streak");
                })
                .in(language);
    }

    public static String scope(Scope scope, Language language) {
        return scope.label().in(language);
    }

    public static String claim(Event.Claim claim, Language language) {
        return (switch (claim) {
                    case FIRST -> new Text("首个", "first");
                    case ONLY -> new Text("唯一", "only one");
                    case BEST -> new Text("最优", "best");
                    case LEADING -> new Text("领先", "leading");
                    case CONSECUTIVE -> new Text("连续", "consecutive");
                })
                .in(language);
    }

    public static String reason(Source.LeftOut.Reason reason, Language language) {
        return (switch (reason) {
                    case THRESHOLD -> new Text("统计口径", "part of a definition");
                    case NAME -> new Text("专名", "part of a name");
                    case ORDINAL -> new Text("序数", "an ordinal");
                    case DATE -> new Text("日期", "a date");
                    case REPEAT -> new Text("重复", "said before");
                    case RHETORIC -> new Text("修辞", "a figure of speech");
                })
                .in(language);
    }

    public static String period(TimePeriod period, Language language) {
        return period.in(language);
    }

    /// Between which values the printed digits place the true one; empty where nothing can be said.
    public static Optional<String> interval(Figure figure, Language language) {
        return Evidence.interval(Land.shown(figure, language), language);
    }

    /// The same in short, for a cell of a table: `41.75 至 41.78 万亿元`.
    public static Optional<String> range(Figure figure, Language language) {
        return Evidence.range(Land.shown(figure, language), language);
    }

    /// The formula with names for ids: `进出口总额 ÷ 占全国比重`; empty for a stated figure.
    public static String formula(Figure figure, Report report, Language language) {
        return Evidence.formula(figure, report, language);
    }

    /// A formula with names for ids.
    public static String formula(Formula formula, Report report, Language language) {
        return Evidence.formula(formula, report, language);
    }

    /// What must hold for a derived figure to be true; empty if nothing.
    public static Optional<String> condition(Figure figure, Language language) {
        return figure.origin() instanceof Figure.Origin.Computed computed
                ? Optional.ofNullable(computed.condition()).map(text -> text.in(language))
                : Optional.empty();
    }
}
