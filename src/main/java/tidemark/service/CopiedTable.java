package tidemark.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidemark.export.HarmlessText;

/// Rows as they leave for the clipboard: as lines of cells parted by tabs, as text whose columns stand one below the
/// other, and as a table of HTML. A spreadsheet takes none of them for a formula, and a page none for markup.
///
/// @param heading the columns
/// @param lines each with one cell for each column
/// @param amounts for each column whether its cells stand at the right
public record CopiedTable(List<String> heading, List<List<String>> lines, List<Boolean> amounts) {

    public CopiedTable {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
        amounts = List.copyOf(amounts);
    }

    /// Lines of cells parted by tabs, the headings first. An apostrophe, which spreadsheets read as “this is text”,
    /// stands
    /// before what they would take for a formula.
    public String tsv() {
        return Stream.concat(Stream.of(heading), lines.stream())
                .map(line -> line.stream().map(CopiedTable::safeCell).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String safeCell(String words) {
        String cell = oneLine(words);
        return HarmlessText.looksLikeFormula(cell) && !isNumber(cell) ? "'" + cell : cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[-+−]?[\\d,]+(\\.\\d+)?%?");
    }

    /// Columns aligned in a font whose Chinese characters are twice as wide as its letters.
    public String text() {
        var all = new ArrayList<List<String>>();
        all.add(heading);
        all.addAll(lines);
        List<Integer> widths = IntStream.range(0, heading.size())
                .map(column -> all.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        return String.join("\n", all.stream().map(line -> aligned(line, widths)).toList());
    }

    private String aligned(List<String> line, List<Integer> widths) {
        var text = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            String cell = oneLine(line.get(column));
            String space = " ".repeat(widths.get(column) - width(cell));
            text.append(column == 0 ? "" : "  ").append(amounts.get(column) ? space + cell : cell + space);
        }
        return text.toString().stripTrailing();
    }

    private static int width(String words) {
        return oneLine(words).codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /// East Asian wide and full-width characters.
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x20000 && c <= 0x3fffd;
    }

    private static String oneLine(String words) {
        return HarmlessText.of(words).replaceAll("\\s+", " ");
    }

    public String html() {
        var html = new StringBuilder("<meta charset=\"utf-8\"><table>\n<tr>");
        heading.forEach(cell -> html.append("<th>").append(escaped(cell)).append("</th>"));
        html.append("</tr>\n");
        for (List<String> line : lines) {
            html.append("<tr>");
            for (int column = 0; column < line.size(); column++) {
                html.append(amounts.get(column) ? "<td align=\"right\">" : "<td style=\"mso-number-format:'\\@'\">")
                        .append(escaped(line.get(column)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private static String escaped(String words) {
        return HarmlessText.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
