package tidemark.desk.data;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.report.Event;

/// A row of an event. Each row is itself alone: two are equal where they are the same.
final class EventRow implements DataRow {
    private static final int YEAR = 4;

    private final RowWriter writer;
    private final Event event;

    EventRow(RowWriter writer, Event event) {
        this.writer = writer;
        this.event = event;
    }

    Event event() {
        return event;
    }

    @Override
    public Object subject() {
        return event;
    }

    @Override
    public String id() {
        return event.id();
    }

    @Override
    public String word(int column) {
        return writer.event(event, column);
    }

    @Override
    public int columns() {
        return DataColumn.of(DataKind.EVENTS).size();
    }

    @Override
    public @Nullable Amount amount() {
        return null;
    }

    @Override
    public double time() {
        return RowWriter.time(event.date());
    }

    @Override
    public void facet(Facet facet, Consumer<String> values) {
        String date = event.date();
        switch (facet) {
            case SECTION -> values.accept(event.section());
            case KIND -> values.accept(event.kind().name());
            case SCOPE -> values.accept(event.scope().name());
            case PERIOD -> {
                if (date != null) {
                    values.accept(date.substring(0, YEAR));
                }
            }
            case UNIT, QUALIFIER -> {}
        }
    }
}
