package tidemark.desk.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tidemark.report.check.MarkedText;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.Passage;
import tidemark.sidecar.Attachment;

/// A source text that stands beside its report.
///
/// @param text as the file has it
/// @param places for each figure and event, the first mark that proves it and nothing closer
public record AttachedText(Attachment attachment, String text, MarkedText marked, Map<String, Cursor> places) {

    /// A mark of the text.
    ///
    /// @param passage its number
    /// @param mark its number in the passage
    public record Cursor(int passage, int mark) {}

    public AttachedText {
        places = Collections.unmodifiableMap(places);
    }

    static AttachedText of(Attachment attachment, String text, MarkedText marked) {
        var places = new HashMap<String, Cursor>();
        var within = new HashMap<String, Cursor>();
        for (int passage = 0; passage < marked.passages().size(); passage++) {
            List<Mark> marks = marked.passages().get(passage).marks();
            for (int mark = 0; mark < marks.size(); mark++) {
                var cursor = new Cursor(passage, mark);
                List<String> ids = marks.get(mark).ids();
                ids.stream().limit(1).forEach(id -> places.putIfAbsent(id, cursor));
                ids.forEach(id -> within.putIfAbsent(id, cursor));
            }
        }
        within.forEach(places::putIfAbsent);
        return new AttachedText(attachment, text, marked, places);
    }

    public Passage passage(Cursor cursor) {
        return marked.passages().get(cursor.passage());
    }

    public Mark mark(Cursor cursor) {
        return passage(cursor).marks().get(cursor.mark());
    }

    /// Where the first of some figures and events stands in the text.
    public Optional<Cursor> placeOf(Set<String> ids) {
        return ids.stream()
                .map(places::get)
                .filter(cursor -> cursor != null)
                .min((a, b) -> a.passage() == b.passage() ? a.mark() - b.mark() : a.passage() - b.passage());
    }
}
