package tidemark.desk;

import java.util.Map;

/// Where a reader was in a report.
///
/// @param page the number of its page, from 0
/// @param scrolled for each page seen, by its number, how far it was scrolled: 0 at its top, 1 at its end
public record Place(int page, Map<Integer, Double> scrolled) {

    public static final Place BEGINNING = new Place(0, Map.of());

    private static final int MOST_PAGES = 1000;

    public Place {
        scrolled = Map.copyOf(scrolled);
        if (!isSound(page) || !scrolled.entrySet().stream().allMatch(each -> isSound(each.getKey(), each.getValue()))) {
            throw new IllegalArgumentException("no place: page " + page + ", scrolled " + scrolled);
        }
    }

    public static boolean isSound(int page) {
        return page >= 0 && page < MOST_PAGES;
    }

    public static boolean isSound(int page, double scrolled) {
        return isSound(page) && scrolled >= 0 && scrolled <= 1;
    }
}
