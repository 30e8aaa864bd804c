package org.parallax.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parallax in a process of its own, that ends when it has done what it was asked.
 *
 * @param told what it prints, results and complaints alike
 */
record AnotherParallax(Process process, Path told) {
    /** What it came to. */
    record Ended(int status, List<String> lines) {}

    /**
     * Starts one.
     *
     * @param told a file that is not there yet
     * @param under a command that starts the one behind it under some condition; none where empty
     */
    static AnotherParallax asked(Path told, List<String> under, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(under);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Dparallax.home=" + System.getProperty("parallax.home"),
                        Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        return new AnotherParallax(process, told);
    }

    Ended ended() throws IOException, InterruptedException {
        int status = process.waitFor();
        return new Ended(status, Files.readAllLines(told));
    }
}
