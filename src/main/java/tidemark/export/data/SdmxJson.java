package tidemark.export.data;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Interval;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// Writes the figures of a report as an SDMX-JSON 2.0 data message (SDMX 3.0), flat: every figure is an observation by
/// frequency, indicator, area and period, with value, range and change as measures, and unit, status, relation, ranks
/// and place as attributes.
public final class SdmxJson {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final Text SENDER = new Text("潮标", "Tidemark");

    /// What came of it.
    public sealed interface Outcome {}

    /// @param bytes of the file; the same request gives the same ones
    @SuppressWarnings("ArrayRecordComponent")
    public record Message(byte[] bytes) implements Outcome {}

    /// No valid message can hold these figures.
    ///
    /// @param reason why, and what to do
    public record Refused(Text reason) implements Outcome {}

    private final Report report;
    private final Language language;
    private final List<Figure> figures;
    private final Codes codes;

    private SdmxJson(DocumentRequest request, List<Figure> figures) {
        this.report = request.report();
        this.language = request.language();
        this.figures = figures;
        this.codes = new Codes(figures, report);
    }

    public static Outcome write(DocumentRequest request) {
        List<Figure> figures = Extract.of(request).figures();
        return refusal(figures)
                .<Outcome>map(Refused::new)
                .orElseGet(() -> new Message(Json.write(new SdmxJson(request, figures)::message)));
    }

