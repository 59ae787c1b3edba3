package tidemark.report.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Text;

/// Reads the charts that a report asks for.
final class Charts {
    private static final List<String> CHART =
            List.of("id", "section", "title", "form", "figures", "events", "focus", "note", "spoken");

    private final Checks checks;
    private final Head head;
    private final Narratives narratives;
    private final Set<String> chartIds = new HashSet<>();
    private final List<Node.Str> figures = new ArrayList<>();
    private final List<Node.Str> events = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    /// A chart and where it stands: at its form where it asks for one.
    private record Asked(ChartSpec chart, Node at) {}

    Charts(Checks checks, Head head, Narratives narratives) {
        this.checks = checks;
        this.head = head;
        this.narratives = narratives;
    }

    /// Null where it is not sound; why is then among the findings.
    @Nullable
    ChartSpec read(Node node) {
        Members m = Members.of(node, Shape.OBJECT, CHART, checks);
        if (m == null) {
            return null;
        }
        String id = m.id("id");
        if (id != null && !chartIds.add(id)) {
            Ids.repeated(m, id, checks);
        }
        String section = head.section(m, "section");
        Text title = m.text("title");
        narratives.title(m.peek("title"));
        Form form = m.optionalChoice("form", Codes.FORM);
        List<String> shown = references(m.list("figures"), figures);
        List<String> told = references(m.list("events"), events);
        String focus = focus(m, Stream.concat(shown.stream(), told.stream()).toList());
        Text note = m.optionalText("note");
        narratives.words(m.peek("note"));
        Text spoken = m.optionalText("spoken");
        narratives.words(m.peek("spoken"));
        m.close();
        if (isEmpty(m.peek("figures")) && isEmpty(m.peek("events"))) {
            checks.error(
                    node,
                    "图表没有内容。",
                    "The chart shows nothing.",
                    "在 figures 或 events 中至少写一项。",
                    "Name at least one of figures or events.");
        }
        if (id == null || section == null || title == null) {
            return null;
        }
        var chart = new ChartSpec(id, section, title, form, shown, told, focus, note, spoken);
        Node formNode = m.peek("form");
        asked.add(new Asked(chart, form == null || formNode == null ? node : formNode));
        return chart;
    }

    private static boolean isEmpty(@Nullable Node list) {
        return list == null || list instanceof Node.Arr array && array.items().isEmpty();
    }

    private List<String> references(List<Node> items, List<Node.Str> references) {
        var named = new ArrayList<String>(items.size());
        var once = new HashSet<String>();
        for (Node item : items) {
            String id = Members.string(item, checks);
            if (id == null || !(item instanceof Node.Str reference)) {
                continue;
            }
            if (!once.add(id)) {
                checks.error(
                        item,
                        "“" + Quote.of(id) + "”在同一张图表中出现了两次。",
                        "\"" + Quote.of(id) + "\" stands twice in one chart.",
                        "每项只写一次。",
                        "Name each once.");
            }
            references.add(reference);
            named.add(id);
        }
        return named;
    }

    private @Nullable String focus(Members m, List<String> shown) {
        String focus = m.optionalString("focus");
        Node node = m.peek("focus");
        if (focus != null && node != null && !shown.contains(focus)) {
            checks.error(
                    node,
                    "焦点“" + Quote.of(focus) + "”不在这张图表之中。",
                    "The focus \"" + Quote.of(focus) + "\" is not shown by this chart.",
                    checks.suggestion(shown, focus).zh(),
                    checks.suggestion(shown, focus).en());
        }
        return focus;
    }

    /// Reports references to nothing.
    void check(Ids ids) {
        for (Node.Str figure : figures) {
            Ids.Target target = ids.target(figure.value());
            if (target == Ids.Target.EVENT) {
                misplaced(figure, "figures", "事件", "an event", "events");
            } else if (target == null) {
                ids.unknown(figure, -1, figure.value(), false);
            }
        }
        for (Node.Str event : events) {
            Ids.Target target = ids.target(event.value());
            if (target == null) {
                ids.unknown(event, -1, event.value(), true);
            } else if (target != Ids.Target.EVENT) {
                misplaced(event, "events", "指标", "a figure", "figures");
            }
        }
    }

    /// Reports charts that may not be drawn.
    void judge(ChartJudge judge, Report report) {
        for (Asked one : asked) {
            judge.judge(one.chart, report)
                    .ifPresent(refusal -> checks.findings.error(one.at.at(), refusal.message(), refusal.repair()));
        }
    }

    private void misplaced(Node.Str node, String here, String zh, String en, String there) {
        String id = Quote.of(node.value());
        checks.error(
                node,
                "“" + id + "”是" + zh + "，不能列在 " + here + " 中。",
                "\"" + id + "\" is " + en + " and cannot stand in " + here + ".",
                "移到 " + there + " 中。",
                "Move it to " + there + ".");
    }
}
