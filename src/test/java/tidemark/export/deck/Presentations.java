package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import tidemark.export.DocumentRequest;
import tidemark.picture.MissingGlyphException;

/// Writes presentations for tests, and looks for what is wrong with them.
final class Presentations {
    private Presentations() {}

    static byte[] of(DocumentRequest request) {
        return of(request, Optional.empty());
    }

    static byte[] of(DocumentRequest request, Optional<byte[]> template) {
        try {
            return Deck.write(request, template);
        } catch (TemplateException | MissingGlyphException e) {
            throw new AssertionError(e);
        }
    }

    /// Under which schema a part is.
    static @Nullable String schema(String part) {
        if (part.endsWith(".rels")) {
            return null;
        }
        if (part.startsWith("ppt/charts/")) {
            return "dml-chart.xsd";
        }
        if (part.startsWith("ppt/theme/")) {
            return "dml-main.xsd";
        }
        if (part.startsWith("xl/")) {
            return "sml.xsd";
        }
        return part.startsWith("ppt/") && part.endsWith(".xml") ? "pml.xsd" : null;
    }

    /// Relations that lead nowhere, parts to which none leads, and parts of no type.
    static List<String> looseEnds(DeckFile deck) {
        var problems = new ArrayList<String>();
        var reached = new HashSet<String>(List.of("[Content_Types].xml"));
        var open = new ArrayList<>(deck.relations("").values());
        while (!open.isEmpty()) {
            var relation = open.removeLast();
            if (!deck.parts().containsKey(relation.target())) {
                problems.add("there is no " + relation.target());
            } else if (reached.add(relation.target())) {
                open.addAll(deck.relations(relation.target()).values());
            }
        }
        var types = deck.xml("[Content_Types].xml");
        var named = attributes(types, "Override", "PartName");
        var extensions = attributes(types, "Default", "Extension");
        for (String part : deck.parts().keySet()) {
            boolean relations = part.endsWith(".rels");
            if (!relations && !reached.contains(part)) {
                problems.add("nothing leads to " + part);
            }
            if (!part.equals("[Content_Types].xml")
                    && !named.contains("/" + part)
                    && !extensions.contains(part.substring(part.lastIndexOf('.') + 1))) {
                problems.add("no type is given for " + part);
            }
        }
        for (String name : named) {
            if (!deck.parts().containsKey(name.substring(1))) {
                problems.add("a type is given for " + name + ", which is not there");
            }
        }
        return problems;
    }

    private static List<String> attributes(Element of, String element, String attribute) {
        return DeckFile.all(of, element).stream()
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    /// Every reference of the chart leads to cells that hold exactly what the chart repeats.
    static void assertCacheIsSheet(Element chart, byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var references = new ArrayList<Element>(DeckFile.all(chart, "strRef"));
            references.addAll(DeckFile.all(chart, "numRef"));
            assertThat(references).isNotEmpty();
            for (Element reference : references) {
                var cells = new AreaReference(
                                DeckFile.first(reference, "f").getTextContent(), SpreadsheetVersion.EXCEL2007)
                        .getAllReferencedCells();
                var cached = DeckFile.all(reference, "pt").stream()
                        .collect(Collectors.toMap(
                                point -> Integer.valueOf(point.getAttribute("idx")),
                                point -> DeckFile.first(point, "v").getTextContent()));
                assertThat(DeckFile.val(reference, "ptCount")).isEqualTo(Integer.toString(cells.length));
                for (int i = 0; i < cells.length; i++) {
                    assertSame(cached.get(i), cell(book, cells[i]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Cell cell(XSSFWorkbook book, CellReference reference) {
        var row = book.getSheet(reference.getSheetName()).getRow(reference.getRow());
        return row == null ? null : row.getCell(reference.getCol());
    }

    private static void assertSame(@Nullable String cached, @Nullable Cell cell) {
        if (cell == null) {
            assertThat(cached).isNull();
            return;
        }
        switch (cell.getCellType()) {
            case NUMERIC ->
                assertThat(new BigDecimal(String.valueOf(cached)))
                        .isEqualByComparingTo(BigDecimal.valueOf(cell.getNumericCellValue()));
            case STRING -> assertThat(cached).isEqualTo(cell.getStringCellValue());
            default -> throw new AssertionError("a cell is " + cell.getCellType());
        }
    }
}
