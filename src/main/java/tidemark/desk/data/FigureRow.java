package tidemark.desk.data;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.ObsStatus;
import tidemark.report.Rank;

/// A row of a figure. Each row is itself alone: two are equal where they are the same.
final class FigureRow implements DataRow {
    private final RowWriter writer;
    private final Figure figure;

    FigureRow(RowWriter writer, Figure figure) {
        this.writer = writer;
        this.figure = figure;
    }

    Figure figure() {
        return figure;
    }

    @Override
    public Object subject() {
        return figure;
    }

    @Override
    public String id() {
        return figure.id();
    }

    @Override
    public String word(int column) {
        return figure.isDerived() ? writer.derived(figure, column) : writer.stated(figure, column);
    }

    @Override
    public int columns() {
        return DataColumn.of(figure.isDerived() ? DataKind.DERIVED : DataKind.FIGURES)
                .size();
    }

    @Override
    public @Nullable Amount amount() {
        return writer.amount(figure);
    }

    @Override
    public double time() {
        return figure.timePeriod().end();
    }

    @Override
    public void facet(Facet facet, Consumer<String> values) {
        switch (facet) {
            case SECTION -> values.accept(figure.section());
            case KIND -> values.accept(figure.kind().name());
            case UNIT -> {
                if (figure.value() != null) {
                    values.accept(figure.unit().printed());
                }
            }
            case SCOPE -> scopes(values);
            case QUALIFIER -> qualifiers(values);
            case PERIOD -> values.accept(figure.timePeriod().code());
        }
    }

    private void scopes(Consumer<String> values) {
        for (int i = 0; i < figure.ranks().size(); i++) {
            Rank rank = figure.ranks().get(i);
            if (figure.ranks().subList(0, i).stream().noneMatch(before -> before.scope() == rank.scope())) {
                values.accept(rank.scope().name());
            }
        }
    }

    private void qualifiers(Consumer<String> values) {
        if (figure.obsStatus() != ObsStatus.A || figure.qualifier() == null) {
            values.accept(figure.obsStatus().name());
        }
        if (figure.qualifier() != null) {
            values.accept(figure.qualifier().name());
        }
    }
}
