package tidemark.render;

import java.awt.image.BufferedImage;

/// How two images of one picture differ.
///
/// @param most of the differences of all components of all pixels, 0 to 255
/// @param mean of the same
/// @param apart share of the pixels whose components differ by more than 32 in the mean over 3 × 3 pixels: an edge may
/// fall on
///     either side of a pixel, but a mark that lies elsewhere, lacks or has another colour differs in its whole
/// surroundings
record Pixels(int most, double mean, double apart) {

    private static final int TOLERATED = 32;

    static Pixels difference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            throw new IllegalArgumentException("the images differ in size");
        }
        long sum = 0;
        int apart = 0;
        int most = 0;
        for (int y = 1; y < a.getHeight() - 1; y++) {
            for (int x = 1; x < a.getWidth() - 1; x++) {
                int here = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = Math.abs(component(a, x, y, shift) - component(b, x, y, shift));
                    most = Math.max(most, difference);
                    sum += difference;
                    here = Math.max(here, Math.abs(around(a, x, y, shift) - around(b, x, y, shift)) / 9);
                }
                apart += here > TOLERATED ? 1 : 0;
            }
        }
        double pixels = (double) (a.getWidth() - 2) * (a.getHeight() - 2);
        return new Pixels(most, sum / (3 * pixels), apart / pixels);
    }

    private static int around(BufferedImage image, int x, int y, int shift) {
        int sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                sum += component(image, x + dx, y + dy, shift);
            }
        }
        return sum;
    }

    private static int component(BufferedImage image, int x, int y, int shift) {
        return image.getRGB(x, y) >> shift & 0xff;
    }
}
