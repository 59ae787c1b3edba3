package tidemark.report.json;

import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says where and how a file stops being JSON.
final class SyntaxFault {
    private static final int LONGEST_WORD = 30;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Findings findings;

    SyntaxFault(byte[] bytes, int start, int end, Findings findings) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.findings = findings;
    }

    /// @param limits what the parser holds to
    void report(JsonParser parser, JacksonException fault, Limits limits) {
        if (fault instanceof StreamConstraintsException) {
            beyondLimit(parser, limits);
            return;
        }
        if (fault instanceof UnexpectedEndOfInputException) {
            endsEarly(parser);
            return;
        }
        int at = place(fault);
        if (at >= end) {
            endsEarly(parser);
            return;
        }
        add(at, message(at), repair(at));
    }

    private void beyondLimit(JsonParser parser, Limits limits) {
        if (parser.streamReadContext().getNestingDepth() > limits.depth()) {
            int at = (int)
                    Math.min(end, start + Math.max(0, parser.currentLocation().getByteOffset() - 1));
            add(
                    at,
                    new Text(
                            "嵌套超过 " + limits.depth() + " 层。",
                            "Values are nested more than " + limits.depth() + " deep."),
                    new Text("按格式说明减少嵌套；一份报告只需要 8 层。", "Nest less, as the format describes: a report needs 8 levels."));
        } else {
            Trees.tooLong(findings, Tokens.at(parser, start), limits);
        }
    }

    private void endsEarly(JsonParser parser) {
        int at = end;
        while (at > start && bytes[at - 1] <= ' ' && bytes[at - 1] >= 0) {
            at--;
        }
        boolean array = parser.streamReadContext().inArray();
        boolean object = parser.streamReadContext().inObject();
        String closing = array ? "]" : "}";
        add(
                at,
                new Text("文件在此中断，JSON 没有写完。", "The file ends here, before the JSON does."),
                array || object
                        ? new Text(
                                "补上缺少的部分和“" + closing + "”，或重新取得完整的文件。",
                                "Add what is missing and \"" + closing + "\", or get the whole file again.")
                        : new Text("重新取得完整的文件。", "Get the whole file again."));
    }

    private int place(JacksonException fault) {
        long offset = fault.getLocation() == null ? 0 : fault.getLocation().getByteOffset();
        int at = (int) Math.max(start, Math.min(end, start + Math.max(0, offset)));
        while (at > start && at < end && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        return beginningOfWord(at);
    }

    /// Where a word such as `NaN` begins that ends at a place.
    private int beginningOfWord(int end) {
        int at = end;
        while (at > start && end - at < LONGEST_WORD && isWord(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private void add(int at, Text message, Text repair) {
        findings.error(at, at, message, repair);
    }

    private static boolean isWord(byte b) {
        return b >= 'a' && b <= 'z'
                || b >= 'A' && b <= 'Z'
                || b >= '0' && b <= '9'
                || b == '_'
                || b == '.'
                || b == '-'
                || b == '+';
    }

    private Text message(int at) {
        String found = found(at);
        return new Text("这里不是 JSON：不应出现“" + found + "”。", "This is not JSON: \"" + found + "\" cannot stand here.");
    }

    private String found(int at) {
        int stop = at + 1;
        while (stop < end
                && ((bytes[stop] & 0xc0) == 0x80
                        || isWord(bytes[at]) && isWord(bytes[stop]) && stop - at < LONGEST_WORD)) {
            stop++;
        }
        return Quote.of(new String(bytes, at, stop - at, java.nio.charset.StandardCharsets.UTF_8));
    }

    private Text repair(int at) {
        Text known = knownRepair(bytes[at], before(at));
        return known != null
                ? known
                : new Text("检查这里及前一行的逗号、引号和括号。", "Check the commas, quotes and brackets here and on the line before.");
    }

    private static @Nullable Text knownRepair(byte found, int before) {
        if ((found == '}' || found == ']') && before == ',') {
            return new Text("删去括号前的逗号。", "Remove the comma before the bracket.");
        }
        if (found == '/' || found == '#') {
            return new Text("JSON 没有注释，请删去。", "JSON has no comments: remove it.");
        }
        if (found == '\'') {
            return new Text("改用英文双引号 \"。", "Use double quotes.");
        }
        if (found == (byte) 0xe2 || found == (byte) 0xef) {
            return new Text("标点改用英文半角：\" , : 。", "Use plain punctuation: \" , : .");
        }
        if ((found == '"' || found == '{' || found == '[') && (before == '"' || before == '}' || before == ']')) {
            return new Text("两项之间补上逗号。", "Put a comma between the two.");
        }
        return null;
    }

    /// The last character before a place that is no space; 0 for none.
    private int before(int at) {
        for (int i = at - 1; i >= start; i--) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return bytes[i];
            }
        }
        return 0;
    }
}
