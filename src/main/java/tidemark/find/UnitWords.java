package tidemark.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;
import tidemark.report.unit.Unit;
import tidemark.report.wording.Wording;

/// The units of a report. There are few of them, so each is compared with a term once and not once a figure.
final class UnitWords {
    private static final int NONE = -1;
    private final int[] units;
    private final List<List<String>> words = new ArrayList<>();

    UnitWords(Entry[] entries) {
        units = new int[entries.length];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entries.length; i++) {
            units[i] =
                    entries[i] instanceof Entry.OfFigure of ? number(of.figure().unit(), numbers) : NONE;
        }
    }

    private int number(Unit unit, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(unit.printed(), _ -> {
            words.add(List.of(Wording.unit(unit, Language.ZH), Wording.unit(unit, Language.EN)));
            return words.size() - 1;
        });
    }

    /// How each unit answers to a term.
    @Nullable
    Match[] matches(Term term, Literal literal) {
        var matches = new @Nullable Match[words.size()];
        for (int unit = 0; unit < matches.length; unit++) {
            for (String word : words.get(unit)) {
                Span span = literal.find(word, term);
                if (span != null && (matches[unit] == null || span.isWhole())) {
                    matches[unit] =
                            span.isWhole() ? new Match(Rung.UNIT, 0, word, span) : new Match(Rung.VALUE, 3, word, span);
                }
            }
        }
        return matches;
    }

    /// @param matches as [#matches] gives them
    @Nullable
    Match match(int entry, @Nullable Match[] matches) {
        return units[entry] == NONE ? null : matches[units[entry]];
    }
}
