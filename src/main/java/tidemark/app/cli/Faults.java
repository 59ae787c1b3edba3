package tidemark.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tidemark.export.AtomicFiles;
import tidemark.report.Text;

/// What a reader is told where a command ends by an exception: one line, and the rest in a file for those who ask.
final class Faults implements IExecutionExceptionHandler {
    private final Console console;

    Faults(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof IOException output) {
            return outputFailed(output);
        }
        return tell(fault, details(parsed));
    }

    /// Data could not be written where it should go. Whoever closed the pipe knows it already.
    int outputFailed(IOException fault) {
        String words = String.valueOf(fault.getMessage());
        if (!words.contains("Broken pipe")) {
            console.say(new Text("输出失败：" + words, "The output could not be written: " + words));
        }
        return ExitCode.FILES;
    }

    /// The program is at fault.
    ///
    /// @param details where the whole story goes; null for nowhere
    int tell(Throwable fault, @Nullable Path details) {
        if (fault instanceof OutOfMemoryError) {
            console.say(
                    new Text("内存不够。请减小尺寸、倍数或报告。", "There is not enough memory. Take a smaller size, scale or report."));
            return ExitCode.FAULT;
        }
        String line = line(fault);
        console.say(new Text("程序出错，请报告这一行：" + line, "The program is at fault. Please report this line: " + line));
        if (details == null) {
            console.say(new Text("加 --details FILE 可把详情写入文件。", "--details FILE writes the details to a file."));
        } else {
            writeDetails(fault, details);
        }
        return ExitCode.FAULT;
    }

    private void writeDetails(Throwable fault, Path file) {
        switch (AtomicFiles.write(file, story(fault).getBytes(StandardCharsets.UTF_8), false)) {
            case AtomicFiles.Outcome.Written written ->
                console.say(new Text("详情已写入 " + file + "。", "The details are in " + file + "."));
            case AtomicFiles.Outcome.Unchanged unchanged ->
                console.say(new Text("详情已写入 " + file + "。", "The details are in " + file + "."));
            case AtomicFiles.Outcome.Occupied occupied ->
                console.say(new Text(file + " 已存在，没有改动它。", file + " exists already and was left alone."));
            case AtomicFiles.Outcome.Failed failed ->
                console.say(file + ": " + failed.reason().in(console.language()));
        }
    }

    private static @Nullable Path details(ParseResult parsed) {
        ParseResult at = parsed;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at.matchedOptionValue(CommonOptions.DETAILS, (Path) null);
    }

    private static String line(Throwable fault) {
        var place = fault.getStackTrace().length == 0 ? "" : " @ " + fault.getStackTrace()[0];
        return ProgramVersion.number() + " " + fault + place;
    }

    private static String story(Throwable fault) {
        var story = new StringBuilder("tidemark " + ProgramVersion.number() + "\n");
        for (Throwable at = fault; at != null; at = at.getCause()) {
            story.append(at).append('\n');
            for (StackTraceElement element : at.getStackTrace()) {
                story.append("    ").append(element).append('\n');
            }
        }
        return story.toString();
    }
}
