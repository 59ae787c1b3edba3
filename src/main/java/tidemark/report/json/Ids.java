package tidemark.report.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;

/// The one space of ids that indicators, derived figures and events share.
final class Ids {

    /// What an id stands for, and what may be asked of it.
    enum Target {
        PLAIN(true, false, false),
        GROWING(true, true, false),
        RANKED(true, false, true),
        GROWING_AND_RANKED(true, true, true),
        EVENT(false, false, false);

        final boolean figure;
        final boolean growth;
        final boolean ranks;

        Target(boolean figure, boolean growth, boolean ranks) {
            this.figure = figure;
            this.growth = growth;
            this.ranks = ranks;
        }

        static Target figure(boolean growth, boolean ranks) {
            if (growth) {
                return ranks ? GROWING_AND_RANKED : GROWING;
            }
            return ranks ? RANKED : PLAIN;
        }
    }

    private final Checks checks;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private boolean unsure;

    Ids(Checks checks) {
        this.checks = checks;
    }

    static boolean isId(String id) {
        int length = id.length();
        if (length == 0 || length > 64 || id.charAt(0) < 'a' || id.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!isPart(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// True for the characters of ids.
    static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    /// Takes an id; reports one that is taken already. The id if it is the owner's from now on, null otherwise.
    ///
    /// @param owner the object whose member `id` it is
    @Nullable
    String add(Members owner, @Nullable String id, Target target) {
        if (id == null) {
            unsure = true;
            return null;
        }
        if (targets.putIfAbsent(id, target) != null) {
            unsure = true;
            repeated(owner, id, checks);
            return null;
        }
        return id;
    }

    /// Says that something whose id is not known was read, so that what looks like a reference to nothing may mean
    /// that.
    void addUnknown() {
        unsure = true;
    }

    boolean isUnsure() {
        return unsure;
    }

    static void repeated(Members owner, String id, Checks checks) {
        Node node = owner.peek("id");
        checks.error(
                node == null ? owner.node() : node,
                "编号“" + Quote.of(id) + "”已被前面的一项使用。",
                "The id \"" + Quote.of(id) + "\" is taken by an earlier one.",
                "换一个没有用过的编号。",
                "Choose an id that is not in use.");
    }

    @Nullable
    Target target(String id) {
        return targets.get(id);
    }

    /// True for the id of a figure. Reports every other.
    ///
    /// @param index where it stands in the text; -1 where it is the text
    boolean isFigure(Node.Str node, int index, String id) {
        Target target = targets.get(id);
        if (target == null) {
            unknown(node, index, id, false);
        } else if (!target.figure) {
            checks.errorIn(
                    node,
                    index,
                    new Text("“" + id + "”是事件，不是指标。", "\"" + id + "\" is an event, not a figure."),
                    new Text("改为一个指标的编号。", "Use the id of a figure."));
        }
        return target != null && target.figure;
    }

    /// Reports a reference to nothing.
    ///
    /// @param index where it stands in the text; -1 where it is the text
    void unknown(Node.Str node, int index, String id, boolean event) {
        if (unsure) {
            return;
        }
        Text message = new Text(
                "没有编号为“" + Quote.of(id) + "”的" + (event ? "事件。" : "指标。"),
                "There is no " + (event ? "event" : "figure") + " with the id \"" + Quote.of(id) + "\".");
        checks.errorIn(node, index, message, suggestion(id));
    }

    Text suggestion(String id) {
        return checks.suggestion(targets.keySet(), id);
    }
}
