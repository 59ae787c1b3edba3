package tidemark.report.check;

import java.util.ArrayList;
import java.util.List;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.text.FoundNumber;
import tidemark.report.wording.Wording;

/// Proves every printed form of a report in its paragraph of the source, and lists the numbers of the
/// source that the report does not carry.
public final class SourceCheck {
    /// Characters of a number's paragraph that are shown on either side of it.
    private static final int CONTEXT = 12;

    private final Report report;

    /// What the check found.
    public sealed interface Result {}

    /// @param proved claims found where the report says
    /// @param misplaced claims found elsewhere only
    /// @param missing claims found nowhere
    /// @param unexplained numbers of the source that no claim touches, dates, ordinals and names aside
    /// @param leftOut numbers left out on purpose that are where the report says, with why
    /// @param recognised dates, ordinals and numbers in names that need no claim
    /// @param layout where the text has other sections or paragraphs than the report says
    public record Checked(
            List<Claim> proved,
            List<Misplaced> misplaced,
            List<Missing> missing,
            List<Number> unexplained,
            List<Source.LeftOut> leftOut,
            List<Number> recognised,
            List<Text> layout)
            implements Result {
        public Checked {
            proved = List.copyOf(proved);
            misplaced = List.copyOf(misplaced);
            missing = List.copyOf(missing);
            unexplained = List.copyOf(unexplained);
            leftOut = List.copyOf(leftOut);
            recognised = List.copyOf(recognised);
            layout = List.copyOf(layout);
        }

        /// True where everything is proved and no number is unexplained.
        public boolean isClean() {
            return misplaced.isEmpty() && missing.isEmpty() && unexplained.isEmpty() && layout.isEmpty();
        }
    }

    /// The text is not that of the source.
    public record NotTheSource(Text problem, Text repair) implements Result, MarkedOutcome {}

    /// @param foundAt where the words stand instead
    public record Misplaced(Claim claim, List<Place> foundAt, Text problem, Text repair) {
        public Misplaced {
            foundAt = List.copyOf(foundAt);
        }
    }

    public record Missing(Claim claim, Text problem, Text repair) {}

    /// A number of the source and its paragraph; its places are counted in the paragraph without spaces.
    ///
    /// @param context the words around it
    public record Number(FoundNumber number, Place place, String context, Text problem) {}

    private SourceCheck(Report report) {
        this.report = report;
    }

    /// @param sourceText plain text in any layout: lines broken, captions between, several columns one
    ///     after another
    public static Result check(Report report, String sourceText) {
        Survey survey = Survey.of(report, sourceText);
        return survey.isOfTheSource() ? new SourceCheck(report).checked(survey) : notTheSource(report);
    }

    private Checked checked(Survey survey) {
        var unexplained = new ArrayList<Number>();
        var recognised = new ArrayList<Number>();
        for (Survey.Paragraph paragraph : survey.paragraphs()) {
            paragraph
                    .recognised()
                    .forEach(number -> recognised.add(new Number(
                            number, paragraph.place(), context(paragraph.bare(), number), recognition(number.kind()))));
            paragraph
                    .unexplained()
                    .forEach(number -> unexplained.add(new Number(
                            number,
                            paragraph.place(),
                            context(paragraph.bare(), number),
                            unexplained(number, paragraph.place()))));
        }
        return new Checked(
                survey.proved(),
                survey.elsewhere().stream().map(this::misplaced).toList(),
                survey.missing().stream().map(SourceCheck::missing).toList(),
                unexplained,
                leftOut(survey.proved()),
                recognised,
                layout(report, survey.text()));
    }

    private static String context(BareText paragraph, FoundNumber number) {
        String text = paragraph.text();
        int from = Math.max(0, number.start() - CONTEXT);
        int to = Math.min(text.length(), number.end() + CONTEXT);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private List<Source.LeftOut> leftOut(List<Claim> proved) {
        return report.source().leftOut().stream()
                .filter(number -> proved.contains(
                        new Claim(number.printed(), Claim.Kind.LEFT_OUT, number.printed(), number.place())))
                .toList();
    }

    private static Text both(String zh, String en, Object... parts) {
        return new Text(filled(zh, parts), filled(en, parts));
    }

    private static String filled(String words, Object... parts) {
        String text = words;
        for (Object part : parts) {
            int at = text.indexOf("{}");
            text = at < 0 ? text : text.substring(0, at) + part + text.substring(at + 2);
        }
        return text;
    }

    private static Missing missing(Claim claim) {
        return new Missing(
                claim,
                both("{}：来源中没有“{}”", "{}: the source does not print “{}”", claim.id(), claim.printed()),
                new Text("照来源原样改正 printed", "Correct printed to what the source prints"));
    }

    private Misplaced misplaced(Survey.Elsewhere elsewhere) {
        Claim claim = elsewhere.claim();
        List<Place> places = elsewhere.places();
        String stated = Wording.place(claim.place(), report, Language.ZH);
        String statedEn = Wording.place(claim.place(), report, Language.EN);
        return new Misplaced(
                claim,
                places,
                new Text(
                        filled("{}：“{}”不在 {}", claim.id(), claim.printed(), stated),
                        filled("{}: “{}” is not in {}", claim.id(), claim.printed(), statedEn)),
                new Text(
                        "它在 " + Wording.places(places, report, Language.ZH) + "，据此改正 source",
                        "It is in " + Wording.places(places, report, Language.EN) + "; correct source"));
    }

    private Text unexplained(FoundNumber number, Place place) {
        return new Text(
                filled("{} 的“{}”不在报告中", Wording.place(place, report, Language.ZH), number.printed()),
                filled(
                        "{}: the report does not carry “{}”",
                        Wording.place(place, report, Language.EN),
                        number.printed()));
    }

    private static Text recognition(FoundNumber.Kind kind) {
        return switch (kind) {
            case QUANTITY -> new Text("数量", "a quantity");
            case DATE -> new Text("日期", "a date");
            case ORDINAL -> new Text("序数", "an ordinal");
            case QUOTED_NAME -> new Text("专名", "part of a name");
        };
    }

    static List<Text> layout(Report report, SourceText text) {
        var problems = new ArrayList<Text>();
        for (Source.Section section : report.source().sections()) {
            long found = text.paragraphs().stream()
                    .filter(each -> each.place().section().equals(section.id()))
                    .count();
            if (found == 0) {
                problems.add(both("文中找不到“{}”一节", "the text has no section “{}”", section.title()));
            } else if (found != section.paragraphs()) {
                problems.add(both(
                        "“{}”应有 {} 段，文中有 {} 段",
                        "“{}” should have {} paragraphs, the text has {}",
                        section.title(),
                        section.paragraphs(),
                        found));
            }
        }
        return problems;
    }

    static NotTheSource notTheSource(Report report) {
        String title = report.source().title();
        return new NotTheSource(
                both(
                        "这不是《{}》的文本：没有它的小标题，也几乎没有它的数据",
                        "this is not the text of “{}”: none of its headings and hardly any of its figures are in it",
                        title),
                both("打开《{}》的纯文本", "Open the plain text of “{}”", title));
    }
}
