package tidemark.report.json;

import java.util.Arrays;
import java.util.List;
import tidemark.report.Indicator;

/// Where in the file each indicator begins; four bytes for each.
final class Spots {
    private int[] offsets = new int[64];

    /// @param count of the indicators read so far, of which the last begins there
    void add(int count, int offset) {
        if (count == 0) {
            return;
        }
        if (count > offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[count - 1] = offset;
    }

    /// Where the indicator of an id begins.
    int of(String id, List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).id().equals(id)) {
                return offsets[i];
            }
        }
        throw new IllegalArgumentException("no indicator has the id " + id);
    }
}
