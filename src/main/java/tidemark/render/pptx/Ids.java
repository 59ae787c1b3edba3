package tidemark.render.pptx;

/// Numbers of the shapes of one slide, each used once. 1 is the slide's own tree of shapes.
public final class Ids {
    private int last = 1;

    public int next() {
        return ++last;
    }
}
