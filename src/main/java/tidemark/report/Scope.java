package tidemark.report;

/// Among whom a rank is held, or at which level an event stands; the widest first, a place's own past last.
public enum Scope {
    WORLD(new Text("全球", "world")),
    NATION(new Text("全国", "national")),
    PROVINCE(new Text("全省", "provincial")),
    /// An autonomous region, which stands where a province does and calls itself 全区.
    REGION(new Text("全区", "regional")),
    CITY(new Text("全市", "municipal")),
    COUNTY(new Text("全区", "district")),
    ZONE(new Text("片区", "zone")),
    HISTORY(new Text("历年", "own record"));

    private final Text label;

    Scope(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
