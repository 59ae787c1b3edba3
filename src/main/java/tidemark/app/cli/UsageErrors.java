package tidemark.app.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tidemark.report.Text;
import tidemark.report.json.Nearest;

/// Says what is wrong with the words of a command line, and where its help is.
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        return say(words(fault), fault.getCommandLine().getCommandSpec().qualifiedName(), console);
    }

    /// Says what is wrong with a command.
    ///
    /// @return the exit code
    static int say(Text wrong, String command, Console console) {
        console.say(wrong);
        console.say(new Text("用法见 " + command + " --help。", "See " + command + " --help."));
        return ExitCode.WRONG_USAGE;
    }

    private static Text words(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
            return new Text("还缺 " + names + "。", "Missing: " + names + ".");
        }
        if (fault instanceof OverwrittenOptionException overwritten) {
            String name = name(overwritten.getOverwritten());
            return new Text(name + " 只能写一次。", name + " may be given only once.");
        }
        if (fault.getCause() instanceof WrongValueException wrong && fault.getArgSpec() != null) {
            String name = name(fault.getArgSpec());
            return new Text(
                    name + " 不能是“" + fault.getValue() + "”。" + wrong.reason().zh(),
                    name + " cannot be '" + fault.getValue() + "'. "
                            + wrong.reason().en());
        }
        return new Text("命令写法有误：" + fault.getMessage(), String.valueOf(fault.getMessage()));
    }

    private static Text unmatched(UnmatchedArgumentException fault) {
        String words = String.join(" ", fault.getUnmatched());
        return nearest(fault)
                .map(near -> new Text(
                        "不认识 " + words + "；是不是 " + near + "？", "Unknown: " + words + "; did you mean " + near + "?"))
                .orElseGet(() -> new Text("不认识 " + words + "。", "Unknown: " + words + "."));
    }

    /// What was meant; `tidemark chrts beilun-2023` opens no report of that name, and `chrts` is what is not known.
    private static Optional<String> nearest(UnmatchedArgumentException fault) {
        var command = fault.getCommandLine();
        var parsed = command.getParseResult();
        if (command.getParent() == null && parsed != null && parsed.hasMatchedPositional(0)) {
            String word = parsed.matchedPositional(0).originalStringValues().getFirst();
            return new Nearest().among(command.getSubcommands().keySet(), word);
        }
        return fault.getSuggestions().stream().findFirst();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
