package tidemark.desk.events;

import java.util.Optional;
import tidemark.report.Event;

/// What events can be narrowed by.
enum Facet {
    SCOPE,
    KIND,
    CLAIM,
    DATE,
    SECTION;

    /// What an event is in this respect; empty where the source says nothing.
    Optional<Choice> of(Event event) {
        return switch (this) {
            case SCOPE -> choice(event.scope().name());
            case KIND -> choice(event.kind().name());
            case CLAIM -> Optional.ofNullable(event.claim()).flatMap(claim -> choice(claim.name()));
            case DATE -> choice(Dating.of(event).name());
            case SECTION -> choice(event.section());
        };
    }

    private Optional<Choice> choice(String code) {
        return Optional.of(new Choice(this, code));
    }

    /// One thing to narrow by.
    ///
    /// @param code the name of a constant, or the id of a section
    record Choice(Facet facet, String code) {}
}
