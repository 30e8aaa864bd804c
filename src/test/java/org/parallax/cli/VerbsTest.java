package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.article.Article;
import org.parallax.export.AssignmentFile;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Classwork;
import org.parallax.flag.Flag;
import org.parallax.flag.SharedFlag;
import org.parallax.index.ArticleIndex;
import org.parallax.index.Found;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Counts;
import org.parallax.library.LibraryException;
import org.parallax.library.Merged;
import org.parallax.message.Reason;
import org.parallax.source.Feed;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.source.Unread;
import org.parallax.source.UnreadPlaceException;
import org.parallax.story.Comparer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

class VerbsTest {
    private final Desk desk = new Desk();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Verbs.run(desk, o, e, args);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A program that has read one invented article, and remembers what it was asked. */
    private static final class Desk implements Program {
        private List<AnalyzedArticle> articles =
                List.of(
                        Written.headed(
                                        "Hall to close\n\nThe “old” hall closes, said Ann Reyes, after 40 years.")
                                .analyzed());
        private List<Unread> unread = List.of();
        private List<String> notes = List.of();
        private Added added = Added.NOTHING;
        private List<String> flaws = List.of();
        private @Nullable Exception failure;
        private boolean screen = true;
        private final List<String> asked = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        private static List<String> names(Asked asked) {
            return asked.places().stream().map(Place::name).toList();
        }

        @Override
        public Feed feed(Asked asked) throws UnreadPlaceException {
            return new Feed("Tide", List.of());
        }

        private Opened opened(boolean compare, boolean one) throws LexiconException {
            return switch (failure) {
                case LexiconException broken -> throw broken;
                case RuntimeException fault -> throw fault;
                case null, default ->
                        new Opened(
                                articles,
                                compare ? Comparer.compare(articles, one) : List.of(),
                                unread,
                                notes);
            };
        }

        @Override
        public Opened read(Asked asked) throws LexiconException {
            this.asked.add("read " + names(asked) + " " + asked.manner().plain());
            words.add(String.valueOf(asked.words()));
            return opened(false, false);
        }

        @Override
        public Opened open(Asked asked) throws LexiconException {
            this.asked.add(
                    "open "
                            + names(asked)
                            + " "
                            + asked.manner().plain()
                            + " "
                            + asked.manner().oneStory());
            return opened(true, asked.manner().oneStory());
        }

        @Override
        public List<AnalyzedArticle> mark(List<Article> read) {
            return read.stream()
                    .map(it -> new AnalyzedArticle(it, List.of(), List.of(), List.of(), List.of()))
                    .toList();
        }

        @Override
        public void classroom(MarkedAssignment assignment, List<Path> answers, @Nullable Path key) {
            asked.add("classroom " + assignment.assignment().brief().title());
        }

        @Override
        public void snapshot(Classwork work, List<String> notes, Look look, Path file) {
            asked.add("picture of " + work.readers().size());
        }

        @Override
        public Found search(Opened opened, String query, int limit) {
            try (ArticleIndex index = ArticleIndex.of(opened.articles())) {
                return index.find(query, limit);
            }
        }

        @Override
        public Map<String, String> lists(@Nullable Path words) {
            return Map.of();
        }

        @Override
        public Path fonts() {
            return Path.of("nowhere");
        }

        @Override
        public Librarian librarian(@Nullable Path library) {
            return new Stacks(this, library);
        }

        @Override
        public Optional<Opened> window(Asked asked) throws LexiconException, NoScreenException {
            this.asked.add("window " + names(asked));
            if (!screen) {
                throw new NoScreenException(new UnsupportedOperationException());
            }
            return Optional.of(opened(true, false));
        }

        @Override
        public List<String> windows(Asked asked, List<AssignmentFile> assignments) {
            return List.of();
        }

        @Override
        public boolean snapshot(AssignmentFile assignment, Picture picture) {
            return true;
        }

        @Override
        public boolean snapshot(Opened opened, Picture picture) throws IOException {
            asked.add("snapshot " + picture);
            if (failure instanceof IOException unwritable) {
                throw unwritable;
            }
            return !"nowhere".equals(picture.marks().picked());
        }
    }

    /** A library that holds what the desk has read. */
    private record Stacks(Desk desk, @Nullable Path folder) implements Librarian {
        @Override
        public Added add(Asked asked, Progress progress) {
            desk.asked.add("add " + Desk.names(asked) + " " + folder);
            progress.at(256, 512);
            return desk.added;
        }

