package tidemark.chart;

/// Where a picture is read, which decides how large its words are.
public enum Purpose {
    /// In the window, beside the narrative, at the size of running text.
    READING,
    /// In a file: on a page, in a slide, in a message. Words grow with the picture.
    DOCUMENT,
    /// On a wall. No word is smaller than 20 pt on a slide 7.5 inches high (R12).
    STAGE
}
