package tidemark.report.formula;

import java.math.BigDecimal;
import tidemark.report.Formula;
import tidemark.report.Text;

/// Reads a formula such as `foreign_trade ÷ (1 + foreign_trade.growth)`.
///
/// Signs are `+ - * /` or `− × ÷`. As an id may hold a hyphen, `a-b` is one id; a difference is written `a
/// - b` or `a − b`.
public final class FormulaReader {
    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_OPERATIONS = 200;
    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 40;

    private final String text;
    private int at;
    private int operations;

    /// What came of reading.
    public sealed interface Outcome {}

    public record Read(Formula formula) implements Outcome {}

    /// @param at where the fault is, counted in characters from 0
    public record Faulty(int at, Text problem) implements Outcome {}

    private FormulaReader(String text) {
        this.text = text;
    }

    public static Outcome read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new Faulty(
                    MOST_CHARACTERS, new Text("公式超过 10000 个字符", "the formula is longer than 10,000 characters"));
        }
        try {
            return new Read(new FormulaReader(text).whole());
        } catch (Fault fault) {
            return new Faulty(fault.at, fault.problem);
        }
    }

    private Formula whole() throws Fault {
        Formula formula = sum(0);
        skipSpace();
        if (at < text.length()) {
            throw text.charAt(at) == ')' || text.charAt(at) == '）'
                    ? fault("这个右括号没有对应的左括号", "this bracket closes nothing")
                    : fault(
                            "这里应有运算符 + − × ÷，而不是“" + found() + "”",
                            "an operator + − × ÷ is expected here, not “" + found() + "”");
        }
        return formula;
    }

    private Formula sum(int depth) throws Fault {
        Formula left = product(depth);
        while (true) {
            skipSpace();
            Formula.Operator operator =
                    taken('+', '＋') ? Formula.Operator.PLUS : taken('-', '−') ? Formula.Operator.MINUS : null;
            if (operator == null) {
                return left;
            }
            left = joined(operator, left, product(depth));
        }
    }

    private Formula product(int depth) throws Fault {
        Formula left = atom(depth);
        while (true) {
            skipSpace();
            Formula.Operator operator =
                    taken('*', '×') ? Formula.Operator.TIMES : taken('/', '÷') ? Formula.Operator.OVER : null;
            if (operator == null) {
                return left;
            }
            left = joined(operator, left, atom(depth));
        }
    }

    private Formula joined(Formula.Operator operator, Formula left, Formula right) throws Fault {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw fault("公式的运算超过 200 步", "the formula has more than 200 operations");
        }
        return new Formula.Operation(operator, left, right);
    }

    private Formula atom(int depth) throws Fault {
        skipSpace();
        if (at >= text.length()) {
            throw fault("公式到此中断，还缺一个数或指标", "the formula ends here, a number or an id is missing");
        }
        char c = text.charAt(at);
        if (taken('(', '（')) {
            return bracket(depth + 1);
        }
        if (isDigit(c)) {
            return number();
        }
        if (isLetter(c)) {
            return reference();
        }
        throw fault(
                "这里应有数、指标或左括号，而不是“" + found() + "”",
                "a number, an id or a bracket is expected here, not “" + found() + "”");
    }

    private Formula bracket(int depth) throws Fault {
        if (depth > DEEPEST) {
            throw fault("括号嵌套超过 64 层", "brackets are nested more than 64 deep");
        }
        int opened = at - 1;
        Formula inner = sum(depth);
        skipSpace();
        if (!taken(')', '）')) {
            throw new Fault(at < text.length() ? at : opened, new Text("左括号没有闭合", "this bracket is not closed"));
        }
        return inner;
    }

    private Formula number() throws Fault {
        int start = at;
        skipDigits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            skipDigits();
        }
        if (at - start > MOST_DIGITS) {
            throw new Fault(start, new Text("数字超过 40 位", "the number has more than 40 digits"));
        }
        return new Formula.Number(new BigDecimal(text.substring(start, at)));
    }

    private Formula reference() throws Fault {
        String id = word();
        if (at >= text.length() || text.charAt(at) != '.') {
            return new Formula.Reference(id);
        }
        int dot = at;
        at++;
        String member = at < text.length() && isLetter(text.charAt(at)) ? word() : "";
        if (!member.equals("growth")) {
            throw new Fault(dot, new Text("点号之后只能是 growth（增速）", "only growth may stand after the dot"));
        }
        return new Formula.GrowthOf(id);
    }

    private String word() {
        int start = at;
        while (at < text.length() && belongsToWord()) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean belongsToWord() {
        char c = text.charAt(at);
        boolean plain = isLetter(c) || isDigit(c) || c == '_';
        return plain
                || c == '-'
                        && at + 1 < text.length()
                        && (isLetter(text.charAt(at + 1)) || isDigit(text.charAt(at + 1)));
    }

    private void skipSpace() {
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private boolean taken(char sign, char other) {
        boolean here = at < text.length() && (text.charAt(at) == sign || text.charAt(at) == other);
        at += here ? 1 : 0;
        return here;
    }

    private String found() {
        return Character.toString(text.codePointAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private Fault fault(String zh, String en) {
        return new Fault(at, new Text(zh, en));
    }

    /// Carries a fault out of the recursion; never leaves this class.
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        private final int at;
        private final transient Text problem;

        Fault(int at, Text problem) {
            super(problem.en(), null, false, false);
            this.at = at;
            this.problem = problem;
        }
    }
}