        @Override
        public void search(String query, int limit, Progress progress, Consumer<Drawn> then)
                throws LibraryException {
            if (folder == null) {
                throw new LibraryException("none", "nowhere");
            }
            try (ArticleIndex index = ArticleIndex.of(desk.articles)) {
                then.accept(
                        new Drawn(
                                index.find(query, limit),
                                key -> desk.articles.get((int) key).article(),
                                List.of("Something is missing.")));
            }
        }

        @Override
        public Map<String, List<Flag>> flags(List<AnalyzedArticle> articles) {
            return Map.of();
        }

        @Override
        public Flagged shared() {
            return new Flagged(List.of(), List.of());
        }

        @Override
        public Flagged shared(List<Article> articles) {
            return new Flagged(List.of(), articles);
        }

        @Override
        public Answered answered(AssignmentFile assignment) {
            return new Answered(List.of(), 0, 0, 0);
        }

        @Override
        public Merged merge(List<SharedFlag> flags) {
            return new Merged(0, 0, List.of(), List.of(), flags);
        }

        @Override
        public Gone remove(List<String> names, boolean flagged) {
            List<String> strange = names.stream().filter(it -> !it.startsWith("a")).toList();
            boolean done = strange.isEmpty() && (flagged || names.size() < 2);
            return new Gone(names.size(), names.size() - 1, strange, done);
        }

        @Override
        public int rebuild(Progress progress) {
            progress.at(100, 1000);
            return 1000;
        }

        @Override
        public Counts stats() {
            return new Counts(1, 2, 3000, 4, 5, 6, 7, 8);
        }

