package tidemark.desk.data;

import java.util.List;

/// A side from which rows can be chosen by ticking values, each with its count.
public enum Facet {
    SECTION("data.facet.section"),
    KIND("data.facet.kind"),
    UNIT("data.facet.unit"),
    SCOPE("data.facet.scope"),
    QUALIFIER("data.facet.qualifier"),
    PERIOD("data.facet.period");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /// Key among the window's words of what it is called.
    public String words() {
        return words;
    }

    /// The sides that the rows of a table have.
    static List<Facet> of(DataKind kind) {
        return switch (kind) {
            case FIGURES -> List.of(values());
            case DERIVED -> List.of(SECTION, KIND, UNIT, QUALIFIER, PERIOD);
            case EVENTS -> List.of(SECTION, KIND, SCOPE, PERIOD);
        };
    }
}
