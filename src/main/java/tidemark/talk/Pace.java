package tidemark.talk;

import java.time.Duration;
import java.util.Optional;

/// How a talk stands against its plan, if it goes on from the slide that it is at.
///
/// @param late how much later it is than planned; negative for earlier, zero within the time planned for the slide
/// @param rest how long the rest takes as planned; empty where a slide of it is not planned
public record Pace(Duration late, Optional<Duration> rest) {}
