package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found wrong with many pictures: how often, and the first few seeds with what was seen.
final class Complaints {
    private static final int SHOWN = 4;

    private final Map<String, List<String>> byKind = new LinkedHashMap<>();

    void add(String kind, long seed, String detail) {
        byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add("seed " + seed + ": " + detail);
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        byKind.forEach((kind, details) -> {
            lines.append(kind).append(", ").append(details.size()).append(" times\n");
            details.stream()
                    .limit(SHOWN)
                    .forEach(detail -> lines.append("    ").append(detail).append('\n'));
        });
        return lines.toString();
    }
}
