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

    /// The talk of the order.
    record OfTalk(TalkFormat format, PictureOrder look) implements ExportJob {}

    /// The work of an order, in the order in which it is done: chart by chart, then the documents, then the talk.
    static List<ExportJob> of(ExportOrder order) {
        var jobs = new LinkedHashSet<ExportJob>();
        for (ChartSpec chart : order.charts()) {
            for (PictureOrder look : order.looks()) {
                formats(order, PictureFormat.class).forEach(format -> jobs.add(new OfChart(chart, format, look)));
            }
        }
        for (PictureOrder look : order.looks()) {
            formats(order, DocumentFormat.class)
                    .forEach(format -> jobs.add(new OfDocument(format, look.language(), look.theme())));
        }
        for (PictureOrder look : order.looks()) {
            formats(order, TalkFormat.class).forEach(format -> jobs.add(new OfTalk(format, look.ofSlide())));
        }
        return new ArrayList<>(jobs);
    }

    private static <F extends ExportFormat> List<F> formats(ExportOrder order, Class<F> kind) {
        return order.formats().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
