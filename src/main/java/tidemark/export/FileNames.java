package tidemark.export;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The names of a report's files, made from titles. A chart has the same name whichever charts are written with it.
public final class FileNames {

    /// The longest name, in bytes of UTF-8, with its suffix and extension.
    public static final int MOST_BYTES = 220;

    private static final int MOST_TITLE_BYTES = 110;
    private static final int MOST_ID_BYTES = 40;

    private final Map<String, String> stems;

    private FileNames(Map<String, String> stems) {
        this.stems = stems;
    }

    /// Names the files of charts: after its title, and after its id too where another has the same title.
    ///
    /// @param titles the charts' titles by their ids, in the order of the report
    /// @param storable whether the file system can hold a name; a chart is named after its id alone where it cannot
    public static FileNames of(Map<String, String> titles, Predicate<String> storable) {
        var wished = new LinkedHashMap<String, String>();
        titles.forEach((id, title) -> wished.put(id, wish(id, title, storable)));
        var shared = shared(wished);
        var taken = new HashSet<String>();
        wished.replaceAll((id, wish) -> unique(shared.contains(key(wish)) ? wish + "-" + idPart(id) : wish, taken));
        return new FileNames(Collections.unmodifiableMap(wished));
    }

    /// The whole name of a chart's file: a name, never a path.
    ///
    /// @param extension without its dot
    /// @throws IllegalArgumentException if the chart was not named
    public String name(String id, Variant variant, String extension) {
        String stem = stems.get(id);
        if (stem == null) {
            throw new IllegalArgumentException("no chart of these names: " + id);
        }
        return stem + variant.suffix() + "." + extension;
    }

    private static String wish(String id, String title, Predicate<String> storable) {
        String name = SafeName.of(title, MOST_TITLE_BYTES);
        return name.isEmpty() || !storable.test(name) ? idPart(id) : name;
    }

    private static String idPart(String id) {
        String name = SafeName.of(id, MOST_ID_BYTES);
        return name.isEmpty() ? "chart" : name;
    }

    private static Set<String> shared(Map<String, String> wished) {
        var times = new HashMap<String, Integer>();
        wished.values().forEach(wish -> times.merge(key(wish), 1, Integer::sum));
        times.values().removeIf(n -> n == 1);
        return times.keySet();
    }

    private static String unique(String wish, Set<String> taken) {
        String name = wish;
        for (int n = 2; !taken.add(key(name)); n++) {
            name = wish + "-" + n;
        }
        return name;
    }

    /// Names of one key are the same file on a file system that does not tell capitals or compositions apart.
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
