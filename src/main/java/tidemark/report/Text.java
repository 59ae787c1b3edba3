package tidemark.report;

/// The same words in Chinese and in English.
public record Text(String zh, String en) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
