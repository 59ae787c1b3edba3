package tidemark.desk.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tidemark.desk.EventsChoice;
import tidemark.desk.Place;
import tidemark.desk.TableChoice;
import tidemark.find.HitKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where a reader was in a report, as members of the report's entry among the settings. A member that makes no sense is
/// as if it were missing: the page is the first, nothing is asked of the tables. What is longer than anybody types is
/// not kept.
final class PlaceJson {
    private static final int LONGEST = 500;
    private static final int MOST = 500;

    private PlaceJson() {}

    static void write(Place place, ObjectNode node) {
        node.put("page", place.page());
        ObjectNode scrolled = node.putObject("scrolled");
        place.scrolled().forEach((page, share) -> scrolled.put(page.toString(), share));
        if (!place.table().isEmpty()) {
            node.put("table", place.table());
        }
        if (place.tables().values().stream().anyMatch(table -> !table.equals(TableChoice.NONE))) {
            ObjectNode tables = node.putObject("tables");
            place.tables().forEach((name, table) -> {
                if (!table.equals(TableChoice.NONE)) {
                    write(table, tables.putObject(name));
                }
            });
        }
        if (!place.events().equals(EventsChoice.NONE)) {
            ObjectNode events = node.putObject("events");
            putWords(events, "words", place.events().words());
            write(place.events().chosen(), events.putObject("chosen"));
            events.put("layout", place.events().layout());
        }
        if (!place.visits().isEmpty()) {
            var visits = node.putArray("visits");
            place.visits()
                    .forEach(visit ->
                            visits.addObject().put("kind", name(visit.kind())).put("id", visit.id()));
        }
    }

    private static void write(TableChoice table, ObjectNode node) {
        ObjectNode filters = node.putObject("filters");
        table.filters().forEach((column, words) -> putWords(filters, column, words));
        write(table.ticked(), node.putObject("ticked"));
        var order = node.putArray("order");
        table.order().forEach(by -> order.addObject().put("column", by.column()).put("descending", by.descending()));
        var hidden = node.putArray("hidden");
        table.hidden().stream().sorted().forEach(hidden::add);
    }

    private static void write(Map<String, Set<String>> sides, ObjectNode node) {
        sides.forEach((side, values) -> {
            var kept = node.putArray(side);
            values.stream().filter(PlaceJson::isKept).limit(MOST).forEach(kept::add);
        });
    }

    private static void putWords(ObjectNode node, String member, String words) {
        if (isKept(words)) {
            node.put(member, words);
        }
    }

    private static boolean isKept(String words) {
        return words.length() <= LONGEST;
    }

    /// @param broken takes the members that make no sense
    static Place read(JsonNode node, List<String> broken) {
        var members = new Members(node, broken);
        var scrolled = new HashMap<Integer, Double>();
        node.path("scrolled").forEachEntry((name, share) -> {
            int number = name.matches("\\d{1,3}") ? Integer.parseInt(name) : -1;
            if (Place.isSound(number, share.asDouble(-1))) {
                scrolled.put(number, share.asDouble(-1));
            }
        });
        return new Place(
                members.take("page", PlaceJson::page, 0),
                scrolled,
                members.take("table", PlaceJson::words, ""),
                members.take("tables", tables -> named(tables, PlaceJson::table), Map.of()),
                members.take("events", PlaceJson::events, EventsChoice.NONE),
                members.take("visits", visits -> listed(visits, PlaceJson::visit), List.of()));
    }

    /// The members of a node, of which the broken ones are named.
    private record Members(JsonNode node, List<String> broken) {
        <T> T take(String member, Function<JsonNode, Optional<T>> read, T otherwise) {
            if (!node.has(member)) {
                return otherwise;
            }
            Optional<T> found = read.apply(node.path(member));
            String name = "recent." + member;
            if (found.isEmpty() && !broken.contains(name)) {
                broken.add(name);
            }
            return found.orElse(otherwise);
        }
    }

    private static Optional<Integer> page(JsonNode node) {
        return Optional.of(node.asInt(-1)).filter(Place::isSound);
    }

    private static Optional<String> words(JsonNode node) {
        return node.isString() && isKept(node.asString()) ? Optional.of(node.asString()) : Optional.empty();
    }

    private static Optional<TableChoice> table(JsonNode node) {
        return named(node.path("filters"), PlaceJson::words)
                .flatMap(filters -> sides(node.path("ticked"))
                        .flatMap(ticked -> listed(node.path("order"), PlaceJson::order)
                                .flatMap(order -> listed(node.path("hidden"), PlaceJson::words)
                                        .map(hidden ->
                                                new TableChoice(filters, ticked, order, new HashSet<>(hidden))))));
    }

    private static Optional<TableChoice.Order> order(JsonNode node) {
        return words(node.path("column"))
                .map(column ->
                        new TableChoice.Order(column, node.path("descending").asBoolean(false)));
    }

    private static Optional<EventsChoice> events(JsonNode node) {
        String words = node.path("words").asString("");
        return sides(node.path("chosen"))
                .filter(_ -> isKept(words))
                .map(chosen ->
                        new EventsChoice(words, chosen, node.path("layout").asString("")));
    }

    private static Optional<Place.Visit> visit(JsonNode node) {
        Optional<HitKind> kind = Stream.of(HitKind.values())
                .filter(each -> name(each).equals(node.path("kind").asString("")))
                .findFirst();
        return kind.flatMap(found -> words(node.path("id")).map(id -> new Place.Visit(found, id)));
    }

    private static String name(HitKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Map<String, Set<String>>> sides(JsonNode node) {
        return named(node, values -> listed(values, PlaceJson::words).map(HashSet::new));
    }

    /// Empty where any value makes no sense.
    private static <T> Optional<Map<String, T>> named(JsonNode node, Function<JsonNode, Optional<? extends T>> read) {
        var found = new HashMap<String, T>();
        node.forEachEntry((name, value) -> read.apply(value).ifPresent(each -> found.put(name, each)));
        return Optional.<Map<String, T>>of(found).filter(_ -> node.isObject() && isWhole(node, found.keySet()));
    }

    /// Empty where any element makes no sense.
    private static <T> Optional<List<T>> listed(JsonNode node, Function<JsonNode, Optional<T>> read) {
        var found = new ArrayList<T>();
        node.forEach(value -> read.apply(value).ifPresent(found::add));
        return Optional.<List<T>>of(found).filter(_ -> node.isArray() && isWhole(node, found));
    }

    private static boolean isWhole(JsonNode node, Collection<?> found) {
        return found.size() == node.size() && found.size() <= MOST;
    }
}
