package tidemark.report.text;

import java.util.List;
import java.util.Map;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// The unit that stands behind a number, with its scale and a 余 or 多 before or within it.
///
/// @param end where it ends, not included
/// @param unitText scale and unit without 余 or 多; empty where there is neither
/// @param more true where 余 or 多 stands in it
record UnitRun(int end, String unitText, boolean more, boolean scaleOnly) {
    private static final List<String> SCALES = List.of("万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百");
    private static final int LONGEST = 9;

    /// What may follow a counting word and makes it part of another one: 家庭 is no 家, 群众 no 群.
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("群", "众体"),
            Map.entry("项", "目"),
            Map.entry("家", "庭"),
            Map.entry("条", "件"),
            Map.entry("部", "门分署"),
            Map.entry("市", "场级民区县辖"),
            Map.entry("县", "级域市区"),
            Map.entry("村", "民级"),
            Map.entry("镇", "级"),
            Map.entry("口", "岸径"),
            Map.entry("名", "单义牌录"),
            Map.entry("户", "籍"),
            Map.entry("场", "地景所"),
            Map.entry("点", "位多"),
            Map.entry("分", "之别成布类明"),
            Map.entry("级", "别联"),
            Map.entry("门", "类店"),
            Map.entry("步", "骤行"),
            Map.entry("道", "路"),
            Map.entry("期", "间"),
            Map.entry("人", "才民均员口士工力大社文"),
            Map.entry("位", "于居列置"),
            Map.entry("处", "理于置"),
            Map.entry("所", "有在属以"),
            Map.entry("台", "风湾州"),
            Map.entry("单", "位一区个"),
            Map.entry("支", "持撑出"),
            Map.entry("组", "织"),
            Map.entry("队", "伍"),
            Map.entry("本", "地市区省级"),
            Map.entry("例", "如"),
            Map.entry("种", "植子"),
            Map.entry("座", "谈"),
            Map.entry("成", "为立功果效员本都长熟绩就"),
            Map.entry("对", "于外"),
            Map.entry("轮", "船"),
            Map.entry("年", "级代轻"),
            Map.entry("日", "本"),
            Map.entry("米", "面粉"));

    static UnitRun at(String text, int start) {
        int at = start;
        boolean more = isMore(text, at);
        at += more ? 1 : 0;
        String scale = scale(text, at);
        at += scale.length();
        if (!more && !scale.isEmpty() && isMore(text, at)) {
            more = true;
            at++;
        }
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            String unit = scale + text.substring(at, at + length);
            if (Units.find(unit).isPresent() && !isOtherWord(text, at, length)) {
                return new UnitRun(at + length, unit, more, false);
            }
        }
        return new UnitRun(at, scale, more, !scale.isEmpty());
    }

    boolean isBare() {
        return unitText.isEmpty();
    }

    /// True for units of time, where 近 means "the last" and not "nearly".
    boolean isTime() {
        return Units.find(unitText).filter(Unit::isDuration).isPresent();
    }

    private static boolean isMore(String text, int at) {
        return at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多');
    }

    private static String scale(String text, int at) {
        for (String scale : SCALES) {
            boolean unit = text.startsWith("千瓦", at) || text.startsWith("千米", at) || text.startsWith("千克", at);
            if (text.startsWith(scale, at) && !unit) {
                return endsBeforeUnit(text, at, scale) ? scale.substring(0, scale.length() - 1) : scale;
            }
        }
        return "";
    }

    /// 百千瓦: the 千 belongs to the unit.
    private static boolean endsBeforeUnit(String text, int at, String scale) {
        int last = at + scale.length() - 1;
        return scale.length() > 1
                && (text.startsWith("千瓦", last) || text.startsWith("千米", last) || text.startsWith("千克", last));
    }

    private static boolean isOtherWord(String text, int at, int length) {
        int end = at + length;
        String following = OTHER_WORDS.get(text.substring(end - 1, end));
        return following != null && end < text.length() && following.indexOf(text.charAt(end)) >= 0;
    }
}
