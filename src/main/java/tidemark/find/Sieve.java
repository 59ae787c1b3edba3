package tidemark.find;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.unit.Measure;
import tidemark.report.wording.Wording;

/// A few bits of each entry that tell at once for most entries that they cannot answer, so that few texts need be read.
/// It never says no to an entry that answers.
final class Sieve {
    private static final int MANY = 20_000;
    private static final byte ANY = -2;
    private static final byte NO_NUMBER = -1;

    private final long[] characters;
    private final long[] words;
    private final int[] initials;
    private final int[] sounds;
    private final long[] neighbours;
    private final int[] letters;
    private final byte[] values;
    private final byte[] converted;
    private final byte[] growths;
    private final Fold fold;
    private final Pinyin pinyin;

    Sieve(Entry[] entries, Fold fold, Pinyin pinyin) {
        this.fold = fold;
        this.pinyin = pinyin;
        int size = entries.length;
        characters = new long[size];
        words = new long[size];
        initials = new int[size];
        sounds = new int[size];
        neighbours = new long[size];
        letters = new int[size];
        values = new byte[size];
        converted = new byte[size];
        growths = new byte[size];
        IntStream all = IntStream.range(0, size);
        (size > MANY ? all.parallel() : all).forEach(i -> note(i, entries[i]));
    }

    private void note(int i, Entry entry) {
        entry.names().forEach(text -> noteWords(i, text));
        entry.spokenNames().forEach(text -> noteSounds(i, text));
        for (String alias : entry.aliases()) {
            noteWords(i, alias);
            noteSounds(i, alias);
        }
        for (String standing : entry.standings()) {
            note(i, standing);
            noteSounds(i, standing);
        }
        entry.explanations().forEach(text -> note(i, text));
        noteNumbers(i, entry);
    }

    private void noteWords(int i, String name) {
        note(i, name);
        for (int at = 0; at < name.length(); at++) {
            letters[i] |= Pinyin.bit(fold.of(name.charAt(at)));
        }
    }

    private void noteSounds(int i, String name) {
        int before = 0;
        for (int at = 0; at < name.length(); at++) {
            char c = fold.of(name.charAt(at));
            if (c == Fold.NOTHING) {
                continue;
            }
            int now = pinyin.initials(c);
            initials[i] |= now;
            sounds[i] |= Pinyin.bit(c);
            for (String reading : pinyin.of(c)) {
                sounds[i] |= lettersOf(reading);
            }
            neighbours[i] |= neighbours(before, now);
            before = now;
        }
    }

    /// One bit for each first letter that may be followed by each other one.
    private static long neighbours(int before, int now) {
        long bits = 0;
        for (int a = before; a != 0; a &= a - 1) {
            for (int b = now; b != 0; b &= b - 1) {
                bits |= pair((char) Integer.numberOfTrailingZeros(a), (char) Integer.numberOfTrailingZeros(b));
            }
        }
        return bits;
    }

    private void note(int i, String text) {
        char previous = ' ';
        boolean began = false;
        for (int at = 0; at < text.length(); at++) {
            char c = fold.of(text.charAt(at));
            if (c == Fold.NOTHING) {
                continue;
            }
            if (Fold.isHan(c)) {
                characters[i] |= character(c);
            }
            if (began && inWord(c)) {
                words[i] |= pair(previous, c);
            }
            began = inWord(c) && Fold.begins(previous, c);
            previous = c;
        }
    }

    private void noteNumbers(int i, Entry entry) {
        values[i] = NO_NUMBER;
        converted[i] = NO_NUMBER;
        growths[i] = NO_NUMBER;
        if (entry instanceof Entry.OfFigure of) {
            boolean one = of.series().size() == 1;
            Figure figure = of.figure();
            values[i] = one ? lead(figure.value()) : ANY;
            converted[i] = one && figure.unit().measure() == Measure.AREA ? convertedLead(figure) : NO_NUMBER;
            growths[i] =
                    one ? lead(figure.growth() == null ? null : figure.growth().value()) : ANY;
        }
    }

    /// Land is converted for some readers, and then begins with other digits.
    private static byte convertedLead(Figure figure) {
        byte printed = lead(figure.value());
        byte english = lead(Wording.reading(figure, Language.EN).number());
        byte chinese = lead(Wording.reading(figure, Language.ZH).number());
        boolean both = english != printed && chinese != printed && english != chinese;
        return both ? ANY : english == printed ? chinese : english;
    }

