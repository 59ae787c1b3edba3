package tidemark.report.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// Amounts that are stated parts of others.
final class Parts {
    private final Checks checks;
    private final Map<String, Node.Str> wholes = new LinkedHashMap<>();

    Parts(Checks checks) {
        this.checks = checks;
    }

    /// @param whole what `partOf` holds, if anything
    void add(@Nullable String id, @Nullable Node whole) {
        if (id != null && whole instanceof Node.Str named) {
            wholes.put(id, named);
        }
    }

    /// Reports wholes that do not exist and parts of themselves.
    void check(Ids ids) {
        var sound = new HashSet<String>();
        wholes.forEach((id, named) -> {
            if (ids.isFigure(named, -1, named.value()) && isOfItself(id, sound)) {
                checks.error(
                        named,
                        "“" + id + "”成了自己的一部分。",
                        "\"" + id + "\" is a part of itself.",
                        "partOf 应指向包含它的更大的指标。",
                        "partOf names the larger figure that contains it.");
            }
        });
    }

    private boolean isOfItself(String id, HashSet<String> sound) {
        var seen = new HashSet<String>();
        String at = id;
        while (!sound.contains(at) && seen.add(at)) {
            Node.Str next = wholes.get(at);
            if (next == null) {
                sound.addAll(seen);
                return false;
            }
            at = next.value();
        }
        boolean round = at.equals(id) && !sound.contains(at);
        if (!round) {
            sound.add(id);
        }
        return round;
    }

    /// Warns of parts that are larger than their whole.
    void compare(Report report) {
        wholes.forEach((id, named) -> {
            Figure part = report.figure(id).orElse(null);
            Figure whole = report.figure(named.value()).orElse(null);
            if (part != null && whole != null && isLarger(part, whole)) {
                checks.findings.warning(
                        named.at(),
                        named.at(),
                        new Text(
                                "部分“" + part.name().zh() + "”" + said(part, report, Language.ZH) + "大于整体“"
                                        + whole.name().zh() + "”" + said(whole, report, Language.ZH) + "。",
                                "The part \"" + part.name().en() + "\"" + said(part, report, Language.EN)
                                        + " is larger than its whole \""
                                        + whole.name().en() + "\""
                                        + said(whole, report, Language.EN) + "."),
                        new Text("核对两者的数值、单位和 partOf。", "Check both values, their units and partOf."));
            }
        });
    }

    /// Value and place, in brackets.
    private static String said(Figure figure, Report report, Language language) {
        String value = Wording.reading(figure, language).text();
        String place = Wording.places(figure.places(), report, language);
        return language == Language.ZH ? "（" + value + "，" + place + "）" : " (" + value + ", " + place + ")";
    }

    private static boolean isLarger(Figure part, Figure whole) {
        BigDecimal small = part.value();
        BigDecimal large = whole.value();
        if (small == null || large == null) {
            return false;
        }
        boolean comparable = part.unit().measure() == whole.unit().measure()
                && part.unit().per() == null
                && whole.unit().per() == null
                && part.timePeriod().equals(whole.timePeriod())
                && part.refArea().equals(whole.refArea());
        return comparable
                && small.multiply(part.unit().scale())
                                .compareTo(large.multiply(whole.unit().scale()))
                        > 0;
    }
}
