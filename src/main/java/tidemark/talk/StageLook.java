package tidemark.talk;

import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.report.Language;

/// How whatever a talk shows looks on the screen of the audience.
///
/// @param size of the screen in pixels
public record StageLook(Language language, Theme theme, Size size) {}
