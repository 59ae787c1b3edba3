package tidemark.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Direction;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;

/// Reads indicators with their observations.
final class Indicators {
    private static final List<String> INDICATOR = List.of(
            "id",
            "section",
            "name",
            "shortName",
            "aliases",
            "definition",
            "kind",
            "unit",
            "comparableGroup",
            "better",
            "partOf",
            "whole",
            "observations");
    private static final List<String> OBSERVATION = List.of(
            "value", "timePeriod", "refArea", "obsStatus", "comparator", "printed", "growth", "ranks", "source");
    private static final List<String> GROWTH = List.of("value", "unit", "basis", "price", "printed");
    private static final List<String> RANK =
            List.of("rank", "superlative", "scope", "among", "of", "streakYears", "consecutive", "printed");

    private final Checks checks;
    private final Head head;
    private final Ids ids;
    private final Parts parts;

    Indicators(Checks checks, Head head, Ids ids, Parts parts) {
        this.checks = checks;
        this.head = head;
        this.ids = ids;
        this.parts = parts;
    }

    /// Null where the indicator is not sound; why is then among the findings.
    @Nullable
    Indicator read(Node node) {
        Members m = Members.of(node, Shape.OBJECT, INDICATOR, checks);
        if (m == null) {
            ids.addUnknown();
            return null;
        }
        String id = m.id("id");
        String section = head.section(m, "section");
        Text name = m.text("name");
        Text shortName = m.shortName();
        List<String> aliases = m.strings("aliases");
        Text definition = m.optionalText("definition");
        IndicatorKind kind = m.choice("kind", Codes.KIND);
        Unit unit = m.unit("unit");
        String group = m.optionalId("comparableGroup");
        Direction better = m.optionalChoice("better", Codes.DIRECTION);
        String partOf = m.optionalString("partOf");
        Text whole = m.optionalText("whole");
        List<Node> items = m.filledList("observations");
        m.close();
        var observations = new ArrayList<Indicator.Observation>(items.size());
        var repeats = new Repeats(checks, head);
        boolean growth = false;
        boolean ranks = false;
        for (Node item : items) {
            Indicator.Observation observation = observation(item, unit);
            if (observation != null) {
                observations.add(observation);
                repeats.add(item, observation);
            }
            growth |= observation == null || holds(item, "growth");
            ranks |= observation == null || holds(item, "ranks");
        }
        parts.add(ids.add(m, id, Ids.Target.figure(growth, ranks)), m.peek("partOf"));
        if (id == null || section == null || name == null || kind == null || unit == null || observations.isEmpty()) {
            return null;
        }
        return new Indicator(
                id,
                section,
                name,
                shortName,
                aliases,
                definition,
                kind,
                unit,
                group == null ? null : checks.shared(group),
                better,
                partOf,
                whole,
                observations);
    }

    /// True where an observation states a growth or ranks, sound or not.
    private static boolean holds(Node observation, String name) {
        for (Node.Member member : ((Node.Obj) observation).members()) {
            if (member.name().equals(name)) {
                return !(member.value() instanceof Node.Null
                        || member.value() instanceof Node.Arr list
                                && list.items().isEmpty());
            }
        }
        return false;
    }

