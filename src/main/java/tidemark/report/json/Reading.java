package tidemark.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.DerivedIndicator;
import tidemark.report.Event;
import tidemark.report.Indicator;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.check.Contradictions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One reading of one file, in one pass over its tokens. The long lists are bound element by element as they come; only
/// where the file puts them before
/// what they lean on are their elements kept until the end.
final class Reading {
    private static final String SCHEMA = "tidemark-report/1";
    private static final List<String> LISTS = List.of("indicators", "derived", "events", "charts");
    private static final List<String> ROOT = List.of(
            "schema",
            "id",
            "title",
            "refArea",
            "timePeriod",
            "areas",
            "source",
            "sections",
            "indicators",
            "derived",
            "events",
            "charts");

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Limits limits;
    private final ChartJudge judge;
    private final Findings findings;
    private final ReadWatch watch;
    private final Checks checks;
    private final Narratives narratives;
    private final Ids ids;
    private final Parts parts;

    private final List<Node.Member> plain = new ArrayList<>();
    private final Map<String, Integer> lists = new LinkedHashMap<>();
    private final List<Runnable> kept = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<DerivedIndicator> derived = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<ChartSpec> charts = new ArrayList<>();
    private final Spots spots = new Spots();
    private int rootAt;
    private int counted;
    private @Nullable Body body;

    /// What can be bound once the head is known.
    private record Body(Head head, Indicators indicators, Formulas formulas, Events events, Charts charts) {}

