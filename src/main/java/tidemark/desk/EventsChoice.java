package tidemark.desk;

import java.util.Map;
import java.util.Set;

/// What a reader asked of the events of a report. Sides, values and the layout go by their names, so that they outlive
/// the window; a name that the page does not have asks nothing of it.
///
/// @param words that an event must hold
/// @param chosen the values chosen, by side
/// @param layout how the events are laid out; empty for the usual way
public record EventsChoice(String words, Map<String, Set<String>> chosen, String layout) {

    public static final EventsChoice NONE = new EventsChoice("", Map.of(), "");

    public EventsChoice {
        chosen = TableChoice.sorted(chosen);
    }
}
