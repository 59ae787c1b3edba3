package tidemark.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A report of one figure and two charts, as a file.
public final class SmallReport {
    private static final String JSON = """
        {"schema": "tidemark-report/1", "id": "small",
         "title": {"zh": "小报告", "en": "Small report"}, "refArea": "330206", "timePeriod": "2023",
         "areas": [{"code": "330206", "name": {"zh": "北仑区", "en": "Beilun"}, "level": "county"}],
         "source": {"title": "原文", "authors": [], "publisher": null, "issued": null,
                    "sections": [{"id": "one", "title": "港口", "paragraphs": 1},
                                     {"id": "two", "title": "创新", "paragraphs": 1}], "leftOut": []},
         "sections": [{"id": "one", "title": {"zh": "一", "en": "One"}, "message": {"zh": "增长。", "en": "Growth."},
                       "paragraphs": []}],
         "indicators": [{"id": "trade", "section": "one", "name": {"zh": "外贸", "en": "NAME"},
                         "definition": {"zh": "进口加出口。", "en": "Imports and exports."},
                         "kind": "flow", "unit": "亿元",
                         "observations": [{"value": 4501.6, "timePeriod": "2023", "refArea": "330206", "obsStatus": "A",
                                           "printed": "4501.6亿元", "ranks": [],
                                           "source": {"section": "one", "paragraph": 1}}]}],
         "derived": [], "events": [],
         "charts": [{"id": "first", "section": "one", "title": {"zh": "标题", "en": "TITLE"}, "form": null,
                     "figures": ["trade"], "events": []},
                    {"id": "second", "section": "one", "title": {"zh": "又一张", "en": "Another"}, "form": null,
                     "figures": ["trade"], "events": []}]}
        """;

    private SmallReport() {}

    public static Path in(Path folder) {
        return titled("Trade grew", folder);
    }

    /// @param title of its first chart, as it stands in JSON
    public static Path titled(String title, Path folder) {
        return written(JSON.replace("TITLE", title).replace("NAME", "Foreign trade"), folder);
    }

    /// @param name of its figure, as it stands in JSON
    public static Path named(String name, Path folder) {
        return written(JSON.replace("TITLE", "Trade grew").replace("NAME", name), folder);
    }

    /// With a value that its printed form contradicts.
    public static Path wrong(Path folder) {
        return written(JSON.replace("\"value\": 4501.6", "\"value\": 4501.7"), folder);
    }

    private static Path written(String json, Path folder) {
        try {
            return Files.writeString(folder.resolve("small.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
