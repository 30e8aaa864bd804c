package org.parallax.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {
    private static final Pattern GET =
            Pattern.compile("Messages\\s*\\.get\\(\\s*\"([a-z.A-Z-]+)\"\\s*[,)]");
    private static final Pattern REASON =
            Pattern.compile("Reason\\s*\\.of\\(\\s*\"([a-z.]*[a-z])\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:[.-][a-zA-Z]+)*\\.?)\"");

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static Properties messages() throws IOException {
        Properties properties = new Properties();
        try (var in =
                Files.newBufferedReader(
                        Path.of("src/main/resources/org/parallax/messages.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void every_sentence_that_the_code_asks_for_stands_in_the_file() throws IOException {
        String code = sources();
        List<String> missing = new ArrayList<>();
        for (Matcher m = GET.matcher(code); m.find(); ) {
            if (!Messages.has(m.group(1))) {
                missing.add(m.group(1));
            }
        }
        for (Matcher m = REASON.matcher(code); m.find(); ) {
            if (!Messages.has("reason." + m.group(1))) {
                missing.add("reason." + m.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_sentence_in_the_file_is_asked_for() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Matcher m = LITERAL.matcher(sources()); m.find(); ) {
            literals.add(m.group(1));
        }
        List<String> idle =
                messages().stringPropertyNames().stream()
                        .filter(key -> !isAskedFor(key, literals))
                        .sorted()
                        .toList();
        assertThat(idle).isEmpty();
    }

    /**
     * By its whole name, by a part of it that the code completes, or by the library that prints the
     * help.
     */
    private static boolean isAskedFor(String key, Set<String> literals) {
        String reason = key.startsWith("reason.") ? key.substring("reason.".length()) : key;
        boolean help = key.startsWith("parallax.") || key.equals("help") || key.equals("version");
        boolean completed =
                literals.stream()
                        .anyMatch(part ->
                                part.endsWith(".")
                                        && (key.startsWith(part) || reason.startsWith(part)));
        boolean tail = literals.stream().anyMatch(part -> reason.endsWith("." + part));
        return help || completed || tail || literals.contains(key) || literals.contains(reason);
    }

    @Test
    void no_sentence_shouts_and_every_one_can_be_filled_in() throws IOException {
        for (String key : messages().stringPropertyNames()) {
            String sentence = Messages.get(key, 1, 2, 3);
            assertThat(sentence).as(key).isNotBlank().doesNotContain("!");
        }
    }
}
