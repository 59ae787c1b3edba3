package tidemark.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Source;
import tidemark.report.check.BareText.Span;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.State;
import tidemark.report.check.Survey.Hit;
import tidemark.report.text.FoundNumber;

/// Puts what a survey found back onto the text as it is set.
final class Marking {
    private final Report report;
    private final String text;
    private final Set<String> charted;
    private final Survey survey;
    private final Comparator<Hit> closest = Comparator.comparingInt(
                    (Hit hit) -> hit.span().length())
            .thenComparing(hit -> state(hit.claim()))
            .thenComparing(hit -> hit.claim().kind());

    Marking(Report report, String text, Set<String> charted, Survey survey) {
        this.report = report;
        this.text = text;
        this.charted = charted;
        this.survey = survey;
    }

    MarkedText marked() {
        Map<Place, List<Mark>> marks = new HashMap<>();
        survey.paragraphs().forEach(paragraph -> marks.put(paragraph.place(), marks(paragraph)));
        return new MarkedText(
                new Passages(text, survey.text(), marks).all(), coverage(), SourceCheck.layout(report, survey.text()));
    }

    private MarkedText.Coverage coverage() {
        int[] counts = new int[State.values().length];
        survey.proved().forEach(claim -> counts[state(claim).ordinal()]++);
        survey.elsewhere().forEach(each -> counts[state(each.claim()).ordinal()]++);
        return new MarkedText.Coverage(
                counts[State.CHARTED.ordinal()],
                counts[State.TABLE_ONLY.ordinal()],
                counts[State.LEFT_OUT.ordinal()],
                survey.paragraphs().stream()
                        .mapToInt(each -> each.unexplained().size())
                        .sum(),
                survey.missing().size(),
                survey.elsewhere().size(),
                survey.paragraphs().stream()
                        .mapToInt(each -> each.recognised().size())
                        .sum());
    }

    private State state(Claim claim) {
        if (claim.kind() == Claim.Kind.LEFT_OUT) {
            return State.LEFT_OUT;
        }
        return charted.contains(claim.id()) ? State.CHARTED : State.TABLE_ONLY;
    }

    /// The marks of a paragraph; their places are those of the source.
    private List<Mark> marks(Survey.Paragraph paragraph) {
        var marks = new ArrayList<Mark>();
        List<Hit> starting = paragraph.hits().stream()
                .sorted(Comparator.comparingInt(hit -> hit.span().start()))
                .toList();
        var bounds = new TreeSet<Integer>();
        starting.forEach(
                hit -> bounds.addAll(List.of(hit.span().start(), hit.span().end())));
        var over = new ArrayList<Hit>();
        int next = 0;
        for (int from : bounds) {
            over.removeIf(hit -> hit.span().end() <= from);
            for (; next < starting.size() && starting.get(next).span().start() == from; next++) {
                over.add(starting.get(next));
            }
            Integer to = bounds.higher(from);
            if (to != null && !over.isEmpty()) {
                place(
                        marks,
                        paragraph.bare(),
                        new Span(from, to),
                        over.stream().sorted(closest).toList());
            }
        }
        for (FoundNumber number : paragraph.unexplained()) {
            place(marks, paragraph.bare(), new Span(number.start(), number.end()), List.of());
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    /// Captions between lines and the space around them are no part of a mark.
    private void place(List<Mark> marks, BareText bare, Span span, List<Hit> over) {
        boolean begins = over.isEmpty() || over.getFirst().span().start() == span.start();
        int from = span.start();
        for (int at = span.start() + 1; at <= span.end(); at++) {
            if (at == span.end() || isInterrupted(bare.placeOf(at - 1) + 1, bare.placeOf(at))) {
                marks.add(mark(bare.placeOf(from), bare.placeOf(at - 1) + 1, over, begins && from == span.start()));
                from = at;
            }
        }
    }

    private boolean isInterrupted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!TextLine.isNothing(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private Mark mark(int start, int end, List<Hit> over, boolean begins) {
        List<Claim> claims = over.stream().map(Hit::claim).distinct().toList();
        State state = claims.isEmpty() ? State.NOT_MODELLED : state(claims.getFirst());
        return new Mark(start, end, state, claims, state == State.LEFT_OUT ? leftOut(claims.getFirst()) : null, begins);
    }

    private Source.@Nullable LeftOut leftOut(Claim claim) {
        return report.source().leftOut().stream()
                .filter(each ->
                        each.printed().equals(claim.printed()) && each.place().equals(claim.place()))
                .findFirst()
                .orElse(null);
    }
}
