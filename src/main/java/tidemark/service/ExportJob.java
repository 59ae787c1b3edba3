package tidemark.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tidemark.chart.Theme;
import tidemark.report.ChartSpec;
import tidemark.report.Language;

/// One piece of work of an export.
sealed interface ExportJob {

    ExportFormat format();

    /// A picture of a chart.
    record OfChart(ChartSpec chart, PictureFormat format, PictureOrder look) implements ExportJob {}

    /// A document with all the charts of the order.
    record OfDocument(DocumentFormat format, Language language, Theme theme) implements ExportJob {}

    /// The work of an order, in the order in which it is done: chart by chart, then the documents.
    static List<ExportJob> of(ExportOrder order) {
        var jobs = new LinkedHashSet<ExportJob>();
        for (ChartSpec chart : order.charts()) {
            for (PictureOrder look : order.looks()) {
                pictures(order).forEach(format -> jobs.add(new OfChart(chart, format, look)));
            }
        }
        for (PictureOrder look : order.looks()) {
            documents(order).forEach(format -> jobs.add(new OfDocument(format, look.language(), look.theme())));
        }
        return new ArrayList<>(jobs);
    }

    private static List<PictureFormat> pictures(ExportOrder order) {
        return order.formats().stream()
                .filter(PictureFormat.class::isInstance)
                .map(PictureFormat.class::cast)
                .toList();
    }

    private static List<DocumentFormat> documents(ExportOrder order) {
        return order.formats().stream()
                .filter(DocumentFormat.class::isInstance)
                .map(DocumentFormat.class::cast)
                .toList();
    }
}
