package tidemark.desk.evidence;

import java.util.List;
import tidemark.chart.terms.Term;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.evidence.EvidenceSheet.Entry;
import tidemark.report.Language;
import tidemark.report.wording.Reading;

/// Gathers what the glossary says of a term, in the reader's language first.
final class TermSheet {
    private final Term term;
    private final Language language;
    private final Messages messages;

    TermSheet(Term term, Language language, Messages messages) {
        this.term = term;
        this.language = language;
        this.messages = messages;
    }

    EvidenceSheet sheet() {
        String colon = messages.text("evidence.colon");
        String inOther = term.name().in(language.other());
        String meaning = term.meaning().in(language.other());
        return new EvidenceSheet(
                EvidenceRequest.term(term.key()),
                messages.text("evidence.term.of", messages.text(term.group().heading())),
                new Reading("", term.name().in(language), ""),
                false,
                null,
                List.of(),
                List.of(
                        List.of(new Entry.Said(
                                messages.text("evidence.definition"),
                                term.meaning().in(language))),
                        List.of(new Entry.Said(messages.text("evidence.term.other"), inOther + " – " + meaning)),
                        List.of(new Entry.Listed(
                                messages.text("page.terms"), messages.text("evidence.term.list"), term.key()))),
                colon);
    }
}
