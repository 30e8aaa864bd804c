package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What long work leaves is given back; in a Java of its own, as the launcher starts it. */
class SurplusTest {
    private static final int LITTER = 200;

    /** Says how much memory Java holds before and after, in MB. */
    static final class Littering {
        private Littering() {}

        public static void main(String[] args) {
            List<byte[]> litter = new ArrayList<>();
            for (int i = 0; i < LITTER; i++) {
                litter.add(new byte[1 << 20]);
            }
            long before = Runtime.getRuntime().totalMemory() >> 20;
            System.out.println(before + " of " + litter.size());
            litter.clear();
            Surplus.after(Integer.parseInt(args[0]));
            System.out.println(Runtime.getRuntime().totalMemory() >> 20);
        }
    }

    private static List<String> held(String articles) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xms80m",
                                "-XX:-ShrinkHeapInSteps",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Littering.class.getName(),
                                articles)
                        .redirectErrorStream(true)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().toList();
    }

    @Test
    void what_many_articles_leave_is_given_back() throws Exception {
        List<String> told = held("100");
        assertThat(told.getFirst()).endsWith(" of " + LITTER);
        assertThat(Integer.parseInt(told.getLast())).isLessThan(LITTER);
    }

    @Test
    void few_articles_are_not_worth_the_moment() throws Exception {
        assertThat(Integer.parseInt(held("99").getLast())).isGreaterThan(LITTER);
    }
}
