package tidemark.desk.present;

import tidemark.picture.Picture;
import tidemark.report.Report;

/// A page of an interlude that is drawn.
///
/// @param report whose figures and events its marks show
record ShownPage(Report report, Picture picture) {}
