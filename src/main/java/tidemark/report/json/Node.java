package tidemark.report.json;

import java.util.List;

/// A JSON value that remembers where it stands: `at` is the offset of its first byte in the file.
sealed interface Node {

    int at();

    record Obj(int at, List<Member> members) implements Node {}

    record Arr(int at, List<Node> items) implements Node {}

    record Str(int at, String value) implements Node {}

    /// @param digits the number as written
    record Num(int at, String digits) implements Node {}

    record Bool(int at, boolean value) implements Node {}

    record Null(int at) implements Node {}

    /// @param at where the name stands
    record Member(int at, String name, Node value) {}
}
