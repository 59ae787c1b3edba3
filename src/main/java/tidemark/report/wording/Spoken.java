package tidemark.report.wording;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.report.unit.UnitStyles;

/// The same words as [Wording] has, as one says them aloud: units and signs in words, and nothing in brackets that a
/// listener cannot hear.
public final class Spoken {
    private static final String MINUS = "−";

    private Spoken() {}

    /// Value, unit and qualifiers: `预计2730亿元`, `an estimated 273.0 billion yuan`. A figure without a value reads as
    /// its ranks.
    public static String reading(Figure figure, Language language) {
        BigDecimal value = figure.value();
        if (value == null) {
            return Wording.reading(figure, language).text();
        }
        return switch (language) {
            case ZH -> chinese(figure);
            case EN -> english(figure);
        };
    }

    /// The same where it follows the name of the figure, which may say already per what it is.
    public static String readingAfterName(Figure figure, Language language) {
        boolean said = Stream.of("每", "人均").anyMatch(figure.name().zh()::contains);
        return language == Language.ZH && said ? withoutEach(figure) : reading(figure, language);
    }

    private static String withoutEach(Figure figure) {
        String words = reading(figure, Language.ZH);
        return words.startsWith(each(figure)) ? words.substring(each(figure).length()) : words;
    }

    private static String each(Figure figure) {
        Unit per = figure.unit().per();
        return per == null ? "" : "每" + per.printed();
    }

    private static String chinese(Figure figure) {
        Reading reading = Wording.reading(figure, Language.ZH);
        String number = reading.number().replace(MINUS, "负");
        String tail =
                figure.unit().per() == null ? reading.tail() : reading.tail().replaceFirst("[/／].*", "");
        return each(figure) + reading.lead() + number + tail;
    }

    /// In the scale in which English speaks, whatever scale is written.
    private static String english(Figure stated) {
        Figure figure = Land.shown(stated.in(stated.unit().reading(UnitStyles.CUSTOMARY)), Language.EN);
        BigDecimal value = figure.value();
        if (value == null) {
            return "";
        }
        String amount = new EnglishReading(figure, value).spoken().replace(MINUS, "minus ");
        boolean plain = figure.qualifier() == null && !ChineseReading.isRounded(figure);
        return switch (figure.obsStatus()) {
            case A -> amount;
            case P -> amount + " by preliminary accounts";
            case E -> plain ? "an estimated " + amount : amount + " by estimate";
            case F -> "a target of " + amount;
        };
    }

    /// Land in the unit that the source or the listener is used to: `约合187.9公顷`, `2,819 mu in the source`; empty for
    /// everything else.
    public static Optional<String> conversion(Figure figure, Language language) {
        Figure customary = figure.in(figure.unit().reading(UnitStyles.CUSTOMARY));
        return Wording.conversion(language == Language.EN ? customary : figure, language)
                .map(words -> switch (language) {
                    case ZH -> words.replace("≈", "约合").replace("原文", "原文是");
                    case EN -> words.replace("printed as ", "") + " in the source";
                });
    }

    /// `比上年增长5%`; `up 5 percent on the year before`.
    public static String growth(Growth growth, Language language) {
        String words = Wording.growth(growth, language);
        return switch (language) {
            case ZH -> (growth.value().signum() == 0 ? "与上年" : "比上年") + words;
            case EN -> words.replace("%", " percent") + " on the year before";
        };
    }

    /// What follows a figure and a comma: `连续6年居全省第一`, `在全国领先`, `是全市最优`; `ranking first in the
    /// province, 6 years running`.
    public static String rank(Rank rank, Language language) {
        return switch (language) {
            case ZH -> chinese(rank);
            case EN -> "ranking " + english(rank);
        };
    }

    /// What follows a name: `居全国第二`, `ranked second in the country`.
    public static String ranked(Rank rank, Language language) {
        return language == Language.ZH ? chinese(rank) : "ranked " + english(rank);
    }

