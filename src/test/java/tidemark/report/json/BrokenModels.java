package tidemark.report.json;

import static tidemark.report.json.BrokenModel.refusedByBoth;
import static tidemark.report.json.BrokenModel.refusedByTheReader;

import java.util.List;

/// Everything that makes the reader refuse a report that is sound otherwise, one mistake at a time. Each is a change of
/// `minimal.json`, and `¦` stands
/// where the problem is reported.
final class BrokenModels {
    private BrokenModels() {}

    static final List<BrokenModel> ALL = List.of(
            refusedByBoth("an unknown member")
                    .change("\"better\": \"more\"", "\"better\": \"more\", ¦\"comparableGroups\": \"trade\"")
                    .at("indicators[0].comparableGroups")
                    .says("不认识成员“comparableGroups”。", "The member \"comparableGroups\" is not known.")
                    .repair("是否应为“comparableGroup”？", "Is it \"comparableGroup\"?"),
            refusedByBoth("an unknown member like no other")
                    .change("\"better\": \"more\"", "\"better\": \"more\", ¦\"colour\": \"red\"")
                    .at("indicators[0].colour")
                    .says("不认识成员“colour”。", "The member \"colour\" is not known.")
                    .repair(
                            "删去它，或换成已有的成员：id section name shortName aliases definition kind unit comparableGroup"
                                    + " better partOf whole observations。",
                            "Delete it or use a known one: id section name shortName aliases definition kind unit"
                                    + " comparableGroup better partOf whole observations."),
            refusedByBoth("an unknown member of the report")
                    .change("\"refArea\": \"330206\",\n", "\"refArea\": \"330206\", ¦\"refAera\": \"330206\",\n")
                    .at("refAera")
                    .says("不认识成员“refAera”。", "The member \"refAera\" is not known.")
                    .repair("是否应为“refArea”？", "Is it \"refArea\"?"),
            refusedByBoth("an unknown member of a place")
                    .change(
                            "\"source\": {\"section\": \"part\", \"paragraph\": 2}}]",
                            "\"source\": {\"section\": \"part\", \"paragraph\": 2, ¦\"page\": 3}}]")
                    .at("indicators[1].observations[0].source.page")
                    .says("不认识成员“page”。", "The member \"page\" is not known.")
                    .repair("删去它，或换成已有的成员：section paragraph。", "Delete it or use a known one: section paragraph."),
            refusedByBoth("a missing member")
                    .change("\"kind\": \"reform\", ", "")
                    .change("\"events\": [{\n", "\"events\": [¦{\n")
                    .at("events[0].kind")
                    .says("缺少“kind”。", "\"kind\" is missing.")
                    .repair(
                            "补上 \"kind\": \"…\"。可用的有：honour launch policy project institution reform milestone。",
                            "Add \"kind\": \"…\". Known are: honour launch policy project institution reform"
                                    + " milestone."),
            refusedByBoth("a missing text")
                    .change("\"name\": {\"zh\": \"首批试点\", \"en\": \"Pilot port\"}, ", "")
                    .change("\"events\": [{\n", "\"events\": [¦{\n")
                    .at("events[0].name")
                    .says("缺少“name”。", "\"name\" is missing.")
                    .repair(
                            "补上 \"name\": {\"zh\": \"…\", \"en\": \"…\"}。",
                            "Add \"name\": {\"zh\": \"…\", \"en\": \"…\"}."),
            refusedByBoth("a missing language")
                    .change("\"title\": {\"zh\": \"外贸\", \"en\": \"Trade\"}", "\"title\": ¦{\"zh\": \"外贸\"}")
                    .at("sections[0].title.en")
                    .says("缺少“en”。", "\"en\" is missing.")
                    .repair("补上 \"en\": \"…\"。", "Add \"en\": \"…\"."),
            refusedByBoth("a missing value")
                    .change("{\"value\": 2100, ", "¦{")
                    .at("indicators[1].observations[0].value")
                    .says("缺少“value”。", "\"value\" is missing.")
                    .repair("补上 \"value\": 1。", "Add \"value\": 1."),
            refusedByBoth("a missing list of indicators")
                    .change("  \"indicators\": [", "  \"indicator\": [")
                    .change("{\n  \"schema\"", "¦{\n  \"schema\"")
                    .at("indicators")
                    .says("缺少“indicators”。", "\"indicators\" is missing.")
                    .repair("补上 \"indicators\": […]。", "Add \"indicators\": […]."),
            refusedByBoth("a report without its area")
                    .change("  \"refArea\": \"330206\",\n", "")
                    .change("{\n  \"schema\"", "¦{\n  \"schema\"")
                    .at("refArea")
                    .says("缺少“refArea”。", "\"refArea\" is missing.")
                    .repair("补上 \"refArea\": \"…\"。", "Add \"refArea\": \"…\"."),
            refusedByBoth("a text instead of a number")
                    .change("\"value\": 2100", "\"value\": ¦\"2100\"")
                    .at("indicators[1].observations[0].value")
                    .says("这里应为数，而不是文字。", "This should be a number, not text.")
                    .repair("写成不带引号的数。", "Write a number without quotes."),
            refusedByBoth("a number instead of a text")
                    .change("\"code\": \"330206\"", "\"code\": ¦330206")
                    .at("areas[0].code")
                    .says("这里应为文字，而不是数。", "This should be text, not a number.")
                    .repair("用双引号写出文字。", "Write text in double quotes."),
            refusedByBoth("a text in one language only")
                    .change("\"title\": {\"zh\": \"港区年报\", \"en\": \"Harbour report\"}", "\"title\": ¦\"港区年报\"")
                    .at("title")
                    .says("这里应为中英文字，而不是文字。", "This should be text in both languages, not text.")
                    .repair("写成 {\"zh\": \"…\", \"en\": \"…\"}。", "Write {\"zh\": \"…\", \"en\": \"…\"}."),
            refusedByBoth("an object instead of a list")
                    .change("\"events\": [\"first_port\"]", "\"events\": ¦{}")
                    .at("charts[0].events")
                    .says("这里应为列表，而不是对象。", "This should be a list, not an object.")
                    .repair("写成列表 […]。", "Write a list […]."),
            refusedByBoth("a list instead of an object")
                    .change(
                            "\"growth\": {\"value\": 5, \"unit\": \"%\", \"basis\": \"yoy\", \"price\": \"unknown\","
                                    + " \"printed\": \"增长5%\"}",
                            "\"growth\": ¦[5]")
                    .at("indicators[0].observations[0].growth")
                    .says("这里应为对象，而不是列表。", "This should be an object, not a list.")
                    .repair("写成对象 {…}。", "Write an object {…}."),
            refusedByBoth("a half paragraph")
                    .change("\"paragraph\": 1}}]", "\"paragraph\": ¦1.5}}]")
                    .at("sections[0].paragraphs[0].source.paragraph")
                    .says("这里应为整数，而不是 1.5。", "This should be a whole number, not 1.5.")
                    .repair("写成整数，不带引号和小数点。", "Write a whole number without quotes or a point."),
            refusedByBoth("null where something must stand")
                    .change("\"printed\": \"2100亿元\"", "\"printed\": ¦null")
                    .at("indicators[1].observations[0].printed")
                    .says("这里应为文字，而不是 null。", "This should be text, not null.")
                    .repair("用双引号写出文字。", "Write text in double quotes."),
            refusedByBoth("null for a list that must stand")
                    .change(
                            "\"areas\": [{\"code\": \"330206\", \"name\": {\"zh\": \"北仑区\", \"en\": \"Beilun\"},"
                                    + " \"level\": \"county\", \"within\": null}]",
                            "\"areas\": ¦null")
                    .at("areas")
                    .says("这里应为列表，而不是 null。", "This should be a list, not null.")
                    .repair("写成列表 […]。", "Write a list […]."),
            refusedByBoth("an empty text")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": ¦\"\"")
                    .at("sections[0].message.zh")
                    .says("文字不能为空。", "The text is empty.")
                    .repair("写上文字；没有内容的可选成员应整个省略。", "Write some text; an optional member without any is left out."),
            refusedByTheReader("a blank text")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": ¦\" \"")
                    .at("sections[0].message.zh")
                    .says("文字不能为空。", "The text is empty.")
                    .repair("写上文字；没有内容的可选成员应整个省略。", "Write some text; an optional member without any is left out."),
            refusedByBoth("an empty list")
                    .change(
                            "\"areas\": [{\"code\": \"330206\", \"name\": {\"zh\": \"北仑区\", \"en\": \"Beilun\"},"
                                    + " \"level\": \"county\", \"within\": null}]",
                            "\"areas\": ¦[]")
                    .at("areas")
                    .says("列表不能为空。", "The list is empty.")
                    .repair("至少写一项。", "Give at least one."),
            refusedByTheReader("a duplicate key")
                    .change("\"kind\": \"ratio\",", "\"kind\": \"ratio\", ¦\"kind\": \"flow\",")
                    .at("derived[0].kind")
                    .says("成员“kind”在同一对象中出现了两次。", "The member \"kind\" stands twice in one object.")
                    .repair("只保留其中一个。", "Keep one of them."),
            refusedByTheReader("a duplicate key of the report")
                    .change("\"timePeriod\": \"2023\",\n", "\"timePeriod\": \"2023\", ¦\"timePeriod\": \"2022\",\n")
                    .at("timePeriod")
                    .says("成员“timePeriod”在同一对象中出现了两次。", "The member \"timePeriod\" stands twice in one object.")
                    .repair("只保留其中一个。", "Keep one of them."),
            refusedByBoth("a later version of the format")
                    .change("\"tidemark-report/1\"", "¦\"tidemark-report/2\"")
                    .at("schema")
                    .says("不认识格式“tidemark-report/2”。", "The format \"tidemark-report/2\" is not known.")
                    .repair("本程序读取的格式是 tidemark-report/1。", "This program reads tidemark-report/1."),
            refusedByBoth("an id in capitals")
                    .change("\"id\": \"harbour-2023\"", "\"id\": ¦\"Harbour 2023\"")
                    .at("id")
                    .says("编号“Harbour 2023”不合规定。", "\"Harbour 2023\" is not an id.")
                    .repair(
                            "用 1 至 64 个小写字母、数字、“_”或“-”，以字母开头，例如 harbour_2023。",
                            "Use 1 to 64 of a-z 0-9 _ -, beginning with a letter, such as harbour_2023."),
            refusedByTheReader("a duplicate id")
                    .change("\"id\": \"exports\"", "\"id\": ¦\"trade\"")
                    .at("indicators[1].id")
                    .says("编号“trade”已被前面的一项使用。", "The id \"trade\" is taken by an earlier one.")
                    .repair("换一个没有用过的编号。", "Choose an id that is not in use."),
            refusedByTheReader("an event with the id of a figure")
                    .change("\"id\": \"first_port\"", "\"id\": ¦\"exports\"")
                    .at("events[0].id")
                    .says("编号“exports”已被前面的一项使用。", "The id \"exports\" is taken by an earlier one.")
                    .repair("换一个没有用过的编号。", "Choose an id that is not in use."),
            refusedByTheReader("a duplicate section")
                    .change(
                            "\"paragraphs\": 3}]",
                            "\"paragraphs\": 3}, {\"id\": ¦\"part\", \"title\": \"附录\", \"paragraphs\": 1}]")
                    .at("source.sections[1].id")
                    .says("编号“part”已被前面的一项使用。", "The id \"part\" is taken by an earlier one.")
                    .repair("换一个没有用过的编号。", "Choose an id that is not in use."),
            refusedByTheReader("a duplicate area")
                    .change(
                            "\"within\": null}]",
                            "\"within\": null}, {\"code\": ¦\"330206\", \"name\": {\"zh\": \"乙\", \"en\": \"B\"},"
                                    + " \"level\": \"city\"}]")
                    .at("areas[1].code")
                    .says("地区代码“330206”出现了两次。", "The area code \"330206\" stands twice.")
                    .repair("每个地区只写一次。", "Give each area once."),
            refusedByTheReader("a section that does not exist")
                    .change(
                            "\"id\": \"exports\", \"section\": \"trade\"",
                            "\"id\": \"exports\", \"section\": ¦\"trad\"")
                    .at("indicators[1].section")
                    .says("没有编号为“trad”的章节。", "There is no section \"trad\".")
                    .repair("是否应为“trade”？", "Is it \"trade\"?"),
            refusedByTheReader("a place in no section of the source")
                    .change(
                            "\"source\": {\"section\": \"part\", \"paragraph\": 2}}]",
                            "\"source\": {\"section\": ¦\"parts\", \"paragraph\": 2}}]")
                    .at("indicators[1].observations[0].source.section")
                    .says("没有编号为“parts”的原文部分。", "There is no section of the source \"parts\".")
                    .repair("是否应为“part”？", "Is it \"part\"?"),
            refusedByTheReader("a paragraph beyond its section")
                    .change(
                            "\"source\": {\"section\": \"part\", \"paragraph\": 2}}]",
                            "\"source\": {\"section\": \"part\", \"paragraph\": ¦4}}]")
                    .at("indicators[1].observations[0].source.paragraph")
                    .says(
                            "原文部分“part”只有 3 段，没有第 4 段。",
                            "Section \"part\" of the source has 3 paragraphs, so there is no paragraph 4.")
                    .repair(
                            "写成 1 至 3，或改正 source.sections 中的段数。",
                            "Write 1 to 3, or correct the count in source.sections."),
            refusedByBoth("paragraph zero")
                    .change(
                            "\"source\": {\"section\": \"part\", \"paragraph\": 2}}]",
                            "\"source\": {\"section\": \"part\", \"paragraph\": ¦0}}]")
                    .at("indicators[1].observations[0].source.paragraph")
                    .says("从 1 数起，不能为 0。", "This counts from 1 and cannot be 0.")
                    .repair("写成不小于 1 的整数。", "Write a whole number of at least 1."),
            refusedByTheReader("an area that does not exist")
                    .change(
                            "\"value\": 2100, \"timePeriod\": \"2023\", \"refArea\": \"330206\"",
                            "\"value\": 2100, \"timePeriod\": \"2023\", \"refArea\": ¦\"330260\"")
                    .at("indicators[1].observations[0].refArea")
                    .says("没有编号为“330260”的地区。", "There is no area \"330260\".")
                    .repair("是否应为“330206”？", "Is it \"330206\"?"),
            refusedByTheReader("an area within nowhere")
                    .change("\"within\": null", "\"within\": ¦\"330200\"")
                    .at("areas[0].within")
                    .says("没有编号为“330200”的地区。", "There is no area \"330200\".")
                    .repair("是否应为“330206”？", "Is it \"330206\"?"),
            refusedByTheReader("a report about no area")
                    .change("  \"refArea\": \"330206\",\n", "  \"refArea\": ¦\"33020\",\n")
                    .at("refArea")
                    .says("没有编号为“33020”的地区。", "There is no area \"33020\".")
                    .repair("是否应为“330206”？", "Is it \"330206\"?"),
            refusedByTheReader("a part of nothing")
                    .change("\"partOf\": \"trade\"", "\"partOf\": ¦\"trade_total\"")
                    .at("indicators[1].partOf")
                    .says("没有编号为“trade_total”的指标。", "There is no figure with the id \"trade_total\".")
                    .repair("改为已有的编号，或补上这一项。", "Use an id that exists, or add what is missing."),
            refusedByTheReader("a part of itself")
                    .change("\"partOf\": \"trade\"", "\"partOf\": ¦\"exports\"")
                    .at("indicators[1].partOf")
                    .says("“exports”成了自己的一部分。", "\"exports\" is a part of itself.")
                    .repair("partOf 应指向包含它的更大的指标。", "partOf names the larger figure that contains it."),
            refusedByTheReader("a chart of nothing")
                    .change("[\"trade\", \"exports\"]", "[\"trade\", ¦\"export\"]")
                    .at("charts[0].figures[1]")
                    .says("没有编号为“export”的指标。", "There is no figure with the id \"export\".")
                    .repair("是否应为“exports”？", "Is it \"exports\"?"),
            refusedByTheReader("a chart of an event among the figures")
                    .change("[\"trade\", \"exports\"]", "[\"trade\", ¦\"first_port\"]")
                    .at("charts[0].figures[1]")
                    .says("“first_port”是事件，不能列在 figures 中。", "\"first_port\" is an event and cannot stand in figures.")
                    .repair("移到 events 中。", "Move it to events."),
            refusedByTheReader("a chart of an unknown event")
                    .change("\"events\": [\"first_port\"]", "\"events\": [¦\"first_prot\"]")
                    .at("charts[0].events[0]")
                    .says("没有编号为“first_prot”的事件。", "There is no event with the id \"first_prot\".")
                    .repair("是否应为“first_port”？", "Is it \"first_port\"?"),
            refusedByBoth("a chart with a figure twice")
                    .change("[\"trade\", \"exports\"]", "[\"trade\", ¦\"trade\"]")
                    .at("charts[0].figures[1]")
                    .says("“trade”在同一张图表中出现了两次。", "\"trade\" stands twice in one chart.")
                    .repair("每项只写一次。", "Name each once."),
            refusedByBoth("a chart of nothing at all")
                    .change(
                            "\"charts\": [{\n    \"id\": \"totals\"",
                            "\"charts\": [¦{\n"
                                + "    \"id\": \"nothing\", \"section\": \"trade\", \"title\": {\"zh\": \"空\", \"en\":"
                                + " \"Empty\"}, \"figures\": []}, {\n"
                                + "    \"id\": \"totals\"")
                    .at("charts[0]")
                    .says("图表没有内容。", "The chart shows nothing.")
                    .repair("在 figures 或 events 中至少写一项。", "Name at least one of figures or events."),
            refusedByTheReader("a focus that is not shown")
                    .change("\"focus\": \"trade\"", "\"focus\": ¦\"trades\"")
                    .at("charts[0].focus")
                    .says("焦点“trades”不在这张图表之中。", "The focus \"trades\" is not shown by this chart.")
                    .repair("是否应为“trade”？", "Is it \"trade\"?"),
            refusedByTheReader("narrative that refers to nothing")
                    .change("外贸达到{trade}", "外贸达到¦{trad}")
                    .at("sections[0].paragraphs[0].zh")
                    .says("{trad} 没有指向任何指标或事件。", "{trad} refers to no figure and no event.")
                    .repair("是否应为“trade”？", "Is it \"trade\"?"),
            refusedByTheReader("narrative that refers to a growth that is not stated")
                    .change("外贸达到{trade}", "外贸达到¦{exports.growth}")
                    .at("sections[0].paragraphs[0].zh")
                    .says("“exports”没有增速。", "\"exports\" has no growth.")
                    .repair("写成 {exports}，或补上原文所说的增速。", "Write {exports}, or add the growth that the source states."),
            refusedByTheReader("narrative that refers to a rank that is not stated")
                    .change("Trade came to {trade}", "Trade came to ¦{exports.rank}")
                    .at("sections[0].paragraphs[0].en")
                    .says("“exports”没有位次。", "\"exports\" has no rank.")
                    .repair("写成 {exports}，或补上原文所说的位次。", "Write {exports}, or add the rank that the source states."),
            refusedByTheReader("narrative with an unknown ending")
                    .change("Trade came to {trade}", "Trade came to ¦{trade.value}")
                    .at("sections[0].paragraphs[0].en")
                    .says("{trade.value} 的后缀不认识。", "The ending of {trade.value} is not known.")
                    .repair(
                            "写成 {trade}、{trade.growth} 或 {trade.rank}。",
                            "Write {trade}, {trade.growth} or {trade.rank}."),
            refusedByTheReader("a brace that is not closed")
                    .change("外贸达到{trade}", "外贸达到¦{trade")
                    .at("sections[0].paragraphs[0].zh")
                    .says("左花括号没有闭合。", "This brace is not closed.")
                    .repair(
                            "引用写成 {编号}；不作引用时不要用花括号。",
                            "Write a reference as {id}, and use no braces for anything else."),
            refusedByTheReader("a brace that closes nothing")
                    .change("外贸达到{trade}", "外贸达到trade¦}")
                    .at("sections[0].paragraphs[0].zh")
                    .says("右花括号没有对应的左括号。", "This brace closes nothing.")
                    .repair(
                            "引用写成 {编号}；不作引用时不要用花括号。",
                            "Write a reference as {id}, and use no braces for anything else."),
            refusedByTheReader("a message that refers to nothing")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": \"¦{growth}。\"")
                    .at("sections[0].message.zh")
                    .says("{growth} 没有指向任何指标或事件。", "{growth} refers to no figure and no event.")
                    .repair("改为已有的编号，或补上这一项。", "Use an id that exists, or add what is missing."),
            refusedByTheReader("a chart title that refers to nothing")
                    .change("\"zh\": \"外贸过半为进口\"", "\"zh\": \"进口占¦{import_share}\"")
                    .at("charts[0].title.zh")
                    .says("{import_share} 没有指向任何指标或事件。", "{import_share} refers to no figure and no event.")
                    .repair("是否应为“export_share”？", "Is it \"export_share\"?"),
            refusedByTheReader("a value that is not what is printed")
                    .change("\"value\": 4501.6", "\"value\": ¦4510.6")
                    .at("indicators[0].observations[0].value")
                    .says("值 4510.6亿元 与原文“4501.6亿元”不符。", "The value 4510.6亿元 is not what \"4501.6亿元\" says.")
                    .repair("把 value 写成 4501.6，或改正 printed。", "Write 4501.6 as the value, or correct printed."),
            refusedByTheReader("a value with more digits than printed")
                    .change("\"value\": 2100", "\"value\": ¦2100.0")
                    .at("indicators[1].observations[0].value")
                    .says("值 2100.0亿元 与原文“2100亿元”不符。", "The value 2100.0亿元 is not what \"2100亿元\" says.")
                    .repair("把 value 写成 2100，或改正 printed。", "Write 2100 as the value, or correct printed."),
            refusedByTheReader("a value in another scale")
                    .change("\"printed\": \"2100亿元\"", "\"printed\": \"0.21万亿元\"")
                    .change("\"value\": 2100", "\"value\": ¦2100")
                    .at("indicators[1].observations[0].value")
                    .says("值 2100亿元 与原文“0.21万亿元”不符。", "The value 2100亿元 is not what \"0.21万亿元\" says.")
                    .repair("改正 value、unit 或 printed，使三者一致。", "Correct value, unit or printed, so that they agree."),
            refusedByTheReader("a value in another unit than printed")
                    .change("\"printed\": \"2100亿元\"", "\"printed\": \"2100亿美元\"")
                    .change("\"value\": 2100", "\"value\": ¦2100")
                    .at("indicators[1].observations[0].value")
                    .says("值 2100亿元 与原文“2100亿美元”不符。", "The value 2100亿元 is not what \"2100亿美元\" says.")
                    .repair("改正 value、unit 或 printed，使三者一致。", "Correct value, unit or printed, so that they agree."),
            refusedByTheReader("a growth that is not what is printed")
                    .change("\"growth\": {\"value\": 5,", "\"growth\": {\"value\": ¦6,")
                    .at("indicators[0].observations[0].growth.value")
                    .says("值 6% 与原文“增长5%”不符。", "The value 6% is not what \"增长5%\" says.")
                    .repair("把 value 写成 5，或改正 printed。", "Write 5 as the value, or correct printed."),
            refusedByTheReader("a growth with the wrong sign")
                    .change("\"printed\": \"增长5%\"", "\"printed\": \"下降5%\"")
                    .change("\"growth\": {\"value\": 5", "\"growth\": {\"value\": ¦5")
                    .at("indicators[0].observations[0].growth.value")
                    .says("原文“下降5%”说的是下降，而值为 5。", "\"下降5%\" states a fall, but the value is 5.")
                    .repair("写成负数。", "Write a negative number."),
            refusedByTheReader("an unknown unit")
                    .change("\"unit\": \"亿元\", \"partOf\"", "\"unit\": ¦\"亿园\", \"partOf\"")
                    .at("indicators[1].unit")
                    .says("不认识单位“亿园”。", "The unit \"亿园\" is not known.")
                    .repair("是否应为“亿元”？", "Is it \"亿元\"?"),
            refusedByBoth("a rank of zero")
                    .change("\"rank\": 1,", "\"rank\": ¦0,")
                    .at("indicators[0].observations[0].ranks[0].rank")
                    .says("从 1 数起，不能为 0。", "This counts from 1 and cannot be 0.")
                    .repair("写成不小于 1 的整数。", "Write a whole number of at least 1."),
            refusedByTheReader("a rank beyond those ranked")
                    .change(
                            "\"rank\": 1, \"scope\": \"province\", \"of\": 90",
                            "\"rank\": 7, \"scope\": \"province\", \"of\": ¦5")
                    .at("indicators[0].observations[0].ranks[0].of")
                    .says("位次 7 大于参评总数 5。", "The rank 7 is beyond the 5 that are ranked.")
                    .repair("改正 rank 或 of。", "Correct rank or of."),
            refusedByBoth("a rank and a superlative")
                    .change("\"ranks\": [{\"rank\": 1,", "\"ranks\": [¦{\"rank\": 1, \"superlative\": \"first\",")
                    .at("indicators[0].observations[0].ranks[0]")
                    .says("位次 rank 与 superlative 不能同时出现。", "A rank and a superlative cannot stand together.")
                    .repair(
                            "两者只写一个：原文有名次写 rank，没有名次的最高级写 superlative。",
                            "Give one of them: rank for a stated place, superlative for one without a number."),
            refusedByBoth("neither a rank nor a superlative")
                    .change("\"ranks\": [{\"rank\": 1,", "\"ranks\": [¦{")
                    .at("indicators[0].observations[0].ranks[0]")
                    .says("既没有位次 rank，也没有 superlative。", "There is neither a rank nor a superlative.")
                    .repair(
                            "两者只写一个：原文有名次写 rank，没有名次的最高级写 superlative。",
                            "Give one of them: rank for a stated place, superlative for one without a number."),
            refusedByBoth("neither a value nor a rank")
                    .change("{\"value\": 2100, ", "¦{\"value\": null, ")
                    .at("indicators[1].observations[0]")
                    .says("value 为 null，却没有位次（ranks）。", "The value is null and no rank is stated.")
                    .repair(
                            "写出 value，或在 ranks 中写出原文所说的位次。",
                            "Give the value, or the rank that the source states in ranks."),
            refusedByBoth("a short name that is long")
                    .change(
                            "\"definition\": {\"zh\": \"进出口",
                            "\"shortName\": ¦{\"zh\": \"一二三四五六七八九十一二三\", \"en\": \"Thirteen\"}, \"definition\":"
                                    + " {\"zh\": \"进出口")
                    .at("indicators[0].shortName")
                    .says("简称超过 12 个字。", "The Chinese short name is longer than 12 characters.")
                    .repair("缩短到 12 个字以内，或省略 shortName。", "Shorten it to 12 characters or leave shortName out."),
            refusedByBoth("a period that does not exist")
                    .change(
                            "\"value\": 2100, \"timePeriod\": \"2023\"",
                            "\"value\": 2100, \"timePeriod\": ¦\"2023-Q5\"")
                    .at("indicators[1].observations[0].timePeriod")
                    .says("没有“2023-Q5”这样的时期。", "There is no period \"2023-Q5\".")
                    .repair(
                            "写成 2023、2023-06、2023-Q2 或 2023-H1 的样子。",
                            "Write it like 2023, 2023-06, 2023-Q2 or 2023-H1."),
            refusedByTheReader("a date that does not exist")
                    .change("\"date\": \"2023-06\"", "\"date\": ¦\"2023-02-30\"")
                    .at("events[0].date")
                    .says("没有“2023-02-30”这样的日期。", "There is no date \"2023-02-30\".")
                    .repair(
                            "写成 2023、2023-06 或 2023-06-30 的样子，且日期确实存在；原文没有写明时省略。",
                            "Write a date that exists, like 2023, 2023-06 or 2023-06-30; leave it out where the source"
                                    + " does not say."),
            refusedByBoth("a month that does not exist")
                    .change("\"issued\": \"2024-02\"", "\"issued\": ¦\"2024-13\"")
                    .at("source.issued")
                    .says("没有“2024-13”这样的日期。", "There is no date \"2024-13\".")
                    .repair(
                            "写成 2023、2023-06 或 2023-06-30 的样子，且日期确实存在；原文没有写明时省略。",
                            "Write a date that exists, like 2023, 2023-06 or 2023-06-30; leave it out where the source"
                                    + " does not say."),
            refusedByBoth("an unknown kind")
                    .change("\"kind\": \"ratio\"", "\"kind\": ¦\"rations\"")
                    .at("derived[0].kind")
                    .says("不认识“rations”。", "\"rations\" is not known here.")
                    .repair(
                            "是否应为“ratio”？可用的有：stock flow ratio index duration count rank streak。",
                            "Is it \"ratio\"? Known are: stock flow ratio index duration count rank streak."),
            refusedByBoth("an unknown form")
                    .change("\"form\": \"bars\"", "\"form\": ¦\"bar\"")
                    .at("charts[0].form")
                    .says("不认识“bar”。", "\"bar\" is not known here.")
                    .repair(
                            "是否应为“bars”？可用的有：card tiles bars share-bar waffle squares dot-field day-cells"
                                + " duration-bars area-squares rank-badges rank-wall streak-cells timeline honour-wall"
                                + " growth-bars line slope grouped-bars dumbbell。",
                            "Is it \"bars\"? Known are: card tiles bars share-bar waffle squares dot-field day-cells"
                                + " duration-bars area-squares rank-badges rank-wall streak-cells timeline honour-wall"
                                + " growth-bars line slope grouped-bars dumbbell."),
            refusedByBoth("an unknown status")
                    .change("\"obsStatus\": \"A\"", "\"obsStatus\": ¦\"B\"")
                    .at("indicators[0].observations[0].obsStatus")
                    .says("不认识“B”。", "\"B\" is not known here.")
                    .repair("可用的有：A P E F。", "Known are: A P E F."),
            refusedByBoth("an unknown comparator")
                    .change("\"comparator\": null", "\"comparator\": ¦\"=>\"")
                    .at("indicators[0].observations[0].comparator")
                    .says("不认识“=>”。", "\"=>\" is not known here.")
                    .repair("是否应为“>=”？可用的有：> >= < <= ~。", "Is it \">=\"? Known are: > >= < <= ~."),
            refusedByBoth("an unknown direction")
                    .change("\"better\": \"more\"", "\"better\": ¦\"mroe\"")
                    .at("indicators[0].better")
                    .says("不认识“mroe”。", "\"mroe\" is not known here.")
                    .repair("是否应为“more”？可用的有：more less。", "Is it \"more\"? Known are: more less."),
            refusedByBoth("an unknown level")
                    .change("\"level\": \"county\"", "\"level\": ¦\"country\"")
                    .at("areas[0].level")
                    .says("不认识“country”。", "\"country\" is not known here.")
                    .repair(
                            "是否应为“county”？可用的有：nation province city county zone。",
                            "Is it \"county\"? Known are: nation province city county zone."),
            refusedByBoth("an unknown reason")
                    .change("\"reason\": \"threshold\"", "\"reason\": ¦\"treshold\"")
                    .at("source.leftOut[0].reason")
                    .says("不认识“treshold”。", "\"treshold\" is not known here.")
                    .repair(
                            "是否应为“threshold”？可用的有：threshold name ordinal date repeat rhetoric。",
                            "Is it \"threshold\"? Known are: threshold name ordinal date repeat rhetoric."),
            refusedByBoth("an unknown kind of event")
                    .change("\"kind\": \"reform\"", "\"kind\": ¦\"reforms\"")
                    .at("events[0].kind")
                    .says("不认识“reforms”。", "\"reforms\" is not known here.")
                    .repair(
                            "是否应为“reform”？可用的有：honour launch policy project institution reform milestone。",
                            "Is it \"reform\"? Known are: honour launch policy project institution reform milestone."),
            refusedByBoth("an unknown claim")
                    .change("\"claim\": \"first\"", "\"claim\": ¦\"frist\"")
                    .at("events[0].claim")
                    .says("不认识“frist”。", "\"frist\" is not known here.")
                    .repair(
                            "是否应为“first”？可用的有：first only best leading consecutive。",
                            "Is it \"first\"? Known are: first only best leading consecutive."),
            refusedByBoth("an unknown scope of an event")
                    .change("\"scope\": \"nation\"", "\"scope\": ¦\"history\"")
                    .at("events[0].scope")
                    .says("不认识“history”。", "\"history\" is not known here.")
                    .repair(
                            "可用的有：world nation province region city county zone。",
                            "Known are: world nation province region city county zone."),
            refusedByBoth("an unknown scope of a rank")
                    .change("\"scope\": \"province\"", "\"scope\": ¦\"provinces\"")
                    .at("indicators[0].observations[0].ranks[0].scope")
                    .says("不认识“provinces”。", "\"provinces\" is not known here.")
                    .repair(
                            "是否应为“province”？可用的有：world nation province region city county zone history。",
                            "Is it \"province\"? Known are: world nation province region city county zone history."),
            refusedByBoth("an unknown unit of growth")
                    .change("\"unit\": \"%\", \"basis\"", "\"unit\": ¦\"百分点\", \"basis\"")
                    .at("indicators[0].observations[0].growth.unit")
                    .says("不认识“百分点”。", "\"百分点\" is not known here.")
                    .repair("是否应为“个百分点”？可用的有：% 个百分点。", "Is it \"个百分点\"? Known are: % 个百分点."),
            refusedByBoth("an unknown basis")
                    .change("\"basis\": \"yoy\"", "\"basis\": ¦\"mom\"")
                    .at("indicators[0].observations[0].growth.basis")
                    .says("不认识“mom”。", "\"mom\" is not known here.")
                    .repair("可用的有：yoy。", "Known are: yoy."),
            refusedByBoth("an unknown price")
                    .change("\"price\": \"unknown\"", "\"price\": ¦\"reel\"")
                    .at("indicators[0].observations[0].growth.price")
                    .says("不认识“reel”。", "\"reel\" is not known here.")
                    .repair(
                            "是否应为“real”？可用的有：nominal real unknown。",
                            "Is it \"real\"? Known are: nominal real unknown."),
            refusedByBoth("an unknown superlative")
                    .change("\"ranks\": [{\"rank\": 1,", "\"ranks\": [{\"superlative\": ¦\"frist\",")
                    .at("indicators[0].observations[0].ranks[0].superlative")
                    .says("不认识“frist”。", "\"frist\" is not known here.")
                    .repair(
                            "是否应为“first”？可用的有：first only best highest lowest leading。",
                            "Is it \"first\"? Known are: first only best highest lowest leading."),
            refusedByTheReader("a formula that cannot be read")
                    .change("\"exports / trade\"", "\"exports / ¦\"")
                    .at("derived[0].formula")
                    .says(
                            "公式有误：公式到此中断，还缺一个数或指标。",
                            "The formula cannot be read: the formula ends here, a number or an id is missing.")
                    .repair(
                            "用编号、数、括号和 + − × ÷ 写成公式，例如 foreign_trade / foreign_trade_share。",
                            "Write it with ids, numbers, brackets and + − × ÷, such as foreign_trade /"
                                    + " foreign_trade_share."),
            refusedByTheReader("a formula with a stray bracket")
                    .change("\"exports / trade\"", "\"(exports / trade)¦)\"")
                    .at("derived[0].formula")
                    .says("公式有误：这个右括号没有对应的左括号。", "The formula cannot be read: this bracket closes nothing.")
                    .repair(
                            "用编号、数、括号和 + − × ÷ 写成公式，例如 foreign_trade / foreign_trade_share。",
                            "Write it with ids, numbers, brackets and + − × ÷, such as foreign_trade /"
                                    + " foreign_trade_share."),
            refusedByTheReader("a formula that refers to nothing")
                    .change("\"exports / trade\"", "\"exports / ¦trad\"")
                    .at("derived[0].formula")
                    .says("没有编号为“trad”的指标。", "There is no figure with the id \"trad\".")
                    .repair("是否应为“trade”？", "Is it \"trade\"?"),
            refusedByTheReader("a formula that refers to an event")
                    .change("\"exports / trade\"", "\"exports / ¦first_port\"")
                    .at("derived[0].formula")
                    .says("“first_port”是事件，不是指标。", "\"first_port\" is an event, not a figure.")
                    .repair("改为一个指标的编号。", "Use the id of a figure."),
            refusedByTheReader("a formula that mixes units")
                    .change("\"exports / trade\"", "¦\"exports + 1\"")
                    .at("derived[0].formula")
                    .says(
                            "公式无法计算：exports + 1 把不同的量相加减。",
                            "The formula cannot be computed: exports + 1 adds or subtracts different measures.")
                    .repair("只有同一种量才能相加减。", "Only amounts of one measure can be added or subtracted."),
            refusedByTheReader("a formula that goes round in circles")
                    .change("\"exports / trade\"", "¦\"export_share × 1\"")
                    .at("derived[0].formula")
                    .says(
                            "公式无法计算：公式循环引用：export_share → export_share。",
                            "The formula cannot be computed: the formula goes round in circles: export_share →"
                                    + " export_share.")
                    .repair("让其中一个指标取自来源所述的数据。", "Let one of them rest on what the source states."),
            refusedByTheReader("a formula with a growth that is not stated")
                    .change("\"exports / trade\"", "¦\"trade / (1 + exports.growth)\"")
                    .change("\"unit\": \"%\", \"formula\"", "\"unit\": \"亿元\", \"formula\"")
                    .at("derived[0].formula")
                    .says("公式无法计算：exports 没有增速。", "The formula cannot be computed: exports states no growth.")
                    .repair("公式只能引用来源给出的增速。", "Let the formula use a growth that the source states."),
            refusedByTheReader("a level before a real growth")
                    .change("\"price\": \"unknown\"", "\"price\": \"real\"")
                    .change("\"exports / trade\"", "¦\"trade / (1 + trade.growth)\"")
                    .change("\"unit\": \"%\", \"formula\"", "\"unit\": \"亿元\", \"formula\"")
                    .at("derived[0].formula")
                    .says(
                            "公式无法计算：trade 的增速扣除了价格因素，不能由它推算上年数。",
                            "The formula cannot be computed: the growth of trade is real, so no level can be computed"
                                    + " from it.")
                    .repair("只能使用名义增速。", "Use a nominal growth only."),
            refusedByTheReader("a direction override")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": \"外贸¦\\u202e增长。\"")
                    .at("sections[0].message.zh")
                    .says("文字中有改变书写方向的控制字符 U+202E。", "The text holds U+202E, which changes the direction of the text.")
                    .repair("删去这个字符。", "Delete this character."),
            refusedByTheReader("a direction override as it is")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": \"外贸¦\u2066增长。\"")
                    .at("sections[0].message.zh")
                    .says("文字中有改变书写方向的控制字符 U+2066。", "The text holds U+2066, which changes the direction of the text.")
                    .repair("删去这个字符。", "Delete this character."),
            refusedByTheReader("a line break in a text")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": \"外贸¦\\n增长。\"")
                    .at("sections[0].message.zh")
                    .says("文字中有换行（U+000A）。", "The text holds a line break (U+000A).")
                    .repair("删去换行；如果漏写了右引号，请补上。", "Remove the line break; if a closing quote is missing, add it."),
            refusedByTheReader("a control character")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": \"外贸¦\\u0000增长。\"")
                    .at("sections[0].message.zh")
                    .says("文字中有不可见的控制字符 U+0000。", "The text holds the invisible character U+0000.")
                    .repair("删去这个字符。", "Delete this character."),
            refusedByTheReader("half a character")
                    .change("\"zh\": \"外贸增长。\"", "\"zh\": \"外贸¦\\ud83d增长。\"")
                    .at("sections[0].message.zh")
                    .says("转义序列 U+D83D 只是半个字符。", "The escape U+D83D is only half a character.")
                    .repair("写出完整的字符，或同时写出前后两半。", "Write the character itself, or both halves of it."),
            refusedByBoth("a number beyond all bounds")
                    .change("\"value\": 2100", "\"value\": ¦1e999")
                    .at("indicators[1].observations[0].value")
                    .says("数 1e999 写出来超过 40 位。", "Written out, 1e999 has more than 40 digits.")
                    .repair(
                            "换用更大的单位，只写原文印出的数字。",
                            "Use a larger unit and write only the digits that the source prints."),
            refusedByTheReader("a number of 41 digits")
                    .change("\"value\": 2100", "\"value\": ¦1.0123456789012345678901234567890123456789")
                    .at("indicators[1].observations[0].value")
                    .says(
                            "数 1.01234567890123456789012345678901234567… 写出来超过 40 位。",
                            "Written out, 1.01234567890123456789012345678901234567… has more than 40 digits.")
                    .repair(
                            "换用更大的单位，只写原文印出的数字。",
                            "Use a larger unit and write only the digits that the source prints."),
            refusedByTheReader("a rank beyond all bounds")
                    .change("\"rank\": 1,", "\"rank\": ¦99999999999,")
                    .at("indicators[0].observations[0].ranks[0].rank")
                    .says("99999999999 太大。", "99999999999 is too large.")
                    .repair("核对并改正这个数。", "Check and correct this number."),
            refusedByTheReader("a value that is not what is printed in Chinese numerals")
                    .change("\"printed\": \"2100亿元\"", "\"printed\": \"两千亿元\"")
                    .change("\"value\": 2100", "\"value\": ¦2100")
                    .at("indicators[1].observations[0].value")
                    .says("值 2100亿元 与原文“两千亿元”不符。", "The value 2100亿元 is not what \"两千亿元\" says.")
                    .repair("把 value 写成 2000，或改正 printed。", "Write 2000 as the value, or correct printed."),
            refusedByTheReader("a printed figure without a number")
                    .change("\"printed\": \"2100亿元\"", "\"printed\": \"亿元\"")
                    .change("\"value\": 2100", "\"value\": ¦2100")
                    .at("indicators[1].observations[0].value")
                    .says("“亿元”中没有数字。", "There is no number in \"亿元\".")
                    .repair("改正 value、unit 或 printed，使三者一致。", "Correct value, unit or printed, so that they agree."));
}
