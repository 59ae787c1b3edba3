package tidemark.desk.chart;

import java.nio.file.Path;
import java.util.Optional;

/// Takes what is asked of the program and does nothing.
public final class NoActions implements ChartActions {

    @Override
    public void save(ChartViewModel chart) {}

    @Override
    public void copy(ChartViewModel chart) {}

    @Override
    public Optional<Path> file(ChartViewModel chart) {
        return Optional.empty();
    }

    @Override
    public void showInTable(ChartViewModel chart) {}
}
