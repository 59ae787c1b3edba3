package tidemark.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;

/// Finds figures, events, sections, definitions and paragraphs of one report by a few letters or characters: by name in
/// both languages, by pinyin and its initials, by value, unit and rank, with one typing error, and asked for as one
/// speaks.
///
/// Immutable; many threads may ask at once.
public final class FindIndex {
    private static final int MANY = 4_000;
    private static final int CHUNK = 1_024;

    /// With fewer answers than these, one typing error is forgiven.
    private static final int FEW = 3;

    /// Words that stand together go before words that stand apart.
    private static final int APART = 64;

    private static final int NO = -1;
    private final Entry[] entries;
    private final Judge judge;
    private final Fold fold = new Fold();

    private FindIndex(Entry[] entries) {
        this.entries = entries;
        var pinyin = new Pinyin();
        judge = new Judge(entries, new Sieve(entries, fold, pinyin), new UnitWords(entries), fold, pinyin);
    }

    /// Takes about two seconds for a million indicators; not for the JavaFX thread.
    public static FindIndex of(Report report) {
        return new FindIndex(Entries.of(report));
    }

    /// An index of titles alone; the id of a hit is its place in the list, from 0.
    public static FindIndex ofTitles(List<Text> titles) {
        return new FindIndex(IntStream.range(0, titles.size())
                .mapToObj(place -> new Entry.OfSection(Integer.toString(place), titles.get(place), titles.get(place)))
                .toArray(Entry[]::new));
    }

    public Found find(String words, Language language, int limit) {
        return find(words, language, limit, () -> false);
    }

    /// The best hits for what a reader has typed so far; none for blank words.
    ///
    /// @param language of what is shown; words in either are found
    /// @param limit how many hits at most
    /// @param abandoned asked now and then; once true, nothing is found
    public Found find(String words, Language language, int limit, BooleanSupplier abandoned) {
        String folded = fold.of(words);
        if (folded.isEmpty() || limit < 1) {
            return Found.NOTHING;
        }
        Question question = question(folded);
        Shortlist list = list(question, limit, false, abandoned);
        String bare = AskingWords.without(folded);
        if (list.seen() == 0 && !bare.isEmpty() && !bare.equals(folded)) {
            question = question(bare);
            list = list(question, limit, false, abandoned);
        }
        boolean forgiving = list.seen() < FEW && !abandoned.getAsBoolean();
        if (forgiving) {
            list = list(question, limit, true, abandoned);
        }
        if (abandoned.getAsBoolean()) {
            return Found.NOTHING;
        }
        var showing = new Showing(judge, language);
        Question asked = question;
        List<Hit> hits = Arrays.stream(list.entries())
                .mapToObj(entry -> hit(entry, asked, forgiving, showing))
                .toList();
        return new Found(hits, list.seen());
    }

    /// An entry as it was found before, in the language of now; empty where the report has it no more.
    public Optional<Hit> recall(HitKind kind, String id, Language language) {
        return Arrays.stream(entries)
                .filter(entry -> entry.kind() == kind && entry.id().equals(id))
                .findFirst()
                .map(new Showing(judge, language)::plain);
    }

    private Question question(String folded) {
        String[] words = folded.split(" ");
        List<Asked> parts = words.length == 1
                ? List.of()
                : Arrays.stream(words).map(Term::new).map(judge::ask).toList();
        return new Question(judge.ask(new Term(folded)), parts);
    }

    private Shortlist list(Question question, int limit, boolean forgiving, BooleanSupplier abandoned) {
        IntStream chunks = IntStream.range(0, (entries.length + CHUNK - 1) / CHUNK);
        return (entries.length > MANY ? chunks.parallel() : chunks)
                .mapToObj(chunk -> chunk(chunk, question, limit, forgiving, abandoned))
                .reduce(
                        new Shortlist(limit),
                        (a, b) -> new Shortlist(limit).with(a).with(b));
    }

    private Shortlist chunk(int chunk, Question question, int limit, boolean forgiving, BooleanSupplier abandoned) {
        var list = new Shortlist(limit);
        if (abandoned.getAsBoolean()) {
            return list;
        }
        int end = Math.min(entries.length, (chunk + 1) * CHUNK);
        for (int entry = chunk * CHUNK; entry < end; entry++) {
            int score = score(entry, question, forgiving);
            if (score != NO) {
                list.add(score, entry);
            }
        }
        return list;
    }

    private int score(int entry, Question question, boolean forgiving) {
        Match whole = judge.match(entry, question.whole(), forgiving);
        if (whole != null) {
            return whole.score();
        }
        int sum = question.parts().isEmpty() ? NO : APART;
        for (Asked part : question.parts()) {
            Match match = judge.match(entry, part, forgiving);
            if (match == null) {
                return NO;
            }
            sum += match.score();
        }
        return sum;
    }

    private Hit hit(int entry, Question question, boolean forgiving, Showing showing) {
        @Nullable Match whole = judge.match(entry, question.whole(), forgiving);
        if (whole != null) {
            return showing.hit(entries[entry], List.of(question.whole().term()), List.of(whole));
        }
        var matches = new ArrayList<Match>();
        for (Asked part : question.parts()) {
            Match match = judge.match(entry, part, forgiving);
            if (match != null) {
                matches.add(match);
            }
        }
        return showing.hit(
                entries[entry], question.parts().stream().map(Asked::term).toList(), matches);
    }
}
