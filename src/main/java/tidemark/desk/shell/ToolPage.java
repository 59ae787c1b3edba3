package tidemark.desk.shell;

/// The pages behind the sections, in the order of their tabs.
public enum ToolPage {
    EVENTS("page.events"),
    DATA("page.data"),
    MINE("page.mine"),
    OUTLINE("page.outline"),
    COMPARE("page.compare"),
    TERMS("page.terms");

    private final String words;

    ToolPage(String words) {
        this.words = words;
    }

    /// Key among the window's words of what stands on its tab.
    public String words() {
        return words;
    }
}
