package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tidemark.report.Text;

/// A report with one mistake in it and what the reader should say of it.
///
/// @param bySchema true where the JSON Schema refuses it too; the rest only the reader can see
/// @param changes of the minimal report
record BrokenModel(String name, boolean bySchema, List<Change> changes, String path, Text message, Text repair) {
    private static final char MARK = '¦';

    record Change(String before, String after) {}

    static BrokenModel refusedByBoth(String name) {
        return new BrokenModel(name, true, List.of(), "", new Text("", ""), new Text("", ""));
    }

    static BrokenModel refusedByTheReader(String name) {
        return new BrokenModel(name, false, List.of(), "", new Text("", ""), new Text("", ""));
    }

    BrokenModel change(String before, String after) {
        var all = new ArrayList<>(changes);
        all.add(new Change(before, after));
        return new BrokenModel(name, bySchema, List.copyOf(all), path, message, repair);
    }

    BrokenModel at(String where) {
        return new BrokenModel(name, bySchema, changes, where, message, repair);
    }

    BrokenModel says(String zh, String en) {
        return new BrokenModel(name, bySchema, changes, path, new Text(zh, en), repair);
    }

    BrokenModel repair(String zh, String en) {
        return new BrokenModel(name, bySchema, changes, path, message, new Text(zh, en));
    }

    private String marked() {
        String text = Samples.minimal();
        for (Change change : changes) {
            assertThat(text.split(java.util.regex.Pattern.quote(change.before()), -1))
                    .as("%s: %s stands once in the minimal report", name, change.before())
                    .hasSize(2);
            text = text.replace(change.before(), change.after());
        }
        assertThat(text.indexOf(MARK))
                .as("%s: the place is marked", name)
                .isNotNegative()
                .isEqualTo(text.lastIndexOf(MARK));
        return text;
    }

    byte[] bytes() {
        return marked().replace(Character.toString(MARK), "").getBytes(UTF_8);
    }

    /// What the reader should report.
    Problem expected() {
        String before = marked().substring(0, marked().indexOf(MARK));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String start = before.substring(before.lastIndexOf('\n') + 1);
        int column = start.codePointCount(0, start.length()) + 1;
        return new Problem(Problem.Severity.ERROR, line, column, path, message, repair);
    }

    @Override
    public String toString() {
        return name;
    }
}
