package tidemark.compare;

import tidemark.report.Text;

/// Parts of sentences put together in both languages.
final class Texts {
    private Texts() {}

    static Text joined(Text a, Text b) {
        return new Text(a.zh() + "；" + b.zh(), a.en() + "; " + b.en());
    }
}
