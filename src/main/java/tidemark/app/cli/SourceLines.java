package tidemark.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidemark.report.Language;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.check.Claim;
import tidemark.report.check.SourceCheck;
import tidemark.report.text.FoundNumber;
import tidemark.report.wording.Wording;

/// What a source says of its report: a line for each thing that does not agree, then what does, counted.
final class SourceLines {
    private final String name;
    private final List<Text> lines = new ArrayList<>();

    private SourceLines(String name) {
        this.name = name;
    }

    /// @param name of the source
    static List<Text> of(String name, SourceCheck.Result result) {
        var lines = new SourceLines(name);
        switch (result) {
            case SourceCheck.NotTheSource(Text problem, Text repair) -> lines.error(problem, repair);
            case SourceCheck.Checked checked -> lines.all(checked);
        }
        return lines.lines;
    }

    private void all(SourceCheck.Checked checked) {
        checked.layout().forEach(this::error);
        checked.misplaced().forEach(each -> error(each.problem(), each.repair()));
        checked.missing().forEach(each -> error(each.problem(), each.repair()));
        checked.unexplained().forEach(each -> error(each.problem(), new Text(each.context(), each.context())));
        int open = checked.misplaced().size() + checked.missing().size();
        counts("查实 ", "proved: ", proved(checked.proved()));
        counts("有意不收 ", "left out on purpose: ", leftOut(checked.leftOut()));
        counts("不作数据 ", "no figures: ", recognised(checked.recognised()));
        lines.add(new Text(
                name + "：" + open + " 处没有查实，" + checked.unexplained().size() + " 个数字没有收录。",
                name + ": " + open + " not proved, "
                        + CheckWords.counted(checked.unexplained().size(), "number") + " unexplained."));
    }

    private void error(Text problem) {
        lines.add(new Text(name + ": error: " + problem.zh() + "。", name + ": error: " + problem.en() + "."));
    }

    private void error(Text problem, Text repair) {
        lines.add(new Text(
                name + ": error: " + problem.zh() + "：" + repair.zh(),
                name + ": error: " + problem.en() + ": " + repair.en()));
    }

    private void counts(String zh, String en, List<Text> counted) {
        if (!counted.isEmpty()) {
            lines.add(new Text(
                    name + "：" + zh + counted.stream().map(Text::zh).collect(Collectors.joining("，")) + "。",
                    name + ": " + en + counted.stream().map(Text::en).collect(Collectors.joining(", ")) + "."));
        }
    }

    private static List<Text> proved(List<Claim> claims) {
        var told = claims.stream()
                .filter(claim -> claim.kind() != Claim.Kind.LEFT_OUT)
                .toList();
        return count(told, Claim.Kind.class, Claim::kind, (kind, number) -> switch (kind) {
            case FIGURE -> new Text("数据 " + number, CheckWords.counted(number, "figure"));
            case GROWTH -> new Text("增长 " + number, CheckWords.counted(number, "growth rate"));
            case RANK -> new Text("位次 " + number, CheckWords.counted(number, "rank"));
            case EVENT -> new Text("大事 " + number, CheckWords.counted(number, "event"));
            case LEFT_OUT -> new Text("不收 " + number, number + " left out");
        });
    }

    private static List<Text> leftOut(List<Source.LeftOut> numbers) {
        return count(
                numbers,
                Source.LeftOut.Reason.class,
                Source.LeftOut::reason,
                (reason, number) -> new Text(
                        Wording.reason(reason, Language.ZH) + " " + number,
                        Wording.reason(reason, Language.EN) + " " + number));
    }

    private static List<Text> recognised(List<SourceCheck.Number> numbers) {
        return count(numbers, FoundNumber.Kind.class, each -> each.number().kind(), (kind, number) -> switch (kind) {
            case QUANTITY -> new Text("数量 " + number, CheckWords.counted(number, "quantity"));
            case DATE -> new Text("日期 " + number, CheckWords.counted(number, "date"));
            case ORDINAL -> new Text("序数 " + number, CheckWords.counted(number, "ordinal"));
            case QUOTED_NAME -> new Text("名称 " + number, CheckWords.counted(number, "name"));
        });
    }

    private static <T, K extends Enum<K>> List<Text> count(
            List<T> things, Class<K> kinds, Function<T, K> kind, BiFunction<K, Long, Text> words) {
        Map<K, Long> numbers =
                things.stream().collect(Collectors.groupingBy(kind, () -> new EnumMap<>(kinds), Collectors.counting()));
        return numbers.entrySet().stream()
                .map(entry -> words.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
