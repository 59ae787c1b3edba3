package tidemark.desk.present;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.talk.Pace;

/// The times that whoever speaks looks at, to the second.
///
/// @param elapsed since the talk began
/// @param whole what is planned for all slides together; null where some are not planned
/// @param onSlide on the slide of now
/// @param stay what is planned for the slide of now; null where nothing is
/// @param pace empty where nothing is planned
/// @param clock on the wall
/// @param end on the wall, if the rest takes as long as planned; null where it is not planned
/// @param begun false until the timer begins to run
/// @param running whether it runs
record SpeakerTimes(
        Duration elapsed,
        @Nullable Duration whole,
        Duration onSlide,
        @Nullable Duration stay,
        Optional<Pace> pace,
        LocalTime clock,
        @Nullable LocalTime end,
        boolean begun,
        boolean running) {}
