package tidemark.desk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.Explanation;
import tidemark.chart.rule.Rule;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.evidence.EvidenceSheet.Chip;
import tidemark.desk.evidence.EvidenceSheet.Entry;
import tidemark.desk.evidence.EvidenceSheet.Tone;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Reading;

/// Gathers why a chart is as it is: its rule and its reason, what else would be honest, and what would not.
final class ChartSheet {
    private final ChartSpec chart;
    private final Report report;
    private final Language language;
    private final Messages messages;

    ChartSheet(ChartSpec chart, Report report, Language language, Messages messages) {
        this.chart = chart;
        this.report = report;
        this.language = language;
        this.messages = messages;
    }

    EvidenceSheet sheet() {
        var why = Explanation.of(chart, report);
        return new EvidenceSheet(
                EvidenceRequest.chart(chart.id()),
                messages.text("why.title"),
                new Reading("", drawn(why.choice()), ""),
                false,
                null,
                List.of(new Chip(rule(why.choice()).name(), Tone.PALE, term(rule(why.choice())))),
                List.of(reasons(why.choice()), allowed(why), barred(why)),
                messages.text("evidence.colon"));
    }

    private String drawn(Choice choice) {
        return switch (choice) {
            case Choice.Drawn drawn -> capital(drawn.form().label().in(language));
            case Choice.Refused _ -> messages.text("why.none");
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Rule rule(Choice choice) {
        return switch (choice) {
            case Choice.Drawn drawn -> drawn.rule();
            case Choice.Refused refused -> refused.rule();
        };
    }

    private List<Entry> reasons(Choice choice) {
        var entries = new ArrayList<Entry>();
        switch (choice) {
            case Choice.Drawn drawn ->
                entries.add(new Entry.Said(
                        messages.text("why.reason"),
                        drawn.reason().in(language),
                        "form." + drawn.form().code()));
            case Choice.Refused refused -> {
                entries.add(said("why.reason", refused.reason().in(language)));
                entries.add(said("why.instead", refused.proposal().in(language)));
            }
        }
        Rule rule = rule(choice);
        entries.add(new Entry.Said(
                messages.text("why.rule"), rule.name() + " · " + rule.words().in(language), term(rule)));
        return entries;
    }

    private static String term(Rule rule) {
        return "rule." + rule.name();
    }

    private List<Entry> allowed(Explanation why) {
        return why.allowed().isEmpty() ? List.of() : List.of(said("why.allowed", names(why.allowed())));
    }

    private List<Entry> barred(Explanation why) {
        return why.barred().stream()
                .map(barred -> said(
                        "why.barred",
                        messages.text(
                                "why.barred.words",
                                capital(names(barred.forms())),
                                barred.reason().in(language),
                                barred.rule().name())))
                .toList();
    }

    private String names(List<Form> forms) {
        return forms.stream()
                .map(form -> form.label().in(language))
                .collect(Collectors.joining(messages.text("why.between")));
    }

    private Entry said(String key, String words) {
        return new Entry.Said(messages.text(key), words);
    }
}
