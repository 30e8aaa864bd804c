package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.flag.Assignment;
import org.parallax.flag.Origin;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** An assignment comes out of its file as it went in, whatever words are in it. */
class AssignmentFileTest {
    private static final Pattern ANY = Pattern.compile(".*");
    private static final Assignment.Brief BRIEF = Homework.ASSIGNMENT.brief();

    @TempDir private Path folder = Path.of("");

    private static AssignmentFile read(byte[] bytes) throws AssignmentException {
        return AssignmentFile.read(bytes, Path.of("week.parallax"));
    }

    @Test
    void what_was_written_is_read() throws Exception {
        AssignmentFile read = read(Homework.whole());
        assertThat(read.assignment()).isEqualTo(Homework.ASSIGNMENT);
        assertThat(read.articles()).containsExactly(Homework.ARTICLE);
        assertThat(Homework.whole()).isEqualTo(Homework.whole());
    }

    @Test
    void without_texts_it_names_its_articles_and_is_the_same_assignment() throws Exception {
        byte[] bytes = AssignmentFile.bytes(Homework.ASSIGNMENT, List.of(), Homework.PROGRAM);
        AssignmentFile read = read(bytes);
        assertThat(read.articles()).isEmpty();
        assertThat(read.assignment()).isEqualTo(Homework.ASSIGNMENT);
    }

    @Property(tries = 300)
    void whatever_is_asked_of_whatever_text_comes_back(
            @ForAll @StringLength(min = 1, max = 200) String title,
            @ForAll @StringLength(min = 1, max = 400) String words,
            @ForAll boolean marks)
            throws AssignmentException {
        String body = Characters.whole(words);
        Assume.that(!Characters.isBlank(title) && !Characters.isBlank(body));
        Article article = Homework.article("hall.txt", "Hall shut", body);
        Origin origin = new Origin("", Homework.origin(article).fingerprint(), body, "");
        Assignment assignment =
                Assignment.of(
                        new Assignment.Brief(
                                Characters.whole(title), body, List.of("seen", "said"), marks),
                        List.of(new Assignment.Task(origin, List.of())));
        AssignmentFile read =
                read(AssignmentFile.bytes(assignment, List.of(article), Homework.PROGRAM));
        assertThat(read.assignment()).isEqualTo(assignment);
        assertThat(read.articles().getFirst().text()).isEqualTo(article.text());
    }

    @Test
    void words_are_words_whatever_signs_are_in_them() throws Exception {
        for (String words :
                List.of(
                        "<script>alert(1)</script> {0} & \"quoted\" \\u0000",
                        "شهد شاهد עד ראה 证人 👩‍👩‍👧 ŉ ﬁ",
                        "a\u0000b\u0007\u001b[31mred\u202Ednuor",
                        "=HYPERLINK(\"https://x.example\")")) {
            Article article = Homework.article("hall.txt", words, words + " is said. " + words);
            Assignment assignment =
                    Assignment.of(
                            new Assignment.Brief(
                                    words, words, List.of(words.substring(0, 8), "b"), true),
                            List.of(
                                    new Assignment.Task(
                                            new Origin(
                                                    "",
                                                    Homework.origin(article).fingerprint(),
                                                    words,
                                                    words),
                                            List.of())));
            byte[] bytes = AssignmentFile.bytes(assignment, List.of(article), Homework.PROGRAM);
            AssignmentFile read = read(bytes);
            assertThat(read.assignment()).isEqualTo(assignment);
            assertThat(read.articles().getFirst().text()).isEqualTo(article.text());
            assertThat(read.articles().getFirst().masthead()).isEqualTo(article.masthead());
        }
    }

    private static String about(byte[] bytes) throws AssignmentException {
        byte[] about = Bundle.read(bytes, Path.of("week.parallax"), ANY).get("read-me.txt");
        return new String(Objects.requireNonNull(about), StandardCharsets.UTF_8);
    }

    @Test
    void who_unpacks_it_is_told_whose_texts_are_in_it() throws Exception {
        assertThat(about(Homework.whole()))
                .contains("Week 3", "whole text of 1 article, which belongs to its outlet");
        byte[] bytes = AssignmentFile.bytes(Homework.ASSIGNMENT, List.of(), Homework.PROGRAM);
        assertThat(about(bytes)).contains("carries no texts but the words of 1 sentence");
    }

    @Test
    void every_word_of_what_is_asked_makes_another_assignment_and_none_runs_into_the_next() {
        Assignment one = Homework.ASSIGNMENT;
        List<String> ids = new ArrayList<>(List.of(one.id()));
        for (Assignment.Brief brief :
                List.of(
                        new Assignment.Brief("Week 4", BRIEF.question(), BRIEF.categories(), false),
                        new Assignment.Brief(BRIEF.title(), "Q", BRIEF.categories(), false),
                        new Assignment.Brief(
                                BRIEF.title(), BRIEF.question(), List.of("fact, opinion"), false),
                        new Assignment.Brief(
                                BRIEF.title(), BRIEF.question(), List.of("fac", "topinion"), false),
                        new Assignment.Brief(
                                BRIEF.title(), BRIEF.question(), BRIEF.categories(), true))) {
            ids.add(Assignment.of(brief, one.tasks()).id());
        }
        ids.add(Assignment.of(BRIEF, List.of()).id());
        assertThat(ids).doesNotHaveDuplicates().allMatch(it -> it.matches("[0-9a-f-]{36}"));
        assertThat(Assignment.of(BRIEF, one.tasks()).id()).isEqualTo(one.id());
    }

