package tidemark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random damage to the shipped report, the same in every run.
class MutationTest {
    private static final int ROUNDS = 150;
    private static final byte[] ODD =
            "{}[]\",:\\0123456789-.eE\u0000\n\r\t/'ntfu".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damageNeverThrowsAndEveryProblemHasAPlaceInTheFile(long seed) {
        var random = new Random(seed);
        byte[] sound = Samples.beilun();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damage(sound, random);

            ReadOutcome outcome = ReportReader.read(damaged, "damaged.json");

            ReaderPromises.check(damaged, outcome);
        }
    }

    private static byte[] damage(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int wounds = 1 + random.nextInt(4);
        for (int i = 0; i < wounds; i++) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(5)) {
                case 0 -> with(bytes, at, (byte) random.nextInt(256));
                case 1 -> with(bytes, at, ODD[random.nextInt(ODD.length)]);
                case 2 -> without(bytes, at, 1 + random.nextInt(30));
                case 3 -> repeated(bytes, at, 1 + random.nextInt(200));
                default ->
                    random.nextInt(8) == 0
                            ? Arrays.copyOf(bytes, at + 1)
                            : swapped(bytes, at, random.nextInt(bytes.length));
            };
        }
        assertThat(bytes).isNotNull();
        return bytes;
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] swapped(byte[] bytes, int a, int b) {
        byte kept = bytes[a];
        bytes[a] = bytes[b];
        bytes[b] = kept;
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, rest, at, bytes.length - end);
        return rest;
    }

    private static byte[] repeated(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] more = Arrays.copyOf(bytes, bytes.length + (end - at));
        System.arraycopy(bytes, at, more, end, bytes.length - at);
        return more;
    }
}
