package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * A file that nobody vouches for is an assignment, or is refused with one sentence that names it;
 * nothing else comes of it.
 */
class BadAssignmentTest {
    private static final Path FILE = Path.of("odd.parallax");
    private static final String SEGMENT =
            "{\"role\":\"%s\",\"start\":%d,\"end\":%d,\"rule\":\"segment.body\",\"words\":[]}";

    @TempDir private Path folder = Path.of("");

    /** The sentence with which bytes are refused; empty where they are an assignment. */
    private static String refused(byte[] bytes) {
        try {
            AssignmentFile.read(bytes, FILE);
            return "";
        } catch (AssignmentException e) {
            return sentence(e, FILE);
        }
    }

    private static String refused(Path file) {
        try {
            AssignmentFile.read(file);
            return "";
        } catch (AssignmentException e) {
            return sentence(e, file);
        }
    }

    private static String sentence(AssignmentException refusal, Path file) {
        String sentence = String.valueOf(refusal.getMessage());
        assertThat(sentence)
                .startsWith(file.toString())
                .endsWith(".")
                .doesNotContain("\n")
                .hasSizeLessThan(file.toString().length() + 250);
        return sentence;
    }

    /** A file with one more entry than it should have. */
    private static RawZip good() {
        return new RawZip().entry(Homework.JSON, Homework.json());
    }

