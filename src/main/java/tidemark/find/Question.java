package tidemark.find;

import java.util.List;

/// What is asked: words that stand together, or else apart, each of which must be answered to.
///
/// @param parts empty where there is but one word
record Question(Asked whole, List<Asked> parts) {}
