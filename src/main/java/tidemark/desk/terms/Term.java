package tidemark.desk.terms;

import tidemark.report.Text;

/// A term and what it means, in our own words, in both languages.
///
/// @param key which nothing else has: `status.E`, `unit.亿元`, `figure.gdp`
public record Term(String key, Group group, Text name, Text meaning) {

    /// Terms that belong together, in the order of the page.
    public enum Group {
        STATUS("terms.status"),
        QUALIFIER("terms.qualifier"),
        KIND("terms.kind"),
        CHANGE("terms.change"),
        RANK("terms.rank"),
        COMPUTED("terms.computed"),
        UNIT("terms.unit"),
        EVENT("terms.event"),
        FORM("terms.form"),
        RULE("terms.rule"),
        FIGURE("terms.figure");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /// Key among the window's words of its heading.
        public String words() {
            return words;
        }
    }
}
