package tidemark.report;

import java.util.Locale;

/// The two languages in which everything a reader sees is written.
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The tag used in files and on the command line: `zh` or `en`.
    public String tag() {
        return this == ZH ? "zh" : "en";
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /// Chinese for every Chinese locale, English for all others.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
