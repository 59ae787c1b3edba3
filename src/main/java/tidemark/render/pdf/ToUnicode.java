package tidemark.render.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Tells which character each code of a font stands for, so that text can be searched and copied (ISO 32000-1, 9.10.3).
final class ToUnicode {

    /// A block of the map may hold so many.
    private static final int BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    /// @param codes by code point
    static byte[] map(Map<Integer, Integer> codes) {
        var out = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(codes.entrySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            var block = all.subList(from, Math.min(all.size(), from + BLOCK));
            out.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> line(entry.getValue(), entry.getKey(), out));
            out.append("endbfchar\n");
        }
        out.append("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """);
        return out.toString().getBytes(US_ASCII);
    }

    private static void line(int code, int point, StringBuilder out) {
        out.append('<').append(HEX.toHexDigits((short) code)).append("> <");
        for (char unit : Character.toChars(point)) {
            out.append(HEX.toHexDigits(unit));
        }
        out.append(">\n");
    }
}
