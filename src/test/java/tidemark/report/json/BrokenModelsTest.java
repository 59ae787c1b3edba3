package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What the reader refuses, and that it agrees with the JSON Schema on what a schema can see.
class BrokenModelsTest {
    static final List<BrokenModel> BROKEN = BrokenModels.ALL;

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(Samples.schema(), UTF_8), InputFormat.JSON);

    @ParameterizedTest
    @FieldSource("BROKEN")
    void theReaderSaysWhatIsWrongWhereAndHowToRepairIt(BrokenModel model) {
        ReadOutcome outcome = ReportReader.read(model.bytes(), "broken.json");

        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        assertThat(outcome.problems()).contains(model.expected());
    }

    @ParameterizedTest
    @FieldSource("BROKEN")
    void theSchemaRefusesWhatASchemaCanSee(BrokenModel model) {
        var errors = SCHEMA.validate(new String(model.bytes(), UTF_8), InputFormat.JSON);

        assertThat(!errors.isEmpty()).as("refused by the schema: %s", errors).isEqualTo(model.bySchema());
    }

    @Test
    void readerAndSchemaAcceptTheMinimalReport() {
        assertThat(ReportReader.read(Samples.minimal().getBytes(UTF_8), "minimal.json"))
                .isInstanceOfSatisfying(
                        ReadOutcome.Opened.class,
                        opened -> assertThat(opened.warnings()).isEmpty());
        assertThat(SCHEMA.validate(Samples.minimal(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void readerAndSchemaAcceptTheShippedReport() {
        assertThat(ReportReader.read(Samples.beilun(), "beilun-2023.json"))
                .as(
                        "problems: %s",
                        ReportReader.read(Samples.beilun(), "beilun-2023.json").problems())
                .isInstanceOf(ReadOutcome.Opened.class);
        assertThat(SCHEMA.validate(new String(Samples.beilun(), UTF_8), InputFormat.JSON))
                .isEmpty();
    }
}
