package tidemark.desk.present.hand;

/// What the spotlight leaves bright, in fractions of the screen.
public sealed interface Light {

    /// @param radius as a fraction of the screen's height
    record Round(Spot centre, double radius) implements Light {}

    /// A mark of the slide.
    record Box(Spot corner, double width, double height) implements Light {}
}