        @Override
        public Examined check() {
            return new Examined(1, desk.flaws);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open ",
                "analyze ",
                "compare ",
                "report ",
                "export ",
                "search ",
                "add ",
                "library ",
                "library check ",
                "library remove ",
                "flags ",
                "flags export ",
                "flags import ",
                "flags agreement ",
                "assignment ",
                "assignment hand-in "
            })
    void every_verb_has_help(String verb) {
        assertThat(run((verb + "--help").split(" "))).isZero();
        assertThat(out()).contains("Usage: parallax " + verb.strip()).contains("--help");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "open --version", "analyze --version", "search -V"})
    void the_version_is_told(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out()).startsWith("Parallax ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "--frobnicate",
                "analyze",
                "compare",
                "report",
                "report x.txt",
                "report -o x.html",
                "report x.txt -o",
                "report x.txt -o x.docx",
                "report x.txt -o html",
                "report x.txt -o nowhere/x.html",
                "report x.txt -o .",
                "export",
                "export x.txt",
                "search",
                "search words",
                "open --snapshot x.png",
                "add",
                "add nothing.txt --frobnicate",
                "library",
                "library burn",
                "library remove",
                "library remove --with-flags",
                "flags",
                "flags import",
                "flags agreement",
                "analyze --frobnicate x.txt",
                "open x.txt --size 10x10",
                "open x.txt --size wide",
                "open x.txt --size 000x900",
                "open x.txt --view map",
                "open x.txt --theme dusk",
                "open x.txt --theme DARK",
                "open x.txt --text-size 79",
                "open x.txt --text-size 201",
                "open x.txt --text-size 1000",
                "open x.txt --text-size -100",
                "open x.txt --text-size 150%",
                "open x.txt --text-size large",
                "open x.txt --snapshot x.png --text-size 0150"
            })
    void what_cannot_be_understood_gets_one_sentence_and_status_2(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().strip().lines()).hasSize(1);
    }

    @Test
    void without_a_verb_or_a_path_the_window_opens_on_what_lay_there_last() {
        assertThat(run()).isZero();
        assertThat(run("--library", "kept")).isZero();
        assertThat(run("open", "--library", "kept")).isZero();
        assertThat(desk.asked).containsExactly("window []", "window []", "window []");
    }

    @Test
    void where_there_is_no_screen_one_sentence_says_what_to_do_instead() {
        desk.screen = false;
        assertThat(run("open", "x.txt")).isEqualTo(1);
        assertThat(err()).contains("parallax compare").contains("--snapshot").hasLineCount(1);
        err.reset();
        assertThat(run()).as("without any word").isEqualTo(1);
        assertThat(err()).contains("parallax compare").contains("--snapshot").hasLineCount(1);
    }

    @Test
    void a_picture_is_drawn_at_the_size_that_was_asked() {
        assertThat(run("open", "x.txt", "--snapshot", "x.png", "--size", "1024x700", "--dark"))
                .isZero();
        assertThat(desk.asked)
                .last()
                .asString()
                .contains("x.png")
                .contains("width=1024")
                .contains("height=700")
                .contains("theme=DARK")
                .contains("textSize=100");
    }

    @ParameterizedTest
    @CsvSource({
        "--theme dark, QUOTES, DARK, 100",
        "--theme light --text-size 80, FRAMING, LIGHT, 80",
        "--theme contrast --text-size 200, COVERAGE, CONTRAST, 200",
        "--dark --theme light, TIMELINE, LIGHT, 100",
        "--dark --text-size 99, TIMELINE, DARK, 99"
    })
    void a_picture_shows_the_view_the_colors_and_the_size_that_were_asked(
            String colors, Program.View view, Program.Colors theme, int size) {
        String typed = view.name().toLowerCase(Locale.ROOT);
        String line = "open x.txt --snapshot x.png --view " + typed + " " + colors;
        assertThat(run(line.split(" "))).isZero();
        assertThat(desk.asked)
                .last()
                .asString()
                .contains("theme=" + theme)
                .contains("textSize=" + size)
                .contains("view=" + view);
    }

    @Test
    void a_picture_shows_the_marks_that_were_asked_and_all_where_none_were() {
        assertThat(
                        run(
                                "open",
                                "x.txt",
                                "--snapshot",
                                "x.png",
                                "--select",
                                "four cities",
                                "--lens",
                                "facts,only-here",
                                "--library",
                                "kept"))
                .isZero();
        assertThat(desk.asked)
                .last()
                .asString()
                .contains("picked=four cities")
                .containsPattern("lenses=\\[(SHARED, ONLY_HERE|ONLY_HERE, SHARED)]")
                .contains("library=kept");
        assertThat(run("open", "x.txt", "--snapshot", "x.png")).isZero();
        assertThat(desk.asked).last().asString().contains("FLAGS", "REPORTED", "picked=null");
    }

    @Test
    void a_kind_of_marks_that_is_not_there_is_answered_with_those_that_are() {
        assertThat(run("open", "x.txt", "--snapshot", "x.png", "--lens", "facts,moods"))
                .isEqualTo(2);
        assertThat(err())
                .contains("moods", "facts, only-here, quotes, reported, framing, opinion, flags")
                .hasLineCount(1);
    }

    @Test
    void words_that_nothing_marks_get_one_sentence() {
        assertThat(run("open", "x.txt", "--snapshot", "x.png", "--select", "nowhere")).isEqualTo(2);
        assertThat(err()).contains("nowhere").hasLineCount(1);
    }

    @Test
    void a_picture_that_cannot_be_written_is_named() {
        desk.failure = new IOException();
        assertThat(run("open", "x.txt", "--snapshot", "nowhere/x.png")).isEqualTo(2);
        assertThat(err()).contains("nowhere").contains("cannot be written").hasLineCount(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_shown() {
        desk.unread = List.of(new Unread("gone.txt", Reason.of("source.missing", "gone.txt")));
        assertThat(run("compare", "a.txt", "gone.txt")).isZero();
        assertThat(err()).contains("gone.txt").hasLineCount(1);
        assertThat(out()).contains("Hall to close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze gone.txt",
                "compare gone.txt --json",
                "search hall gone.txt",
                "open gone.txt",
                "open gone.txt --snapshot x.png"
            })
    void status_2_is_for_when_nothing_could_be_read(String line) {
        desk.articles = List.of();
        desk.unread = List.of(new Unread("gone.txt", Reason.of("source.missing", "gone.txt")));
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).contains("gone.txt").hasLineCount(1);
    }

    @Test
    void a_fault_of_ours_is_one_sentence_and_no_stack_trace() {
        desk.failure = new IllegalStateException("the shelf\nis empty");
        assertThat(run("compare", "a.txt")).isEqualTo(1);
        assertThat(err()).contains("fault of ours").contains("the shelf is empty").hasLineCount(1);
    }

    @Test
    void a_broken_word_list_is_told_in_its_own_words() {
        desk.failure =
                new LexiconException("The word list x.tsv has a broken row in line 4.", null);
        assertThat(run("analyze", "a.txt")).isEqualTo(2);
        assertThat(err().strip()).isEqualTo("The word list x.tsv has a broken row in line 4.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analyze a.txt | read [a.txt] false",
                "analyze a.txt --plain | read [a.txt] true",
                "compare a.txt b.txt | open [a.txt, b.txt] false false",
                "compare a.txt --plain --one-story | open [a.txt] true true",
            })
    void options_reach_the_program(String line, String asked) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(desk.asked).containsExactly(asked);
    }

    @Test
    void json_is_one_object_and_a_table_is_none() {
        assertThat(run("analyze", "a.txt", "--json")).isZero();
        assertThat(out()).startsWith("{\"schema\":1").endsWith("}\n");
        out.reset();
        assertThat(run("analyze", "a.txt")).isZero();
        assertThat(out()).contains("Hall to close").doesNotContain("{");
    }

    @Test
    void a_table_tells_each_headline_beside_its_text_and_each_outlets_own_words() {
        desk.articles =
                List.of(
                        Written.headed(
                                        "Mayor slams plan\n\nThe mayor of Ellan Bay spoke on the plan. Crooks, crooks, crooks and crooks, it is.",
                                        "a1")
                                .analyzed(),
                        Written.headed(
                                        "Hall to close\n\n"
                                                + "The old hall with its clock is shut for good. "
                                                        .repeat(20),
                                        "a2")
                                .analyzed());
        run("compare", "x", "--one-story");
        assertThat(out())
                .contains("a1.txt puts first: Mayor.")
                .contains("never uses: slams.")
                .contains("Words that a1.txt uses far more than the others: crooks (4 to 0");
    }

    @Test
    void a_table_tells_which_articles_have_one_text_and_that_these_are_not_independent() {
        String text = "The old hall with its clock is shut for good, and nobody knows why. ";
        desk.articles =
                List.of(
                        Written.headed("Hall to close\n\n" + text.repeat(4), "a1").analyzed(),
                        Written.headed("Clock stops\n\n" + text.repeat(4), "a2").analyzed());
        run("compare", "x", "--one-story");
        assertThat(out())
                .contains("a1.txt and a2.txt have the same wire text: at least 100%")
                .containsOnlyOnce("Copies are not independent reports");
    }

    @Test
    void a_readers_own_list_of_words_reaches_the_program_and_what_is_wrong_in_it_is_told() {
        desk.notes = List.of("words.tsv, line 3: a row needs a word; it is skipped.");
        assertThat(run("analyze", "x", "--words", "words.tsv")).isZero();
        assertThat(desk.words).containsExactly("words.tsv");
        assertThat(err()).contains("words.tsv, line 3").doesNotContain("Exception");
    }

    @Test
    void a_search_shows_the_sentence_with_the_found_words_in_brackets() {
        assertThat(run("search", "years", "a.txt")).isZero();
        assertThat(out()).contains("a1.txt: ").contains("after 40 [years].");
        out.reset();
        assertThat(run("search", "zeppelin", "a.txt")).isZero();
        assertThat(out()).contains("Nothing found for zeppelin");
    }

    @Test
    void a_search_that_finds_nothing_offers_the_word_that_was_meant() {
        assertThat(run("search", "hall yaers", "a.txt")).isZero();
        assertThat(out()).contains("Nothing found for hall yaers.", "Did you mean: hall years");
    }

    @Test
    void what_of_a_query_was_read_otherwise_is_told_beside_the_results() {
        assertThat(run("search", "colour:years date:spring", "a.txt")).isZero();
        assertThat(err()).contains("no field called colour", "spring is no date").hasLineCount(2);
    }

    @Test
    void a_search_as_json_is_one_object() {
        assertThat(run("search", "years", "a.txt", "--json")).isZero();
        assertThat(out())
                .startsWith("{\"total\":1,")
                .contains("\"exact\":\"years\"", "\"field\":\"body\"", "\"quotes\":[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-zeppelin years", "-over years", "-hotel years", "-Vienna years"})
    void a_query_may_begin_with_a_word_to_leave_out(String query) {
        assertThat(run("search", query, "a.txt")).isZero();
        assertThat(out()).contains("after 40 [years].");
    }

    @Test
    void a_search_gives_a_table_of_places_and_says_before_what_is_in_it() {
        assertThat(run("search", "years", "a.txt", "--as", "csv")).isZero();
        assertThat(out())
                .startsWith("article,outlet,headline,date,start,end,exact,speaker,left,right")
                .contains(",years,")
                .hasLineCount(2);
        assertThat(err())
                .isEqualToIgnoringNewLines(
                        "To be written: 1 place of 1 article; not in it: quotes, the articles'"
                                + " texts.");
    }

    @Test
    void a_search_of_the_library_gives_a_table_too_and_tells_what_was_read_otherwise() {
        assertThat(run("search", "colour:yaers", "--library", "shelf", "--what", "articles"))
                .isZero();
        assertThat(out()).startsWith("article,outlet,").hasLineCount(1);
        assertThat(err())
                .contains("Something is missing.", "no field called colour", "Did you mean")
                .contains("Nothing found", "To be written: no article; not in it: quotes, places");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--as bibtex",
                "--as xls",
                "--as",
                "--what facts",
                "--what quotes --json",
                "--as json --json",
                "--json -o x.json",
                "-o nowhere/x.csv",
                "-o ."
            })
    void a_table_of_a_search_that_cannot_be_had_gets_a_sentence_before_anything_is_read(
            String line) {
        assertThat(run(("search years a.txt " + line).split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).hasLineCount(1).doesNotContain("Exception");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void without_a_path_the_library_is_searched_and_what_is_missing_is_told() {
        assertThat(run("search", "years", "--library", "shelf")).isZero();
        assertThat(out()).contains("after 40 [years].");
        assertThat(err()).isEqualToIgnoringNewLines("Something is missing.");
    }

    @Test
    void what_is_added_is_told_when_it_is_saved_and_what_was_not_read_is_named() {
        desk.added =
                new Added(
                        2,
                        1,
                        3,
                        0,
                        List.of(new Unread("x", Reason.of("source.missing", "gone.txt"))),
                        List.of("A note."));
        assertThat(run("add", "a.txt", "gone.txt", "--library", "shelf")).isZero();
        assertThat(desk.asked).containsExactly("add [a.txt, gone.txt] shelf");
        assertThat(out()).isEqualToIgnoringNewLines("Saved: 2 new, 1 changed, 3 as they were.");
        assertThat(err()).contains("256 of 512 files", "gone.txt", "A note.").hasLineCount(3);
    }

    @Test
    void what_another_program_adds_is_not_called_saved() {
        desk.added = new Added(0, 0, 0, 2, List.of(), List.of());
        assertThat(run("add", "a.txt", "b.txt")).isZero();
        assertThat(out())
                .contains("Another Parallax", "these 2")
                .doesNotContainIgnoringCase("saved");
    }

    @Test
    void where_nothing_can_be_added_the_status_is_2() {
        desk.added =
                Added.NOTHING.and(
                        new Added(
                                0,
                                0,
                                0,
                                0,
                                List.of(new Unread("x", Reason.of("source.missing", "gone.txt"))),
                                List.of()));
        assertThat(run("add", "gone.txt")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("gone.txt").hasLineCount(2);
    }

    @Test
    void a_library_is_looked_over_counted_and_its_index_made_anew() {
        assertThat(run("library", "check")).isZero();
        assertThat(out()).contains("All is well, in 1 article.");
        desk.flaws = List.of("A page is torn.");
        assertThat(run("library", "check")).isEqualTo(2);
        assertThat(out()).contains("A page is torn.");
        assertThat(run("library", "stats")).isZero();
        assertThat(out()).contains("Articles: 1", "Characters of text: 3,000");
        assertThat(run("library", "rebuild")).isZero();
        assertThat(out()).contains("with 1,000 articles");
        assertThat(err()).contains("100 of 1,000 articles");
    }

    @Test
    void what_is_taken_out_is_told_and_nothing_goes_where_a_name_is_strange() {
        assertThat(run("library", "remove", "a1", "nowhere.txt")).isEqualTo(2);
        assertThat(err())
                .contains("The library has nothing under nowhere.txt, or", "nothing was taken out");
        assertThat(run("library", "remove", "a1", "a2")).isEqualTo(2);
        assertThat(err()).contains("1 flag of yours is on these 2 articles", "--with-flags");
        assertThat(out()).isEmpty();
        assertThat(run("library", "remove", "a1")).isZero();
        assertThat(out()).contains("1 article was taken out of the library; the files");
        assertThat(run("library", "remove", "--with-flags", "a1", "a2", "a3")).isZero();
        assertThat(out()).contains("3 articles were taken out of the library, with 2 flags;");
    }

    @Test
    void a_column_never_ends_in_half_a_character() {
        assertThat(Lines.cell("ab🚢cd", 4)).isEqualTo("ab…");
        assertThat(Lines.cell("ab🚢cd", 5)).isEqualTo("ab🚢…");
    }
}
