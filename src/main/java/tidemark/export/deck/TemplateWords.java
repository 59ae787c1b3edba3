package tidemark.export.deck;

import tidemark.render.pptx.PresentationException;
import tidemark.report.Text;

/// Why a template cannot be used, in words a reader can act on.
final class TemplateWords {
    private TemplateWords() {}

    static Text of(PresentationException.Fault fault) {
        return switch (fault) {
            case NO_PRESENTATION ->
                new Text(
                        "模板不是演示文稿，请选择 .pptx 或 .potx 文件。",
                        "The template is no presentation; choose a .pptx or .potx file.");
            case OLD_FORMAT ->
                new Text(
                        "模板是旧格式（.ppt），请在 PowerPoint 或 WPS 里另存为 .pptx 后再用。",
                        "The template is in the old format (.ppt); save it as .pptx in PowerPoint or WPS first.");
            case ENCRYPTED ->
                new Text("模板加了密码，请先去掉密码再用。", "The template is protected by a password; remove the password first.");
            case MACROS ->
                new Text(
                        "模板里有宏，请另存为不带宏的 .pptx 或 .potx 后再用。",
                        "The template has macros; save it as .pptx or .potx, without them.");
            case TOO_LARGE ->
                new Text(
                        "模板太大：文件不超过100 MB，解压后不超过500 MB。",
                        "The template is too large: at most 100 MB, and 500 MB when unpacked.");
            case BROKEN ->
                new Text(
                        "模板已损坏，请用 PowerPoint 或 WPS 打开并另存一份再用。",
                        "The template is damaged; open it in PowerPoint or WPS and save a copy to use.");
            case NO_TITLE ->
                new Text(
                        "模板里没有带标题的版式，请在母版视图里添加一个“仅标题”版式。",
                        "No layout of the template has a title; add a “Title Only” layout in the slide master view.");
            case NO_ROOM ->
                new Text(
                        "模板带标题的版式没有给图表留出足够的地方：标题以外至少要有页面宽的三成、高的三成。",
                        "The layouts of the template that have a title leave too little room for a chart: beside the"
                                + " title, at least three tenths of the slide's width and height must be free.");
        };
    }
}
