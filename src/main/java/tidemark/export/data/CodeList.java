package tidemark.export.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// The values that a dimension or an attribute of a message takes, in the order in which the message lists them. The
/// figures then refer to them by number.
///
/// @param group the dimension with which an attribute varies; empty where with every observation
/// @param measure the measure that an attribute is about; empty for the whole observation
/// @param isText true where the values are words and have no ids
final class CodeList {

    /// @param id which SDMX allows
    record Code(
            String id,
            Text name,
            @Nullable Text description,
            @Nullable TimePeriod period,
            @Nullable String parent) {

        static Code of(String id, Text name) {
            return new Code(id, name, null, null, null);
        }
    }

    private final String id;
    private final Text name;
    private final String group;
    private final String measure;
    private final boolean text;
    private final Function<Figure, @Nullable Code> of;
    private final List<Code> codes;
    private final Map<String, Integer> positions = new HashMap<>();

    private CodeList(
            String id,
            Text name,
            String group,
            String measure,
            boolean text,
            List<Figure> figures,
            Function<Figure, @Nullable Code> of) {
        this.id = id;
        this.name = name;
        this.group = group;
        this.measure = measure;
        this.text = text;
        this.of = of;
        Map<String, Code> found = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Code code = of.apply(figure);
            if (code != null) {
                found.putIfAbsent(code.id(), code);
            }
        }
        codes = new ArrayList<>(found.values());
        codes.sort(Comparator.comparing(Code::period, Comparator.nullsFirst(Comparator.naturalOrder())));
        codes.forEach(code -> positions.put(code.id(), positions.size()));
    }

    static CodeList dimension(String id, Text name, List<Figure> figures, Function<Figure, @Nullable Code> of) {
        return new CodeList(id, name, "", "", false, figures, of);
    }

    /// An attribute that varies with one dimension only.
    static CodeList ofGroup(
            String group, String id, Text name, List<Figure> figures, Function<Figure, @Nullable Code> of) {
        return new CodeList(id, name, group, "", false, figures, of);
    }

    /// The same, with words for codes.
    static CodeList words(
            String group, String id, Text name, List<Figure> figures, Function<Figure, @Nullable Text> of) {
        return new CodeList(id, name, group, "", true, figures, figure -> {
            Text words = of.apply(figure);
            return words == null ? null : Code.of(words.zh() + '\n' + words.en(), words);
        });
    }

    static CodeList ofMeasure(
            String measure, String id, Text name, List<Figure> figures, Function<Figure, @Nullable Code> of) {
        return new CodeList(id, name, "", measure, false, figures, of);
    }

    String id() {
        return id;
    }

    Text name() {
        return name;
    }

    String group() {
        return group;
    }

    String measure() {
        return measure;
    }

    boolean isText() {
        return text;
    }

    List<Code> codes() {
        return codes;
    }

    /// The number of a figure's code; null where it has none.
    @Nullable
    Integer index(Figure figure) {
        Code code = of.apply(figure);
        return code == null ? null : positions.get(code.id());
    }

    /// The number of the code that every figure has.
    int position(Figure figure) {
        return Objects.requireNonNull(index(figure), id);
    }
}
