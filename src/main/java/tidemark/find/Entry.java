package tidemark.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Rank;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// Something that can be found, and the words by which it can be. They are read from the report when they are needed:
/// a report of a million indicators has no room for a second copy.
sealed interface Entry {

    HitKind kind();

    String id();

    String section();

    /// What is shown of it.
    Text title();

    default List<String> names() {
        return List.of(title().zh(), title().en());
    }

    /// Those that may be typed by their sound.
    default List<String> spokenNames() {
        return List.of(title().zh());
    }

    default List<String> aliases() {
        return List.of();
    }

    /// Ranks, scopes, kinds, dates.
    default List<String> standings() {
        return List.of();
    }

    /// What is said about it at length.
    default List<String> explanations() {
        return List.of();
    }

    private static List<String> names(Text name, @Nullable Text shortName) {
        return shortName == null
                ? List.of(name.zh(), name.en())
                : List.of(name.zh(), name.en(), shortName.zh(), shortName.en());
    }

    private static List<String> spokenNames(Text name, @Nullable Text shortName) {
        return shortName == null ? List.of(name.zh()) : List.of(name.zh(), shortName.zh());
    }

    /// Stands where a figure stands and bears its name.
    sealed interface AboutFigure extends Entry {
        Figure figure();

        @Override
        default String id() {
            return figure().id();
        }

        @Override
        default String section() {
            return figure().section();
        }

        @Override
        default Text title() {
            return figure().name();
        }
    }

    /// Is found by what is said in it alone: something else answers to its name, or it has none.
    sealed interface Unnamed extends Entry {
        @Override
        default List<String> names() {
            return List.of();
        }

        @Override
        default List<String> spokenNames() {
            return List.of();
        }
    }

    /// @param series every period and area of it
    record OfFigure(Figure figure, List<String> aliases, List<Figure> series) implements AboutFigure {
        @Override
        public HitKind kind() {
            return HitKind.FIGURE;
        }

        @Override
        public List<String> names() {
            return Entry.names(figure.name(), figure.shortName());
        }

        @Override
        public List<String> spokenNames() {
            return Entry.spokenNames(figure.name(), figure.shortName());
        }

        @Override
        public List<String> standings() {
            if (series.size() == 1 && figure.ranks().isEmpty()) {
                return List.of();
            }
            var words = new ArrayList<String>();
            series.forEach(one -> one.ranks().forEach(rank -> add(words, rank)));
            return words;
        }

        private static void add(List<String> words, Rank rank) {
            for (Language language : Language.values()) {
                words.add(Wording.rankBadge(rank, language));
                words.add(Wording.rank(rank, language));
            }
            words.add(rank.scope().label().zh());
            words.add(rank.printed());
        }
    }

    record OfDefinition(Figure figure, Text definition) implements AboutFigure, Unnamed {
        @Override
        public HitKind kind() {
            return HitKind.DEFINITION;
        }

        @Override
        public List<String> explanations() {
            return List.of(definition.zh(), definition.en());
        }
    }

    record OfEvent(tidemark.report.Event event) implements Entry {
        @Override
        public HitKind kind() {
            return HitKind.EVENT;
        }

        @Override
        public String id() {
            return event.id();
        }

        @Override
        public String section() {
            return event.section();
        }

        @Override
        public Text title() {
            return event.name();
        }

        @Override
        public List<String> names() {
            return Entry.names(event.name(), event.shortName());
        }

        @Override
        public List<String> spokenNames() {
            return Entry.spokenNames(event.name(), event.shortName());
        }

        @Override
        public List<String> standings() {
            return Stream.of(Language.values())
                    .flatMap(this::standing)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Stream<@Nullable String> standing(Language language) {
            String scope = Wording.scope(event.scope(), language);
            var claim = event.claim();
            String space = language == Language.ZH ? "" : " ";
            return Stream.of(
                    claim == null ? scope : scope + space + Wording.claim(claim, language),
                    event.kind().label().in(language),
                    event.date());
        }

        @Override
        public List<String> explanations() {
            Text detail = event.detail();
            return detail == null ? List.of() : List.of(detail.zh(), detail.en());
        }
    }

    record OfSection(String id, Text title, Text message) implements Entry {
        @Override
        public HitKind kind() {
            return HitKind.SECTION;
        }

        @Override
        public String section() {
            return id;
        }

        @Override
        public List<String> explanations() {
            return List.of(message.zh(), message.en());
        }
    }

    /// @param words with its references written out
    record OfParagraph(String section, Text words) implements Unnamed {
        @Override
        public HitKind kind() {
            return HitKind.PARAGRAPH;
        }

        @Override
        public String id() {
            return section;
        }

        @Override
        public Text title() {
            return words;
        }

        @Override
        public List<String> explanations() {
            return List.of(words.zh(), words.en());
        }
    }
}
