package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.cli.Asked;
import org.parallax.cli.Verbs;
import org.parallax.export.AssignmentDraft;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Assignment;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How a teacher makes an assignment at a terminal, and what the window writes in its stead. */
class AssignmentVerbTest {
    private static final String HALL =
            "Hall to close\n\nThe roof leaks. “It is a shame,” she said.\n";
    private static final String RAIN =
            "Rain\n\nIt rains. It <script>alert(1)</script> is a shame.\n";

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file = folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("hall.txt"), HALL);
        Files.writeString(folder.resolve("rain.txt"), RAIN);
        file = folder.resolve("week.parallax");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Verbs.run(new Parallax(), o, e, args);
        }
    }

    /** Makes an assignment of both articles. */
    private int make(String... more) {
        List<String> words = new ArrayList<>(List.of("assignment", "make"));
        for (String article : List.of("hall.txt", "rain.txt")) {
            words.add(folder.resolve(article).toString());
        }
        words.addAll(List.of("--title", "Week 3", "--question", "What is it?"));
        words.addAll(List.of("-o", file.toString()));
        words.addAll(Arrays.asList(more));
        return run(words.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_assignment_has_the_articles_and_asks_every_sentence() throws Exception {
        assertThat(make()).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .isEqualTo(
                        "Written to "
                                + file
                                + ": 2 articles of hall.txt, rain.txt, 6 sentences are asked. It"
                                + " carries the whole texts of 2 articles, which belong to their"
                                + " outlets: hand it on to your class and to no one else.\n");
        AssignmentFile read = AssignmentFile.read(file);
        assertThat(read.assignment().brief())
                .isEqualTo(
                        new Assignment.Brief(
                                "Week 3",
                                "What is it?",
                                List.of("fact", "opinion", "mixed", "claim", "unsure"),
                                false));
        assertThat(read.assignment().tasks()).allMatch(it -> it.sentences().isEmpty());
        assertThat(read.articles()).extracting(Article::text).containsExactly(HALL, RAIN);
        byte[] before = Files.readAllBytes(file);
        assertThat(make()).isZero();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void nothing_of_the_machine_it_was_made_on_is_in_it() throws Exception {
        assertThat(make()).isZero();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                all.append(it).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(it.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(all.toString())
                .contains("The roof leaks.")
                .doesNotContain(folder.toString(), "hall.txt");
    }

    @Test
    void only_sentences_that_hold_the_words_are_asked_and_no_text_goes_with_addresses()
            throws Exception {
        assertThat(
                        make(
                                "--sentences",
                                "a shame",
                                "--addresses",
                                "--marks",
                                "--categories",
                                "<b>, said"))
                .isZero();
        assertThat(out())
                .contains("2 sentences are asked", "carries no texts but the words of 2 sentences");
        assertThat(err())
                .isEqualTo(
                        "2 articles have no address, so each reader needs a copy of their files:"
                                + " hall.txt, rain.txt.\n");
        AssignmentFile read = AssignmentFile.read(file);
        assertThat(read.articles()).isEmpty();
        assertThat(read.assignment().brief().marksShown()).isTrue();
        assertThat(read.assignment().brief().categories()).containsExactly("<b>", "said");
        assertThat(read.assignment().tasks())
                .flatExtracting(Assignment.Task::sentences)
                .extracting(Flag.Quoted::exact)
                .containsExactly(
                        "“It is a shame,” she said.", "It <script>alert(1)</script> is a shame.");
    }

    @Test
    void what_was_put_right_in_the_library_is_put_right_and_no_flag_is_in_the_file()
            throws Exception {
        Path kept = folder.resolve("library");
        List<Path> articles = List.of(folder.resolve("hall.txt"), folder.resolve("rain.txt"));
        new Custodian(kept).add(Asked.of(Place.onDisk(articles)), Progress.NONE);
        try (Library library = Library.open(kept)) {
            Article hall = library.since(0, Long.MAX_VALUE, 1).getFirst().article();
            library.correct(hall, new Corrections("The Tide", null, null, null, List.of()));
            Flag.Quoted words = Flag.Quoted.of(HALL, Span.of(15, 30));
            library.flag(Flag.of(words, Category.CLAIM, "secret", Instant.EPOCH).in(1));
        }
        assertThat(make("--library", kept.toString())).isZero();
        assertThat(out()).contains("2 articles of The Tide, rain.txt, 6 sentences");
        AssignmentFile read = AssignmentFile.read(file);
        assertThat(read.assignment().tasks().getFirst().article().outlet()).isEqualTo("The Tide");
        byte[] flagged = Files.readAllBytes(file);
        try (Library library = Library.open(kept)) {
            library.removeFlag(library.flags(1).getFirst().key());
        }
        assertThat(make("--library", kept.toString())).isZero();
        assertThat(file).as("flags change nothing of it").hasBinaryContent(flagged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--categories|one|A sentence must be able to be called 2 things",
                "--categories|a,b,c,d,e,f,g,h,i,j|There are more than 9 categories",
                "--categories|fact, Fact|Two categories are the same",
                "--categories|fact,,opinion|A category has no letters",
                "--categories|fact,aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx|more than 40 letters",
                "--sentences|zebra|No sentence holds “zebra”",
            })
    void what_cannot_be_asked_is_told_in_one_sentence(String option, String words, String told)
            throws IOException {
        Files.writeString(file, "as it was");
        assertThat(make(option, words)).isEqualTo(Verbs.BAD_INPUT);
        assertThat(err()).contains(told).hasLineCount(1);
        assertThat(file).hasContent("as it was");
    }

    @Test
    void titles_questions_and_places_that_cannot_be_are_told() {
        String hall = folder.resolve("hall.txt").toString();
        for (String[] each :
                new String[][] {
                    {" ", "Q", file.toString(), "needs a title"},
                    {"x".repeat(201), "Q", file.toString(), "more than 200 letters"},
                    {"T", " ", file.toString(), "needs a question"},
                    {"T", "x".repeat(2001), file.toString(), "more than 2,000 letters"},
                    {"T", "Q", folder.resolve("week.zip").toString(), "does not end in .parallax"},
                    {"T", "Q", folder.resolve("no/week.parallax").toString(), "cannot be written"}
                }) {
            assertThat(
                            run(
                                    "assignment",
                                    "make",
                                    hall,
                                    "--title",
                                    each[0],
                                    "--question",
                                    each[1],
                                    "-o",
                                    each[2]))
                    .isEqualTo(Verbs.BAD_INPUT);
            assertThat(err()).contains(each[3]).hasLineCount(1);
        }
        assertThat(run("assignment", "make", hall, "-o", file.toString()))
                .isEqualTo(Verbs.BAD_INPUT);
        assertThat(run("assignment")).isEqualTo(Verbs.BAD_INPUT);
        assertThat(file).doesNotExist();
    }

    @Test
    void an_article_that_cannot_be_read_is_named_and_the_others_are_taken() throws Exception {
        Path none = folder.resolve("none.txt");
        assertThat(make(none.toString())).isZero();
        assertThat(err()).contains("none.txt is not there").hasLineCount(1);
        assertThat(AssignmentFile.read(file).articles()).hasSize(2);
    }

    @Test
    void the_window_writes_the_bytes_that_the_verb_writes() throws Exception {
        assertThat(make()).isZero();
        byte[] verb = Files.readAllBytes(file);
        List<Article> articles = AssignmentFile.read(file).articles();
        List<Article> read = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article it = articles.get(i);
            String path = folder.resolve(List.of("hall.txt", "rain.txt").get(i)).toString();
            read.add(new Article(it.id(), path, it.masthead(), it.text(), it.segments()));
        }
        Assignment.Brief brief = AssignmentFile.read(file).assignment().brief();
        Files.delete(file);
        Assigning assigning = new Assigning(AssignmentDraft.every(read), brief, true);
        assertThat(assigning.write(file).sentences())
                .singleElement()
                .asString()
                .startsWith("Written to " + file + ": 2 articles of hall.txt, rain.txt");
        assertThat(file).hasBinaryContent(verb);
        assertThatThrownBy(() -> assigning.write(folder.resolve("no/week.parallax")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be written");
        Assigning nothing = new Assigning(AssignmentDraft.every(List.of()), brief, true);
        assertThatThrownBy(() -> nothing.write(file)).isInstanceOf(RefusedException.class);
        assertThat(file).hasBinaryContent(verb);
    }
}
