package tidemark.desk.theme;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// The drawn icons of the window, 16 × 16 pixels, as lines in the colour of their button's words, larger beside larger
/// words.
public enum Icon {
    OPEN("M1.5 4.5v-1a1 1 0 0 1 1-1h3.6l1.6 2h5.8a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z"),
    SAVE("M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11"),
    COPY("M6 5.5h7.5v8.5H6zM4 10.5H2.5V2H10v1.5"),
    EXPORT("M2.5 10v3.5h11V10M8 10.5V2M4.8 5L8 1.8L11.2 5"),
    TABLE("M2 3h12v10H2zM2 6.5h12M2 9.8h12M6.2 3v10"),
    DARK("M13.5 9.6A5.9 5.9 0 0 1 6.4 2.5a5.9 5.9 0 1 0 7.1 7.1z"),
    LIGHT("M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15"
            + "M3 3l1.2 1.2M11.8 11.8L13 13M3 13l1.2-1.2M11.8 4.2L13 3"),
    SOURCE("M3 1.8h7l3 3v9.4H3zM5.5 7h5M5.5 9.4h5M5.5 11.8h3"),
    ARROW("M2.5 8h10.5M9 4l4 4-4 4"),
    WHY("M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.2v.4"),
    GUESS("M2 13.5h12M4 13.5V9.5M8 13.5V6M12 13.5v-2M12 8.5a1.6 1.6 0 1 0 0-3.2a1.6 1.6 0 1 0 0 3.2z"),
    MORE("M3 6l5 5 5-5"),
    CLOSE("M4 4l8 8M12 4l-8 8"),
    FIND("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.3 10.3L14 14"),
    FIGURE("M3 13.5V9M8 13.5V2.5M13 13.5V6"),
    EVENT("M8 2l1.8 3.8 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2 .8-4.2L2 6.3l4.2-.5z"),
    SECTION("M4 2h8v12l-4-3-4 3z"),
    DEFINITION("M8 4v9.5M8 4C6.5 3 4.5 2.6 2 2.6v9.6c2.5 0 4.5.3 6 1.3c1.5-1 3.5-1.3 6-1.3V2.6C11.5 2.6 9.5 3 8 4z"),
    PARAGRAPH("M2.5 4h11M2.5 8h11M2.5 12h7"),
    PRESENT("M4.5 2.5l8.5 5.5-8.5 5.5z"),
    VIEW("M2 13L6 3L10 13M3.4 9.5H8.6M11 13v-5.5M11 9.6a1.8 1.8 0 0 1 3.4 0V13");

    private final String outline;

    Icon(String outline) {
        this.outline = outline;
    }

    /// A new drawing of the icon; style sheets find it as `icon`.
    public Node draw() {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("icon");
        return new IconBox(path);
    }
}
