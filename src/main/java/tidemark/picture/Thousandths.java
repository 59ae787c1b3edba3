package tidemark.picture;

/// Places as files of text write them: rounded to thousandths, halves away from 0, without needless zeros, a point
/// whatever the locale.
public final class Thousandths {

    private static final double EACH = 1000;
    private static final double MOST = 1e12;

    private Thousandths() {}

    public static void append(StringBuilder out, double value) {
        if (!(Math.abs(value) < MOST)) {
            throw new IllegalArgumentException("a place in a picture is a finite number, not " + value);
        }
        long thousandths = Math.round(Math.abs(value) * EACH);
        if (value < 0 && thousandths > 0) {
            out.append('-');
        }
        out.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }
}
