package tidemark.report.json;

import java.util.List;

/// A JSON value that remembers where it stands: `at` is the offset of its first byte in the file.
sealed interface Node {

    int at();

    /// @param names one bit for each name, by [#bit(String)], so that most names that do not stand there need no search
    record Obj(int at, List<Member> members, long names) implements Node {

        /// The bit of a name, which other names may share.
        static long bit(String name) {
            return 1L << name.hashCode();
        }

        /// False for a name that surely does not stand there.
        boolean mayHave(String name) {
            return (names & bit(name)) != 0;
        }
    }

    record Arr(int at, List<Node> items) implements Node {}

    record Str(int at, String value) implements Node {}

    /// @param digits the number as written
    record Num(int at, String digits) implements Node {}

    record Bool(int at, boolean value) implements Node {}

    record Null(int at) implements Node {}

    /// @param at where the name stands
    record Member(int at, String name, Node value) {}
}
