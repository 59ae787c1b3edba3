package tidemark.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tidemark.export.Table;
import tidemark.export.TableFormat;
import tidemark.report.Language;
import tidemark.report.Text;

/// Data on one side, messages on the other, in the language of the reader.
final class Console {
    private final Surroundings surroundings;
    private final Language language;
    private final Writer data;
    private final PrintWriter messages;

    Console(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
        this.data = new BufferedWriter(new OutputStreamWriter(surroundings.data(), StandardCharsets.UTF_8));
        this.messages =
                new PrintWriter(new OutputStreamWriter(surroundings.messages(), surroundings.messageCharset()), true);
    }

    Language language() {
        return language;
    }

    boolean isWatched() {
        return surroundings.isWatched().getAsBoolean();
    }

    /// One line of data.
    void tell(String line) throws IOException {
        data.write(oneLine(line));
        data.write('\n');
    }

    void tell(Table table, TableFormat format) throws IOException {
        format.write(table, data);
    }

    /// Text of the program's own, line breaks and all, as data.
    void tellAsIs(String text) throws IOException {
        data.write(text);
    }

    /// A line to whoever started the program.
    void say(Text message) {
        say(message.in(language));
    }

    void say(String message) {
        messages.print("tidemark: " + oneLine(message) + "\n");
        messages.flush();
    }

    /// A line without the program's name before it.
    void sayPlainly(String line) {
        messages.print(oneLine(line) + "\n");
        messages.flush();
    }

    /// A line that the next one replaces.
    void sayForNow(String line) {
        messages.print("\r" + oneLine(line) + "\u001B[K");
        messages.flush();
    }

    void forget() {
        messages.print("\r\u001B[K");
        messages.flush();
    }

    void flush() throws IOException {
        data.flush();
        messages.flush();
    }

    /// Words of a file may neither break a line nor steer a terminal.
    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(steers(c) ? 0xFFFD : c));
        return line.toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