    @Test
    void the_builder_of_these_tests_writes_files_that_are_taken() {
        assertThat(refused(good().bytes())).isEmpty();
        byte[] article = ArticleEntry.bytes(Homework.ARTICLE);
        assertThat(refused(Homework.with(new String(article, StandardCharsets.UTF_8)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../assignment.json",
                "../../../../etc/passwd",
                "/etc/passwd",
                "//server/share/x",
                "C:\\x.json",
                "C:x.json",
                "articles\\1.json",
                "articles/../../x",
                "articles/../assignment.json",
                "./assignment.json",
                "assignment.json/",
                "assignment.json\u0000.txt",
                "ASSIGNMENT.JSON",
                "articles/1.html",
                "articles/",
                "articles/01.json",
                "articles/0.json",
                "articles/12345.json",
                "articles/１.json",
                "__MACOSX/._assignment.json",
                "a\nb",
                "\u202Enosj.tnemngissa",
                ""
            })
    void a_name_that_no_assignment_has_is_refused(String name) {
        assertThat(refused(good().entry(name, Homework.bytes("x")).bytes()))
                .contains("which no assignment does")
                .doesNotContainPattern("[\\p{Cc}\u202E]");
    }

    @Test
    void a_long_name_is_cut_and_one_in_another_encoding_is_refused() {
        assertThat(refused(good().entry("👍".repeat(9000), new byte[1]).bytes()))
                .contains("👍…”, which no");
        assertThat(
                        refused(
                                good().named(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[1])
                                        .bytes()))
                .contains("no whole assignment");
        assertThat(
                        refused(
                                good().named(
                                                "Füße".getBytes(StandardCharsets.ISO_8859_1),
                                                new byte[1])
                                        .bytes()))
                .contains("no whole assignment");
    }

    @Test
    void what_a_symbolic_link_points_to_is_never_read() {
        byte[] link = Homework.bytes("/etc/passwd");
        assertThat(refused(new RawZip().stored(Homework.JSON, link).bytes()))
                .contains("no whole assignment");
        assertThat(refused(Homework.with("../../etc/passwd"))).contains("no whole assignment");
    }

    @Test
    void what_unpacks_to_far_more_is_refused() {
        byte[] zeros = new byte[60 << 20];
        assertThat(refused(new RawZip().entry(Homework.JSON, zeros).bytes()))
                .contains("unpacks to far more");
        RawZip many = new RawZip();
        for (int i = 1; i <= 400; i++) {
            many.entry("articles/" + i + ".json", new byte[1 << 18]);
        }
        assertThat(refused(many.bytes())).contains("unpacks to far more");
    }

    @Test
    void a_bomb_within_the_ratio_is_stopped_at_the_size() {
        byte[] dull = new byte[26 << 20];
        Random random = new Random(1);
        for (int i = 0; i < dull.length; i += 40) {
            dull[i] = (byte) random.nextInt();
        }
        RawZip zip = new RawZip().entry(Homework.FIRST, dull).entry("articles/2.json", dull);
        assertThat(refused(zip.bytes())).contains("unpacks to far more");
    }

    @Test
    void an_entry_within_another_is_a_part_of_that_one_and_told_by_nobody() {
        byte[] inner = new RawZip().stored(Homework.JSON, Homework.json()).bytes();
        assertThat(refused(new RawZip().stored("read-me.txt", inner).bytes()))
                .contains("no assignment of Parallax");
        byte[] bomb = new RawZip().entry(Homework.FIRST, new byte[40 << 20]).bytes();
        assertThat(refused(good().stored("read-me.txt", bomb).bytes()))
                .as("what lies within is not unpacked")
                .isEmpty();
    }

    @Test
    void a_zip_in_a_zip_is_no_assignment() {
        byte[] inner = Homework.whole();
        assertThat(refused(new RawZip().stored(Homework.JSON, inner).bytes()))
                .contains("no whole assignment");
        assertThat(refused(good().entry("more.parallax", inner).bytes())).contains("which no");
    }

    @Test
    void more_entries_than_an_assignment_has_are_refused() {
        RawZip zip = new RawZip();
        for (int i = 1; i <= 501; i++) {
            zip.entry("articles/" + i + ".json", Homework.bytes("{}"));
        }
        assertThat(refused(zip.bytes())).contains("more than 500");
    }

    @Test
    void what_is_locked_or_has_a_wrong_sum_or_stands_twice_is_refused() {
        assertThat(refused(new RawZip().locked(Homework.JSON, Homework.json()).bytes()))
                .contains("no whole assignment");
        assertThat(refused(new RawZip().wrong(Homework.JSON, Homework.json()).bytes()))
                .contains("no whole assignment");
        assertThat(refused(good().entry(Homework.JSON, Homework.json()).bytes()))
                .contains("“assignment.json” twice");
    }

    @Test
    void the_forms_that_other_programs_write_are_read() {
        assertThat(refused(new RawZip().described(Homework.JSON, Homework.json()).bytes()))
                .isEmpty();
        assertThat(refused(new RawZip().stored(Homework.JSON, Homework.json()).bytes())).isEmpty();
        assertThat(refused(new RawZip().endless(Homework.JSON, Homework.json()).bytes()))
                .as("no one can tell where it ends")
                .contains("no whole assignment");
        assertThat(refused(new RawZip().wide(Homework.JSON, Homework.json()).bytes())).isEmpty();
    }

    @Test
    void what_stands_before_the_first_entry_makes_it_another_file() {
        assertThat(
                        refused(
                                new RawZip()
                                        .after(Homework.bytes("#!/bin/sh\n"))
                                        .entry(Homework.JSON, Homework.json())
                                        .bytes()))
                .contains("no assignment of Parallax");
    }

    @Test
    void a_file_that_breaks_off_anywhere_among_its_entries_is_refused() {
        byte[] whole = Homework.whole();
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int length = 0; length < directory; length++) {
            assertThat(refused(Arrays.copyOf(whole, length))).as("cut at " + length).isNotEmpty();
        }
        assertThat(refused(new byte[0])).contains("is empty");
        assertThat(refused(Homework.bytes("Dear class"))).contains("no assignment of Parallax");
    }

    @Test
    void json_that_is_made_to_break_a_program_is_refused() {
        for (String json :
                new String[] {
                    "[".repeat(10_000) + "]".repeat(10_000),
                    "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                    "{\"form\":" + "9".repeat(1_000_000) + "}",
                    "{\"form\":1e" + "9".repeat(1_000_000) + "}",
                    "{\"form\":-0.1e-999999999}",
                    "[" + "0,".repeat(2_100_000) + "0]",
                    "{\"" + "k".repeat(1_000_000) + "\":1}",
                    "{\"form\":1,\"form\":1}",
                    "{\"form\":1,\"title\":\"\\ud800\"}",
                    "null",
                    "\"form\"",
                    "{} {}",
                    "{\"form\":1",
                    "\uFEFF{}",
                    ""
                }) {
            byte[] bytes = new RawZip().stored(Homework.JSON, Homework.bytes(json)).bytes();
            assertThat(refused(bytes))
                    .as(json.substring(0, Math.min(30, json.length())))
                    .contains("no whole assignment");
        }
        assertThat(
                        refused(
                                new RawZip()
                                        .stored(Homework.JSON, new byte[] {(byte) 0xC3, 0x28})
                                        .bytes()))
                .contains("no whole assignment");
    }

    @Test
    void a_word_of_fifty_megabytes_is_more_than_a_file_may_have() {
        String json = "{\"form\":1,\"title\":\"" + "x".repeat(50 << 20) + "\"}";
        assertThat(refused(new RawZip().stored(Homework.JSON, Homework.bytes(json)).bytes()))
                .contains("larger than 20 MB");
        assertThat(refused(new RawZip().entry(Homework.JSON, Homework.bytes(json)).bytes()))
                .contains("unpacks to far more");
    }

    @Test
    void a_newer_form_is_told_as_one() {
        assertThat(
                        refused(
                                new RawZip()
                                        .entry(Homework.JSON, Homework.bytes("{\"form\":2}"))
                                        .bytes()))
                .contains("newer Parallax");
    }

    /** The assignment with something of it replaced. */
    private static String changed(String one, String other) {
        String json = new String(Homework.json(), StandardCharsets.UTF_8);
        assertThat(json).contains(one);
        return refused(
                new RawZip()
                        .entry(Homework.JSON, Homework.bytes(json.replace(one, other)))
                        .bytes());
    }

    @Test
    void one_that_was_changed_is_refused() {
        String id = Homework.ASSIGNMENT.id();
        assertThat(changed("What is", "Who wrote")).contains("was changed");
        assertThat(changed(id, "../../home/ann")).contains("was changed");
        assertThat(changed(id, id.toUpperCase(Locale.ROOT))).contains("was changed");
        assertThat(changed("\"hidden\"", "\"shown\"")).contains("was changed");
        assertThat(changed("[\"fact\",\"opinion\"]", "[\"fact\"]")).contains("no whole");
        assertThat(changed("[\"fact\",\"opinion\"]", "[\"fact\",\"Fact\"]")).contains("no whole");
        assertThat(changed("https://", "file:///")).contains("no whole");
        assertThat(changed("https://tide.example/hall", "javascript:alert(1)"))
                .contains("no whole");
        assertThat(changed("https://tide.example/hall", "/etc/passwd")).contains("no whole");
        assertThat(changed("\"start\":15", "\"start\":-1")).contains("no whole");
        assertThat(changed(Homework.origin(Homework.ARTICLE).fingerprint(), "00"))
                .contains("no whole");
    }

    @Test
    void articles_that_do_not_belong_to_it_are_refused() {
        byte[] article = ArticleEntry.bytes(Homework.ARTICLE);
        byte[] other =
                ArticleEntry.bytes(Homework.article("https://tide.example/hall", "Hall", "It is."));
        assertThat(refused(good().entry(Homework.FIRST, article).bytes()))
                .as("it says that it carries none")
                .contains("was changed");
        assertThat(refused(new RawZip().entry(Homework.JSON, Homework.json(article)).bytes()))
                .as("its article was taken out")
                .contains("was changed");
        assertThat(
                        refused(
                                new RawZip()
                                        .entry(Homework.JSON, Homework.json(other))
                                        .entry(Homework.FIRST, other)
                                        .bytes()))
                .as("it carries another")
                .contains("was changed");
        assertThat(
                        refused(
                                new RawZip()
                                        .entry(Homework.JSON, Homework.json(article, article))
                                        .entry(Homework.FIRST, article)
                                        .entry("articles/2.json", article)
                                        .bytes()))
                .contains("no whole");
        assertThat(
                        refused(
                                new RawZip()
                                        .entry(Homework.JSON, Homework.json(article))
                                        .entry("articles/2.json", article)
                                        .bytes()))
                .contains("no whole");
        assertThat(refused(new RawZip().entry(Homework.FIRST, article).bytes()))
                .contains("no assignment of Parallax");
    }

    private static String article(String segments) {
        String text = Homework.ARTICLE.text().replace("\n", "\\n");
        return refused(
                Homework.with("{\"text\":\"" + text + "\",\"segments\":[" + segments + "]}"));
    }

    @Test
    void segments_that_are_none_are_refused() {
        int end = Homework.ARTICLE.text().length();
        int thumb = Homework.ARTICLE.text().indexOf("👍");
        String head = SEGMENT.formatted("headline", 0, 13);
        assertThat(article(head + "," + SEGMENT.formatted("body", 15, end))).isEmpty();
        for (String segments :
                new String[] {
                    "",
                    head,
                    SEGMENT.formatted("body", 15, end) + "," + head,
                    head + "," + SEGMENT.formatted("body", 12, end),
                    head + "," + SEGMENT.formatted("body", 15, end + 1),
                    head + "," + SEGMENT.formatted("body", 20, 15),
                    head + "," + SEGMENT.formatted("body", 15, 15),
                    head + "," + SEGMENT.formatted("body", -5, end),
                    head + "," + SEGMENT.formatted("body", 15, Integer.MAX_VALUE),
                    head + "," + SEGMENT.formatted("sermon", 15, end),
                    head
                            + ","
                            + SEGMENT.formatted("body", 15, thumb + 1)
                            + ","
                            + SEGMENT.formatted("body", thumb + 1, end)
                }) {
            assertThat(article(segments)).as(segments).contains("no whole assignment");
        }
    }

    @Test
    void a_rule_that_is_not_known_has_a_sentence_all_the_same() throws Exception {
        String text = Homework.ARTICLE.text().replace("\n", "\\n");
        String segment =
                SEGMENT.formatted("body", 0, Homework.ARTICLE.text().length())
                        .replace("segment.body", "segment.<b>new</b>");
        byte[] bytes = Homework.with("{\"text\":\"" + text + "\",\"segments\":[" + segment + "]}");
        assertThat(
                        AssignmentFile.read(bytes, FILE)
                                .articles()
                                .getFirst()
                                .segments()
                                .getFirst()
                                .reason()
                                .sentence())
                .isEqualTo("The file that it came in says so.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-01-01", "0000-01-01", "-0044-03-15", "13 May", "2026-02-30"})
    void a_day_that_no_article_has_is_refused(String day) {
        String json = new String(ArticleEntry.bytes(Homework.ARTICLE), StandardCharsets.UTF_8);
        assertThat(refused(Homework.with(json.replace("2026-03-01", day)))).contains("no whole");
    }

    @Test
    void what_is_no_file_is_told_as_that() throws Exception {
        assertThat(refused(folder.resolve("none.parallax"))).contains("does not exist");
        assertThat(refused(Files.createDirectory(folder.resolve("folder.parallax"))))
                .contains("is a folder");
        Path link = Files.createSymbolicLink(folder.resolve("link.parallax"), folder.resolve("x"));
        assertThat(refused(link)).contains("does not exist");
        Path large = folder.resolve("large.parallax");
        Files.write(large, new byte[(20 << 20) + 1]);
        assertThat(refused(large)).contains("larger than 20 MB");
        Path good = Files.write(folder.resolve("good.parallax"), Homework.whole());
        assertThat(refused(good)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_is_never_waited_for() {
        assertThat(refused(Path.of("/dev/zero"))).contains("cannot be read");
        assertThat(refused(Path.of("/dev/null"))).contains("cannot be read");
    }

    @Property(tries = 500)
    void any_bytes_are_an_assignment_or_refused(@ForAll byte[] bytes) {
        assertThat(refused(bytes)).isNotEmpty();
        assertThat(refused(new RawZip().entry(Homework.JSON, bytes).bytes())).isNotEmpty();
    }

    @Property(tries = 500)
    void any_changed_byte_gives_the_same_assignment_or_is_refused(
            @ForAll @IntRange(min = 0, max = 10_000) int at, @ForAll byte to)
            throws AssignmentException {
        byte[] bytes = Homework.whole();
        bytes[at % bytes.length] = to;
        if (refused(bytes).isEmpty()) {
            AssignmentFile read = AssignmentFile.read(bytes, FILE);
            assertThat(read.assignment()).isEqualTo(Homework.ASSIGNMENT);
            assertThat(read.articles()).containsExactly(Homework.ARTICLE);
        }
    }

    @Property(tries = 500)
    void any_changed_letter_of_the_json_is_refused_or_changes_nothing(
            @ForAll @IntRange(min = 0, max = 10_000) int at, @ForAll byte to) {
        byte[] json = Homework.json();
        byte[] article = ArticleEntry.bytes(Homework.ARTICLE);
        article[at % article.length] = to;
        byte[] asked = Homework.json(article);
        assertThat(
                        refused(
                                new RawZip()
                                        .entry(Homework.JSON, asked)
                                        .entry(Homework.FIRST, article)
                                        .bytes()))
                .matches("(?s)|odd\\.parallax .*");
        json[at % json.length] = to;
        assertThat(refused(new RawZip().entry(Homework.JSON, json).bytes()))
                .matches("(?s)|odd\\.parallax .*");
    }
}
