package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
    private static final Table TABLE = new Table(
            List.of("id", "value", "ids"),
            List.of(
                    List.of(
                            new Cell.Words("a\tb\r\n\"c\"\u0085\u2028"),
                            new Cell.Number(new BigDecimal("1E+3")),
                            new Cell.Many(List.of("x", "y"), "; ")),
                    List.of(new Cell.Words("=1+1"), new Cell.Empty(), new Cell.Many(List.of(), "; "))));

    @Test
    void tabsAndLineBreaksInACellBecomeBlanks() throws IOException {
        assertThat(written(TABLE, TableFormat.TSV)).isEqualTo("id\tvalue\tids\na b  \"c\"  \t1000\tx; y\n=1+1\t\t\n");
    }

    @Test
    void jsonKeepsEveryCharacterAndTheKindOfEachCell() throws IOException {
        assertThat(written(TABLE, TableFormat.JSON))
                .startsWith("[\n{\"id\":\"a\\tb\\r\\n\\\"c\\\"")
                .contains("\"value\":1000,\"ids\":[\"x\",\"y\"]},\n")
                .endsWith("{\"id\":\"=1+1\",\"value\":null,\"ids\":[]}\n]\n");
    }

    @Test
    void csvQuotesWhatPartsCellsAndPutsAnApostropheBeforeFormulas() throws IOException {
        assertThat(written(TABLE, TableFormat.CSV))
                .isEqualTo("id,value,ids\r\n\"a b  \"\"c\"\" \",1000,x; y\r\n'=1+1,,\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"-1, '-1", "+1, '+1", "@SUM(A1), '@SUM(A1)", "＝1, '＝1", "'quoted, ''quoted", "a=1, a=1", "−1, −1"})
    void csvTextIsNeverAFormulaAndCanBeHadBack(String words, String safe) throws IOException {
        var table = new Table(List.of("name"), List.of(List.of(new Cell.Words(words))));

        assertThat(written(table, TableFormat.CSV)).isEqualTo("name\r\n" + safe + "\r\n");
    }

    @Test
    void csvNumbersBelowZeroStayNumbers() throws IOException {
        var table = new Table(List.of("growth"), List.of(List.of(new Cell.Number(new BigDecimal("-3.2")))));

        assertThat(written(table, TableFormat.CSV)).isEqualTo("growth\r\n-3.2\r\n");
    }

    @Test
    void aTableWithoutRowsIsStillATable() throws IOException {
        var empty = new Table(List.of("id"), List.of());

        assertThat(written(empty, TableFormat.TSV)).isEqualTo("id\n");
        assertThat(written(empty, TableFormat.JSON)).isEqualTo("[]\n");
    }

    private static String written(Table table, TableFormat format) throws IOException {
        var text = new StringWriter();
        format.write(table, text);
        return text.toString();
    }
}
