package tidemark.compare;

import java.util.List;
import tidemark.report.Language;
import tidemark.report.Text;

/// What a panel finds, as far as the figures carry it.
final class PanelTitles {

    private PanelTitles() {}

    /// @param growths true for the panel of growths
    /// @param names of the reports
    static Text of(Text name, Row row, boolean growths, List<Text> names) {
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
        return contrast.isChange() ? change(name, contrast, growths, sign) : areas(name, contrast, sign, names);
    }

    private static Text areas(Text name, Contrast contrast, int sign, List<Text> names) {
        Text one = names.get((sign > 0 ? contrast.cell() : contrast.against()).report());
        Text other = names.get((sign > 0 ? contrast.against() : contrast.cell()).report());
        return new Text(
                name.zh() + "：" + one.zh() + "高于" + other.zh(),
                name.en() + ": higher in " + one.en() + " than in " + other.en());
    }

    private static Text change(Text name, Contrast contrast, boolean growths, int sign) {
        boolean forward = contrast.against()
                        .subject()
                        .figure()
                        .timePeriod()
                        .compareTo(contrast.cell().subject().figure().timePeriod())
                < 0;
        boolean up = forward == sign > 0;
        if (growths) {
            return new Text(name.zh() + (up ? "：加快" : "：放慢"), name.en() + (up ? ": faster" : ": slower"));
        }
        boolean percent = forward && contrast.ratio() instanceof Outcome.Reckoned;
        return new Text(
                name.zh()
                        + (up ? "：增加" : "：减少")
                        + (percent ? unsigned(ContrastWords.ratio(contrast, Language.ZH)) : ""),
                name.en()
                        + (up ? ": up" : ": down")
                        + (percent ? " " + unsigned(ContrastWords.ratio(contrast, Language.EN)) : ""));
    }

    private static String unsigned(String words) {
        return words.startsWith("+") || words.startsWith("−") ? words.substring(1) : words;
    }
}
