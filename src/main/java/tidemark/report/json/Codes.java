package tidemark.report.json;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tidemark.report.Area;
import tidemark.report.Direction;
import tidemark.report.Event;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Source;

/// The words that a member may hold and what each of them means.
record Codes<E>(Map<String, E> byWord) {
    static final Codes<Area.Level> LEVEL = lowerCase(Area.Level.values());
    static final Codes<Direction> DIRECTION = lowerCase(Direction.values());
    static final Codes<IndicatorKind> KIND = lowerCase(IndicatorKind.values());
    static final Codes<Event.Kind> EVENT_KIND = lowerCase(Event.Kind.values());
    static final Codes<Event.Claim> CLAIM = lowerCase(Event.Claim.values());
    static final Codes<Scope> SCOPE = lowerCase(Scope.values());
    /// Where an event stands: at a level of places, never against a place's own past.
    static final Codes<Scope> EVENT_SCOPE =
            lowerCase(EnumSet.complementOf(EnumSet.of(Scope.HISTORY)).toArray(Scope[]::new));
    static final Codes<Rank.Superlative> SUPERLATIVE = lowerCase(Rank.Superlative.values());
    static final Codes<Growth.Price> PRICE = lowerCase(Growth.Price.values());
    static final Codes<Source.LeftOut.Reason> REASON = lowerCase(Source.LeftOut.Reason.values());
    static final Codes<Form> FORM = of(Form.values(), Form::code);
    static final Codes<Qualifier> QUALIFIER = of(Qualifier.values(), Qualifier::symbol);
    static final Codes<Growth.Unit> GROWTH_UNIT = of(Growth.Unit.values(), Growth.Unit::printed);
    static final Codes<ObsStatus> OBS_STATUS = of(ObsStatus.values(), ObsStatus::name);
    /// The one basis of growth that there is.
    static final Codes<Boolean> BASIS = new Codes<>(Map.of("yoy", true));

    private static <E extends Enum<E>> Codes<E> lowerCase(E[] values) {
        return of(values, value -> value.name().toLowerCase(Locale.ROOT));
    }

    private static <E> Codes<E> of(E[] values, Function<E, String> word) {
        var words = new LinkedHashMap<String, E>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return new Codes<>(words);
    }

    /// Every word, in the order of the format.
    String all() {
        return String.join(" ", byWord.keySet());
    }
}
