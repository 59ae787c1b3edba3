package tidemark.desk.present;

import tidemark.desk.present.floor.Interlude;
import tidemark.picture.Picture;

/// A page of an interlude that is drawn.
record ShownPage(Interlude.Page page, Picture picture) {}
