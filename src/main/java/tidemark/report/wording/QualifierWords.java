package tidemark.report.wording;

import java.util.List;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Text;

/// The words for how final a figure is and how its value relates to the true one.
final class QualifierWords {
    private static final String ESTIMATE = "预计";

    private QualifierWords() {}

    /// Words that stand before the number, longest first.
    private static List<String> before(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> List.of("突破", "超过", "超出", "大于", "高于", "超", "逾", "破");
            case AT_LEAST -> List.of("不少于", "不低于", "至少", "最少");
            case LESS_THAN -> List.of("接近", "不足", "不到", "低于", "少于", "将近", "近");
            case AT_MOST -> List.of("不超过", "不高于", "不多于", "至多", "最多");
            case ABOUT -> List.of("大约", "约", "大概");
        };
    }

    /// Words that stand behind the number or the unit.
    static List<String> behind(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> List.of("余", "多");
            case AT_LEAST -> List.of("以上", "及以上");
            case LESS_THAN -> List.of("以下");
            case AT_MOST -> List.of("以内", "之内");
            case ABOUT -> List.of("左右", "上下");
        };
    }

    private static String usual(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> "超";
            case AT_LEAST -> "至少";
            case LESS_THAN -> "近";
            case AT_MOST -> "不超过";
            case ABOUT -> "约";
        };
    }

    /// The word before the number that the source prints, or the usual one.
    static String chinese(Qualifier qualifier, String printedBefore) {
        return before(qualifier).stream()
                .filter(printedBefore::contains)
                .findFirst()
                .orElseGet(() -> usual(qualifier));
    }

    static String english(Qualifier qualifier, String printed) {
        return switch (qualifier) {
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> isWellBelow(printed) ? "less than " : "nearly ";
            case AT_MOST -> "at most ";
            case ABOUT -> "about ";
        };
    }

    /// 不足 and 不到 only deny, while 近 also says how close.
    private static boolean isWellBelow(String printed) {
        return List.of("不足", "不到", "低于", "少于", "以下").stream().anyMatch(printed::contains);
    }

    static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> ">";
            case AT_LEAST -> "≥";
            case LESS_THAN -> "<";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
        };
    }

    static String chinese(ObsStatus status, String printed) {
        return switch (status) {
            case A -> "";
            case P -> printed.contains("初步统计") ? "初步统计" : ObsStatus.P.label().zh();
            case E -> printed.contains("预期") ? "预期" : ESTIMATE;
            case F ->
                List.of("力争", "计划", "规划").stream()
                        .filter(printed::contains)
                        .findFirst()
                        .orElse(ObsStatus.F.label().zh());
        };
    }

    static String english(ObsStatus status) {
        return status == ObsStatus.A ? "" : " (" + status.label().en() + ")";
    }

    static String shortEnglish(ObsStatus status) {
        return switch (status) {
            case A -> "";
            case P -> " (prelim.)";
            case E -> " (est.)";
            case F -> " (target)";
        };
    }

    /// What both qualifiers say, in words; empty for a plain actual figure.
    static Optional<String> inWords(Figure figure, Language language) {
        var status = Optional.of(figure.obsStatus())
                .filter(s -> s != ObsStatus.A)
                .map(s -> statusInWords(s).in(language));
        var relation = Optional.ofNullable(figure.qualifier())
                .map(qualifier -> relation(qualifier).in(language));
        if (status.isPresent() && relation.isPresent()) {
            return Optional.of(status.get() + (language == Language.ZH ? "；" : "; ") + relation.get());
        }
        return status.isPresent() ? status : relation;
    }

    private static Text statusInWords(ObsStatus status) {
        return switch (status) {
            case A -> new Text("实际数", "an actual figure");
            case P -> new Text("初步核算数，最终数可能有调整", "a preliminary figure that may still be revised");
            case E -> new Text("预计数，不是实际数", "an estimate, not yet an actual figure");
            case F -> new Text("目标数，尚未实现", "a target, not a result");
        };
    }

    static Text relation(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN ->
                new Text("实际值高于所示数值，高出多少来源没有说", "the true value is above the one shown; by how much is not stated");
            case AT_LEAST -> new Text("实际值不低于所示数值", "the true value is the one shown or more");
            case LESS_THAN -> new Text("实际值略低于所示数值", "the true value is somewhat below the one shown");
            case AT_MOST -> new Text("实际值不高于所示数值", "the true value is the one shown or less");
            case ABOUT -> new Text("近似值", "an approximate value");
        };
    }
}
