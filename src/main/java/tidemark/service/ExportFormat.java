package tidemark.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report can be exported as: pictures, a file for each chart, or documents, one for all the charts together.
public sealed interface ExportFormat permits PictureFormat, DocumentFormat {

    /// As the command line names it: `png`.
    String code();

    /// All there are, pictures first.
    static List<ExportFormat> all() {
        return Stream.<ExportFormat>concat(Stream.of(PictureFormat.values()), Stream.of(DocumentFormat.values()))
                .toList();
    }

    /// @param code in small or capital letters
    static Optional<ExportFormat> ofCode(String code) {
        return all().stream()
                .filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
