package tidemark.desk.compare;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tidemark.compare.Cell;
import tidemark.compare.ContrastWords;
import tidemark.compare.Row;
import tidemark.compare.Subject;
import tidemark.compare.Tie;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Wording;
import tidemark.service.OpenReport;

/// All there is to know of one row: what each source prints and where, how the two were matched, what to be careful
/// about.
final class RowDetail extends VBox {

    private final CompareViewModel model;
    private final Session session;
    private final Messages messages;
    private final CompareView.Actions actions;

    RowDetail(CompareViewModel model, Session session, Messages messages, CompareView.Actions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("compare-detail");
    }

    void show(Row row) {
        Language language = session.getLanguage();
        getChildren().setAll(label("compare-detail-title", row.name().in(language)));
        row.cells().forEach(cell -> getChildren().add(source(cell, language)));
        var result = model.resultProperty().get();
        if (result != null) {
            String notes = new RowWords(language, messages, result.names()).notes(row);
            if (!notes.isEmpty()) {
                getChildren().add(label("compare-caution", notes));
            }
        }
        getChildren().add(label("page-hint", messages.text("compare.matchedby", how(row, language))));
        if (CompareViewModel.isPaired(row.match()) && row.match().first().report() == 0) {
            var unpair = new Button(messages.text("compare.unpair"));
            unpair.setId("compare-unpair");
            unpair.setOnAction(_ -> model.unpair(row.match()));
            getChildren().add(unpair);
        }
        var partable = CompareViewModel.partable(row.match());
        partable.forEach(other -> getChildren().add(part(row, other, partable.size() > 1)));
    }

    /// @param named with the report, where there are several
    private Button part(Row row, Subject other, boolean named) {
        var part = new Button(
                named ? messages.text("compare.part.from", model.name(other)) : messages.text("compare.part"));
        part.setId("compare-part-" + other.report());
        part.setOnAction(_ -> model.part(row.match(), other));
        return part;
    }

    private static String how(Row row, Language language) {
        return row.match().ties().stream()
                .map(tie -> words(tie, language))
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private static String words(Tie tie, Language language) {
        String how = tie.how().label().in(language);
        return switch (tie.how()) {
            case ID -> how + (language == Language.ZH ? "（" + tie.words() + "）" : " (" + tie.words() + ")");
            case NAME, ALIAS, GROWTH, PAIRED -> how;
        };
    }

    private Node source(Cell cell, Language language) {
        OpenReport open = model.openReport(cell.subject());
        Report report = open.report();
        Figure figure = cell.subject().figure();
        var heading = new Hyperlink(report.title().in(language));
        heading.getStyleClass().add("compare-source");
        heading.setOnAction(_ -> {
            actions.front().accept(open, () -> session.reveal(figure.id()));
        });
        String words = ContrastWords.said(cell, language);
        var box = new VBox(
                heading,
                label("compare-said", words.isEmpty() ? messages.text("compare.missing") : words),
                label("page-hint", printed(figure, language) + Wording.places(figure.places(), report, language)));
        box.getStyleClass().add("compare-side");
        return box;
    }

    private static String printed(Figure figure, Language language) {
        return switch (figure.origin()) {
            case Figure.Origin.Stated stated ->
                language == Language.ZH ? "原文“" + stated.printed() + "”，" : "“" + stated.printed() + "”, ";
            case Figure.Origin.Computed _ -> language == Language.ZH ? "推算，依据" : "derived from ";
        };
    }

    private static Label label(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
