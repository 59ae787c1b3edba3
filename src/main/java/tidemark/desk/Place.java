package tidemark.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tidemark.find.HitKind;

/// Where a reader was in a report, and what was asked of its pages.
///
/// @param page the number of its page, from 0
/// @param scrolled for each page seen, by its number, how far it was scrolled: 0 at its top, 1 at its end
/// @param table the name of the table that was shown; empty for the first
/// @param tables what was asked of each table, by its name
/// @param visits what was gone to from the search, the latest first
public record Place(
        int page,
        Map<Integer, Double> scrolled,
        String table,
        Map<String, TableChoice> tables,
        EventsChoice events,
        List<Visit> visits) {

    public static final Place BEGINNING = new Place(0, Map.of());

    /// So many visits are remembered.
    public static final int MOST_VISITS = 8;

    private static final int MOST_PAGES = 1000;

    /// Something that was found and gone to.
    ///
    /// @param id of the figure, event or section
    public record Visit(HitKind kind, String id) {}

    public Place {
        scrolled = Map.copyOf(scrolled);
        tables = Map.copyOf(tables);
        visits = visits.stream().distinct().limit(MOST_VISITS).toList();
        if (!isSound(page) || !scrolled.entrySet().stream().allMatch(each -> isSound(each.getKey(), each.getValue()))) {
            throw new IllegalArgumentException("no place: page " + page + ", scrolled " + scrolled);
        }
    }

    /// With nothing asked of any page.
    public Place(int page, Map<Integer, Double> scrolled) {
        this(page, scrolled, "", Map.of(), EventsChoice.NONE, List.of());
    }

    public Place withPage(int changed) {
        return new Place(changed, scrolled, table, tables, events, visits);
    }

    public Place withScrolled(Map<Integer, Double> changed) {
        return new Place(page, changed, table, tables, events, visits);
    }

    public Place withTables(String shown, Map<String, TableChoice> changed) {
        return new Place(page, scrolled, shown, changed, events, visits);
    }

    public Place with(EventsChoice changed) {
        return new Place(page, scrolled, table, tables, changed, visits);
    }

    /// After one more visit.
    public Place with(Visit visit) {
        var latest = new ArrayList<>(visits);
        latest.addFirst(visit);
        return new Place(page, scrolled, table, tables, events, latest);
    }

    public static boolean isSound(int page) {
        return page >= 0 && page < MOST_PAGES;
    }

    public static boolean isSound(int page, double scrolled) {
        return isSound(page) && scrolled >= 0 && scrolled <= 1;
    }
}
