package tidemark.export.data;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.export.PlainWords;
import tidemark.report.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes JSON member by member, with lines for people and the same ones on every machine.
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    private final JsonGenerator to;

    private Json(JsonGenerator to) {
        this.to = to;
    }

    /// @param members of the one object that the file is
    static byte[] write(Consumer<Json> members) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), bytes)) {
            var json = new Json(generator);
            json.object(() -> members.accept(json));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    void object(Runnable members) {
        to.writeStartObject();
        members.run();
        to.writeEndObject();
    }

    void object(String name, Runnable members) {
        to.writeName(name);
        object(members);
    }

    void array(Runnable elements) {
        to.writeStartArray();
        elements.run();
        to.writeEndArray();
    }

    void array(String name, Runnable elements) {
        to.writeName(name);
        array(elements);
    }

    void strings(String name, Collection<String> elements) {
        array(name, () -> elements.forEach(this::element));
    }

    /// A list of whole numbers.
    void numbers(String name, Collection<Integer> elements) {
        array(name, () -> elements.forEach(this::element));
    }

    void string(String name, String value) {
        to.writeName(name);
        element(value);
    }

    /// Nothing where there is no value.
    void optional(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            string(name, value);
        }
    }

    void number(String name, long value) {
        to.writeName(name);
        to.writeNumber(value);
    }

    void number(String name, BigDecimal value) {
        to.writeName(name);
        to.writeNumber(value);
    }

    void truth(String name, boolean value) {
        to.writeName(name);
        to.writeBoolean(value);
    }

    /// The words in both languages, by tag.
    void both(String name, Text text) {
        object(name, () -> {
            string("zh", text.zh());
            string("en", text.en());
        });
    }

    void element(@Nullable String value) {
        if (value == null) {
            to.writeNull();
        } else {
            to.writeString(PlainWords.of(value));
        }
    }

    void element(int value) {
        to.writeNumber(value);
    }

    void element(@Nullable BigDecimal value) {
        if (value == null) {
            to.writeNull();
        } else {
            to.writeNumber(value);
        }
    }

    void nothing() {
        to.writeNull();
    }
}