    private Indicator.@Nullable Observation observation(Node node, @Nullable Unit unit) {
        Members m = Members.of(node, Shape.OBJECT, OBSERVATION, checks);
        if (m == null) {
            return null;
        }
        Node valueNode = m.peek("value");
        boolean stated = valueNode != null || m.has("value");
        if (!stated) {
            m.missing("value", Shape.NUMBER);
        }
        BigDecimal value = valueNode == null ? null : m.decimal(valueNode);
        TimePeriod period = m.period("timePeriod", head.timePeriod);
        String area = head.refAreaOrOwn(m);
        ObsStatus status = m.optionalChoice("obsStatus", Codes.OBS_STATUS);
        Qualifier qualifier = m.optionalChoice("comparator", Codes.QUALIFIER);
        String printed = m.string("printed");
        Node growthNode = m.peek("growth");
        Growth growth = growthNode == null ? null : growth(growthNode);
        List<Node> rankNodes = m.list("ranks");
        List<Rank> ranks = ranks(rankNodes);
        Place place = head.place(m);
        m.close();
        if (value != null && unit != null && printed != null && valueNode instanceof Node.Num number) {
            Printed.check(checks, number, value, unit, printed);
        }
        if (stated && valueNode == null && rankNodes.isEmpty()) {
            checks.error(
                    node,
                    "value 为 null，却没有位次（ranks）。",
                    "The value is null and no rank is stated.",
                    "写出 value，或在 ranks 中写出原文所说的位次。",
                    "Give the value, or the rank that the source states in ranks.");
        }
        if (period == null || area == null || printed == null || place == null || value == null && ranks.isEmpty()) {
            return null;
        }
        return new Indicator.Observation(
                value, period, area, status == null ? ObsStatus.A : status, qualifier, printed, growth, ranks, place);
    }

    private @Nullable Growth growth(Node node) {
        Members m = Members.of(node, Shape.OBJECT, GROWTH, checks);
        if (m == null) {
            return null;
        }
        Node valueNode = m.require("value", Shape.NUMBER);
        BigDecimal value = valueNode == null ? null : m.decimal(valueNode);
        Growth.Unit unit = m.choice("unit", Codes.GROWTH_UNIT);
        m.choice("basis", Codes.BASIS);
        Growth.Price price = m.choice("price", Codes.PRICE);
        String printed = m.string("printed");
        m.close();
        if (value != null && unit != null && printed != null && valueNode instanceof Node.Num number) {
            Printed.checkGrowth(checks, number, value, unit, printed);
        }
        if (value == null || unit == null || price == null || printed == null) {
            return null;
        }
        return new Growth(value, unit, price, printed);
    }

    private List<Rank> ranks(List<Node> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var ranks = new ArrayList<Rank>(items.size());
        for (Node item : items) {
            Rank rank = rank(item);
            if (rank != null) {
                ranks.add(rank);
            }
        }
        return ranks;
    }

    private @Nullable Rank rank(Node node) {
        Members m = Members.of(node, Shape.OBJECT, RANK, checks);
        if (m == null) {
            return null;
        }
        Integer rank = m.optionalWhole("rank", 1);
        Rank.Superlative superlative = m.optionalChoice("superlative", Codes.SUPERLATIVE);
        Scope scope = m.choice("scope", Codes.SCOPE);
        Text among = m.optionalText("among");
        Integer of = m.optionalWhole("of", 1);
        Integer streak = m.optionalWhole("streakYears", 1);
        boolean consecutive = m.truth("consecutive");
        String printed = m.string("printed");
        Node rankNode = m.peek("rank");
        Node superlativeNode = m.peek("superlative");
        Node ofNode = m.peek("of");
        m.close();
        if ((rankNode == null) == (superlativeNode == null)) {
            boolean none = rankNode == null;
            checks.error(
                    node,
                    none ? "既没有位次 rank，也没有 superlative。" : "位次 rank 与 superlative 不能同时出现。",
                    none
                            ? "There is neither a rank nor a superlative."
                            : "A rank and a superlative cannot stand together.",
                    "两者只写一个：原文有名次写 rank，没有名次的最高级写 superlative。",
                    "Give one of them: rank for a stated place, superlative for one without a number.");
            return null;
        }
        if (rank != null && of != null && rank > of && ofNode != null) {
            checks.error(
                    ofNode,
                    "位次 " + rank + " 大于参评总数 " + of + "。",
                    "The rank " + rank + " is beyond the " + of + " that are ranked.",
                    "改正 rank 或 of。",
                    "Correct rank or of.");
        }
        if ((rank == null) == (superlative == null) || scope == null || printed == null) {
            return null;
        }
        return new Rank(rank, superlative, scope, among, of, streak, consecutive, printed);
    }
}
