package tidemark.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.source.AttachedText.Cursor;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Source;
import tidemark.report.check.Claim;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.wording.Wording;

/// What is said of the mark where the reader is.
///
/// @param words of the source
/// @param state what the report makes of them
/// @param why a note on it; null where there is none
/// @param proofs what they prove, the closest first
record MarkDetail(String words, String state, @Nullable String why, List<Proof> proofs) {

    /// @param id of a figure or an event
    /// @param name with what of it is proved
    record Proof(String id, String name) {}

    MarkDetail {
        proofs = List.copyOf(proofs);
    }

    static MarkDetail of(AttachedText text, Cursor cursor, Report report, Language language, Messages messages) {
        Mark mark = text.mark(cursor);
        var proofs = new ArrayList<Proof>();
        for (Claim claim : mark.claims()) {
            name(claim, report, language, messages)
                    .map(name -> new Proof(claim.id(), name))
                    .filter(proof -> !proofs.contains(proof))
                    .ifPresent(proofs::add);
        }
        return new MarkDetail(
                text.passage(cursor).text().substring(mark.start(), mark.end()).replaceAll("\\s*[\\r\\n]+\\s*", ""),
                messages.text(MarkLegend.key(mark.state())),
                why(mark, language, messages),
                proofs);
    }

    /// In one line, as it is read aloud.
    String spoken() {
        String said = words + " · " + state + (why == null ? "" : " · " + why);
        return proofs.isEmpty() ? said : said + " · " + proofs.getFirst().name();
    }

    private static @Nullable String why(Mark mark, Language language, Messages messages) {
        Source.LeftOut leftOut = mark.leftOut();
        if (leftOut != null) {
            return messages.text(
                    "source.why",
                    Wording.reason(leftOut.reason(), language),
                    leftOut.note().in(language));
        }
        return mark.claims().isEmpty() ? messages.text("source.unknown") : null;
    }

    private static Optional<String> name(Claim claim, Report report, Language language, Messages messages) {
        Optional<String> figure =
                report.figure(claim.id()).map(each -> each.label().in(language));
        return switch (claim.kind()) {
            case FIGURE -> figure;
            case GROWTH -> figure.map(name -> messages.text("source.growth", name));
            case RANK -> figure.map(name -> messages.text("source.rank", name));
            case EVENT -> report.event(claim.id()).map(event -> event.label().in(language));
            case LEFT_OUT -> Optional.empty();
        };
    }
}
