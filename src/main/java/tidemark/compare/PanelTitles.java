package tidemark.compare;

import java.util.List;
import java.util.stream.IntStream;
import tidemark.report.Language;
import tidemark.report.Text;

/// What a panel finds, as far as the figures carry it.
final class PanelTitles {

    private PanelTitles() {}

    /// The finding of one row.
    ///
    /// @param growths true for the panel of growths
    /// @param names of the reports
    /// @param derivedShown false where no change may be written out that nobody states
    static Text of(Row row, boolean growths, List<Text> names, boolean derivedShown) {
        Text name = growths ? growth(row) : row.name();
        if (row.contrasts().size() != 1) {
            return name;
        }
        Contrast contrast = row.contrasts().getFirst();
        Outcome outcome = growths ? contrast.growths() : contrast.difference();
        if (!(outcome instanceof Outcome.Reckoned reckoned)) {
            return name;
        }
        int sign = reckoned.value().signum();
        if (sign == 0) {
            return new Text(name.zh() + "：印出的数相同", name.en() + ": the same as printed");
        }
        return contrast.isChange()
                ? change(name, contrast, growths, sign, derivedShown)
                : areas(name, contrast, sign, names);
    }

    /// The name of a row's growths: `地区生产总值增速`.
    static Text growth(Row row) {
        return growth(row, row.name());
    }

    /// The same as briefly as a label is.
    static Text growthLabel(Row row) {
        return growth(row, row.match().first().figure().label());
    }

    private static Text growth(Row row, Text name) {
        return row.match().first().isGrowth()
                ? name
                : new Text(name.zh() + "增速", "Growth of " + withinSentence(name.en()));
    }

    /// `Gross domestic product` as it stands within a sentence; an abbreviation such as `GDP` stays.
    private static String withinSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// In how many of several rows one side is ahead, or how many rose.
    static Text ofAll(List<Row> rows, boolean growths, List<Text> names) {
        var signs = rows.stream().mapToInt(row -> sign(row, growths)).toArray();
        int all = rows.size();
        int up = (int) IntStream.of(signs).filter(sign -> sign > 0).count();
        int down = (int) IntStream.of(signs).filter(sign -> sign < 0).count();
        Contrast contrast = rows.getFirst().contrasts().getFirst();
        if (up + down == 0) {
            return new Text(
                    all + (growths ? "项增速" : "项数据") + "高低未见差别",
                    "No difference in any of " + all + (growths ? " growths" : " figures"));
        }
        if (contrast.isChange()) {
            return growths
                    ? new Text(
                            all + "项增速中，" + up + "项加快，" + down + "项放慢",
                            "Of " + all + " growths, " + up + " became faster, " + down + " slower")
                    : new Text(
                            all + "项数据中，" + up + "项上升，" + down + "项下降",
                            "Of " + all + " figures, " + up + " rose, " + down + " fell");
        }
        boolean second = up > down;
        int ahead = Math.max(up, down);
        Text one = names.get((second ? contrast.cell() : contrast.against()).report());
        Text other = names.get((second ? contrast.against() : contrast.cell()).report());
        String what = growths ? "项增速" : "项数据";
        String whatEn = growths ? " growths" : " figures";
        return ahead == all
                ? new Text(
                        one.zh() + "的" + all + what + "都高于" + other.zh(),
                        one.en() + " is ahead of " + other.en() + " in all " + all + whatEn)
                : new Text(
                        one.zh() + "在" + all + what + "中有" + ahead + "项高于" + other.zh(),
                        one.en() + " is ahead of " + other.en() + " in " + ahead + " of " + all + whatEn);
    }

    /// 1 where the later one, or else the second, is higher by more than the rounding; −1 where it is lower.
    private static int sign(Row row, boolean growths) {
        Contrast contrast = row.contrasts().getFirst();
        Outcome outcome = growths ? contrast.growths() : contrast.difference();
        if (!(outcome instanceof Outcome.Reckoned reckoned)) {
            return 0;
        }
        return contrast.isChange() && !isForward(contrast)
                ? -reckoned.value().signum()
                : reckoned.value().signum();
    }

    private static Text areas(Text name, Contrast contrast, int sign, List<Text> names) {
        Text one = names.get((sign > 0 ? contrast.cell() : contrast.against()).report());
        Text other = names.get((sign > 0 ? contrast.against() : contrast.cell()).report());
        return new Text(
                name.zh() + "：" + one.zh() + "高于" + other.zh(),
                name.en() + ": higher in " + one.en() + " than in " + other.en());
    }

    private static Text change(Text name, Contrast contrast, boolean growths, int sign, boolean derivedShown) {
        boolean forward = isForward(contrast);
        boolean up = forward == sign > 0;
        if (growths) {
            return new Text(name.zh() + (up ? "：加快" : "：放慢"), name.en() + (up ? ": faster" : ": slower"));
        }
        boolean percent = derivedShown && forward && contrast.ratio() instanceof Outcome.Reckoned;
        return new Text(
                name.zh()
                        + (up ? "：增加" : "：减少")
                        + (percent ? unsigned(ContrastWords.ratio(contrast, Language.ZH)) : ""),
                name.en()
                        + (up ? ": up" : ": down")
                        + (percent ? " " + unsigned(ContrastWords.ratio(contrast, Language.EN)) : ""));
    }

    private static boolean isForward(Contrast contrast) {
        return contrast.against()
                        .subject()
                        .figure()
                        .timePeriod()
                        .compareTo(contrast.cell().subject().figure().timePeriod())
                < 0;
    }

    private static String unsigned(String words) {
        return words.startsWith("+") || words.startsWith("−") ? words.substring(1) : words;
    }
}
