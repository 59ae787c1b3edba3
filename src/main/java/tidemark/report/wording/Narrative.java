package tidemark.report.wording;

import tidemark.report.*;

/// Narrative with its references written out.
public final class Narrative {
    private Narrative() {}

    public static String plain(Text words, Report report, Language language) {
        return words.in(language);
    }
}
