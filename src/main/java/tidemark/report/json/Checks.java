package tidemark.report.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// What the reading of one file shares: its bytes and limits, the problems found, and words met before.
final class Checks {
    private static final int MANY = 20_000;

    final byte[] bytes;
    final Limits limits;
    final Findings findings;
    final Nearest nearest = new Nearest();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, Optional<TimePeriod>> periods = new HashMap<>();

    Checks(byte[] bytes, Limits limits, Findings findings) {
        this.bytes = bytes;
        this.limits = limits;
        this.findings = findings;
    }

    /// The same word as one object, so that a hundred thousand equal section ids take the room of one.
    String shared(String word) {
        if (words.size() > MANY) {
            return word;
        }
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    Optional<Unit> unit(String printed) {
        return units.size() > MANY ? Units.find(printed) : units.computeIfAbsent(printed, Units::find);
    }

    Optional<TimePeriod> period(String code) {
        return periods.size() > MANY ? TimePeriod.parse(code) : periods.computeIfAbsent(code, TimePeriod::parse);
    }

    void error(Node node, String zh, String en, String zhRepair, String enRepair) {
        findings.error(node.at(), new Text(zh, en), new Text(zhRepair, enRepair));
    }

    /// An error at a character of a text; of the text as a whole where `index` is -1.
    void errorIn(Node.Str node, int index, Text message, Text repair) {
        findings.error(node.at(), index < 0 ? node.at() : Raw.offset(bytes, node.at(), index), message, repair);
    }

    /// A warning at a character of a text.
    void warningIn(Node.Str node, int index, Text message, Text repair) {
        findings.warning(node.at(), Raw.offset(bytes, node.at(), index), message, repair);
    }

    void wrongShape(Node node, Shape wanted) {
        Text found = wanted == Shape.WHOLE_NUMBER && node instanceof Node.Num number
                ? new Text(" " + Quote.of(number.digits()), Quote.of(number.digits()))
                : Shape.of(node);
        Text noun = wanted.noun();
        findings.error(
                node.at(),
                new Text(
                        "这里应为" + noun.zh() + "，而不是" + found.zh() + "。",
                        "This should be " + noun.en() + ", not " + found.en() + "."),
                wanted.repair());
    }

    /// The repair of a reference to nothing.
    Text suggestion(Iterable<String> known, String wrong) {
        return nearest.among(known, wrong)
                .map(n -> new Text("是否应为“" + n + "”？", "Is it \"" + n + "\"?"))
                .orElse(new Text("改为已有的编号，或补上这一项。", "Use an id that exists, or add what is missing."));
    }

    /// Reports a reference to something that does not exist.
    ///
    /// @param zh what sort of thing it should be
    void unknown(Node node, String wrong, Iterable<String> known, String zh, String en) {
        findings.error(
                node.at(),
                new Text(
                        "没有编号为“" + Quote.of(wrong) + "”的" + zh + "。",
                        "There is no " + en + " \"" + Quote.of(wrong) + "\"."),
                suggestion(known, wrong));
    }
}
