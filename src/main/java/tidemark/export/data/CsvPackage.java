package tidemark.export.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
import tidemark.export.NamedFile;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// Writes a report as a tabular data package: CSV files by RFC 4180 in UTF-8 with a byte order mark, and
/// `datapackage.json`, which says what their columns mean (Data Package 2.0, readable as 1.0).
public final class CsvPackage {
    private static final Text TEXT_RULE = new Text(
            "文本若以 = + - @（含全角）、制表符、换行或撇号开头，前面加一个撇号，免得表格软件当作公式；还原时去掉开头的一个撇号。数字从不加。",
            "Text that begins with = + - @ (in half or full width), a tab, a line break or an apostrophe has one"
                    + " apostrophe put before it, so that no spreadsheet takes it for a formula; drop one leading"
                    + " apostrophe to have it back. Numbers never have it.");

    private final Report report;
    private final Language language;
    private final List<Resource<?>> resources;

    private CsvPackage(DocumentRequest request) {
        this.report = request.report();
        this.language = request.language();
        this.resources = new Resources(Extract.of(request)).all();
    }

    /// The files of the package, the description first; the same request gives the same bytes.
    public static List<NamedFile> files(DocumentRequest request) {
        return new CsvPackage(request).files();
    }

    private List<NamedFile> files() {
        List<NamedFile> tables = resources.stream()
                .map(resource -> new NamedFile(resource.path(), resource.csv()))
                .toList();
        var files = new ArrayList<NamedFile>();
        files.add(new NamedFile("datapackage.json", Json.write(json -> describe(json, tables))));
        files.addAll(tables);
        return List.copyOf(files);
    }

    private void describe(Json json, List<NamedFile> tables) {
        json.string("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.string("profile", "tabular-data-package");
        json.string("name", report.id().replaceAll("[^a-z0-9._-]", "-"));
        var title = new Text(title(Language.ZH), title(Language.EN));
        json.string("title", title.in(language));
        json.both("titles", title);
        json.string("description", TEXT_RULE.in(language));
        json.both("descriptions", TEXT_RULE);
        json.array("sources", () -> json.object(() -> source(json)));
        json.array("resources", () -> {
            for (int i = 0; i < resources.size(); i++) {
                Resource<?> resource = resources.get(i);
                byte[] content = tables.get(i).content();
                json.object(() -> describe(json, resource, content));
            }
        });
    }

    private String title(Language in) {
        return Narrative.plain(report.title(), report, in);
    }

    private void source(Json json) {
        json.string("title", Wording.sourceLine(report, language));
        json.strings("authors", report.source().authors());
        json.optional("publisher", report.source().publisher());
        json.optional("issued", report.source().issued());
    }

    private void describe(Json json, Resource<?> resource, byte[] content) {
        json.string("name", resource.name());
        json.string("path", resource.path());
        json.string("profile", "tabular-data-resource");
        json.string("type", "table");
        json.string("title", resource.title().in(language));
        json.both("titles", resource.title());
        json.string("format", "csv");
        json.string("mediatype", "text/csv");
        json.string("encoding", "utf-8");
        json.number("bytes", content.length);
        json.string("hash", "sha256:" + sha256(content));
        json.object("dialect", () -> {
            json.string("delimiter", ",");
            json.string("lineTerminator", "\r\n");
            json.string("quoteChar", "\"");
            json.truth("doubleQuote", true);
            json.truth("header", true);
        });
        json.object("schema", () -> {
            json.array("fields", () -> resource.fields().forEach(field -> json.object(() -> describe(json, field))));
            json.strings("missingValues", List.of(""));
            if (!resource.key().isEmpty()) {
                json.strings("primaryKey", resource.key());
            }
            if (!resource.foreign().isEmpty()) {
                json.array(
                        "foreignKeys", () -> resource.foreign().forEach(key -> json.object(() -> describe(json, key))));
            }
        });
    }

    private void describe(Json json, Field<?> field) {
        json.string("name", field.name());
        json.string("type", field.type().code());
        json.string("description", field.description().in(language));
        json.both("descriptions", field.description());
        boolean constrained = field.required() || !field.allowed().isEmpty() || field.pattern() != null;
        if (constrained) {
            json.object("constraints", () -> {
                if (field.required()) {
                    json.truth("required", true);
                }
                if (!field.allowed().isEmpty()) {
                    json.strings("enum", field.allowed());
                }
                json.optional("pattern", field.pattern());
            });
        }
    }

    private static void describe(Json json, Resource.ForeignKey key) {
        json.strings("fields", key.fields());
        json.object("reference", () -> {
            json.string("resource", key.resource());
            json.strings("fields", key.key());
        });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
