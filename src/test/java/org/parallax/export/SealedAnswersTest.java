package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.flag.Anchor;
import org.parallax.flag.HandIn;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What a reader hands in tells whether it was changed afterwards. */
class SealedAnswersTest {
    private static final SharedFlag FLAG = flag("opinion", "why?");

    @TempDir private Path folder = Path.of("");

    private static SharedFlag flag(String category, String note) {
        return new SharedFlag(
                new Origin("https://tide.example/hall", "ab".repeat(32), "The Tide", "Hall"),
                new Anchor(
                        15, false, new Anchor.Quote("It rains.", "", ""), List.of(Span.of(15, 24))),
                category,
                note,
                Instant.EPOCH);
    }

    private static String written(HandIn handIn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotationWriter.write(handIn, "Parallax 9", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private FlagFile read(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("ann.jsonld"), json);
        return FlagFile.read(file, Instant.EPOCH);
    }

    @Test
    void answers_come_back_as_they_were_handed_in() throws Exception {
        for (String reader : List.of("Ann", "<b>{0}</b>", "שלום عادل 证 👩‍👩‍👧", "a, flags=[]")) {
            HandIn handIn = new HandIn(reader, Homework.ASSIGNMENT.id(), List.of(FLAG));
            FlagFile read = read(written(handIn));
            assertThat(read.handIn()).isEqualTo(handIn);
            assertThat(read.changed()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"\"Ann\",\"Ben\"", "opinion,fact", "why?,because", "It rains,It pours", "ab,cd"})
    void answers_that_were_changed_say_so(String one, String other) throws Exception {
        String json = written(new HandIn("Ann", Homework.ASSIGNMENT.id(), List.of(FLAG)));
        assertThat(json).contains(one);
        assertThat(read(json.replace(one, other)).changed()).isTrue();
    }

    @Test
    void no_word_runs_into_the_next() {
        List<HandIn> all =
                List.of(
                        new HandIn("a", "b", List.of()),
                        new HandIn("ab", "", List.of()),
                        new HandIn("", "ab", List.of()),
                        new HandIn("a", "b", List.of(FLAG)),
                        new HandIn("a", "b", List.of(FLAG, FLAG)),
                        new HandIn("a", "b", List.of(flag("opinionwhy?", ""))),
                        new HandIn("a", "b", List.of(flag("", "opinionwhy?"))));
        assertThat(all).extracting(AnnotationWriter::seal).doesNotHaveDuplicates();
    }
}