    /// The first two digits that count. They are the same in 4501.6亿元 and CNY 450.16 billion.
    private static byte lead(@Nullable BigDecimal number) {
        return number == null || number.signum() == 0
                ? number == null ? NO_NUMBER : ANY
                : lead(number.unscaledValue().toString());
    }

    private static byte lead(String digits) {
        int found = 0;
        int lead = 0;
        for (int i = 0; i < digits.length() && found < 2; i++) {
            char c = digits.charAt(i);
            if (Fold.isDigit(c) && (found > 0 || c != '0')) {
                lead = lead * 10 + c - '0';
                found++;
            }
        }
        return found == 0 ? ANY : (byte) (found == 1 ? lead * 10 : lead);
    }

    /// What a term demands of the bits.
    Demand demand(Term term) {
        return new Demand(term);
    }

    private static boolean inWord(char c) {
        return Fold.isLetter(c) || Fold.isDigit(c);
    }

    private static long character(char c) {
        return 1L << (c * 0x9E3779B1 >>> 26);
    }

    private static long pair(char a, char b) {
        return 1L << ((a * 31 + b) * 0x9E3779B1 >>> 26);
    }

    private static int lettersOf(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= Pinyin.bit(text.charAt(i));
        }
        return bits;
    }

    /// What one term demands.
    final class Demand {
        private final long ofCharacters;
        private final long ofWords;
        private final int ofLetters;
        private final int initial;
        private final long ofNeighbours;
        private final byte ofNumber;
        private final byte ofNumberTo;

        private Demand(Term term) {
            long han = 0;
            long pairs = 0;
            char previous = ' ';
            boolean began = false;
            for (int i = 0; i < term.length(); i++) {
                char c = term.at(i);
                han |= Fold.isHan(c) ? character(c) : 0;
                pairs |= began && inWord(c) ? pair(previous, c) : 0;
                began = inWord(c) && Fold.begins(previous, c);
                previous = c;
            }
            ofCharacters = han;
            ofWords = pairs;
            ofLetters = lettersOf(term.text());
            initial = Pinyin.bit(term.at(0));
            ofNeighbours = neighboursOf(term);
            String digits = term.text().replaceAll("^[0.]+", "");
            ofNumber = lead(digits.replaceAll("[^0-9.].*", ""));
            boolean single = digits.replaceAll("[^0-9.].*", "").replace(".", "").length() == 1;
            ofNumberTo = (byte) (single ? ofNumber + 9 : ofNumber);
        }

        /// The first letters of the first two characters, whichever way the term is read; all where one may be enough.
        private long neighboursOf(Term term) {
            if (initial == 0 || pinyin.beginsSyllable(term.text())) {
                return -1;
            }
            long bits = 0;
            for (int end = 1; end < term.length(); end++) {
                String head = term.text().substring(0, end);
                boolean read = end == 1 || end == 2 && head.charAt(1) == 'h' || pinyin.isSyllable(head);
                int second = Pinyin.bit(term.at(end));
                if (read && second == 0) {
                    return -1;
                }
                bits |= read ? neighbours(initial, second) : 0;
            }
            return bits;
        }

        boolean allowsLiteral(int entry) {
            return (characters[entry] & ofCharacters) == ofCharacters && (words[entry] & ofWords) == ofWords;
        }

        boolean allowsSpoken(int entry) {
            return (initials[entry] & initial) != 0
                    && (ofNeighbours == -1 || (neighbours[entry] & ofNeighbours) != 0)
                    && (sounds[entry] & ofLetters) == ofLetters;
        }

        boolean allowsValue(int entry) {
            return allowsNumber(values[entry]) || allowsNumber(converted[entry]) || allowsNumber(growths[entry]);
        }

        private boolean allowsNumber(byte lead) {
            return lead == ANY || lead != NO_NUMBER && (ofNumber == ANY || lead >= ofNumber && lead <= ofNumberTo);
        }

        boolean allowsAlike(int entry) {
            return ofCharacters == 0
                    ? Integer.bitCount(ofLetters & ~letters[entry]) <= 1
                    : Long.bitCount(ofCharacters & ~characters[entry]) <= 1;
        }

        boolean allowsAlikeSpoken(int entry) {
            return Integer.bitCount(ofLetters & ~sounds[entry]) <= 1;
        }
    }
}
