package tidemark.report.json;

import tidemark.report.Text;

/// The shapes that a value can have, in words.
enum Shape {
    TEXT(new Text("文字", "text"), new Text("用双引号写出文字。", "Write text in double quotes."), "\"…\""),
    BOTH_LANGUAGES(
            new Text("中英文字", "text in both languages"),
            new Text("写成 {\"zh\": \"…\", \"en\": \"…\"}。", "Write {\"zh\": \"…\", \"en\": \"…\"}."),
            "{\"zh\": \"…\", \"en\": \"…\"}"),
    NUMBER(new Text("数", "a number"), new Text("写成不带引号的数。", "Write a number without quotes."), "1"),
    WHOLE_NUMBER(
            new Text("整数", "a whole number"),
            new Text("写成整数，不带引号和小数点。", "Write a whole number without quotes or a point."),
            "1"),
    TRUTH(new Text("true 或 false", "true or false"), new Text("写成 true 或 false。", "Write true or false."), "true"),
    OBJECT(new Text("对象", "an object"), new Text("写成对象 {…}。", "Write an object {…}."), "{…}"),
    LIST(new Text("列表", "a list"), new Text("写成列表 […]。", "Write a list […]."), "[…]"),
    PLACE(
            new Text("原文位置", "a place in the source"),
            new Text("写成 {\"section\": \"…\", \"paragraph\": 1}。", "Write {\"section\": \"…\", \"paragraph\": 1}."),
            "{\"section\": \"…\", \"paragraph\": 1}");

    private final Text noun;
    private final Text repair;
    private final String sample;

    Shape(Text noun, Text repair, String sample) {
        this.noun = noun;
        this.repair = repair;
        this.sample = sample;
    }

    Text noun() {
        return noun;
    }

    Text repair() {
        return repair;
    }

    /// How it is written.
    String sample() {
        return sample;
    }

    /// What a value is, in words.
    static Text of(Node node) {
        return switch (node) {
            case Node.Obj _ -> OBJECT.noun;
            case Node.Arr _ -> LIST.noun;
            case Node.Str _ -> TEXT.noun;
            case Node.Num _ -> NUMBER.noun;
            case Node.Bool bool -> new Text(" " + bool.value(), Boolean.toString(bool.value()));
            case Node.Null _ -> new Text(" null", "null");
        };
    }
}
