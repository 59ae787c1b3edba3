package tidemark.compare;

import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// Why an indicator of one report meets none of another.
public sealed interface Apart {

    /// No other report has one of this id, name or alias.
    record NoCounterpart() implements Apart {}

    /// Amounts in these units cannot be told against each other.
    record OtherUnit(Subject own, Subject other) implements Apart {}

    /// One is at a point in time, the other over a period, or the like.
    record OtherKind(Subject own, Subject other) implements Apart {}

    /// One report states how large it is, the other only how it grew, or where either stands.
    record OnlyGrowth(Subject own, Subject other) implements Apart {}

    /// The other one of this name is matched already.
    record Taken(Subject own, Subject other) implements Apart {}

    /// The reader has parted them.
    record Parted(Subject own, Subject other) implements Apart {}

    default Text words() {
        return switch (this) {
            case NoCounterpart _ -> new Text("另一份报告没有对应指标", "no counterpart in the other report");
            case OtherUnit(Subject own, Subject other) ->
                new Text(
                        "单位不同：" + own.figure().unit().printed() + "与"
                                + other.figure().unit().printed() + "不可比",
                        "different units: " + own.figure().unit().printed() + " cannot be compared with "
                                + other.figure().unit().printed());
            case OtherKind(Subject own, Subject other) ->
                new Text(
                        "类型不同：" + kind(own, Language.ZH) + "与" + kind(other, Language.ZH) + "不可比",
                        "different kinds: " + kind(own, Language.EN) + " cannot be compared with "
                                + kind(other, Language.EN));
            case OnlyGrowth(Subject own, Subject other) ->
                new Text(
                        "这里只说了" + stated(own).zh() + "，对方只说了" + stated(other).zh(),
                        "only its " + stated(own).en() + " is stated here, only its "
                                + stated(other).en() + " there");
            case Parted(Subject _, Subject other) ->
                new Text(
                        "已手动与“" + other.name().zh() + "”拆开",
                        "parted by hand from “" + other.name().en() + "”");
            case Taken(Subject _, Subject other) ->
                new Text(
                        "“" + other.name().zh() + "”已与别的指标对应",
                        "“" + other.name().en() + "” is matched with another one already");
        };
    }

    /// What a report says of an indicator, be it a number or only a place.
    private static Text stated(Subject subject) {
        boolean number = subject.figure().value() != null;
        if (subject.isGrowth()) {
            return number ? new Text("增速", "growth") : new Text("增速的位次", "rank by growth");
        }
        return number ? new Text("总量", "amount") : new Text("位次", "rank");
    }

    private static String kind(Subject subject, Language language) {
        return Wording.kind(subject.figure().kind(), language);
    }
}
