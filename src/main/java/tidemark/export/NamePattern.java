package tidemark.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Text;

/// How files are named: words with fields such as `{n}-{title}`. A `/` parts folders from names.
public final class NamePattern {

    /// What of a file can stand in its name.
    public enum Field {
        /// The place of the chart in its report, with as many digits as the last one has; nothing of a document.
        N,
        /// The title of the chart; of a document, of the report.
        TITLE,
        /// The id of the chart; of a document, of the report.
        ID,
        /// The title of the chart's section; nothing of a document.
        SECTION,
        /// The id of the report.
        REPORT,
        LANG,
        /// Width and height of a picture; nothing of a document.
        SIZE,
        THEME;

        /// As a pattern writes it: `{title}`.
        public String code() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }

        static Optional<Field> ofCode(String code) {
            return Stream.of(values())
                    .filter(field -> field.code().equals(code.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /// What reading a pattern comes to.
    public sealed interface Reading {

        record Good(NamePattern pattern) implements Reading {}

        /// @param reason what is wrong and what would be right
        record Wrong(Text reason) implements Reading {}
    }

    /// Names files after titles.
    public static final NamePattern TITLE = new NamePattern(List.of(Field.TITLE.code()));

    private static final Pattern FIELD = Pattern.compile("\\{[^{}]*}");
    private static final String NEVER = "<>:\"|?*\\";
    private static final String SEPARATORS = "-_ .·";
    private static final int MOST_BYTES = 200;
    private static final int MOST_FOLDERS = 4;
    private static final int MOST_SEGMENT_BYTES = 111;
    private static final int LEAST_TITLE_BYTES = 30;

    private final List<String> segments;

    private NamePattern(List<String> segments) {
        this.segments = segments;
    }

    public static Reading read(String words) {
        return wrong(words)
                .<Reading>map(Reading.Wrong::new)
                .orElseGet(() -> new Reading.Good(new NamePattern(List.of(words.split("/", -1)))));
    }

    private static Optional<Text> wrong(String words) {
        List<String> unknown = fields(words)
                .map(MatchResult::group)
                .filter(code -> Field.ofCode(code).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(new Text(
                    "没有 " + String.join("、", unknown) + "；可用 " + known("、") + "。",
                    "There is no " + String.join(", ", unknown) + "; there are " + known(", ") + "."));
        }
        String literal = FIELD.matcher(words).replaceAll("");
        if (literal.contains("{") || literal.contains("}")) {
            return Optional.of(new Text(
                    "花括号要成对，里面只能是 " + known("、") + "。", "Braces come in pairs around one of " + known(", ") + "."));
        }
        if (literal.chars().anyMatch(c -> NEVER.indexOf(c) >= 0)) {
            return Optional.of(new Text(
                    "文件名里不能有 " + spaced(NEVER) + " 这些字符。",
                    "None of the characters " + spaced(NEVER) + " can stand in a file's name."));
        }
        if (literal.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(new Text("太长，请写短一些。", "It is too long; write a shorter one."));
        }
        return wrongFolders(words.split("/", -1));
    }

    private static Optional<Text> wrongFolders(String[] segments) {
        boolean isPath = Stream.of(segments)
                .map(segment -> FIELD.matcher(segment).replaceAll("x"))
                .anyMatch(segment -> SafeName.of(segment, MOST_BYTES).isEmpty());
        if (isPath) {
            return Optional.of(new Text(
                    "每一段都要有内容，不能以 / 开头或结尾，也不能有 . 或 .. ；写到哪个文件夹由 --to 决定。",
                    "No part may be empty, . or .., and it begins and ends without /; --to names the folder to write"
                            + " to."));
        }
        return segments.length > MOST_FOLDERS
                ? Optional.of(
                        new Text("最多 " + MOST_FOLDERS + " 级。", "It may have at most " + MOST_FOLDERS + " levels."))
                : Optional.empty();
    }

    private static String spaced(String characters) {
        return characters.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    private static String known(String separator) {
        return Stream.of(Field.values()).map(Field::code).collect(Collectors.joining(separator));
    }

    private static Stream<MatchResult> fields(String words) {
        return FIELD.matcher(words).results();
    }

    /// True for a name without fields.
    public boolean isLiteral() {
        return fields().isEmpty();
    }

    /// The fields in it.
    Set<Field> fields() {
        return segments.stream()
                .flatMap(NamePattern::fields)
                .flatMap(found -> Field.ofCode(found.group()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /// The folders and the name that come of it, each one safe; a segment of which nothing is left is left out, so that
    /// there may be none.
    List<String> filled(Map<Field, String> values) {
        var names = new ArrayList<String>();
        for (String segment : segments) {
            String name = SafeName.of(filled(segment, withFittingTitle(segment, values)), MOST_SEGMENT_BYTES);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /// A long title is cut and not what stands behind it.
    private static Map<Field, String> withFittingTitle(String segment, Map<Field, String> values) {
        var fitting = new EnumMap<>(values);
        fitting.put(Field.TITLE, "");
        int others = filled(segment, fitting).getBytes(StandardCharsets.UTF_8).length;
        int room = Math.max(LEAST_TITLE_BYTES, MOST_SEGMENT_BYTES - others - 1);
        fitting.put(Field.TITLE, SafeName.of(values.getOrDefault(Field.TITLE, ""), room));
        return fitting;
    }

    /// Where a field is empty, what parts it from its neighbours goes too.
    private static String filled(String segment, Map<Field, String> values) {
        var name = new StringBuilder();
        Matcher matcher = FIELD.matcher(segment);
        int end = 0;
        boolean afterGap = false;
        while (matcher.find()) {
            append(name, segment.substring(end, matcher.start()), afterGap);
            String value = Field.ofCode(matcher.group()).map(values::get).orElse("");
            afterGap = value == null || value.isEmpty();
            if (!afterGap) {
                name.append(value);
            } else {
                dropSeparators(name);
            }
            end = matcher.end();
        }
        append(name, segment.substring(end), afterGap);
        return name.toString();
    }

    private static void append(StringBuilder name, String literal, boolean afterGap) {
        int from = 0;
        if (afterGap && name.isEmpty()) {
            while (from < literal.length() && SEPARATORS.indexOf(literal.charAt(from)) >= 0) {
                from++;
            }
        }
        name.append(literal, from, literal.length());
    }

    private static void dropSeparators(StringBuilder name) {
        while (!name.isEmpty() && SEPARATORS.indexOf(name.charAt(name.length() - 1)) >= 0) {
            name.setLength(name.length() - 1);
        }
    }
}
