package tidemark.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.json.Node.Member;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// The members of one object, taken one by one as what they should be. Whatever is not what it should be is reported
/// and comes back as null;
/// a member that holds null counts as absent. [#close()] reports what was never asked for.
final class Members {
    private static final int LONGEST_SHORT_NAME = 12;
    private static final int LONGEST_CODE = 64;
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final Node.Obj node;
    private final List<String> known;
    private final Checks checks;
    private final boolean[] taken;
    private int next;

    /// @param known every member that the object may have
    Members(Node.Obj node, List<String> known, Checks checks) {
        this.node = node;
        this.known = known;
        this.checks = checks;
        this.taken = new boolean[node.members().size()];
    }

    /// The members of a value that should be an object.
    static @Nullable Members of(Node node, Shape shape, List<String> known, Checks checks) {
        if (node instanceof Node.Obj object) {
            return new Members(object, known, checks);
        }
        checks.wrongShape(node, shape);
        return null;
    }

    int at() {
        return node.at();
    }

    Node node() {
        return node;
    }

    /// The value of a member as it stands, without any check; null where there is none or it is null.
    @Nullable
    Node peek(String name) {
        if (!node.mayHave(name)) {
            return null;
        }
        List<Member> members = node.members();
        int size = members.size();
        for (int i = 0; i < size; i++) {
            int at = next + i < size ? next + i : next + i - size;
            Member member = members.get(at);
            if (member.name().equals(name)) {
                taken[at] = true;
                next = at + 1 == size ? 0 : at + 1;
                return member.value() instanceof Node.Null ? null : member.value();
            }
        }
        return null;
    }

    /// True where the member stands there, even as null.
    boolean has(String name) {
        return node.mayHave(name)
                && node.members().stream().anyMatch(member -> member.name().equals(name));
    }

    /// The value of a member that must stand there.
    @Nullable
    Node require(String name, Shape shape) {
        Node value = peek(name);
        if (value == null && has(name)) {
            reportNull(name, shape);
        } else if (value == null) {
            missing(name, shape);
        }
        return value;
    }

    private void reportNull(String name, Shape shape) {
        for (Member member : node.members()) {
            if (member.name().equals(name)) {
                checks.wrongShape(member.value(), shape);
            }
        }
    }

    void missing(String name, Shape shape) {
        missing(name, shape.sample(), "", "");
    }

    private void missing(String name, String sample, String zhKnown, String enKnown) {
        String written = "\"" + name + "\": " + sample;
        checks.findings.missing(
                node.at(),
                name,
                new Text("缺少“" + name + "”。", "\"" + name + "\" is missing."),
                new Text("补上 " + written + "。" + zhKnown, "Add " + written + "." + enKnown));
    }

    @Nullable
    String string(String name) {
        Node value = require(name, Shape.TEXT);
        return value == null ? null : string(value);
    }

    @Nullable
    String optionalString(String name) {
        Node value = peek(name);
        return value == null ? null : string(value);
    }

    private @Nullable String string(Node value) {
        return string(value, checks);
    }

    static @Nullable String string(Node value, Checks checks) {
        if (!(value instanceof Node.Str string)) {
            checks.wrongShape(value, Shape.TEXT);
            return null;
        }
        if (string.value().isBlank()) {
            checks.error(
                    value,
                    "文字不能为空。",
                    "The text is empty.",
                    "写上文字；没有内容的可选成员应整个省略。",
                    "Write some text; an optional member without any is left out.");
            return null;
        }
        return string.value();
    }

    /// The code of an area.
    @Nullable
    String code(String name) {
        String code = string(name);
        Node value = peek(name);
        if (code != null && value != null && code.length() > LONGEST_CODE) {
            checks.error(
                    value,
                    "代码超过 " + LONGEST_CODE + " 个字符。",
                    "The code is longer than " + LONGEST_CODE + " characters.",
                    "改用行政区划代码。",
                    "Use the code of the administrative division.");
        }
        return code;
    }

    @Nullable
    Text text(String name) {
        Node value = require(name, Shape.BOTH_LANGUAGES);
        return value == null ? null : text(value);
    }

    @Nullable
    Text optionalText(String name) {
        Node value = peek(name);
        return value == null ? null : text(value);
    }

    private @Nullable Text text(Node value) {
        Members both = of(value, Shape.BOTH_LANGUAGES, LANGUAGES, checks);
        if (both == null) {
            return null;
        }
        String zh = both.string("zh");
        String en = both.string("en");
        both.close();
        return zh == null || en == null ? null : new Text(zh, en);
    }

