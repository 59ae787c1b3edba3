package tidemark.report.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.report.DerivedIndicator;
import tidemark.report.Direction;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.formula.Derivation;
import tidemark.report.formula.FormulaReader;
import tidemark.report.unit.Unit;

/// Reads derived figures and has them computed.
final class Formulas {
    private static final List<String> DERIVED = List.of(
            "id",
            "section",
            "name",
            "shortName",
            "definition",
            "kind",
            "unit",
            "formula",
            "timePeriod",
            "comparableGroup",
            "better",
            "partOf",
            "whole");

    private final Checks checks;
    private final Head head;
    private final Ids ids;
    private final Parts parts;
    private final Map<String, Node.Str> written = new HashMap<>();

    Formulas(Checks checks, Head head, Ids ids, Parts parts) {
        this.checks = checks;
        this.head = head;
        this.ids = ids;
        this.parts = parts;
    }

    /// Null where it is not sound; why is then among the findings.
    @Nullable
    DerivedIndicator read(Node node) {
        Members m = Members.of(node, Shape.OBJECT, DERIVED, checks);
        if (m == null) {
            ids.addUnknown();
            return null;
        }
        String id = m.id("id");
        String section = head.section(m, "section");
        Text name = m.text("name");
        Text shortName = m.shortName();
        Text definition = m.optionalText("definition");
        IndicatorKind kind = m.choice("kind", Codes.KIND);
        Unit unit = m.unit("unit");
        Formula formula = formula(m, id);
        TimePeriod period = m.period("timePeriod", head.timePeriod);
        String group = m.optionalId("comparableGroup");
        Direction better = m.optionalChoice("better", Codes.DIRECTION);
        String partOf = m.optionalString("partOf");
        Text whole = m.optionalText("whole");
        m.close();
        parts.add(ids.add(m, id, Ids.Target.PLAIN), m.peek("partOf"));
        if (id == null || section == null || name == null) {
            return null;
        }
        if (kind == null || unit == null || formula == null || period == null) {
            return null;
        }
        return new DerivedIndicator(
                id,
                section,
                name,
                shortName,
                definition,
                kind,
                unit,
                formula,
                period,
                group == null ? null : checks.shared(group),
                better,
                partOf,
                whole);
    }

    private @Nullable Formula formula(Members m, @Nullable String id) {
        String text = m.string("formula");
        if (text == null || !(m.peek("formula") instanceof Node.Str node)) {
            return null;
        }
        if (id != null) {
            written.put(id, node);
        }
        return switch (FormulaReader.read(text)) {
            case FormulaReader.Read read -> read.formula();
            case FormulaReader.Faulty faulty -> {
                checks.errorIn(
                        node,
                        faulty.at(),
                        new Text(
                                "公式有误：" + faulty.problem().zh() + "。",
                                "The formula cannot be read: "
                                        + faulty.problem().en() + "."),
                        new Text(
                                "用编号、数、括号和 + − × ÷ 写成公式，例如 foreign_trade / foreign_trade_share。",
                                "Write it with ids, numbers, brackets and + − × ÷, such as foreign_trade /"
                                        + " foreign_trade_share."));
                yield null;
            }
        };
    }

    /// Every figure of the report. Reports formulas that refer to nothing or cannot be computed.
    ///
    /// @param refArea the area of the report
    List<Figure> resolve(String refArea, List<Indicator> indicators, List<DerivedIndicator> derived) {
        Derivation.Result result = Derivation.resolve(refArea, indicators, computable(derived, indicators));
        for (Derivation.Fault fault : result.faults()) {
            Node.Str node = written.get(fault.id());
            if (node != null) {
                checks.findings.error(
                        node.at(),
                        new Text(
                                "公式无法计算：" + sentence(fault.problem().zh(), "。"),
                                "The formula cannot be computed: "
                                        + sentence(fault.problem().en(), ".")),
                        new Text(
                                sentence(fault.repair().zh(), "。"),
                                capital(sentence(fault.repair().en(), "."))));
            }
        }
        return result.figures();
    }

    /// Those that rest on sound figures only, so that one mistake is not reported again for all that follows from it.
    private List<DerivedIndicator> computable(List<DerivedIndicator> derived, List<Indicator> indicators) {
        var open = new ArrayList<DerivedIndicator>();
        var broken = new HashSet<String>();
        Set<String> known = known(derived, indicators);
        for (DerivedIndicator each : derived) {
            if (refersToNothing(each) || !known.containsAll(references(each.formula()))) {
                broken.add(each.id());
            } else {
                open.add(each);
            }
        }
        return broken.isEmpty() ? derived : without(open, broken);
    }

    /// The ids that formulas refer to and that are those of sound figures.
    private static Set<String> known(List<DerivedIndicator> derived, List<Indicator> indicators) {
        var wanted = new HashSet<String>();
        derived.forEach(each -> wanted.addAll(references(each.formula())));
        var known = new HashSet<String>();
        derived.forEach(each -> known.add(each.id()));
        for (Indicator indicator : indicators) {
            if (wanted.contains(indicator.id())) {
                known.add(indicator.id());
            }
        }
        return known;
    }

    private static List<DerivedIndicator> without(List<DerivedIndicator> open, Set<String> broken) {
        var dependants = new HashMap<String, List<String>>();
        for (DerivedIndicator each : open) {
            references(each.formula())
                    .forEach(id -> dependants
                            .computeIfAbsent(id, _ -> new ArrayList<>(1))
                            .add(each.id()));
        }
        var left = new ArrayList<>(broken);
        while (!left.isEmpty()) {
            for (String dependant : dependants.getOrDefault(left.removeLast(), List.of())) {
                if (broken.add(dependant)) {
                    left.add(dependant);
                }
            }
        }
        return open.stream().filter(each -> !broken.contains(each.id())).toList();
    }

    private boolean refersToNothing(DerivedIndicator each) {
        boolean lost = false;
        for (String id : references(each.formula())) {
            Node.Str node = written.get(each.id());
            lost |= node == null || !ids.isFigure(node, indexOf(node.value(), id), id);
        }
        return lost;
    }

    /// Where an id stands as a whole word.
    private static int indexOf(String text, String id) {
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            int end = at + id.length();
            boolean begins = at == 0 || !Ids.isPart(text.charAt(at - 1));
            if (begins && (end == text.length() || !Ids.isPart(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> references(Formula formula) {
        var found = new LinkedHashSet<String>();
        collect(formula, found);
        return found;
    }

    private static void collect(Formula formula, Set<String> found) {
        switch (formula) {
            case Formula.Number _ -> {}
            case Formula.Reference reference -> found.add(reference.id());
            case Formula.GrowthOf growth -> found.add(growth.id());
            case Formula.Operation operation -> {
                collect(operation.left(), found);
                collect(operation.right(), found);
            }
        }
    }

    private static String sentence(String words, String stop) {
        return words.endsWith(stop) || words.endsWith("？") || words.endsWith("?") ? words : words + stop;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
