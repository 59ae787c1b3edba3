package tidemark.desk.keys;

/// Keys that are explained together, in this order.
public enum KeyGroup {
    /// Finding one's way about the report.
    WAY("keys.way"),
    /// What holds for the whole window.
    WINDOW("keys.window"),
    CHART("keys.chart"),
    TABLE("keys.table"),
    SOURCE("keys.source"),
    OUTLINE("keys.arranging"),
    TALK("keys.talk");

    private final String words;

    KeyGroup(String words) {
        this.words = words;
    }

    /// Key among the window's words of its heading.
    public String words() {
        return words;
    }
}
