package tidemark.report.json;

/// How much a report file may hold.
///
/// @param bytes the size of the file
/// @param indicators stated and derived ones together
/// @param depth how deep values may be nested
/// @param characters how long one text may be, in code points
/// @param digits how many digits a number may have when written out
/// @param problems how many problems are kept
record Limits(int bytes, int indicators, int depth, int characters, int digits, int problems) {

    static final Limits STANDARD = new Limits(1 << 30, 1_000_000, 64, 10_000, 40, 1_000);
}
