package tidemark.desk.outline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import tidemark.desk.Messages;
import tidemark.report.Language;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;
import tidemark.talk.Outline;
import tidemark.talk.Standing;

/// Words the rows of an outline in the language of the window.
final class OutlineRows {
    private final Messages messages;
    private final ObservableValue<Language> language;

    OutlineRows(Messages messages, ObservableValue<Language> language) {
        this.messages = messages;
        this.language = language;
    }

    /// @param talks say how many slides each takes, as far as that is known
    List<OutlineRow> of(Outline outline, Talks talks) {
        var made = new ArrayList<OutlineRow>();
        int number = 1;
        for (Outline.Entry entry : outline.entries()) {
            var row = row(entry, number, talks);
            made.add(row);
            number += row.first() == 0 ? 0 : row.parts();
        }
        return made;
    }

    private OutlineRow row(Outline.Entry entry, int number, Talks talks) {
        Duration planned = entry.item().planned();
        return new OutlineRow(
                entry.key(),
                entry.standing(),
                entry.standing() == Standing.SHOWN ? number : 0,
                talks.parts(entry.key()),
                called(entry),
                planned == null ? "" : PlannedTime.write(planned),
                !notes(entry.item()).isEmpty(),
                why(entry));
    }

    /// A slide that is still blank is called by its kind.
    private String called(Outline.Entry entry) {
        String title = messages.text(entry.title());
        return !title.isBlank()
                ? title
                : messages.text(
                        entry.key() instanceof SlideKey.Image ? "outline.blank.picture" : "outline.blank.words");
    }

    /// What the speaker wants to say in the language of the window; empty for nothing of their own.
    String notes(TalkItem item) {
        return item.notes().getOrDefault(language.getValue(), "");
    }

    /// Why a slide cannot be shown; empty where it can.
    String why(Outline.Entry entry) {
        return switch (entry.standing()) {
            case SHOWN, HIDDEN -> "";
            case NEEDLESS -> messages.text("outline.needless");
            case MISSING ->
                switch (entry.key()) {
                    case SlideKey.Mine(String chart) -> messages.text("outline.gone.mine", chart);
                    case SlideKey.Chart(String id) -> messages.text("outline.gone.chart", id);
                    case SlideKey.Honours(String section) -> messages.text("outline.gone.honours", section);
                    case SlideKey.Opening(String section) -> messages.text("outline.gone.section", section);
                    case SlideKey.Cover _, SlideKey.Agenda _, SlideKey.Words _, SlideKey.Image _, SlideKey.Closing _ ->
                        messages.text("outline.gone");
                };
        };
    }

    /// What is to be known of a row besides its title and its time.
    String state(OutlineRow row) {
        return Stream.of(
                        switch (row.standing()) {
                            case SHOWN -> "";
                            case HIDDEN -> messages.text("outline.hidden");
                            case MISSING, NEEDLESS -> row.why();
                        },
                        row.parts() > 1 ? messages.text("outline.parts", row.parts()) : "",
                        row.noted() ? messages.text("outline.noted") : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
