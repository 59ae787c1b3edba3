package tidemark.find;

import org.jspecify.annotations.Nullable;

/// A term made ready to be compared with many entries.
///
/// @param units how each unit answers to it
/// @param pinyin whether it may be pinyin
/// @param number whether it begins with a number
/// @param forgivable whether a typing error in it is forgiven
record Asked(
        Term term, Sieve.Demand demand, @Nullable Match[] units, boolean pinyin, boolean number, boolean forgivable) {}
