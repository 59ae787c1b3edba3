package tidemark.sidecar;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;

/// What a speaker settled about one slide of a talk.
///
/// @param hidden true where the talk leaves it out
/// @param titles the speaker's own, by language; the report's where there is none
/// @param notes what the speaker wants to say, by language
/// @param planned for all its parts together; null where it is not planned
/// @param rehearsed how long it took, the latest last
public record TalkItem(
        SlideKey key,
        boolean hidden,
        Map<Language, String> titles,
        Map<Language, String> notes,
        @Nullable Duration planned,
        List<Duration> rehearsed) {

    public static final int MOST_CHARACTERS_OF_A_TITLE = 200;
    public static final int MOST_CHARACTERS_OF_NOTES = 10_000;

    /// One may plan so long for a slide.
    public static final Duration LONGEST = Duration.ofHours(10);

    /// So many rehearsals are remembered, the latest.
    public static final int MOST_REHEARSALS = 20;

    public TalkItem {
        titles = ByLanguage.bounded(titles, MOST_CHARACTERS_OF_A_TITLE, "a title");
        notes = ByLanguage.bounded(notes, MOST_CHARACTERS_OF_NOTES, "notes");
        rehearsed = List.copyOf(rehearsed.subList(Math.max(0, rehearsed.size() - MOST_REHEARSALS), rehearsed.size()));
        if (planned != null && !isTime(planned) || !rehearsed.stream().allMatch(TalkItem::isTime)) {
            throw new IllegalArgumentException("a slide takes from 0 to " + LONGEST.toHours() + " hours");
        }
    }

    private static boolean isTime(Duration time) {
        return !time.isNegative() && time.compareTo(LONGEST) <= 0;
    }

    /// One about which nothing is settled.
    public static TalkItem of(SlideKey key) {
        return new TalkItem(key, false, Map.of(), Map.of(), null, List.of());
    }

    boolean isBare() {
        return equals(of(key));
    }

    TalkItem withHidden(boolean changed) {
        return new TalkItem(key, changed, titles, notes, planned, rehearsed);
    }

    TalkItem withTitle(Language language, String title) {
        return new TalkItem(key, hidden, ByLanguage.with(titles, language, title), notes, planned, rehearsed);
    }

    TalkItem withNotes(Language language, String words) {
        return new TalkItem(key, hidden, titles, ByLanguage.with(notes, language, words), planned, rehearsed);
    }

    TalkItem withPlanned(@Nullable Duration changed) {
        return new TalkItem(key, hidden, titles, notes, changed, rehearsed);
    }

    TalkItem withRehearsal(Duration time) {
        return new TalkItem(
                key,
                hidden,
                titles,
                notes,
                planned,
                Stream.concat(rehearsed.stream(), Stream.of(time)).toList());
    }
}
