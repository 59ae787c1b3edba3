package tidemark.desk.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tidemark.report.Event;
import tidemark.report.Text;

/// Which events are wanted: those with all the words, and in each facet one of the choices made there.
///
/// @param words each must stand somewhere in the event's words, of either language
/// @param chosen none of a facet is any of it
record EventFilter(String words, Set<Facet.Choice> chosen) {

    static final EventFilter ALL = new EventFilter("", Set.of());

    EventFilter {
        chosen = Set.copyOf(chosen);
    }

    /// What a filter finds.
    ///
    /// @param counts for each choice, how many events there would be with it, the other facets staying as they are
    record Found(List<Event> events, Map<Facet.Choice, Integer> counts) {
        Found {
            events = List.copyOf(events);
            counts = Map.copyOf(counts);
        }

        int count(Facet.Choice choice) {
            return counts.getOrDefault(choice, 0);
        }
    }

    /// An event with its words, ready to be searched.
    record Entry(Event event, String words) {
        static Entry of(Event event) {
            var words = new StringBuilder(event.printed());
            Stream.of(event.name(), event.shortName(), event.detail())
                    .flatMap(Stream::ofNullable)
                    .forEach(text -> words.append('\n').append(both(text)));
            return new Entry(event, words.toString().toLowerCase(Locale.ROOT));
        }

        private static String both(Text text) {
            return text.zh() + '\n' + text.en();
        }
    }

    /// One pass over all: an event that fails in a single facet still counts for the choices of that facet.
    Found in(List<Entry> entries) {
        var sought = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var wanted = wanted();
        var events = new ArrayList<Event>();
        var counts = new HashMap<Facet.Choice, Integer>();
        for (Entry entry : entries) {
            if (!holds(entry.words, sought)) {
                continue;
            }
            var failing = failing(entry.event, wanted);
            if (failing.isEmpty()) {
                events.add(entry.event);
            }
            for (Facet facet : Facet.values()) {
                if (failing.isEmpty() || failing.equals(Set.of(facet))) {
                    facet.of(entry.event).ifPresent(choice -> counts.merge(choice, 1, Integer::sum));
                }
            }
        }
        return new Found(events, counts);
    }

    private static boolean holds(String words, String... sought) {
        for (String word : sought) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Map<Facet, Set<Facet.Choice>> wanted() {
        var wanted = new EnumMap<Facet, Set<Facet.Choice>>(Facet.class);
        chosen.forEach(choice ->
                wanted.computeIfAbsent(choice.facet(), _ -> new HashSet<>()).add(choice));
        return wanted;
    }

    private static Set<Facet> failing(Event event, Map<Facet, Set<Facet.Choice>> wanted) {
        var failing = new HashSet<Facet>();
        wanted.forEach((facet, choices) -> {
            if (facet.of(event).filter(choices::contains).isEmpty()) {
                failing.add(facet);
            }
        });
        return failing;
    }
}
