package tidemark.render.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The ids within one file: each used once, none with a character that an id may not have.
final class Ids {

    private final String prefix;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param pictureId what all ids of the file begin with
    Ids(String pictureId) {
        String clean = clean(pictureId);
        prefix = clean.isEmpty() || !letter(clean.charAt(0)) ? "picture-" + clean : clean;
        taken.add(prefix);
    }

    /// The id of the file's outermost element.
    String root() {
        return prefix;
    }

    /// The picture's id and this part's, with `-2`, `-3` … behind it where that is taken.
    String next(String part) {
        String wanted = prefix + "-" + clean(part);
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + counts.merge(wanted, 2, (count, _) -> count + 1);
        }
        return id;
    }

    private static String clean(String id) {
        var clean = new StringBuilder(id.length());
        id.codePoints().forEach(point -> clean.append(allowed(point) ? (char) point : '-'));
        return clean.toString();
    }

    private static boolean allowed(int point) {
        return letter(point) || (point >= '0' && point <= '9') || point == '-' || point == '_';
    }

    private static boolean letter(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    }
}
