package tidemark.desk.events;

import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartViewModel;
import tidemark.service.PictureFormat;

/// Takes what is asked of the program and does nothing.
final class NoActions implements ChartActions {
    private NoActions() {}

    static ChartActions of() {
        return new NoActions();
    }

    @Override
    public void save(ChartViewModel chart, PictureFormat format) {}

    @Override
    public void showInTable(ChartViewModel chart) {}
}
