package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

import org.parallax.flag.Anchor;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Flags in a file are the same on the other side, and a file that is none gets a sentence. */
class AnnotationsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String PAGE =
            "{\"type\":\"AnnotationPage\",\"items\":[{\"type\":\"Annotation\","
                    + "\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"fact\"}%s],"
                    + "\"target\":{\"source\":\"https://tide.example/hall\",\"selector\":%s}}]}";
    private static final String QUOTE = "{\"type\":\"TextQuoteSelector\",\"exact\":\"It rains.\"}";

    private Path file = Path.of("");

    @BeforeTry
    void make() throws IOException {
        file = Files.createTempFile("flags", ".jsonld");
    }

    @AfterTry
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private FlagFile read(String json) throws Exception {
        Files.writeString(file, json);
        return FlagFile.read(file, NOW);
    }

    private static String written(List<SharedFlag> flags) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotationWriter.write(flags, "Parallax 9", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void any_flags_are_read_as_they_were_written(@ForAll("flags") List<SharedFlag> flags)
            throws Exception {
        FlagFile read = read(written(flags));
        assertThat(read.flags()).isEqualTo(flags);
        assertThat(read.notes()).isEmpty();
        assertThat(written(flags)).isEqualTo(written(read.flags()));
    }

    @Provide
    Arbitrary<List<SharedFlag>> flags() {
        Arbitrary<Origin> origins =
                Combinators.combine(
                                Arbitraries.of("", "https://tide.example/a?b=c"),
                                Arbitraries.strings().numeric().ofLength(64),
                                words(),
                                words())
                        .as(Origin::new);
        Arbitrary<Anchor.Quote> quotes =
                Combinators.combine(words().filter(it -> !it.isEmpty()), words(), words())
                        .as(Anchor.Quote::new);
        Arbitrary<Span> spans =
                Combinators.combine(
                                Arbitraries.integers().between(0, 1_000_000),
                                Arbitraries.integers().between(0, 5_000))
                        .as((start, length) -> Span.of(start, start + length));
        Arbitrary<Anchor> anchors =
                Combinators.combine(
                                Arbitraries.integers().between(0, 100_000_000),
                                Arbitraries.of(true, false),
                                quotes,
                                spans.list().ofMaxSize(3))
                        .as(Anchor::new);
        return Combinators.combine(
                        origins,
                        anchors,
                        words(),
                        words(),
                        Arbitraries.longs()
                                .between(-60_000_000_000L, 200_000_000_000L)
                                .map(Instant::ofEpochSecond))
                .as(SharedFlag::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(40),
                        Arbitraries.of(
                                "<script>alert(1)</script>", "👩‍🚀", "\"\\\u0000\u2028", "שלום"))
                .map(Characters::whole);
    }

    @Example
    void a_file_is_a_collection_of_the_standard_and_names_the_version() {
        Anchor anchor = new Anchor(7, false, new Anchor.Quote("It rains.", "So: ", ""), List.of());
        Origin tide = new Origin("", "abc", "Tide", "Rain");
        assertThat(written(List.of(new SharedFlag(tide, anchor, "fact", "seen", NOW))))
                .startsWith("{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\"")
                .contains(
                        "\"type\":\"AnnotationCollection\"",
                        "\"name\":\"Parallax 9\"",
                        "\"purpose\":\"tagging\",\"format\":\"text/plain\",\"value\":\"fact\"",
                        "\"purpose\":\"commenting\",\"format\":\"text/plain\",\"value\":\"seen\"",
                        "\"type\":\"TextQuoteSelector\",\"exact\":\"It rains.\",\"prefix\":\"So: \"",
                        "\"type\":\"TextPositionSelector\",\"start\":7,\"end\":16")
                .doesNotContain("plx:lostAt");
    }

    @Example
    void annotations_of_other_programs_are_read_also_where_a_selector_refines_another()
            throws Exception {
        String nested =
                "{\"type\":\"FragmentSelector\",\"value\":\"p1\",\"refinedBy\":"
                        + QUOTE.replace(
                                "}",
                                ",\"refinedBy\":{\"type\":\"TextPositionSelector\",\"start\":3}}")
                        + "}";
        SharedFlag flag = read(PAGE.formatted("", nested)).flags().getFirst();
        assertThat(flag.article()).isEqualTo(new Origin("https://tide.example/hall", "", "", ""));
        assertThat(flag.anchor().start()).isEqualTo(3);
        assertThat(flag.moment()).isEqualTo(NOW);
        assertThat(read("[" + read0(nested) + "]").flags()).hasSize(1);
        assertThat(read(read0(nested)).flags()).hasSize(1);
    }

    private static String read0(String selector) {
        String page = PAGE.formatted("", selector);
        return page.substring(page.indexOf('[') + 1, page.length() - 2);
    }

    @Example
    void a_place_that_no_article_has_is_no_place() throws Exception {
        for (String start : List.of("-1", "2147483647", "1e99", "99999999999", "\"7\"", "null")) {
            String places =
                    "[" + QUOTE + ",{\"type\":\"TextPositionSelector\",\"start\":" + start + "}]";
            assertThat(read(PAGE.formatted("", places)).flags().getFirst().anchor().start())
                    .as(start)
                    .isEqualTo(Anchor.UNKNOWN);
        }
    }

    @Example
    void a_longer_note_is_cut_at_10_000_letters_and_that_is_told() throws Exception {
        String note = "x".repeat(9_999) + "🚢 and more";
        String body = ",{\"purpose\":\"commenting\",\"value\":\"" + note + "\"}";
        FlagFile read = read(PAGE.formatted(body, QUOTE));
        assertThat(read.flags().getFirst().note()).isEqualTo("x".repeat(9_999));
        assertThat(read.notes())
                .singleElement()
                .asString()
                .contains(file.toString(), "annotation 1", "10,000");
    }

    @Example
    void what_is_no_flag_is_named_and_the_others_are_read() throws Exception {
        String json =
                "[7,{\"type\":\"Annotation\"},"
                        + "{\"type\":\"Annotation\",\"body\":{\"purpose\":\"tagging\",\"value\":\"x\"}},"
                        + "{\"type\":\"Annotation\",\"body\":{\"purpose\":\"tagging\",\"value\":\"x\"},"
                        + "\"target\":{\"selector\":"
                        + QUOTE
                        + "}},"
                        + read0(QUOTE)
                        + "]";
        FlagFile read = read(json);
        assertThat(read.flags()).hasSize(1);
        assertThat(read.notes()).hasSize(4);
        assertThat(read.notes().get(2)).contains("annotation 3", "which words");
        assertThat(read.notes().get(3)).contains("annotation 4", "which article");
    }

    @Example
    void a_file_that_is_none_gets_one_sentence_that_names_it() {
        refused("", "is empty");
        refused("no json", "no whole JSON");
        refused("{\"type\":\"AnnotationPage\",\"items\":[", "no whole JSON");
        refused("{} {", "no flags");
        refused("[".repeat(100_000), "no whole JSON");
        refused("{\"a\":".repeat(40) + "1" + "}".repeat(40), "too deep");
        refused("{}", "no flags");
        refused("null", "no flags");
        refused("[]", "no flags");
        refused("{\"schema\":1,\"articles\":[]}", "no flags");
        refused("{\"type\":\"AnnotationCollection\",\"plx:form\":2}", "newer Parallax");
        refused(
                "{\"type\":\"AnnotationCollection\",\"total\":3,\"first\":\"https://a.example/1\"}",
                "does not have them all");
        refused(" ".repeat(21 << 20), "larger than 20 MB");
    }

    private void refused(String json, String why) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(FlagFileException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(file.toString());
    }

    @Example
    void a_folder_and_a_file_that_is_not_there_are_named() throws IOException {
        assertThatThrownBy(() -> FlagFile.read(file.resolveSibling("gone"), NOW))
                .isInstanceOf(FlagFileException.class)
                .hasMessageContaining("does not exist");
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> FlagFile.read(file, NOW))
                .isInstanceOf(FlagFileException.class)
                .hasMessageContaining("cannot be read");
    }

    @Example
    void a_collection_of_no_flags_is_one() throws Exception {
        assertThat(read(written(List.of())).flags()).isEmpty();
    }
}
