package tidemark.export.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tidemark.chart.terms.Term;
import tidemark.chart.terms.Terms;
import tidemark.export.Extract;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Text;

/// What the workbook's figures and the words about them mean, each in both languages, the figures first.
final class TermSheet {
    private final Extract extract;
    private final Language language;

    TermSheet(Extract extract, Language language) {
        this.extract = extract;
        this.language = language;
    }

    List<Column<Term>> columns() {
        Language other = language.other();
        return List.of(
                column(
                        new Text("类别", "Group"),
                        20,
                        term -> term.group().heading().in(language)),
                column(new Text("术语", "Term"), 30, term -> term.name().in(language)),
                column(new Text("含义", "Meaning"), 70, term -> term.meaning().in(language)),
                column(new Text("英文", "In Chinese"), 30, term -> term.name().in(other)),
                column(
                        new Text("英文含义", "Meaning in Chinese"),
                        70,
                        term -> term.meaning().in(other)));
    }

    private Column<Term> column(Text heading, double width, Function<Term, String> words) {
        return new Column<>(heading.in(language), width, term -> Content.words(words.apply(term)));
    }

    List<Term> rows() {
        Set<String> keys = used();
        List<Term> all = Terms.of(extract.report());
        var rows = new java.util.ArrayList<>(all.stream()
                .filter(term -> term.group() == Term.Group.FIGURE && keys.contains(term.key()))
                .toList());
        all.stream().filter(term -> isUsed(term, keys)).forEach(rows::add);
        return rows;
    }

    private boolean isUsed(Term term, Set<String> keys) {
        return switch (term.group()) {
            case STATUS, QUALIFIER, KIND, UNIT, EVENT -> keys.contains(term.key());
            case CHANGE -> extract.figures().stream().anyMatch(figure -> figure.growth() != null);
            case RANK ->
                extract.figures().stream().anyMatch(figure -> !figure.ranks().isEmpty())
                        || !extract.events().isEmpty();
            case COMPUTED -> true;
            case FORM, RULE, FIGURE -> false;
        };
    }

    private Set<String> used() {
        var keys = new HashSet<String>();
        for (Figure figure : extract.figures()) {
            keys.add("figure." + figure.id());
            keys.add("status." + figure.obsStatus().name());
            keys.add("kind." + figure.kind().name());
            keys.add("unit." + figure.unit().printed());
            if (figure.qualifier() != null) {
                keys.add("qualifier." + figure.qualifier().name());
            }
        }
        for (Event event : extract.events()) {
            keys.add("event." + event.kind().name());
        }
        return keys;
    }
}
