package tidemark.report.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.report.Indicator.Observation;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Wording;

/// Warns where one indicator has two values for the same period, area and status.
final class Repeats {
    private final Checks checks;
    private final Head head;
    private @Nullable Observation only;
    private @Nullable Map<Key, Observation> values;

    private record Key(TimePeriod period, String area, ObsStatus status) {
        static Key of(Observation observation) {
            return new Key(observation.timePeriod(), observation.refArea(), observation.obsStatus());
        }
    }

    Repeats(Checks checks, Head head) {
        this.head = head;
        this.checks = checks;
    }

    void add(Node node, Observation observation) {
        BigDecimal value = observation.value();
        if (value == null) {
            return;
        }
        if (only == null) {
            only = observation;
            return;
        }
        if (values == null) {
            values = new HashMap<>();
            values.put(Key.of(only), only);
        }
        Observation before = values.putIfAbsent(Key.of(observation), observation);
        if (before != null && before.value() != null && value.compareTo(before.value()) != 0) {
            checks.findings.warning(
                    node.at(),
                    node.at(),
                    new Text(
                            "同一时期、地区和状态有两个不同的值：" + said(before, Language.ZH) + " ≠ " + said(observation, Language.ZH)
                                    + "。",
                            "There are two different values for one period, area and status: "
                                    + said(before, Language.EN) + " ≠ " + said(observation, Language.EN) + "."),
                    new Text(
                            "核对原文，只保留正确的值，或写明各自的 obsStatus。",
                            "Check the source and keep the right one, or give each its obsStatus."));
        }
    }

    private String said(Observation said, Language language) {
        String place = Wording.place(said.place(), head.source, head.sections, language);
        return said.printed() + (language == Language.ZH ? "（" + place + "）" : " (" + place + ")");
    }
}
