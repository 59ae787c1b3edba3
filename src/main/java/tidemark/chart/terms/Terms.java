package tidemark.chart.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.chart.rule.FormPurpose;
import tidemark.chart.rule.Rule;
import tidemark.chart.terms.Term.Group;
import tidemark.report.DerivedIndicator;
import tidemark.report.Event;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.report.unit.Unit;

/// Every term that is used of a report: first those of statistics, then the report's own.
public final class Terms {
    private Terms() {}

    /// @param report as it is seen; what is hidden in it is not explained either
    public static List<Term> of(Report report) {
        return Stream.of(fixed().stream(), units(report), figures(report))
                .flatMap(terms -> terms)
                .toList();
    }

    /// What a unit is called; in English a measure word by itself.
    public static Text name(Unit unit) {
        return UnitTerms.name(unit);
    }

    /// The term of a key; empty for the meaning of a figure, which its evidence says itself, and for an unknown key.
    public static Optional<Term> find(Report report, String key) {
        return Stream.of(fixed().stream(), units(report))
                .flatMap(terms -> terms)
                .filter(term -> term.key().equals(key))
                .findFirst();
    }

    /// Those that hold for every report.
    static List<Term> fixed() {
        return Stream.of(
                        Stream.of(ObsStatus.values())
                                .map(status -> term(
                                        Group.STATUS,
                                        "status." + status.name(),
                                        status.label(),
                                        StatisticsTerms.of(status))),
                        Stream.of(Qualifier.values())
                                .map(qualifier -> term(
                                        Group.QUALIFIER,
                                        "qualifier." + qualifier.name(),
                                        StatisticsTerms.name(qualifier),
                                        StatisticsTerms.of(qualifier))),
                        Stream.of(IndicatorKind.values())
                                .map(kind -> term(
                                        Group.KIND,
                                        "kind." + kind.name(),
                                        StatisticsTerms.name(kind),
                                        StatisticsTerms.of(kind))),
                        StatisticsTerms.changes().stream(),
                        Stream.of(Growth.Unit.values())
                                .map(unit -> term(
                                        Group.CHANGE,
                                        "growth." + unit.name(),
                                        StatisticsTerms.name(unit),
                                        StatisticsTerms.of(unit))),
                        Stream.of(Growth.Price.values())
                                .map(price -> term(
                                        Group.CHANGE,
                                        "price." + price.name(),
                                        StatisticsTerms.name(price),
                                        StatisticsTerms.of(price))),
                        StatisticsTerms.ranks().stream(),
                        Stream.of(Rank.Superlative.values())
                                .map(each -> term(
                                        Group.RANK,
                                        "superlative." + each.name(),
                                        StatisticsTerms.name(each),
                                        StatisticsTerms.of(each))),
                        Stream.of(Scope.values())
                                .map(scope -> term(
                                        Group.RANK, "scope." + scope.name(), scope.label(), StatisticsTerms.of(scope))),
                        StatisticsTerms.computed().stream(),
                        Stream.of(Event.Kind.values())
                                .map(kind -> term(
                                        Group.EVENT, "event." + kind.name(), kind.label(), StatisticsTerms.of(kind))),
                        Stream.of(Form.values())
                                .map(form ->
                                        term(Group.FORM, "form." + form.code(), form.label(), FormPurpose.of(form))),
                        Stream.of(Rule.values())
                                .map(rule -> term(
                                        Group.RULE,
                                        "rule." + rule.name(),
                                        new Text(rule.name(), rule.name()),
                                        sentence(rule.words()))))
                .flatMap(terms -> terms)
                .toList();
    }

    private static Text sentence(Text words) {
        return new Text(words.zh() + "。", words.en() + ".");
    }

    private static Stream<Term> units(Report report) {
        Map<String, Unit> used = new LinkedHashMap<>();
        report.indicators()
                .forEach(indicator -> used.putIfAbsent(indicator.unit().printed(), indicator.unit()));
        report.derived().forEach(derived -> used.putIfAbsent(derived.unit().printed(), derived.unit()));
        return used.values().stream()
                .map(unit -> term(Group.UNIT, "unit." + unit.printed(), UnitTerms.name(unit), UnitTerms.of(unit)));
    }

    private static Stream<Term> figures(Report report) {
        return Stream.concat(
                report.indicators().stream().flatMap(Terms::figure),
                report.derived().stream().flatMap(Terms::figure));
    }

    private static Stream<Term> figure(Indicator of) {
        Text meaning = of.definition();
        return meaning == null
                ? Stream.empty()
                : Stream.of(term(Group.FIGURE, "figure." + of.id(), of.name(), meaning));
    }

    private static Stream<Term> figure(DerivedIndicator of) {
        Text meaning = of.definition();
        return meaning == null
                ? Stream.empty()
                : Stream.of(term(Group.FIGURE, "figure." + of.id(), of.name(), meaning));
    }

    static Term term(Group group, String key, Text name, Text meaning) {
        return new Term(key, group, name, meaning);
    }
}
