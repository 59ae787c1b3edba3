package tidemark.render.pptx;

/// Languages as office programs name them.
public final class Languages {
    private Languages() {}

    /// @param tag of a picture, `zh` or `en`
    public static String tag(String tag) {
        return tag.equals("zh") ? "zh-CN" : "en-GB";
    }
}
