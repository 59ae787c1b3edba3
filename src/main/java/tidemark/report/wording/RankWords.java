package tidemark.report.wording;

import java.util.List;
import java.util.regex.Pattern;
import tidemark.report.Language;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Text;

/// How a rank reads.
final class RankWords {
    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /// Peers that say themselves where they are: "districts of Ningbo", "pilot zones nationwide".
    private static final Pattern PLACED = Pattern.compile(
            "\\b(?:of|in|across) (?:the )?[A-Z]|\\b(?:nation|countr|provinc|world|global|the city|the district|the"
                    + " zone|China)");

    private RankWords() {}

    static String full(Rank rank, Language language) {
        return switch (language) {
            case ZH -> chineseStreak(rank) + chineseStand(rank) + (rank.of() == null ? "" : "（共" + rank.of() + "个）");
            case EN -> englishStand(rank, englishOrder(rank)) + englishStreak(rank);
        };
    }

    static String badge(Rank rank, Language language) {
        return switch (language) {
            case ZH -> chineseStand(rank) + (rank.of() == null ? "" : "/" + rank.of());
            case EN ->
                englishStand(rank, rank.place().map(place -> "No. " + place).orElseGet(() -> englishOrder(rank)));
        };
    }

    private static String chineseStreak(Rank rank) {
        return rank.streakYears() != null ? "连续" + rank.streakYears() + "年" : rank.consecutive() ? "连续多年" : "";
    }

    private static String chineseStand(Rank rank) {
        Text among = rank.among();
        return (among == null ? rank.scope().label().zh() : among.zh()) + chineseOrder(rank);
    }

    private static String chineseOrder(Rank rank) {
        return switch (rank.superlative()) {
            case null -> rank.place().map(RankWords::chineseOrdinal).orElseThrow();
            case FIRST -> "首个";
            case ONLY -> "唯一";
            case BEST -> "最优";
            case HIGHEST -> "最高";
            case LOWEST -> "最低";
            case LEADING -> "领先";
        };
    }

    private static String chineseOrdinal(int place) {
        return "第" + (place <= CHINESE.size() ? CHINESE.get(place - 1) : Integer.toString(place));
    }

    private static String englishOrder(Rank rank) {
        return switch (rank.superlative()) {
            case null -> rank.place().map(RankWords::englishOrdinal).orElseThrow();
            case FIRST -> "the first";
            case ONLY -> "the only one";
            case BEST -> "best";
            case HIGHEST -> "highest";
            case LOWEST -> "lowest";
            case LEADING -> "among the leaders";
        };
    }

    static String englishOrdinal(int place) {
        if (place <= ENGLISH.size()) {
            return ENGLISH.get(place - 1);
        }
        boolean teen = place % 100 >= 11 && place % 100 <= 13;
        String ending = teen ? "th" : place % 10 == 1 ? "st" : place % 10 == 2 ? "nd" : place % 10 == 3 ? "rd" : "th";
        return place + ending;
    }

    private static String englishStand(Rank rank, String order) {
        String of = rank.of() == null ? "" : " of " + rank.of();
        Text among = rank.among();
        if (among == null) {
            return order + of + where(rank.scope());
        }
        if (rank.scope() == Scope.HISTORY) {
            return order + of + " in " + among.en();
        }
        String peers = rank.superlative() == Rank.Superlative.LEADING ? " of " : " among ";
        return order + of + peers + among.en() + (PLACED.matcher(among.en()).find() ? "" : where(rank.scope()));
    }

    private static String where(Scope scope) {
        return switch (scope) {
            case WORLD -> " in the world";
            case NATION -> " in the country";
            case PROVINCE -> " in the province";
            case REGION -> " in the region";
            case CITY -> " in the city";
            case COUNTY -> " in the district";
            case ZONE -> " in the zone";
            case HISTORY -> " on record";
        };
    }

    private static String englishStreak(Rank rank) {
        return rank.streakYears() != null
                ? ", " + rank.streakYears() + (rank.streakYears() == 1 ? " year" : " years") + " running"
                : rank.consecutive() ? ", for years running" : "";
    }
}
