/// Tidemark: honest charts beside the sections of a report.
module tidemark {
    requires static org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires info.picocli;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.apache.poi.ooxml;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;

    // picocli fills the annotated fields of the commands.
    opens tidemark.app.cli to
            info.picocli;
}
