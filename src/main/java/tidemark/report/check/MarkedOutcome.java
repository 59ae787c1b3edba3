package tidemark.report.check;

/// What comes of marking a text: the marks, or that it is another text.
public sealed interface MarkedOutcome permits MarkedText, SourceCheck.NotTheSource {}