    Reading(byte[] bytes, int start, int end, Limits limits, ChartJudge judge, Findings findings, ReadWatch watch) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.limits = limits;
        this.judge = judge;
        this.findings = findings;
        this.watch = watch;
        this.checks = new Checks(bytes, limits, findings);
        this.narratives = new Narratives(checks);
        this.ids = new Ids(checks);
        this.parts = new Parts(checks);
    }

    /// The report; null where it is not sound.
    ///
    /// @param whole false where the bytes are known to break off
    @Nullable
    Report read(boolean whole) {
        try (JsonParser parser = Tokens.open(bytes, start, end)) {
            try {
                if (!root(parser)) {
                    return null;
                }
            } catch (JacksonException fault) {
                if (whole) {
                    new SyntaxFault(bytes, start, end, findings).report(parser, fault, limits);
                }
                if (body != null || isHeadRead()) {
                    bindKept();
                }
                return null;
            }
        }
        return finish();
    }

    /// False where going on would only mislead.
    private boolean root(JsonParser parser) {
        var trees = new Trees(parser, start, end, bytes, limits, findings);
        JsonToken first = parser.nextToken();
        rootAt = trees.at();
        if (first == null) {
            // Nothing stands before the first byte that is not UTF-8, which the caller reports.
            return false;
        }
        if (first != JsonToken.START_OBJECT) {
            checks.wrongShape(trees.read(first), Shape.OBJECT);
            return false;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int nameAt = trees.at();
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (!member(parser, trees, nameAt, name, token)) {
                return false;
            }
        }
        if (parser.nextToken() != null) {
            findings.error(
                    trees.at(),
                    new Text("报告结束之后还有内容。", "There is more after the end of the report."),
                    new Text("一个文件只写一份报告；删去多余的部分。", "One file holds one report: delete the rest."));
        }
        return true;
    }

    private boolean member(JsonParser parser, Trees trees, int nameAt, String name, JsonToken token) {
        boolean again = lists.containsKey(name)
                || plain.stream().anyMatch(member -> member.name().equals(name));
        if (again) {
            trees.repeated(nameAt, name);
            parser.skipChildren();
        } else if (LISTS.contains(name)) {
            lists.put(name, nameAt);
            list(parser, trees, name, token);
        } else if (ROOT.contains(name)) {
            Node value = trees.read(token);
            plain.add(new Node.Member(nameAt, name, value));
            return !name.equals("schema") || isRead(value);
        } else {
            Members.unknown(nameAt, name, ROOT, checks);
            parser.skipChildren();
        }
        return true;
    }

    /// False for a schema that this reader does not know.
    private boolean isRead(Node schema) {
        if (!(schema instanceof Node.Str string) || string.value().equals(SCHEMA)) {
            return true;
        }
        checks.error(
                schema,
                "不认识格式“" + Quote.of(string.value()) + "”。",
                "The format \"" + Quote.of(string.value()) + "\" is not known.",
                "本程序读取的格式是 " + SCHEMA + "。",
                "This program reads " + SCHEMA + ".");
        return false;
    }

    private void list(JsonParser parser, Trees trees, String name, JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            if (token != JsonToken.VALUE_NULL || name.equals("indicators")) {
                checks.wrongShape(trees.read(token), Shape.LIST);
                ids.addUnknown();
            }
            return;
        }
        if (body == null && isHeadRead()) {
            body = body();
        }
        boolean counts = name.equals("indicators") || name.equals("derived");
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            if (counts && ++counted > limits.indicators()) {
                if (counted == limits.indicators() + 1) {
                    tooMany(trees.at());
                }
                parser.skipChildren();
                continue;
            }
            watch.reached(ReadWatch.Stage.READING, trees.at(), end);
            Node element = trees.read(item);
            if (body == null) {
                kept.add(() -> bind(name, element));
            } else {
                bind(name, element);
            }
        }
    }

    private boolean isHeadRead() {
        return Head.MEMBERS.stream()
                .allMatch(needed ->
                        plain.stream().anyMatch(member -> member.name().equals(needed)));
    }

    private void tooMany(int at) {
        findings.error(
                at,
                new Text(
                        "指标超过 " + limits.indicators() + " 个。",
                        "There are more than " + limits.indicators() + " indicators."),
                new Text("分成几份报告。", "Split the report."));
    }

    private Members rootMembers() {
        long names = 0;
        for (Node.Member member : plain) {
            names |= Node.Obj.bit(member.name());
        }
        return new Members(new Node.Obj(rootAt, plain, names), ROOT, checks);
    }

    private Body body() {
        var root = rootMembers();
        var head = new Head(root, checks, narratives);
        return new Body(
                head,
                new Indicators(checks, head, ids, parts),
                new Formulas(checks, head, ids, parts),
                new Events(checks, head, ids),
                new Charts(checks, head, narratives));
    }

    private void bind(String name, Node element) {
        Body bound = body;
        if (bound == null) {
            throw new IllegalStateException("the head is bound first");
        }
        switch (name) {
            case "indicators" -> {
                addTo(indicators::add, bound.indicators().read(element));
                spots.add(indicators.size(), element.at());
            }
            case "derived" -> addTo(derived::add, bound.formulas().read(element));
            case "events" -> addTo(events::add, bound.events().read(element));
            case "charts" -> addTo(charts::add, bound.charts().read(element));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static <E> void addTo(Consumer<E> list, @Nullable E element) {
        if (element != null) {
            list.accept(element);
        }
    }

    /// Binds what came too early. Returns the head and what goes with it.
    private Body bindKept() {
        Body bound = body == null ? body() : body;
        body = bound;
        kept.forEach(each -> {
            relating();
            each.run();
        });
        kept.clear();
        return bound;
    }

    private @Nullable Report finish() {
        Body bound = bindKept();
        var root = rootMembers();
        root.string("schema");
        String id = root.id("id");
        Text title = root.text("title");
        narratives.title(root.peek("title"));
        if (!lists.containsKey("indicators")) {
            root.missing("indicators", Shape.LIST);
            ids.addUnknown();
        }
        relating();
        narratives.check(ids);
        parts.check(ids);
        bound.charts().check(ids);
        relating();
        Head head = bound.head();
        String refArea = head.refArea;
        if (refArea == null) {
            return null;
        }
        var figures = bound.formulas().resolve(refArea, indicators, derived);
        relating();
        if (findings.hasErrors() || id == null || title == null || head.timePeriod == null || head.source == null) {
            return null;
        }
        var report = new Report(
                id,
                title,
                refArea,
                head.timePeriod,
                head.areas,
                head.source,
                head.sections,
                indicators,
                derived,
                events,
                charts,
                figures);
        bound.charts().judge(this::judged, report);
        parts.compare(report);
        relating();
        contradictions(report);
        relating();
        narratives.measure(report);
        return report;
    }

    private Optional<ChartJudge.Refusal> judged(ChartSpec chart, Report report) {
        relating();
        return judge.judge(chart, report);
    }

    private void relating() {
        watch.reached(ReadWatch.Stage.RELATING, end, end);
    }

    private void contradictions(Report report) {
        for (Contradictions.Contradiction each : Contradictions.in(report)) {
            int at = spots.of(each.id(), report.indicators());
            findings.warning(at, at, each.message(), each.repair());
        }
    }
}
