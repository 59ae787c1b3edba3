package tidemark.report.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tidemark.report.Text;
import tidemark.report.json.Problem.Severity;

/// The problems found so far, by their place in the bytes. Lines, columns and paths are worked out once, at the end,
/// and only for what is kept.
final class Findings {

    /// @param anchor the offset of the token that it is about
    /// @param exact the offset that it points to
    /// @param member a member of that token's object that does not stand there; empty for none
    record Finding(Severity severity, int anchor, int exact, String member, Text message, Text repair) {}

    private final int most;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int errorCount;
    private int warningCount;

    Findings(int most) {
        this.most = most;
    }

    void error(int at, Text message, Text repair) {
        error(at, at, message, repair);
    }

    void error(int anchor, int exact, Text message, Text repair) {
        add(new Finding(Severity.ERROR, anchor, exact, "", message, repair));
    }

    /// An error about a member that an object does not have.
    void missing(int at, String member, Text message, Text repair) {
        add(new Finding(Severity.ERROR, at, at, member, message, repair));
    }

    void warning(int anchor, int exact, Text message, Text repair) {
        add(new Finding(Severity.WARNING, anchor, exact, "", message, repair));
    }

    private void add(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        List<Finding> list = error ? errors : warnings;
        if (error) {
            errorCount++;
        } else {
            warningCount++;
        }
        if (list.size() < most) {
            list.add(finding);
        }
    }

    boolean hasErrors() {
        return errorCount > 0;
    }

    /// True while a further error would be kept, so that work on a good message is not in vain.
    boolean keepsErrors() {
        return errors.size() < most;
    }

    /// What is kept, errors before warnings where not all can be, in the order of the file.
    List<Finding> kept() {
        var kept = new ArrayList<>(errors);
        kept.addAll(warnings.subList(0, Math.min(warnings.size(), most - errors.size())));
        kept.sort(Comparator.comparingInt(Finding::exact).thenComparing(Finding::severity));
        return kept;
    }

    int unlisted() {
        return errorCount + warningCount - Math.min(most, errors.size() + warnings.size());
    }
}
