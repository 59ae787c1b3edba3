package tidemark.find;

import java.util.Arrays;

/// The best few of many, in order, without sorting all.
final class Shortlist {
    private final long[] keys;
    private int kept;
    private int seen;

    Shortlist(int limit) {
        keys = new long[limit];
    }

    /// @param score the lower, the better; of equals the lower entry is the better one
    void add(int score, int entry) {
        seen++;
        insert((long) score << Integer.SIZE | entry);
    }

    private void insert(long key) {
        if (kept == keys.length && key >= keys[kept - 1]) {
            return;
        }
        int at = -1 - Arrays.binarySearch(keys, 0, kept, key);
        kept = Math.min(kept + 1, keys.length);
        System.arraycopy(keys, at, keys, at + 1, kept - at - 1);
        keys[at] = key;
    }

    Shortlist with(Shortlist other) {
        for (int i = 0; i < other.kept; i++) {
            insert(other.keys[i]);
        }
        seen += other.seen;
        return this;
    }

    int[] entries() {
        return Arrays.stream(keys, 0, kept).mapToInt(key -> (int) key).toArray();
    }

    /// How many there were in all.
    int seen() {
        return seen;
    }
}
