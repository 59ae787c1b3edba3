package tidemark.report.json;

import java.util.Locale;
import java.util.Optional;

/// Suggests what was probably meant by a name that is not known.
public final class Nearest {
    /// How many names are looked at in all, so that a large file full of mistakes is still answered at once.
    private static final int ENOUGH = 5_000_000;

    private int looked;

    /// The known name closest to `wrong`, if one is close.
    public Optional<String> among(Iterable<String> known, String wrong) {
        if (wrong.length() < 2 || wrong.length() > 64) {
            return Optional.empty();
        }
        String plain = plain(wrong);
        String best = null;
        int limit = Math.max(1, plain.length() / 3) + 1;
        int least = 2 * limit;
        for (String name : known) {
            if (looked++ > ENOUGH) {
                break;
            }
            int longer = Math.abs(name.length() - plain.length());
            if (longer < limit) {
                // Of two that are equally far, the one of the same length is the likelier slip.
                int score = 2 * distance(plain, plain(name), limit) + Math.min(longer, 1);
                if (score < least) {
                    least = score;
                    limit = score / 2 + 1;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /// How many letters to add, drop, change or swap with their neighbour; `limit` where it is that many or more.
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                row[j] = value;
                least = Math.min(least, value);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(limit, last[b.length()]);
    }
}
