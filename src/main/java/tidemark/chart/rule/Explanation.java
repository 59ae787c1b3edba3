package tidemark.chart.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Text;

/// Why a chart is as it is, which other forms its material allows, and which it does not allow and why.
///
/// @param choice what is drawn, or why nothing is
/// @param allowed the other forms that the rules allow
/// @param barred the rest, gathered by reason
public record Explanation(Choice choice, List<Form> allowed, List<Barred> barred) {

    /// Forms that one rule forbids for one reason.
    ///
    /// @param reason a sentence that speaks of each of them
    public record Barred(Rule rule, List<Form> forms, Text reason) {
        public Barred {
            forms = List.copyOf(forms);
        }
    }

    public Explanation {
        allowed = List.copyOf(allowed);
        barred = List.copyOf(barred);
    }

    public static Explanation of(ChartSpec chart, Report report) {
        Choice choice = FormRules.choose(chart, report);
        var material = Material.of(chart, report);
        boolean sound = material.figures().isEmpty() != material.events().isEmpty();
        var allowed = new ArrayList<Form>();
        var barred = new LinkedHashMap<Text, Barred>();
        for (Form form : sound ? List.of(Form.values()) : List.<Form>of()) {
            switch (AskedForms.judge(form, material)) {
                case Choice.Drawn _ -> {
                    if (!(choice instanceof Choice.Drawn drawn) || drawn.form() != form) {
                        allowed.add(form);
                    }
                }
                case Choice.Refused refused -> add(barred, form, refused);
            }
        }
        return new Explanation(choice, allowed, List.copyOf(barred.values()));
    }

    private static void add(Map<Text, Barred> barred, Form form, Choice.Refused refused) {
        Text reason = ofEach(form, refused.reason());
        Barred before = barred.get(reason);
        var forms = new ArrayList<>(before == null ? List.of() : before.forms());
        forms.add(form);
        barred.put(reason, new Barred(refused.rule(), forms, reason));
    }

    /// The reason without the form's name, so that it can be said of several at once.
    private static Text ofEach(Form form, Text reason) {
        String en = reason.en().startsWith(Refusals.sentence(form))
                ? "Each" + reason.en().substring(Refusals.sentence(form).length())
                : reason.en();
        String zh = form.label().zh();
        return new Text(reason.zh().startsWith(zh) ? reason.zh().substring(zh.length()) : reason.zh(), en);
    }
}
