package tidemark.export;

import java.util.EnumMap;
import java.util.Map;
import tidemark.export.NamePattern.Field;
import tidemark.report.Language;

/// What a file is named after, whatever its format and look.
///
/// @param id of the chart; of a document, of the report
/// @param number of the chart; of a document, empty
/// @param section title of the chart's; of a document, empty
/// @param report its id
public record NamedAfter(String id, String title, String number, String section, String report, Language language) {

    Map<Field, String> values() {
        var values = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            values.put(
                    field,
                    switch (field) {
                        case N -> number;
                        case TITLE -> title;
                        case ID -> id;
                        case SECTION -> section;
                        case REPORT -> report;
                        case LANG -> language.tag();
                        case SIZE, THEME -> "";
                    });
        }
        return values;
    }
}
