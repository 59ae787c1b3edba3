package tidemark.desk.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.compare.Caution;
import tidemark.compare.Cell;
import tidemark.compare.Contrast;
import tidemark.compare.ContrastWords;
import tidemark.compare.Row;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// What stands in the columns of the table.
final class RowWords {

    private final Language language;
    private final tidemark.desk.Messages messages;
    private final List<Text> names;

    RowWords(Language language, tidemark.desk.Messages messages, List<Text> names) {
        this.language = language;
        this.messages = messages;
        this.names = names;
    }

    String name(Row row) {
        return row.name().in(language);
    }

    /// What a report says, with how sure it is where the reports differ in that.
    String said(Row row, int report) {
        return row.of(report)
                .map(cell -> {
                    String words = ContrastWords.said(cell, language);
                    return (words.isEmpty() ? messages.text("compare.missing") : words) + vintage(row, cell);
                })
                .orElseGet(() -> messages.text("compare.missing"));
    }

    private String vintage(Row row, Cell cell) {
        if (!row.hasVintages()) {
            return "";
        }
        String status = Wording.status(cell.subject().figure().obsStatus(), language);
        return "\n" + messages.text(cell.surest() ? "compare.surer" : "compare.status", status);
    }

    String differences(Row row) {
        return each(row, contrast -> ContrastWords.difference(contrast, language));
    }

    String ratios(Row row) {
        return each(row, contrast -> ContrastWords.ratio(contrast, language));
    }

    String growths(Row row) {
        return each(row, contrast -> ContrastWords.growths(contrast, language));
    }

    private String each(Row row, Function<Contrast, String> words) {
        if (names.size() == 2) {
            return words.apply(row.contrasts().getFirst());
        }
        return row.contrasts().stream()
                .map(contrast -> names.get(contrast.cell().report()).in(language) + " " + words.apply(contrast))
                .collect(Collectors.joining("\n"));
    }

    /// Cautions, then what is not reckoned and why.
    String notes(Row row) {
        return Stream.concat(
                        row.cautions().stream().sorted().map(Caution::label).map(text -> text.in(language)),
                        ContrastWords.reasons(row, language).stream())
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    String how(Row row) {
        return row.match().ties().stream()
                .map(tie -> tie.how().label().in(language))
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
