package tidemark.find;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.wording.Wording;

/// Finds out how an entry answers to a term best.
final class Judge {
    private final Entry[] entries;
    private final Sieve sieve;
    private final UnitWords units;
    private final Literal literal;
    private final Spoken spoken;
    private final Alike alike;

    Judge(Entry[] entries, Sieve sieve, UnitWords units, Fold fold, Pinyin pinyin) {
        this.entries = entries;
        this.sieve = sieve;
        this.units = units;
        literal = new Literal(fold);
        spoken = new Spoken(fold, pinyin);
        alike = new Alike(fold);
    }

    Asked ask(Term term) {
        return new Asked(
                term,
                sieve.demand(term),
                units.matches(term, literal),
                term.isPinyin(),
                term.isNumber(),
                term.mayBeMistyped());
    }

    /// @param forgiving true to forgive a typing error where nothing else answers
    @Nullable
    Match match(int entry, Asked asked, boolean forgiving) {
        Match strict = strict(entry, asked);
        return strict == null && forgiving && asked.forgivable() ? alike(entry, asked) : strict;
    }

    private @Nullable Match strict(int entry, Asked asked) {
        Entry of = entries[entry];
        boolean said = asked.demand().allowsLiteral(entry);
        Match best = said ? named(of, asked.term()) : null;
        best = better(best, units.match(entry, asked.units()));
        if (best == null && asked.pinyin() && asked.demand().allowsSpoken(entry)) {
            best = sounding(of, asked.term(), 0);
        }
        if (asked.number() && asked.demand().allowsValue(entry)) {
            best = better(best, valued(of, asked.term()));
        }
        if (best == null && said) {
            best = stated(of, asked.term());
        }
        if (best == null && asked.pinyin() && asked.demand().allowsSpoken(entry)) {
            best = stoodSounding(of, asked.term());
        }
        return best;
    }

    private static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.score() < one.score() ? other : one;
    }

    private @Nullable Match named(Entry entry, Term term) {
        Match best = null;
        for (String name : entry.names()) {
            Span span = literal.find(name, term);
            if (span != null) {
                Rung rung = span.isWhole() ? Rung.EXACT_NAME : span.first() ? Rung.NAME_START : Rung.NAME_PART;
                best = better(best, new Match(rung, 0, name, span));
            }
        }
        for (String alias : entry.aliases()) {
            Span span = literal.find(alias, term);
            if (span != null) {
                best = better(best, new Match(Rung.ALIAS, degree(span), alias, span));
            }
        }
        return best;
    }

    private static int degree(Span span) {
        return span.isWhole() ? 0 : span.first() ? 1 : 2;
    }

    private @Nullable Match sounding(Entry entry, Term term, int errors) {
        Rung rung = errors == 0 ? Rung.PINYIN : Rung.ALIKE;
        Match best = null;
        for (String name : entry.spokenNames()) {
            Span span = spoken.find(name, term, errors);
            best = span == null ? best : better(best, new Match(rung, degree(span), name, span));
        }
        for (String alias : entry.aliases()) {
            Span span = spoken.find(alias, term, errors);
            best = span == null ? best : better(best, new Match(rung, degree(span) + 1, alias, span));
        }
        return best;
    }

    private @Nullable Match stoodSounding(Entry entry, Term term) {
        for (String standing : entry.standings()) {
            Span span = spoken.find(standing, term, 0);
            if (span != null) {
                return new Match(Rung.RANK, 1, standing, span);
            }
        }
        return null;
    }

    private @Nullable Match valued(Entry entry, Term term) {
        if (!(entry instanceof Entry.OfFigure of)) {
            return null;
        }
        Match best = null;
        for (Figure figure : of.series()) {
            BigDecimal value = figure.value();
            if (value != null) {
                best = better(best, valued(figure, value, term));
            }
            Growth growth = figure.growth();
            if (growth != null) {
                for (Language language : Language.values()) {
                    best = better(best, numbered(Wording.growth(growth, language), term, 2));
                }
            }
        }
        return best;
    }

    private @Nullable Match valued(Figure figure, BigDecimal value, Term term) {
        Match best = numbered(value.abs().toPlainString(), term, 1);
        if (best != null) {
            return best.span().isWhole() ? new Match(Rung.VALUE, 0, best.text(), best.span()) : best;
        }
        for (Language language : Language.values()) {
            best = better(best, numbered(Wording.reading(figure, language).text(), term, 1));
        }
        return best;
    }

    private @Nullable Match numbered(String text, Term term, int degree) {
        Span span = literal.find(text, term);
        return span == null ? null : new Match(Rung.VALUE, degree, text, span);
    }

    private @Nullable Match stated(Entry entry, Term term) {
        Match standing = first(entry.standings(), term, Rung.RANK);
        if (standing != null) {
            return standing;
        }
        Rung rung = switch (entry) {
            case Entry.OfFigure _, Entry.OfDefinition _, Entry.OfEvent _ -> Rung.DEFINITION;
            case Entry.OfSection _, Entry.OfParagraph _ -> Rung.NARRATIVE;
        };
        return first(entry.explanations(), term, rung);
    }

    private @Nullable Match first(List<String> texts, Term term, Rung rung) {
        for (String text : texts) {
            Span span = literal.find(text, term);
            if (span != null) {
                return new Match(rung, 0, text, span);
            }
        }
        return null;
    }

    private @Nullable Match alike(int entry, Asked asked) {
        Entry of = entries[entry];
        Term term = asked.term();
        Match best = null;
        if (asked.demand().allowsAlike(entry)) {
            for (String name : of.names()) {
                best = better(best, alike(name, term, 0));
            }
            for (String alias : of.aliases()) {
                best = better(best, alike(alias, term, 1));
            }
        }
        return asked.pinyin() && asked.demand().allowsAlikeSpoken(entry) ? better(best, sounding(of, term, 1)) : best;
    }

    private @Nullable Match alike(String name, Term term, int more) {
        Span span = alike.find(name, term);
        return span == null ? null : new Match(Rung.ALIKE, degree(span) + more, name, span);
    }

    /// Where a term stands in a text that is shown anyway; null where it does not.
    @Nullable
    Span standsIn(String text, Term term) {
        Span span = literal.find(text, term);
        if (span == null && term.isPinyin()) {
            span = spoken.find(text, term, 0);
        }
        return span;
    }
}
