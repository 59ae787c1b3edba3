package tidemark.desk.evidence;

import java.util.ArrayList;
import java.util.List;
import tidemark.desk.Messages;
import tidemark.desk.evidence.EvidenceSheet.Chip;
import tidemark.desk.evidence.EvidenceSheet.Entry;
import tidemark.desk.evidence.EvidenceSheet.Tone;
import tidemark.report.Event;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// Gathers what is said of an event.
final class EventSheet {
    private final Event event;
    private final Report report;
    private final Language language;
    private final Messages messages;

    EventSheet(Event event, Report report, Language language, Messages messages) {
        this.event = event;
        this.report = report;
        this.language = language;
        this.messages = messages;
    }

    EvidenceSheet sheet() {
        return new EvidenceSheet(
                event.id(),
                event.kind().label().in(language),
                new Reading("", event.name().in(language), ""),
                false,
                null,
                chips(),
                List.of(detail(), origin()),
                messages.text("evidence.colon"));
    }

    private List<Chip> chips() {
        Event.Claim claim = event.claim();
        return claim == null
                ? List.of()
                : List.of(new Chip(Wording.claim(claim, language), Tone.GOLD, TermKeys.of(claim)));
    }

    private List<Entry> detail() {
        var entries = new ArrayList<Entry>();
        Text detail = event.detail();
        if (detail != null) {
            entries.add(said("evidence.detail", detail.in(language)));
        }
        String date = event.date();
        if (date != null) {
            entries.add(said("evidence.date", date));
        }
        entries.add(new Entry.Said(
                messages.text("evidence.scope"),
                Wording.scope(event.scope(), language),
                "scope." + event.scope().name()));
        Event.Claim claim = event.claim();
        if (claim != null) {
            entries.add(new Entry.Said(
                    messages.text("evidence.claim"), Wording.claim(claim, language), TermKeys.of(claim)));
        }
        return entries;
    }

    private List<Entry> origin() {
        return List.of(
                new Entry.Quoted(messages.text("evidence.printed"), messages.text("evidence.quoted", event.printed())),
                said("evidence.place", Wording.place(event.place(), report, language)));
    }

    private Entry said(String key, String words) {
        return new Entry.Said(messages.text(key), words);
    }
}
