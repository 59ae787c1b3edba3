package tidemark.talk.motion;

/// How far things are on their ways, each 0 where it begins and 1 at its end.
///
/// @param travel of what both slides show; what shows something else waits for its end
/// @param growth of the bars
record Ways(double travel, double growth) {
    static final Ways END = new Ways(1, 1);

    boolean isTravelling() {
        return travel < 1;
    }
}
