package tidemark.service;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.export.EntryName;
import tidemark.export.FileNames;
import tidemark.export.NamePattern;
import tidemark.export.NamedAfter;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Section;
import tidemark.report.wording.Narrative;
import tidemark.sidecar.OwnTalk;

/// The names of an export's files.
final class ExportNames {
    private record Key(String chart, Language language) {}

    private final OpenReport report;
    private final Map<Key, NamedAfter> charts = new HashMap<>();
    private final List<ChartSpec> chosen;
    private final @Nullable OwnTalk talk;
    private final FileNames names;

    /// @param chosen the charts that are written; the name of one alone is as the reader wrote it
    /// @param talk null for the one that the report makes by itself
    /// @param folder whose file system is to hold the names
    ExportNames(
            OpenReport report,
            List<ChartSpec> chosen,
            @Nullable OwnTalk talk,
            NamePattern pattern,
            Collection<Language> languages,
            Path folder) {
        this.report = report;
        this.chosen = chosen;
        this.talk = talk;
        var all = new ArrayList<NamedAfter>();
        boolean asWritten = chosen.size() == 1 && pattern.isLiteral();
        for (Language language : EnumSet.copyOf(languages)) {
            int place = 0;
            for (ChartSpec chart : report.charts()) {
                var named = after(chart, ++place, language);
                charts.put(new Key(chart.id(), language), named);
                if (!asWritten || chart.equals(chosen.getFirst())) {
                    all.add(named);
                }
            }
            if (!asWritten) {
                all.add(after(language));
                if (talk != null) {
                    all.add(after(talk, language));
                }
            }
        }
        names = FileNames.of(pattern, all, name -> canHold(folder, name));
    }

    static ExportNames of(ExportOrder order) {
        var languages = order.looks().stream().map(PictureOrder::language).collect(Collectors.toSet());
        return new ExportNames(
                order.report(),
                order.charts(),
                order.talk() == null ? null : order.talk().own(),
                order.names(),
                languages,
                order.target().folder());
    }

    EntryName of(ExportJob job) {
        return switch (job) {
            case ExportJob.OfChart(ChartSpec chart, PictureFormat format, PictureOrder look) ->
                picture(chart, format, look);
            case ExportJob.OfDocument(DocumentFormat format, Language language, Theme theme) ->
                names.document(document(language), theme, format.ending());
            case ExportJob.OfTalk(TalkFormat format, PictureOrder look) ->
                names.slides(talk(look.language()), look.theme(), look.size(), format.ending());
        };
    }

    /// A document of one chart is named after it.
    private NamedAfter document(Language language) {
        return chosen.size() == 1 ? named(chosen.getFirst(), language) : after(language);
    }

    /// The talk that the report makes by itself is named as its documents are.
    private NamedAfter talk(Language language) {
        return talk == null || chosen.size() == 1 ? document(language) : after(talk, language);
    }

    /// @throws IllegalArgumentException if the report has no such chart
    EntryName picture(ChartSpec chart, PictureFormat format, PictureOrder look) {
        return names.picture(named(chart, look.language()), look.variant(format), format.extension());
    }

    private NamedAfter named(ChartSpec chart, Language language) {
        NamedAfter named = charts.get(new Key(chart.id(), language));
        if (named == null) {
            throw new IllegalArgumentException("no chart of this report: " + chart.id());
        }
        return named;
    }

    private NamedAfter after(ChartSpec chart, int place, Language language) {
        return new NamedAfter(
                chart.id(),
                Narrative.plain(chart.title(), report.report(), language),
                number(place),
                report.report()
                        .section(chart.section())
                        .map(Section::title)
                        .map(title -> title.in(language))
                        .orElse(chart.section()),
                report.report().id(),
                language);
    }

    private NamedAfter after(Language language) {
        String id = report.report().id();
        return new NamedAfter(id, report.report().title().in(language), "", "", id, language);
    }

    private NamedAfter after(OwnTalk own, Language language) {
        String id = report.report().id();
        String title = report.report().title().in(language) + "-" + own.name();
        return new NamedAfter(id + "-" + own.id(), title, "", "", id, language);
    }

    private String number(int place) {
        int digits = Math.max(2, String.valueOf(report.charts().size()).length());
        return String.format(Locale.ROOT, "%0" + digits + "d", place);
    }

    /// A file system whose locale knows ASCII only cannot name a file in Chinese.
    private static boolean canHold(Path folder, String name) {
        try {
            return folder.resolve(name).getNameCount() > 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
