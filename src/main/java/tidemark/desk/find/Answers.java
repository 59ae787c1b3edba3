package tidemark.desk.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import tidemark.find.Found;
import tidemark.find.Hit;
import tidemark.report.Language;

/// What several reports answer, best first.
///
/// @param total how many answers there are in all
record Answers(List<Answer> best, int total) {

    /// @param of the report that answers
    record Answer(Indexed of, Hit hit) {}

    Answers {
        best = List.copyOf(best);
    }

    /// Asks every index. Among answers that are as close as one another, those of the first index come first.
    ///
    /// @param most so many are kept
    /// @param abandoned asked now and then; once true, what is found is of no use
    static Answers of(List<Indexed> indexes, String words, Language language, int most, BooleanSupplier abandoned) {
        var all = new ArrayList<Answer>();
        int total = 0;
        for (Indexed each : indexes) {
            Found found = each.index().find(words, language, most, abandoned);
            found.hits().forEach(hit -> all.add(new Answer(each, hit)));
            total += found.total();
        }
        all.sort(Comparator.comparingInt(answer -> answer.hit().closeness()));
        return new Answers(all.subList(0, Math.min(most, all.size())), total);
    }
}
