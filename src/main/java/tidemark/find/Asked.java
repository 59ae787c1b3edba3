package tidemark.find;

import org.jspecify.annotations.Nullable;

/// A term made ready to be compared with many entries.
///
/// @param units how each unit answers to it
record Asked(Term term, Sieve.Demand demand, @Nullable Match[] units) {}
