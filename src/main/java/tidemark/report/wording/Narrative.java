package tidemark.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;

/// Narrative with its references written out: `{id}`, `{id.growth}`, `{id.rank}`.
public final class Narrative {
    /// A reference; the groups are the id and, where given, the member.
    public static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9_-]{0,63})(?:\\.(growth|rank))?\\}");

    private Narrative() {}

    /// A reference that leads nowhere stays as it is written.
    public static List<Run> runs(String words, Report report, Language language) {
        var runs = new ArrayList<Run>();
        var matcher = REFERENCE.matcher(words);
        int end = 0;
        while (matcher.find()) {
            Optional<Run> referred =
                    referred(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2), report, language);
            if (referred.isPresent()) {
                addWords(runs, words.substring(end, matcher.start()));
                runs.add(referred.get());
                end = matcher.end();
            }
        }
        addWords(runs, words.substring(end));
        return List.copyOf(runs);
    }

    public static String plain(Text text, Report report, Language language) {
        return runs(text.in(language), report, language).stream().map(Run::text).collect(Collectors.joining());
    }

    private static void addWords(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run.Words(words));
        }
    }

    private static Optional<Run> referred(String id, String member, Report report, Language language) {
        Optional<Run> figure = report.figure(id)
                .flatMap(found -> said(found, member, language))
                .map(text -> new Run.FigureRun(id, text));
        return figure.isPresent() || !member.isEmpty()
                ? figure
                : report.event(id)
                        .map(event -> new Run.EventRun(id, event.name().in(language)));
    }

    private static Optional<String> said(Figure figure, String member, Language language) {
        return switch (member) {
            case "growth" -> Optional.ofNullable(figure.growth()).map(growth -> Wording.growth(growth, language));
            case "rank" ->
                figure.ranks().isEmpty() ? Optional.empty() : Optional.of(Wording.ranks(figure.ranks(), language));
            default -> Optional.of(Wording.reading(figure, language).text());
        };
    }
}
