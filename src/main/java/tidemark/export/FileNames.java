package tidemark.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern.Field;
import tidemark.picture.Background;
import tidemark.picture.Lettering;

/// The names of a report's files, made by a pattern. A chart has the same name whichever charts are written with it.
public final class FileNames {

    /// The longest name, in bytes of UTF-8, with its suffix and extension.
    public static final int MOST_BYTES = 220;

    private static final int MOST_ID_BYTES = 40;
    private static final String ZIP = ".zip";

    private final NamePattern pattern;
    private final Predicate<String> storable;
    private final Map<NamedAfter, String> ends;

    private FileNames(NamePattern pattern, Predicate<String> storable, Map<NamedAfter, String> ends) {
        this.pattern = pattern;
        this.storable = storable;
        this.ends = ends;
    }

    /// Names files. Where several would have one name, the id goes behind it; where even then, the language; and at
    /// last a number.
    ///
    /// @param all that a file may be named after, whether one is written or not
    /// @param storable whether the file system can hold a name; where it cannot, the id stands for it
    public static FileNames of(NamePattern pattern, List<NamedAfter> all, Predicate<String> storable) {
        var plain = new FileNames(pattern, storable, Map.of());
        var ends = new LinkedHashMap<NamedAfter, String>();
        all.forEach(named -> ends.put(named, ""));
        plain.tellApart(ends, NamedAfter::id, named -> "-" + idPart(named.id()));
        plain.tellApart(
                ends, NamedAfter::language, named -> "-" + named.language().tag());
        var taken = new HashSet<String>();
        ends.replaceAll((named, end) -> plain.unique(named, end, taken));
        return new FileNames(pattern, storable, ends);
    }

    /// The name of a ZIP file for the files of a report.
    ///
    /// @param id stands for a title of which nothing can be in a name
    public static String archive(String title, String id) {
        String name = SafeName.of(title, MOST_BYTES - ZIP.length());
        return (name.isEmpty() ? idPart(id) : name) + ZIP;
    }

    private void tellApart(
            Map<NamedAfter, String> ends, Function<NamedAfter, ?> difference, Function<NamedAfter, String> end) {
        var alike = new HashMap<String, Set<Object>>();
        ends.forEach((named, so) ->
                alike.computeIfAbsent(key(named, so), _ -> new HashSet<>()).add(difference.apply(named)));
        ends.replaceAll((named, so) ->
                alike.getOrDefault(key(named, so), Set.of()).size() > 1 ? so + end.apply(named) : so);
    }

    private String unique(NamedAfter named, String end, Set<String> taken) {
        String unique = end;
        for (int n = 2; !taken.add(key(named, unique)); n++) {
            unique = end + "-" + n;
        }
        return unique;
    }

    private String key(NamedAfter named, String end) {
        return key(String.join("/", stem(named, named.values())) + end);
    }

    /// Names of one key are the same file on a file system that does not tell capitals or compositions apart.
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /// The whole name of a picture's file.
    ///
    /// @param extension without its dot
    /// @throws IllegalArgumentException if there was no such thing to be named
    public EntryName picture(NamedAfter named, Variant variant, String extension) {
        var values = new EnumMap<>(named.values());
        values.put(Field.SIZE, variant.sizeName());
        values.put(Field.THEME, ThemeName.of(variant.theme()));
        return name(named, values, variant.suffix(pattern.fields()) + "." + extension);
    }

    /// The whole name of a document.
    ///
    /// @param ending what tells its format, extension and all
    /// @throws IllegalArgumentException if there was no such thing to be named
    public EntryName document(NamedAfter named, Theme theme, String ending) {
        var values = new EnumMap<>(named.values());
        values.put(Field.THEME, ThemeName.of(theme));
        String suffix = pattern.fields().contains(Field.THEME) ? "" : ThemeName.ending(theme);
        return name(named, values, suffix + ending);
    }

    /// The whole name of a document of slides.
    ///
    /// @param size of a slide
    /// @param ending what tells its format, extension and all
    /// @throws IllegalArgumentException if there was no such thing to be named
    public EntryName slides(NamedAfter named, Theme theme, Size size, String ending) {
        var usual = new Variant(theme, false, 1, size, Background.OPAQUE, Lettering.TEXT);
        var values = new EnumMap<>(named.values());
        values.put(Field.SIZE, usual.sizeName());
        values.put(Field.THEME, ThemeName.of(theme));
        int dot = ending.indexOf('.');
        String kind = dot < 0 ? ending : ending.substring(0, dot);
        return name(named, values, kind + usual.suffix(pattern.fields()) + ending.substring(kind.length()));
    }

    private EntryName name(NamedAfter named, Map<Field, String> values, String ending) {
        String end = ends.get(named);
        if (end == null) {
            throw new IllegalArgumentException("none of these names: " + named);
        }
        var segments = new ArrayList<>(stem(named, values));
        segments.add(segments.removeLast() + end + ending);
        return new EntryName(segments);
    }

    private List<String> stem(NamedAfter named, Map<Field, String> values) {
        List<String> segments = pattern.filled(values);
        return segments.isEmpty() || !segments.stream().allMatch(storable) ? List.of(idPart(named.id())) : segments;
    }

    private static String idPart(String id) {
        String name = SafeName.of(id, MOST_ID_BYTES);
        return name.isEmpty() ? "chart" : name;
    }
}
