package tidemark.sidecar.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidemark.report.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads side-cars. Never throws for what a file holds; takes of a file what makes sense and names what does not.
///
/// Limits: 64 MiB, 64 levels, 1,000 charts, 10,000 ids in a list, 10,000 characters a text; 100 talks, each with the
/// limits of [tidemark.sidecar.OwnTalk], and 32 MiB of pictures, each with those of [tidemark.picture.EncodedImage].
public final class SidecarReader {

    /// So many bytes a side-car may have.
    public static final long MOST_BYTES = 64L << 20;

    static final String SCHEMA = "tidemark-sidecar/1";

    private static final Pattern VERSION = Pattern.compile("tidemark-sidecar/(\\d{1,6})");
    private static final int DEPTH = 64;

    private SidecarReader() {}

    static JsonMapper mapper() {
        var limits = StreamReadConstraints.builder().maxNestingDepth(DEPTH).build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /// @param bytes the whole file
    /// @param report the id of the report it lies beside
    public static SidecarOutcome read(byte[] bytes, String report) {
        try {
            JsonNode root = mapper().readTree(bytes);
            if (root == null || !root.isObject()) {
                return broken("文件里不是一个 JSON 对象", "the file holds no JSON object");
            }
            return read(root, report);
        } catch (JacksonException e) {
            return broken(e);
        }
    }

    private static SidecarOutcome read(JsonNode root, String report) {
        String schema = root.path("schema").asString("");
        Optional<Integer> version = version(schema);
        if (version.isEmpty() || version.get() < 1) {
            return broken(
                    "schema 应为 " + SCHEMA + "，而不是“" + schema + "”",
                    "the schema should be " + SCHEMA + ", not “" + schema + "”");
        }
        var members = new SidecarMembers();
        var sidecar = members.read(root, report);
        return version.get() > 1
                ? new SidecarOutcome.Newer(sidecar, schema)
                : new SidecarOutcome.Read(sidecar, members.broken());
    }

    private static Optional<Integer> version(String schema) {
        Matcher matcher = VERSION.matcher(schema);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static SidecarOutcome broken(JacksonException fault) {
        var at = fault.getLocation();
        return at == null || at.getLineNr() < 1
                ? broken("不是有效的 JSON", "it is not valid JSON")
                : broken(
                        "第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列不是有效的 JSON",
                        "it is not valid JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    private static SidecarOutcome broken(String zh, String en) {
        return new SidecarOutcome.Broken(new Text(zh, en));
    }
}
