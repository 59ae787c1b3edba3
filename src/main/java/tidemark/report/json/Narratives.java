package tidemark.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// Our own words: what they refer to, the numbers written out in them, the length of titles.
final class Narratives {
    private static final int LONGEST_TITLE = 30;
    private static final Pattern REFERENCE = Pattern.compile("([^{}.]*)(\\.[^{}]*)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.,，．][0-9０-９]+)*");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)[0-9]{2}");
    private static final Pattern DATE_AFTER =
            Pattern.compile("\\s?(?:月|日|号|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)[\\s\\S]*");
    private static final Pattern DATE_BEFORE =
            Pattern.compile("[\\s\\S]*(?:第|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)\\s?");

    private final Checks checks;
    private final List<Node.Str> referring = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();

    private record Title(Node.Str words, Language language) {}

    Narratives(Checks checks) {
        this.checks = checks;
    }

    /// Takes an object with `zh` and `en`; other members of it are left alone.
    void words(@Nullable Node node) {
        take(node, false);
    }

    /// The same for a title, which must also be short.
    void title(@Nullable Node node) {
        take(node, true);
    }

    private void take(@Nullable Node node, boolean title) {
        if (!(node instanceof Node.Obj object)) {
            return;
        }
        for (Node.Member member : object.members()) {
            boolean zh = member.name().equals("zh");
            if ((zh || member.name().equals("en")) && member.value() instanceof Node.Str words) {
                take(words, zh ? Language.ZH : Language.EN, title);
            }
        }
    }

    private void take(Node.Str words, Language language, boolean title) {
        boolean refers = words.value().indexOf('{') >= 0 || words.value().indexOf('}') >= 0;
        if (refers) {
            referring.add(words);
        }
        if (title) {
            if (refers) {
                titles.add(new Title(words, language));
            } else {
                checkLength(words, words.value());
            }
        } else {
            warnOfNumbers(words);
        }
    }

    /// Reports references to nothing.
    void check(Ids ids) {
        referring.forEach(words -> check(words, ids));
    }

    private void check(Node.Str words, Ids ids) {
        String text = words.value();
        int at = 0;
        while (true) {
            int open = text.indexOf('{', at);
            int close = text.indexOf('}', at);
            if (open < 0 && close < 0) {
                return;
            }
            if (open < 0 || close >= 0 && close < open) {
                brace(words, close, "右花括号没有对应的左括号。", "This brace closes nothing.");
                at = close + 1;
                continue;
            }
            int next = text.indexOf('{', open + 1);
            if (close < 0 || next >= 0 && next < close) {
                brace(words, open, "左花括号没有闭合。", "This brace is not closed.");
                at = open + 1;
                continue;
            }
            reference(words, open, text.substring(open + 1, close), ids);
            at = close + 1;
        }
    }

    private void brace(Node.Str words, int index, String zh, String en) {
        checks.errorIn(
                words,
                index,
                new Text(zh, en),
                new Text("引用写成 {编号}；不作引用时不要用花括号。", "Write a reference as {id}, and use no braces for anything else."));
    }

    private void reference(Node.Str words, int index, String inside, Ids ids) {
        Matcher match = REFERENCE.matcher(inside);
        boolean plain = match.matches();
        String id = plain ? match.group(1) : inside;
        String asked = plain && match.group(2) != null ? match.group(2) : "";
        Ids.Target target = ids.target(id);
        if (target == null && ids.isUnsure()) {
            return;
        }
        if (target == null) {
            checks.errorIn(
                    words,
                    index,
                    new Text(
                            "{" + Quote.of(inside) + "} 没有指向任何指标或事件。",
                            "{" + Quote.of(inside) + "} refers to no figure and no event."),
                    ids.suggestion(id));
            return;
        }
        boolean known = asked.isEmpty() || asked.equals(".growth") || asked.equals(".rank");
        boolean had =
                asked.isEmpty() || asked.equals(".growth") && target.growth || asked.equals(".rank") && target.ranks;
        if (!known) {
            checks.errorIn(
                    words,
                    index,
                    new Text(
                            "{" + Quote.of(inside) + "} 的后缀不认识。",
                            "The ending of {" + Quote.of(inside) + "} is not known."),
                    new Text(
                            "写成 {" + id + "}、{" + id + ".growth} 或 {" + id + ".rank}。",
                            "Write {" + id + "}, {" + id + ".growth} or {" + id + ".rank}."));
        } else if (!had) {
            boolean growth = asked.equals(".growth");
            checks.errorIn(
                    words,
                    index,
                    new Text(
                            "“" + id + "”没有" + (growth ? "增速。" : "位次。"),
                            "\"" + id + "\" has no " + (growth ? "growth." : "rank.")),
                    new Text(
                            "写成 {" + id + "}，或补上原文所说的" + (growth ? "增速。" : "位次。"),
                            "Write {" + id + "}, or add the " + (growth ? "growth" : "rank")
                                    + " that the source states."));
        }
    }

    private void warnOfNumbers(Node.Str words) {
        String text = words.value();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!isAllowed(text, number.start(), number.end())) {
                checks.warningIn(
                        words,
                        number.start(),
                        new Text(
                                "文字中直接写了数字 " + Quote.of(number.group()) + "。",
                                "The number " + Quote.of(number.group()) + " is written out."),
                        new Text(
                                "用 {编号} 引用指标，让文字与图表一致。",
                                "Refer to the figure by {id}, so that words and charts agree."));
            }
        }
    }

    /// Years, dates, ordinals, and numbers inside a reference or a name such as 5G.
    private static boolean isAllowed(String text, int start, int end) {
        String number = text.substring(start, end);
        if (YEAR.matcher(number).matches()) {
            return true;
        }
        int open = text.lastIndexOf('{', start);
        if (open >= 0 && text.lastIndexOf('}', start) < open) {
            return true;
        }
        boolean inName =
                start > 0 && isLatin(text.charAt(start - 1)) || end < text.length() && isLatin(text.charAt(end));
        return inName
                || DATE_BEFORE
                        .matcher(text.substring(Math.max(0, start - 12), start))
                        .matches()
                || DATE_AFTER
                        .matcher(text.substring(end, Math.min(text.length(), end + 12)))
                        .matches();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
    }

    /// Warns of titles that are too long once their references are written out.
    void measure(Report report) {
        for (Title title : titles) {
            Text both = new Text(title.words().value(), title.words().value());
            checkLength(title.words(), Narrative.plain(both, report, title.language()));
        }
    }

    private void checkLength(Node.Str words, String shown) {
        double width = shown.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.5 : 1).sum();
        if (width > LONGEST_TITLE) {
            checks.findings.warning(
                    words.at(),
                    words.at(),
                    new Text("标题超过 30 个汉字（或 60 个字母）。", "The title is longer than 30 Chinese characters or 60 letters."),
                    new Text("缩短标题，只说结论。", "Shorten it to the finding."));
        }
    }
}
