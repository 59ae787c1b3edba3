package tidemark.export.data;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The schemas that data files are held against.
enum Schemas {
    JSON_STAT("json-stat-2.0.schema.json", SpecificationVersion.DRAFT_2020_12),
    SDMX("sdmx-json-data-2.0.schema.json", SpecificationVersion.DRAFT_2020_12),
    /// Of the npm package `datapackage` 1.1.10 (MIT licence, Open Knowledge), unchanged.
    DATA_PACKAGE("tabular-data-package.json", SpecificationVersion.DRAFT_4);

    private final Schema schema;

    Schemas(String file, SpecificationVersion version) {
        try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(file), file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
