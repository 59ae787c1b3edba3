package tidemark.chart.rule;

import tidemark.report.Text;

/// The rules, by the ids under which readers and refusals name them.
public enum Rule {
    R1(new Text("一条轴只放一个单位、一组可比的指标", "One axis holds one unit and one comparable group")),
    R2(new Text("横条从零开始，线性刻度，不截断、不用双轴", "Bars start at zero and are linear; no broken axis, no dual axis")),
    R3(new Text("每个图形都直接标出数值、单位和限定", "Every mark is labelled with value, unit and qualifier")),
    R4(new Text("标题说结论，附范围、单位、时间和来源", "The title says the finding; who, unit, when and source are stated")),
    R5(new Text("预计、计划、推算的数绝不画成实际数", "Estimated, planned and derived figures never look reported")),
    R6(new Text("不用饼图；占比用百分比条或百格图", "No pie; a share is one 100 % bar or a waffle")),
    R7(new Text("不用立体；面积只表示真实面积", "No 3D; area only for a true area")),
    R8(new Text("位次不是长度", "A rank is never a length")),
    R9(new Text("不补造数据点", "No invented points")),
    R10(new Text("颜色之外另有区别，对比度达标", "Colour has a second channel and enough contrast")),
    R11(new Text("同页同单位须同一比例尺，否则说明", "The same unit twice on a page: one scale, or a note")),
    R12(new Text("演示时文字不小于 20 磅", "At least 20 pt when presented")),
    R13(new Text("可比的数少于两个时用卡片，不用图", "Fewer than two comparable figures make a card, not a chart")),
    R14(new Text("位数不多于原文", "Never more digits than the source printed")),
    R15(new Text("万、亿照原文，换算注明是换算", "万 and 亿 stay as printed; conversions are marked")),
    R16(new Text("替代文本包含图中每个数", "Alternative text holds every value")),
    R17(new Text("不按数值排序时说明顺序", "An order that is not by value is said")),
    R18(new Text("输出前检查每个字都有字形", "Every character is checked against the font before a picture is written"));

    private final Text words;

    Rule(Text words) {
        this.words = words;
    }

    /// The rule in one sentence.
    public Text words() {
        return words;
    }
}
