package tidemark.desk.present;

/// What whoever speaks can wish for besides another slide, by keys and by buttons alike.
///
/// @param compare holds what is shown against another report
/// @param swap lets the screens change places
/// @param end ends the talk
record TalkCommands(Runnable compare, Runnable swap, Runnable end) {}
