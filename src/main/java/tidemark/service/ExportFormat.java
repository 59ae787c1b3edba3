package tidemark.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report can be exported as: pictures, a file for each chart; documents, one for all the charts together; or
/// the
/// talk.
public sealed interface ExportFormat permits PictureFormat, DocumentFormat, TalkFormat {

    /// As the command line names it: `png`.
    String code();

    /// All there are, pictures first, those of the talk last.
    static List<ExportFormat> all() {
        return Stream.<ExportFormat[]>of(PictureFormat.values(), DocumentFormat.values(), TalkFormat.values())
                .flatMap(Stream::of)
                .toList();
    }

    /// @param code in small or capital letters
    static Optional<ExportFormat> ofCode(String code) {
        return all().stream()
                .filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
