package tidemark.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;

/// Narrative with its references written out: `{id}`, `{id.growth}`, `{id.rank}`.
public final class Narrative {
    /// A reference; the groups are the id and, where given, the member.
    public static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9_-]{0,63})(?:\\.(growth|rank))?\\}");

    private Narrative() {}

    /// How what is referred to reads.
    interface Saying {
        String figure(Figure figure);

        String growth(Growth growth);
    }

    private record Written(Language language) implements Saying {
        @Override
        public String figure(Figure figure) {
            return Wording.reading(figure, language).text();
        }

        @Override
        public String growth(Growth growth) {
            return Wording.growth(growth, language);
        }
    }

    /// A reference that leads nowhere stays as it is written.
    public static List<Run> runs(String words, Report report, Language language) {
        return runs(words, report, language, new Written(language));
    }

    static List<Run> runs(String words, Report report, Language language, Saying saying) {
        var runs = new ArrayList<Run>();
        var matcher = REFERENCE.matcher(words);
        int end = 0;
        while (matcher.find()) {
            Optional<Run> referred = referred(
                    matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2), report, language, saying);
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

    private static Optional<Run> referred(String id, String member, Report report, Language language, Saying saying) {
        Optional<Run> figure = report.figure(id)
                .flatMap(found -> said(found, member, language, saying))
                .map(text -> new Run.FigureRun(id, text));
        return figure.isPresent() || !member.isEmpty()
                ? figure
                : report.event(id)
                        .map(event -> new Run.EventRun(id, event.name().in(language)));
    }

    private static Optional<String> said(Figure figure, String member, Language language, Saying saying) {
        return switch (member) {
            case "growth" -> Optional.ofNullable(figure.growth()).map(saying::growth);
            case "rank" ->
                figure.ranks().isEmpty() ? Optional.empty() : Optional.of(Wording.ranks(figure.ranks(), language));
            default -> Optional.of(saying.figure(figure));
        };
    }
}