    @Test
    void only_what_is_needed_of_a_sentence_goes_without_its_text() throws Exception {
        Article hall = Homework.article("hall.txt", "Hall shut", "It leaks. It rains. It leaks.");
        AssignmentDraft draft = AssignmentDraft.holding(List.of(hall), List.of("RAINS", "leaks"));
        Path file = folder.resolve("week.parallax");
        draft.write(file, BRIEF, false, Homework.PROGRAM);
        AssignmentFile read = AssignmentFile.read(file);
        assertThat(read.assignment().tasks().getFirst().sentences())
                .extracting(it -> it.exact() + "|" + it.prefix().isEmpty())
                .containsExactly("It leaks.|false", "It rains.|true", "It leaks.|false");
        assertThat(read.assignment().tasks().getFirst().sentences())
                .extracting(it -> it.in(hall.text()).orElseThrow().start())
                .containsExactly(11, 21, 31);
        assertThat(draft.told(Path.of("week.parallax"), false))
                .isEqualTo(
                        "Written to week.parallax: 1 article of The Tide, 3 sentences are asked. It names 1"
                                + " article by its address and fingerprint and carries no texts but"
                                + " the words of 3 sentences: whoever opens it brings their own"
                                + " copy.");
        assertThat(draft.notes(false)).hasSize(1);
        assertThat(draft.notes(true)).isEmpty();
    }

    @Test
    void a_short_sentence_whose_letters_stand_in_other_words_is_told_with_what_is_around_it()
            throws Exception {
        Article hall = Homework.article("hall.txt", "Hall shut", "All good things. Go. It rains.");
        Path file = folder.resolve("week.parallax");
        AssignmentDraft.holding(List.of(hall), List.of("go.", "rains"))
                .write(file, BRIEF, true, Homework.PROGRAM);
        assertThat(AssignmentFile.read(file).assignment().tasks().getFirst().sentences())
                .extracting(it -> it.exact() + "|" + it.prefix().isEmpty())
                .containsExactly("Go.|false", "It rains.|true");
    }

    @Test
    void a_text_that_is_there_twice_and_one_of_which_nothing_is_asked_are_left_out() {
        Article hall = Homework.article("hall.txt", "Hall shut", "It leaks.");
        Article again = Homework.article("copy.txt", "Hall shut", "It  leaks!");
        Article rain = Homework.article("rain.txt", "Rain", "It rains.");
        AssignmentDraft draft =
                AssignmentDraft.over(
                        List.of(hall, again, rain.as("a2")),
                        Map.of("a1", List.of(Span.of(12, 13)), "a2", List.of()));
        assertThat(draft.notes(true)).hasSize(2);
        assertThat(draft.told(Path.of("w.parallax"), true))
                .contains("1 article of", "1 sentence is");
        assertThat(draft.flaw()).isEmpty();
    }

    @Test
    void words_are_sought_as_words_whatever_their_capitals_spaces_and_marks() {
        Article hall =
                Homework.article("hall.txt", "Hall shut", "“Don’t  go,” she said.\nNo cathedral.");
        for (String words : List.of("\"don't GO,\"", " she\tsaid ", "cathedral.")) {
            assertThat(AssignmentDraft.holding(List.of(hall), List.of(words)).flaw())
                    .as(words)
                    .isEmpty();
        }
        for (String words : List.of("cat", "", "  ", "zebra", "goes")) {
            assertThat(AssignmentDraft.holding(List.of(hall), List.of("go", words)).flaw())
                    .as(words)
                    .hasValueSatisfying(it -> assertThat(it).startsWith("No sentence holds “"));
        }
    }

    @Test
    void more_than_an_assignment_holds_is_not_written() throws IOException {
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < 401; i++) {
            many.add(Homework.article("a.txt", "Hall " + i, "It leaks."));
        }
        Optional<String> flaw = AssignmentDraft.every(many).flaw();
        assertThat(flaw).hasValueSatisfying(it -> assertThat(it).contains("400", "401"));
        assertThat(AssignmentDraft.every(List.of()).flaw()).isPresent();
        Path file = Files.writeString(folder.resolve("week.parallax"), "as it was");
        AssignmentDraft endless =
                AssignmentDraft.every(
                        List.of(Homework.article("a.txt", "Hall", "It leaks. ".repeat(600_000))));
        assertThatThrownBy(() -> endless.write(file, BRIEF, true, Homework.PROGRAM))
                .isInstanceOf(AssignmentException.class)
                .hasMessageContaining("week.parallax was not written");
        assertThat(file).hasContent("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
