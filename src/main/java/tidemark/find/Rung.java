package tidemark.find;

/// By what an entry answers, the closest first.
enum Rung {
    EXACT_NAME,
    NAME_START,
    NAME_PART,
    ALIAS,
    UNIT,
    PINYIN,
    VALUE,
    RANK,
    DEFINITION,
    NARRATIVE,
    ALIKE
}
