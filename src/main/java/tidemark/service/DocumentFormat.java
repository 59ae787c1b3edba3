package tidemark.service;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.export.DocumentRequest;
import tidemark.export.briefing.Briefing;
import tidemark.export.data.CsvPackage;
import tidemark.export.data.JsonStat;
import tidemark.export.data.SdmxJson;
import tidemark.export.deck.Deck;
import tidemark.export.deck.TemplateException;
import tidemark.export.longpicture.LongPicture;
import tidemark.export.page.HtmlPage;
import tidemark.export.workbook.Workbook;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.render.png.PngRenderer;
import tidemark.render.svg.SvgRenderer;
import tidemark.report.Text;

/// The documents that the charts of a report can become, each with its writer.
public enum DocumentFormat implements ExportFormat {
    /// A slide for each chart, with what it says and where that stands in the speaker's notes.
    PPTX("pptx", ".pptx", request -> new Content.One(Deck.write(request))) {
        @Override
        Content write(DocumentRequest request, @Nullable DeckTemplate template) throws UnwritableException {
            return template == null ? super.write(request, null) : new Content.One(inTemplate(request, template));
        }

        private static byte[] inTemplate(DocumentRequest request, DeckTemplate template) throws UnwritableException {
            try {
                return Deck.write(request, Optional.of(template.bytes()));
            } catch (TemplateException e) {
                throw new IllegalStateException("a template was usable when it was opened", e);
            }
        }
    },

    /// One page for a browser, charts and all.
    HTML("html", ".html", request -> new Content.One(HtmlPage.write(request))),

    /// One long picture for a telephone.
    LONG_PICTURE("long", "-long.png", request -> new Content.One(png(LongPicture.draw(request)))),

    /// The same, as a drawing.
    LONG_DRAWING("long-svg", "-long.svg", request -> new Content.One(svg(LongPicture.draw(request)))),

    /// A briefing for a word processor.
    DOCX("docx", ".docx", request -> new Content.One(Briefing.write(request))),

    /// Figures, events, derived figures with live formulas, terms, sources and a sheet for each chart.
    XLSX("xlsx", ".xlsx", request -> new Content.One(Workbook.write(request))),

    /// A tabular data package: figures, ranks, events and what they refer to, each as CSV, and their description.
    CSV("csv", "-csv", request -> new Content.Several(CsvPackage.files(request))),

    /// The figures as one JSON-stat 2.0 dataset.
    JSON_STAT("json-stat", ".json-stat.json", request -> new Content.One(JsonStat.write(request))),

    /// The figures as an SDMX-JSON 2.0 data message.
    SDMX_JSON("sdmx-json", ".sdmx.json", request -> switch (SdmxJson.write(request)) {
        case SdmxJson.Message(byte[] bytes) -> new Content.One(bytes);
        case SdmxJson.Refused(Text reason) -> new Content.None(reason);
    });

    /// Makes a document; the same request gives the same bytes.
    @FunctionalInterface
    interface Writer {
        Content write(DocumentRequest request) throws UnwritableException;
    }

    private final String code;
    private final String ending;
    private final Writer writer;

    /// @param code as the command line names it
    /// @param ending of the name of its one file, such as `.pptx`; of files that belong together, of their folder's
    DocumentFormat(String code, String ending, Writer writer) {
        this.code = code;
        this.ending = ending;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    /// What the name of its file ends with, extension and all; of files that belong together, the name of their folder.
    String ending() {
        return ending;
    }

    private static byte[] png(Picture picture) throws UnwritableException {
        return PngRenderer.render(picture, 1, Finish.USUAL);
    }

    private static byte[] svg(Picture picture) throws UnwritableException {
        return SvgRenderer.render(picture).getBytes(StandardCharsets.UTF_8);
    }

    /// @param template for slides; null for our own design
    Content write(DocumentRequest request, @Nullable DeckTemplate template) throws UnwritableException {
        return writer.write(request);
    }
}