    private static String english(Rank rank) {
        boolean one = rank.superlative() == Rank.Superlative.FIRST || rank.superlative() == Rank.Superlative.ONLY;
        return (one ? "as " : "") + Wording.rank(rank, Language.EN);
    }

    private static String chinese(Rank rank) {
        String years = rank.streakYears() != null ? "连续" + rank.streakYears() + "年" : rank.consecutive() ? "连续多年" : "";
        Text peers = rank.among();
        String among = peers == null ? rank.scope().label().zh() : peers.zh();
        String order =
                Wording.rankBadge(rank, Language.ZH).replaceFirst("/\\d+$", "").substring(among.length());
        String stand = switch (rank.superlative()) {
            case null -> "居" + among + order;
            case LEADING -> "在" + among + (peers == null ? "" : "中") + order;
            case ONLY -> peers == null ? "是" + among + order : "在" + among + "中是唯一的";
            case FIRST, BEST, HIGHEST, LOWEST -> "是" + among + order;
        };
        return years + stand + (rank.of() == null ? "" : "，共" + rank.of() + "个");
    }

    /// Where the source says it: `“改革发力”第5段`; `“Reform”, paragraph 5`. Of more than a few sections only the names.
    public static String places(List<Place> places, Report report, Language language) {
        return PlaceWords.spoken(places, report, language);
    }

    /// `2023年6月`, `June 2023`; `2023年6月5日`, `5 June 2023`.
    ///
    /// @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
    public static String date(String date, Language language) {
        String[] parts = date.split("-", -1);
        if (parts.length == 1) {
            return language == Language.ZH ? date + "年" : date;
        }
        Month month = Month.of(Integer.parseInt(parts[1]));
        int day = parts.length == 3 ? Integer.parseInt(parts[2]) : 0;
        return switch (language) {
            case ZH -> parts[0] + "年" + month.getValue() + "月" + (day == 0 ? "" : day + "日");
            case EN ->
                (day == 0 ? "" : day + " ") + month.getDisplayName(TextStyle.FULL, language.locale()) + " " + parts[0];
        };
    }

    /// Narrative with its figures as they are said.
    public static String narrative(Text text, Report report, Language language) {
        return Narrative.runs(text.in(language), report, language, new Narrative.Saying() {
                    @Override
                    public String figure(Figure figure) {
                        return reading(figure, language);
                    }

                    @Override
                    public String growth(Growth growth) {
                        return language == Language.ZH
                                ? Wording.growth(growth, language)
                                : Wording.growth(growth, language).replace("%", " percent");
                    }
                })
                .stream()
                .map(Run::text)
                .collect(Collectors.joining());
    }

    /// How a figure is derived, where that can be said in a few words: `外贸进出口总额除以地区生产总值`; empty for longer
    /// formulas and stated figures.
    public static Optional<String> formula(Figure figure, Report report, Language language) {
        String formula = Wording.formula(figure, report, language);
        long signs =
                formula.codePoints().filter(sign -> "÷×+−".indexOf(sign) >= 0).count();
        if (formula.isEmpty() || signs != 1) {
            return Optional.empty();
        }
        int at = formula.indexOf(' ' + sign(formula) + ' ');
        if (at < 0) {
            return Optional.empty();
        }
        String before = formula.substring(0, at);
        String after = formula.substring(at + 3);
        return Optional.of(
                switch (language) {
                    case ZH -> before + operation(formula).zh() + after;
                    case EN -> inSentence(before) + " " + operation(formula).en() + " " + inSentence(after);
                });
    }

    private static String sign(String formula) {
        return Stream.of("÷", "×", "+", "−")
                .filter(formula::contains)
                .findFirst()
                .orElse("");
    }

    private static Text operation(String formula) {
        return switch (sign(formula)) {
            case "÷" -> new Text("除以", "divided by");
            case "×" -> new Text("乘以", "times");
            case "+" -> new Text("加", "plus");
            default -> new Text("减", "minus");
        };
    }

    /// A name in the middle of a sentence: without its capital, unless it is an abbreviation.
    public static String inSentence(String name) {
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
