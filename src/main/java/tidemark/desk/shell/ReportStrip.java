package tidemark.desk.shell;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.theme.Icon;
import tidemark.service.OpenReport;

/// The open reports, side by side, where there are several: one click brings one to the front, another closes it.
final class ReportStrip extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ShellViewModel model;
    private final Session session;
    private final Messages messages;

    ReportStrip(ShellViewModel model, Session session, Messages messages) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("report-strip");
        session.library().subscribe(this::tell);
        session.reportProperty().subscribe(_ -> tell());
        session.languageProperty().subscribe(_ -> tell());
    }

    private void tell() {
        boolean several = session.library().size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().setAll(several ? session.library().stream().map(this::tab).toList() : java.util.List.of());
    }

    private Node tab(OpenReport open) {
        OpenReport front = session.getReport();
        boolean chosen = front != null && front.location().equals(open.location());
        var name = new Button(open.report().title().in(session.getLanguage()));
        name.getStyleClass().add("report-tab");
        name.setMnemonicParsing(false);
        name.setAccessibleRole(AccessibleRole.TAB_ITEM);
        name.pseudoClassStateChanged(CHOSEN, chosen);
        name.setOnAction(_ -> model.front(open));
        var close = new Button(null, Icon.CLOSE.draw());
        close.getStyleClass().addAll("icon-button", "report-close");
        close.setAccessibleText(messages.text("shell.report.close", name.getText()));
        close.setOnAction(_ -> model.close(open));
        var tab = new HBox(name, close);
        tab.getStyleClass().add("report-tab-box");
        tab.pseudoClassStateChanged(CHOSEN, chosen);
        return tab;
    }
}
