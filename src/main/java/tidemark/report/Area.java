package tidemark.report;

import org.jspecify.annotations.Nullable;

/// A place that figures are about.
///
/// @param code an administrative code such as 330206
/// @param within the code of the area around it, where given
public record Area(
        String code, Text name, Level level, @Nullable String within) {

    public enum Level {
        NATION,
        PROVINCE,
        CITY,
        COUNTY,
        ZONE
    }
}
