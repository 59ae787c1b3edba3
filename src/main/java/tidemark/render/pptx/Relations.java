package tidemark.render.pptx;

/// Relations and types of the parts of a package.
final class Relations {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Relations() {}

    static Xml of(Xml... relations) {
        return Xml.of("Relationships", relations).set("xmlns", PACKAGE + "relationships");
    }

    static Xml office(int id, String kind, String target) {
        return relation(id, OFFICE + "/" + kind, target);
    }

    static Xml core(int id, String target) {
        return relation(id, PACKAGE + "relationships/metadata/core-properties", target);
    }

    private static Xml relation(int id, String type, String target) {
        return Xml.of("Relationship").set("Id", "rId" + id).set("Type", type).set("Target", target);
    }

    static Xml byExtension(String extension, String type) {
        return Xml.of("Default").set("Extension", extension).set("ContentType", type);
    }

    static Xml byName(String name, String type) {
        return Xml.of("Override").set("PartName", "/" + name).set("ContentType", type);
    }
}
