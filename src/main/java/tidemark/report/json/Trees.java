package tidemark.report.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tidemark.report.Text;
import tidemark.report.json.Node.Arr;
import tidemark.report.json.Node.Bool;
import tidemark.report.json.Node.Member;
import tidemark.report.json.Node.Null;
import tidemark.report.json.Node.Num;
import tidemark.report.json.Node.Obj;
import tidemark.report.json.Node.Str;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads single values out of a stream of tokens. What holds for every value is checked here: names given once,
/// characters, lengths.
final class Trees {
    private static final int MANY = 32;

    private final JsonParser parser;
    private final int start;
    private final byte[] bytes;
    private final Limits limits;
    private final Findings findings;
    private final PlainText texts;

    /// What is read of the objects and lists that have not ended yet, the innermost last.
    private final ArrayList<Member> members = new ArrayList<>();

    private final ArrayList<Node> items = new ArrayList<>();

    Trees(JsonParser parser, int start, int end, byte[] bytes, Limits limits, Findings findings) {
        this.parser = parser;
        this.start = start;
        this.bytes = bytes;
        this.limits = limits;
        this.findings = findings;
        this.texts = new PlainText(bytes, end, limits.characters());
    }

    int at() {
        return Tokens.at(parser, start);
    }

    /// Reads the value that begins with the current token and leaves the parser on its last token.
    Node read(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(at(), parser.getString());
            case VALUE_TRUE -> new Bool(at(), true);
            case VALUE_FALSE -> new Bool(at(), false);
            case VALUE_NULL -> new Null(at());
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Obj object() {
        int at = at();
        int from = members.size();
        long bits = 0;
        Set<String> names = null;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            int nameAt = at();
            String name = parser.currentName();
            JsonToken first = parser.nextToken();
            long bit = Obj.bit(name);
            if (names == null && members.size() - from > MANY) {
                names = names(from);
            }
            boolean again = (bits & bit) != 0 && (names == null ? stands(name, from) : names.contains(name));
            if (again) {
                repeated(nameAt, name);
            }
            Node value = read(first);
            if (!again) {
                bits |= bit;
                members.add(new Member(nameAt, name, value));
                if (names != null) {
                    names.add(name);
                }
            }
        }
        return new Obj(at, take(members, from), bits);
    }

    private boolean stands(String name, int from) {
        for (int i = from; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> names(int from) {
        var names = new HashSet<String>();
        for (int i = from; i < members.size(); i++) {
            names.add(members.get(i).name());
        }
        return names;
    }

    /// Takes the last elements of a list, from `from` on, off it.
    private static <E> List<E> take(ArrayList<E> list, int from) {
        if (from == list.size()) {
            return List.of();
        }
        List<E> last = list.subList(from, list.size());
        List<E> taken = List.copyOf(last);
        last.clear();
        return taken;
    }

    void repeated(int at, String name) {
        findings.error(
                at,
                new Text(
                        "成员“" + Quote.of(name) + "”在同一对象中出现了两次。",
                        "The member \"" + Quote.of(name) + "\" stands twice in one object."),
                new Text("只保留其中一个。", "Keep one of them."));
    }

    private Arr array() {
        int at = at();
        int from = items.size();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(read(token));
        }
        return new Arr(at, take(items, from));
    }

    private Str string() {
        int at = at();
        String plain = texts.read(at);
        return plain == null ? escaped(at) : new Str(at, plain);
    }

    /// A text that the parser has to read, and that may hold what it should not.
    private Str escaped(int at) {
        String value = parser.getString();
        if (value.length() > limits.characters() && value.codePointCount(0, value.length()) > limits.characters()) {
            tooLong(findings, at, limits);
        }
        for (int i = Characters.firstRefused(value, 0); i >= 0; i = Characters.firstRefused(value, i + 1)) {
            refused(at, value, i);
        }
        return new Str(at, value);
    }

    static void tooLong(Findings findings, int at, Limits limits) {
        findings.error(
                at,
                new Text(
                        "文字超过 " + limits.characters() + " 个字符。",
                        "The text is longer than " + limits.characters() + " characters."),
                new Text("缩短文字，或分成几段。", "Shorten it or split it into paragraphs."));
    }

    private void refused(int at, String value, int index) {
        int character = value.codePointAt(index);
        String name = Quote.name(character);
        Text message;
        Text repair = new Text("删去这个字符。", "Delete this character.");
        if (Characters.isHalf(character)) {
            message = new Text("转义序列 " + name + " 只是半个字符。", "The escape " + name + " is only half a character.");
            repair = new Text("写出完整的字符，或同时写出前后两半。", "Write the character itself, or both halves of it.");
        } else if (Characters.turnsDirection(character)) {
            message = new Text(
                    "文字中有改变书写方向的控制字符 " + name + "。",
                    "The text holds " + name + ", which changes the direction of the text.");
        } else if (character == '\n' || character == '\r') {
            message = new Text("文字中有换行（" + name + "）。", "The text holds a line break (" + name + ").");
            repair = new Text("删去换行；如果漏写了右引号，请补上。", "Remove the line break; if a closing quote is missing, add it.");
        } else {
            message = new Text("文字中有不可见的控制字符 " + name + "。", "The text holds the invisible character " + name + ".");
        }
        findings.error(at, Raw.offset(bytes, at, index), message, repair);
    }
}
