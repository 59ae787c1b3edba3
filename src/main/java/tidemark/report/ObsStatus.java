package tidemark.report;

/// How final a figure is (SDMX OBS_STATUS), the surest first.
public enum ObsStatus {
    A(new Text("实际", "actual")),
    P(new Text("初步核算", "preliminary")),
    E(new Text("预计", "estimate")),
    F(new Text("目标", "target"));

    private final Text label;

    ObsStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /// The less sure of two.
    public ObsStatus weaker(ObsStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