    /// Words for narrow places, which may be left out.
    @Nullable
    Text shortName() {
        Node value = peek("shortName");
        Text name = value == null ? null : text(value);
        if (name != null
                && value != null
                && name.zh().codePointCount(0, name.zh().length()) > LONGEST_SHORT_NAME) {
            checks.error(
                    value,
                    "简称超过 " + LONGEST_SHORT_NAME + " 个字。",
                    "The Chinese short name is longer than " + LONGEST_SHORT_NAME + " characters.",
                    "缩短到 " + LONGEST_SHORT_NAME + " 个字以内，或省略 shortName。",
                    "Shorten it to " + LONGEST_SHORT_NAME + " characters or leave shortName out.");
        }
        return name;
    }

    /// An id as the format allows it.
    @Nullable
    String id(String name) {
        Node value = require(name, Shape.TEXT);
        return value == null ? null : id(value);
    }

    @Nullable
    String optionalId(String name) {
        Node value = peek(name);
        return value == null ? null : id(value);
    }

    private @Nullable String id(Node value) {
        String id = string(value);
        if (id == null) {
            return null;
        }
        if (!Ids.isId(id)) {
            String better =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "_").replaceAll("^[^a-z]+|_+$", "");
            boolean good = Ids.isId(better);
            checks.error(
                    value,
                    "编号“" + Quote.of(id) + "”不合规定。",
                    "\"" + Quote.of(id) + "\" is not an id.",
                    "用 1 至 64 个小写字母、数字、“_”或“-”，以字母开头" + (good ? "，例如 " + better : "") + "。",
                    "Use 1 to 64 of a-z 0-9 _ -, beginning with a letter" + (good ? ", such as " + better : "") + ".");
        }
        return id;
    }

    /// A whole number of at least `least`.
    @Nullable
    Integer whole(String name, int least) {
        Node value = require(name, Shape.WHOLE_NUMBER);
        return value == null ? null : whole(value, least);
    }

    @Nullable
    Integer optionalWhole(String name, int least) {
        Node value = peek(name);
        return value == null ? null : whole(value, least);
    }

    private @Nullable Integer whole(Node value, int least) {
        if (!(value instanceof Node.Num number) || !isWhole(number.digits())) {
            checks.wrongShape(value, Shape.WHOLE_NUMBER);
            return null;
        }
        BigDecimal exact = decimal(value);
        if (exact == null) {
            return null;
        }
        if (exact.compareTo(BigDecimal.valueOf(least)) < 0
                || exact.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            String digits = Quote.of(number.digits());
            boolean low = exact.signum() <= 0;
            checks.error(
                    value,
                    low ? "从 " + least + " 数起，不能为 " + digits + "。" : digits + " 太大。",
                    low ? "This counts from " + least + " and cannot be " + digits + "." : digits + " is too large.",
                    low ? "写成不小于 " + least + " 的整数。" : "核对并改正这个数。",
                    low ? "Write a whole number of at least " + least + "." : "Check and correct this number.");
            return null;
        }
        return exact.intValueExact();
    }

    private static boolean isWhole(String digits) {
        return digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
    }

    /// An exact number.
    @Nullable
    BigDecimal decimal(Node value) {
        if (!(value instanceof Node.Num number)) {
            checks.wrongShape(value, Shape.NUMBER);
            return null;
        }
        Optional<BigDecimal> exact = Decimals.parse(number.digits(), checks.limits.digits());
        if (exact.isEmpty()) {
            int most = checks.limits.digits();
            checks.error(
                    value,
                    "数 " + Quote.of(number.digits()) + " 写出来超过 " + most + " 位。",
                    "Written out, " + Quote.of(number.digits()) + " has more than " + most + " digits.",
                    "换用更大的单位，只写原文印出的数字。",
                    "Use a larger unit and write only the digits that the source prints.");
        }
        return exact.orElse(null);
    }

    boolean truth(String name) {
        Node value = peek(name);
        if (value == null) {
            return false;
        }
        if (value instanceof Node.Bool bool) {
            return bool.value();
        }
        checks.wrongShape(value, Shape.TRUTH);
        return false;
    }

    <E> @Nullable E choice(String name, Codes<E> codes) {
        Node value = peek(name);
        if (value == null && !has(name)) {
            String all = codes.all();
            missing(name, Shape.TEXT.sample(), "可用的有：" + all + "。", " Known are: " + all + ".");
        } else if (value == null) {
            reportNull(name, Shape.TEXT);
        }
        return value == null ? null : choice(value, codes);
    }

    <E> @Nullable E optionalChoice(String name, Codes<E> codes) {
        Node value = peek(name);
        return value == null ? null : choice(value, codes);
    }

    private <E> @Nullable E choice(Node value, Codes<E> codes) {
        String word = string(value);
        if (word == null) {
            return null;
        }
        E meant = codes.byWord().get(word);
        if (meant == null) {
            String all = codes.all();
            Optional<String> near = checks.nearest.among(codes.byWord().keySet(), word);
            checks.error(
                    value,
                    "不认识“" + Quote.of(word) + "”。",
                    "\"" + Quote.of(word) + "\" is not known here.",
                    near.map(n -> "是否应为“" + n + "”？").orElse("") + "可用的有：" + all + "。",
                    near.map(n -> "Is it \"" + n + "\"? ").orElse("") + "Known are: " + all + ".");
        }
        return meant;
    }

    @Nullable
    TimePeriod period(String name) {
        Node value = require(name, Shape.TEXT);
        return value == null ? null : period(value);
    }

    /// A period that may be left out, or `otherwise`.
    @Nullable
    TimePeriod period(String name, @Nullable TimePeriod otherwise) {
        Node value = peek(name);
        return value == null ? otherwise : period(value);
    }

    private @Nullable TimePeriod period(Node value) {
        String code = string(value);
        if (code == null) {
            return null;
        }
        TimePeriod period = checks.period(code).orElse(null);
        if (period == null) {
            checks.error(
                    value,
                    "没有“" + Quote.of(code) + "”这样的时期。",
                    "There is no period \"" + Quote.of(code) + "\".",
                    "写成 2023、2023-06、2023-Q2 或 2023-H1 的样子。",
                    "Write it like 2023, 2023-06, 2023-Q2 or 2023-H1.");
        }
        return period;
    }

    /// A year, month or day that exists, as written.
    @Nullable
    String date(String name) {
        Node value = peek(name);
        String date = value == null ? null : string(value);
        if (value == null || date == null) {
            return null;
        }
        if (!Dates.exists(date)) {
            checks.error(
                    value,
                    "没有“" + Quote.of(date) + "”这样的日期。",
                    "There is no date \"" + Quote.of(date) + "\".",
                    "写成 2023、2023-06 或 2023-06-30 的样子，且日期确实存在；原文没有写明时省略。",
                    "Write a date that exists, like 2023, 2023-06 or 2023-06-30; leave it out where the source does"
                            + " not say.");
            return null;
        }
        return date;
    }

    @Nullable
    Unit unit(String name) {
        Node value = require(name, Shape.TEXT);
        String printed = value == null ? null : string(value);
        if (value == null || printed == null) {
            return null;
        }
        Unit unit = checks.unit(printed).orElse(null);
        if (unit == null) {
            Optional<String> near = checks.findings.keepsErrors() ? Units.nearest(printed) : Optional.empty();
            checks.error(
                    value,
                    "不认识单位“" + Quote.of(printed) + "”。",
                    "The unit \"" + Quote.of(printed) + "\" is not known.",
                    near.map(n -> "是否应为“" + n + "”？").orElse("按原文写出已知的单位，例如亿元、万笔、个工作日、%。"),
                    near.map(n -> "Is it \"" + n + "\"?")
                            .orElse("Write a known unit as the source prints it, such as 亿元, 万笔, 个工作日 or %."));
        }
        return unit;
    }

    /// The values of a list that must stand there, with at least one of them.
    List<Node> filledList(String name) {
        Node value = require(name, Shape.LIST);
        if (value == null) {
            return List.of();
        }
        List<Node> items = list(value);
        if (value instanceof Node.Arr && items.isEmpty()) {
            checks.error(value, "列表不能为空。", "The list is empty.", "至少写一项。", "Give at least one.");
        }
        return items;
    }

    /// The values of a list that must stand there, even if it is empty.
    List<Node> requiredList(String name) {
        Node value = require(name, Shape.LIST);
        return value == null ? List.of() : list(value);
    }

    /// The values of a list; none where there is no list.
    List<Node> list(String name) {
        Node value = peek(name);
        return value == null ? List.of() : list(value);
    }

    private List<Node> list(Node value) {
        if (value instanceof Node.Arr array) {
            return array.items();
        }
        checks.wrongShape(value, Shape.LIST);
        return List.of();
    }

    /// The texts of a list.
    List<String> strings(String name) {
        List<Node> items = list(name);
        if (items.isEmpty()) {
            return List.of();
        }
        var texts = new ArrayList<String>(items.size());
        for (Node item : items) {
            String text = string(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// Reports the members that were never asked for.
    void close() {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                Member member = node.members().get(i);
                unknown(member.at(), member.name(), known, checks);
            }
        }
    }

    static void unknown(int at, String name, List<String> known, Checks checks) {
        Optional<String> near = checks.nearest.among(known, name);
        String all = String.join(" ", known);
        checks.findings.error(
                at,
                new Text("不认识成员“" + Quote.of(name) + "”。", "The member \"" + Quote.of(name) + "\" is not known."),
                new Text(
                        near.map(n -> "是否应为“" + n + "”？").orElse("删去它，或换成已有的成员：" + all + "。"),
                        near.map(n -> "Is it \"" + n + "\"?").orElse("Delete it or use a known one: " + all + ".")));
    }
}