    private static Optional<Text> refusal(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.of(new Text(
                    "这里没有数据可写成 SDMX；大事可用 CSV 或 XLSX 导出。",
                    "There is no figure to write as SDMX; export events as CSV or XLSX."));
        }
        var keys = new HashSet<String>();
        for (Figure figure : figures) {
            if (!ID.matcher(figure.refArea()).matches()) {
                return Optional.of(new Text(
                        "地区代码“" + figure.refArea() + "”不能用于 SDMX：只能有字母、数字和 _ @ $ -。请在报告中改用行政区划代码。",
                        "The area code \"" + figure.refArea()
                                + "\" cannot stand in SDMX, which takes letters, digits and"
                                + " _ @ $ -. Use the code of the administrative division in the report."));
            }
            if (!keys.add(figure.id()
                    + '\n'
                    + figure.refArea()
                    + '\n'
                    + figure.timePeriod().code())) {
                return Optional.of(new Text(
                        figure.id() + " 在 " + figure.timePeriod().code()
                                + " 有不止一个数，SDMX 的一个键只能有一个。请在报告中留下一个，或导出 CSV、JSON-stat。",
                        figure.id() + " states more than one value for "
                                + figure.timePeriod().code()
                                + ", and SDMX takes one for a key. Keep one in the report, or export CSV or"
                                + " JSON-stat."));
            }
        }
        return Optional.empty();
    }

    private void message(Json json) {
        json.object("meta", () -> meta(json));
        json.object("data", () -> {
            json.array("structures", () -> json.object(() -> structure(json)));
            json.array("dataSets", () -> json.object(() -> dataSet(json)));
        });
    }

    private void meta(Json json) {
        json.string(
                "schema",
                "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json");
        json.string("id", id());
        json.truth("test", false);
        json.string("prepared", Prepared.dateOrEnd(report) + "T00:00:00Z");
        json.strings(
                "contentLanguages", List.of(language.tag(), language.other().tag()));
        named(json, title());
        json.object("sender", () -> {
            json.string("id", "TIDEMARK");
            named(json, SENDER);
        });
    }

    private String id() {
        return report.id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private Text title() {
        return new Text(
                Narrative.plain(report.title(), report, Language.ZH),
                Narrative.plain(report.title(), report, Language.EN));
    }

    private void named(Json json, Text name) {
        json.string("name", name.in(language));
        json.both("names", name);
    }

    private void links(Json json) {
        json.array(
                "links",
                () -> json.object(() -> {
                    json.string(
                            "urn", "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=TIDEMARK:" + id() + "(1.0.0)");
                    json.string("rel", "dataflow");
                }));
    }

    private void structure(Json json) {
        links(json);
        named(json, title());
        json.object(
                "dimensions",
                () -> json.array("observation", () -> {
                    for (int i = 0; i < codes.dimensions().size(); i++) {
                        dimension(json, codes.dimensions().get(i), i);
                    }
                }));
        json.object(
                "measures",
                () -> json.array(
                        "observation",
                        () -> MEASURES.forEach(each -> json.object(() -> {
                            json.string("id", each.id());
                            named(json, each.name());
                            json.object("format", () -> json.string("dataType", "Decimal"));
                        }))));
        json.object("attributes", () -> {
            json.array("dimensionGroup", () -> codes.ofIndicator().forEach(list -> attribute(json, list)));
            json.array("observation", () -> {
                codes.ofObservation().forEach(list -> attribute(json, list));
                WORDS.forEach(each -> words(json, each));
            });
        });
        json.array(
                "annotations",
                () -> json.object(() -> {
                    json.string("type", "SOURCE");
                    json.string("text", Wording.sourceLine(report, language));
                    json.both("texts", both(in -> Wording.sourceLine(report, in)));
                }));
        json.numbers("dataSets", List.of(0));
    }

    private void dimension(Json json, CodeList list, int position) {
        json.object(() -> {
            json.string("id", list.id());
            named(json, list.name());
            json.number("keyPosition", position);
            json.strings("roles", List.of(list.id()));
            values(json, list);
        });
    }

    private void attribute(Json json, CodeList list) {
        json.object(() -> {
            json.string("id", list.id());
            named(json, list.name());
            json.object("relationship", () -> {
                if (list.group().isEmpty()) {
                    json.object("observation", () -> {});
                } else {
                    json.strings("dimensions", List.of(list.group()));
                }
                if (!list.measure().isEmpty()) {
                    json.strings("measures", List.of(list.measure()));
                }
            });
            if (list.isText()) {
                json.object("format", () -> {
                    json.string("dataType", "String");
                    json.truth("isMultiLingual", true);
                });
            }
            if (!list.codes().isEmpty()) {
                values(json, list);
            }
        });
    }

    private void words(Json json, Words words) {
        json.object(() -> {
            json.string("id", words.id());
            named(json, words.name());
            json.object("relationship", () -> json.object("observation", () -> {}));
            json.object("format", () -> {
                json.string("dataType", "String");
                json.truth("isMultiLingual", true);
            });
        });
    }

    private void values(Json json, CodeList list) {
        json.array("values", () -> list.codes().forEach(code -> json.object(() -> value(json, code, list.isText()))));
    }

    private void value(Json json, CodeList.Code code, boolean text) {
        if (text) {
            json.both("value", code.name());
            return;
        }
        json.string("id", code.id());
        named(json, code.name());
        Text description = code.description();
        if (description != null) {
            json.string("description", description.in(language));
            json.both("descriptions", description);
        }
        json.optional("parent", code.parent());
        TimePeriod period = code.period();
        if (period != null) {
            json.string("start", Prepared.start(period) + "T00:00:00Z");
            json.string("end", Prepared.end(period).minusDays(1) + "T23:59:59Z");
        }
    }

    private void dataSet(Json json) {
        links(json);
        json.number("structure", 0);
        json.string("action", "Information");
        json.numbers("annotations", List.of(0));
        json.object("dimensionGroupAttributes", () -> {
            var done = new HashSet<String>();
            for (Figure figure : figures) {
                if (done.add(figure.id())) {
                    json.array(
                            ":" + codes.indicator().index(figure) + "::",
                            () -> codes.ofIndicator().forEach(list -> index(json, list, figure)));
                }
            }
        });
        json.object(
                "observations",
                () -> figures.forEach(figure -> json.array(
                        codes.dimensions().stream()
                                .map(list -> Integer.toString(list.position(figure)))
                                .collect(Collectors.joining(":")),
                        () -> observation(json, figure))));
    }

    private void observation(Json json, Figure figure) {
        MEASURES.forEach(each -> json.element(each.of().apply(figure)));
        codes.ofObservation().forEach(list -> index(json, list, figure));
        for (Words words : WORDS) {
            Text text = words.of().apply(figure, report);
            if (text.zh().isEmpty() && text.en().isEmpty()) {
                json.nothing();
            } else {
                json.object(() -> {
                    json.string("zh", text.zh());
                    json.string("en", text.en());
                });
            }
        }
    }

    private static void index(Json json, CodeList list, Figure figure) {
        Integer index = list.index(figure);
        if (index == null) {
            json.nothing();
        } else {
            json.element(index.intValue());
        }
    }

    private static Text both(Function<Language, String> words) {
        return new Text(words.apply(Language.ZH), words.apply(Language.EN));
    }

    private record Measure(String id, Text name, Function<Figure, @Nullable BigDecimal> of) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure("OBS_VALUE", new Text("数值", "Observation value"), Figure::value),
            new Measure("LOWER_BOUND", new Text("下限", "Least true value"), figure -> end(figure, Interval::low)),
            new Measure("UPPER_BOUND", new Text("上限", "Greatest true value"), figure -> end(figure, Interval::high)),
            new Measure("GROWTH_RATE", new Text("比上年增减", "Change on the year before"), SdmxJson::growth));

    private static @Nullable BigDecimal end(Figure figure, Function<Interval, BigDecimal> of) {
        Interval interval = figure.interval();
        return interval == null ? null : of.apply(interval);
    }

    private static @Nullable BigDecimal growth(Figure figure) {
        Growth growth = figure.growth();
        return growth == null ? null : growth.value();
    }

    /// An attribute of words that hardly repeat.
    private record Words(String id, Text name, BiFunction<Figure, Report, Text> of) {}

    private static final List<Words> WORDS = List.of(
            new Words("RANKS", new Text("位次", "Ranks"), (figure, _) -> both(in -> Wording.ranks(figure.ranks(), in))),
            new Words("PRINTED", new Text("原文写法", "As printed"), (figure, _) -> printed(figure)),
            new Words(
                    "PLACE",
                    new Text("出处", "Place in the source"),
                    (figure, report) -> both(in -> Wording.places(figure.places(), report, in))),
            new Words(
                    "CONDITION",
                    new Text("前提", "Provided that"),
                    (figure, _) -> both(in -> Wording.condition(figure, in).orElse(""))));

    private static Text printed(Figure figure) {
        String printed = figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : "";
        return new Text(printed, printed);
    }
}
