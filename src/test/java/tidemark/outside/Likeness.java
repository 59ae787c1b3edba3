package tidemark.outside;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// How alike two images of one picture are, however the programs that drew them smooth edges and letters.
///
/// Single pixels differ: programs differ in how much of a pixel an edge covers, in hinting and in gamma. What they have
/// drawn is one picture if small squares have about the same mean and if, where a run of text is, the ink lies in about
/// the same places.
///
/// @param apart squares whose means differ by more than [#SQUARE_TOLERATED] in a component
/// @param strays texts of the picture that lie elsewhere, lack or look otherwise, with the share of their ink
record Likeness(int apart, List<String> strays) {

    static final int SQUARE = 6;

    /// Of 255. An edge that lies half a pixel elsewhere changes a square by a twelfth of the contrast, and large
    /// letters
    /// have up to three edges in a square.
    static final int SQUARE_TOLERATED = 72;

    boolean isOnePicture() {
        return apart == 0 && strays.isEmpty();
    }

    /// @param tolerated the share of a run's ink that may lie elsewhere, 0 to 1, in the means of three by three pixels
    static Likeness of(Picture picture, BufferedImage ours, BufferedImage theirs, double tolerated) {
        if (ours.getWidth() != theirs.getWidth() || ours.getHeight() != theirs.getHeight()) {
            throw new IllegalArgumentException("%d × %d is not %d × %d"
                    .formatted(ours.getWidth(), ours.getHeight(), theirs.getWidth(), theirs.getHeight()));
        }
        int[] a = colours(ours);
        int[] b = colours(theirs);
        int width = ours.getWidth();
        var strays = new ArrayList<String>();
        for (Mark.TextRun run : picture.texts()) {
            double elsewhere = inkElsewhere(run, new Grey(a, width), new Grey(b, width));
            if (elsewhere > tolerated) {
                strays.add(String.format(Locale.ROOT, "%.2f %s", elsewhere, run.text()));
            }
        }
        return new Likeness(squaresApart(a, b, width), strays);
    }

    private static int[] colours(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }

    /// Of the ink of a run in one image, the share that the other has elsewhere.
    private static double inkElsewhere(Mark.TextRun run, Grey ours, Grey theirs) {
        Bounds box = Bounds.of(run).orElseThrow();
        int ground = ours.mean((int) box.x() - 2, (int) box.y());
        double ink = 0;
        double different = 0;
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                int here = ours.mean(x, y);
                ink += Math.abs(here - ground);
                different += Math.abs(here - theirs.mean(x, y));
            }
        }
        return ink == 0 ? 0 : different / ink;
    }

    private static int squaresApart(int[] a, int[] b, int width) {
        int apart = 0;
        for (int top = 0; top + SQUARE * width <= a.length; top += SQUARE * width) {
            for (int x = 0; x + SQUARE <= width; x += SQUARE) {
                apart += difference(a, b, top + x, width) > SQUARE_TOLERATED ? 1 : 0;
            }
        }
        return apart;
    }

    /// Of the means of a square, in the component that differs most.
    private static int difference(int[] a, int[] b, int corner, int width) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < SQUARE; y++) {
            for (int at = corner + y * width; at < corner + y * width + SQUARE; at++) {
                int one = a[at];
                int other = b[at];
                if (one != other) {
                    red += (one >> 16 & 0xff) - (other >> 16 & 0xff);
                    green += (one >> 8 & 0xff) - (other >> 8 & 0xff);
                    blue += (one & 0xff) - (other & 0xff);
                }
            }
        }
        return Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue))) / (SQUARE * SQUARE);
    }

    /// The brightness of an image.
    @SuppressWarnings("ArrayRecordComponent")
    private record Grey(int[] colours, int width) {

        /// Of three by three pixels around one.
        int mean(int x, int y) {
            int left = Math.clamp(x, 1, width - 2);
            int top = Math.clamp(y, 1, colours.length / width - 2);
            int sum = 0;
            for (int at = (top - 1) * width + left; at <= (top + 1) * width + left; at += width) {
                sum += grey(colours[at - 1]) + grey(colours[at]) + grey(colours[at + 1]);
            }
            return sum / 36;
        }

        /// Times four.
        private static int grey(int colour) {
            return (colour >> 16 & 0xff) + (colour >> 7 & 0x1fe) + (colour & 0xff);
        }
    }
}
