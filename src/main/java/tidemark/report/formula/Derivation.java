package tidemark.report.formula;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.report.DerivedIndicator;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Indicator;
import tidemark.report.Interval;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Unit;

/// Turns what a report states into figures, and computes what follows from it.
public final class Derivation {
    private final String refArea;
    /// The figures that formulas refer to.
    private final Map<String, List<Figure>> stated = new LinkedHashMap<>();
    private final Map<String, DerivedIndicator> derived = new LinkedHashMap<>();
    private final Map<String, Evaluation.Computed> computed = new HashMap<>();
    private final Map<String, Fault> faults = new HashMap<>();

    /// @param figures one for each observation and each derived indicator that could be computed, stated
    ///     first, in the order of the report
    /// @param faults one for each derived indicator that could not, in the order of the report
    public record Result(List<Figure> figures, List<Fault> faults) {
        public Result {
            figures = List.copyOf(figures);
            faults = List.copyOf(faults);
        }
    }

    /// Why a derived indicator could not be computed, and what would be right.
    public record Fault(String id, Text problem, Text repair) {}

    /// One operation of a formula and what it comes to.
    ///
    /// @param formula what is computed
    /// @param value in plain units, as [Unit#factor] gives them: yuan for 亿元, 0.01 for one percent
    /// @param interval where the true value lies, in the same units
    public record Step(Formula.Operation formula, BigDecimal value, Interval interval) {}

    private Derivation(String refArea) {
        this.refArea = refArea;
    }

    /// Takes time in proportion to the number of figures. Ids are expected to be unique; where they are
    /// not, the last one counts.
    ///
    /// @param refArea the area that the report is about
    public static Result resolve(String refArea, List<Indicator> indicators, List<DerivedIndicator> derived) {
        return new Derivation(refArea).resolved(indicators, derived);
    }

    /// How each derived figure of a report comes about: the operations of its formula, innermost first, the whole
    /// formula
    /// last. None for a formula without an operation.
    ///
    /// @return by the id of the derived indicator, in the order of the report
    public static Map<String, List<Step>> steps(Report report) {
        var derivation = new Derivation(report.refArea());
        derivation.resolved(report.indicators(), report.derived());
        var steps = new LinkedHashMap<String, List<Step>>();
        report.derived().stream()
                .filter(each -> derivation.computed.containsKey(each.id()))
                .forEach(
                        each -> steps.put(each.id(), derivation.evaluation(each).steps()));
        return steps;
    }

    private Result resolved(List<Indicator> indicators, List<DerivedIndicator> wanted) {
        var figures = new ArrayList<Figure>(indicators.size() + wanted.size());
        Set<String> references = references(wanted);
        for (Indicator indicator : indicators) {
            List<Figure> series = StatedFigures.of(indicator);
            figures.addAll(series);
            if (references.contains(indicator.id())) {
                stated.put(indicator.id(), series);
            }
        }
        wanted.forEach(each -> derived.put(each.id(), each));
        computeInOrder();
        derived.values().stream().filter(each -> isOpen(each.id())).toList().forEach(this::blameUnreached);
        for (String id : derived.keySet()) {
            Evaluation.Computed result = computed.get(id);
            if (result != null) {
                figures.add(result.figure());
            }
        }
        return new Result(
                figures,
                derived.keySet().stream()
                        .map(faults::get)
                        .filter(fault -> fault != null)
                        .toList());
    }

    private static Set<String> references(List<DerivedIndicator> wanted) {
        var references = new HashSet<String>();
        wanted.forEach(each -> references.addAll(FormulaWriter.ids(each.formula())));
        return references;
    }

    private boolean isOpen(String id) {
        return derived.containsKey(id) && !computed.containsKey(id) && !faults.containsKey(id);
    }

    /// Computes each derived indicator once everything it rests on is settled; those in a circle never are.
    private void computeInOrder() {
        var open = new HashMap<String, Integer>();
        var dependants = new HashMap<String, List<String>>();
        var ready = new ArrayDeque<String>();
        for (DerivedIndicator each : derived.values()) {
            List<String> needed = FormulaWriter.ids(each.formula()).stream()
                    .filter(derived::containsKey)
                    .toList();
            open.put(each.id(), needed.size());
            needed.forEach(id ->
                    dependants.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(each.id()));
            if (needed.isEmpty()) {
                ready.add(each.id());
            }
        }
        while (!ready.isEmpty()) {
            String id = ready.remove();
            compute(id);
            for (String dependant : dependants.getOrDefault(id, List.of())) {
                if (open.merge(dependant, -1, Integer::sum) == 0) {
                    ready.add(dependant);
                }
            }
        }
    }

    private void compute(String id) {
        DerivedIndicator wanted = derived.get(id);
        if (wanted == null) {
            return;
        }
        switch (evaluation(wanted).outcome()) {
            case Evaluation.Computed result -> computed.put(id, result);
            case Evaluation.Failed failed -> faults.put(id, new Fault(id, failed.problem(), failed.repair()));
        }
    }

    private Evaluation evaluation(DerivedIndicator wanted) {
        return new Evaluation(wanted, refArea, stated, computed, derived.keySet());
    }

    /// What was never reached is in a circle or rests on one. Each id is walked over once.
    private void blameUnreached(DerivedIndicator start) {
        var walk = new LinkedHashMap<String, Integer>();
        @Nullable String at = start.id();
        while (at != null && isOpen(at) && !walk.containsKey(at)) {
            walk.put(at, walk.size());
            at = firstOpen(at);
        }
        var steps = List.copyOf(walk.keySet());
        int circle = at != null && walk.containsKey(at) ? walk.get(at) : steps.size();
        List<String> round = steps.subList(circle, steps.size());
        round.forEach(id -> faults.put(id, circular(id, round)));
        for (int i = circle - 1; i >= 0; i--) {
            String next = i + 1 < steps.size() ? steps.get(i + 1) : at == null ? steps.get(i) : at;
            faults.put(steps.get(i), Evaluation.restsOn(steps.get(i), next));
        }
    }

    /// The first id of a formula that is still open, or else one that is at fault.
    private @Nullable String firstOpen(String id) {
        DerivedIndicator each = derived.get(id);
        List<String> ids = each == null ? List.of() : FormulaWriter.ids(each.formula());
        return ids.stream()
                .filter(this::isOpen)
                .findFirst()
                .or(() -> ids.stream().filter(faults::containsKey).findFirst())
                .orElse(null);
    }

    private static Fault circular(String id, List<String> round) {
        String path = String.join(" → ", round.subList(0, Math.min(round.size(), 6))) + (round.size() > 6 ? " → …" : "")
                + " → " + round.getFirst();
        return new Fault(
                id,
                new Text("公式循环引用：" + path, "the formula goes round in circles: " + path),
                new Text("让其中一个指标取自来源所述的数据", "let one of them rest on what the source states"));
    }
}
