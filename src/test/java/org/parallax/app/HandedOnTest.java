package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.cli.Verbs;
import org.parallax.export.Format;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.text.Span;
import org.parallax.ui.Background;
import org.parallax.ui.ColumnModel;
import org.parallax.ui.DeskModel;
import org.parallax.ui.HandOnModel;
import org.parallax.ui.HandOnModel.Kind;
import org.parallax.ui.Handout;
import org.parallax.ui.Portion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** What a window hands on is what the verbs write, but for what its reader changed. */
class HandedOnTest {
    private static final Path CORPUS = Path.of("corpus").toAbsolutePath();

    @TempDir private Path folder = Path.of("");

    private @Nullable Shelf open;
    private DeskModel desk = new DeskModel(List.of(), List.of(), it -> List.of());

    /** In the library is something else already, so that it knows the articles by other numbers. */
    @BeforeEach
    void fill() throws Exception {
        Path other = Files.writeString(folder.resolve("rain.txt"), "Rain\n\nIt rains.\n");
        new Custodian(library()).add(Asked.of(Place.onDisk(List.of(other))), Progress.NONE);
    }

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    private Path library() {
        return folder.resolve("library");
    }

    private Shelf shelf() {
        return Objects.requireNonNull(open);
    }

    /** A window on these articles. */
    private void open(@Nullable Path words, Path... papers) throws Exception {
        Asked asked = new Asked(Place.onDisk(List.of(papers)), Manner.USUAL, words, library());
        open = new Shelf(asked, List.of());
        Shown shown = shelf().open(Watch.NONE);
        assertThat(shelf().keep(shown)).isEmpty();
        desk = new DeskModel(shown.holding().opened().comparisons(), List.of(), it -> List.of());
        FlagKeeper flags =
                new FlagKeeper(shelf().keeper().library(), null, it -> {}, (article, all) -> {});
        desk.flags().load(flags.read(shelf().kept()).flags());
    }

    /** Flags the words of its first mark, in the library. */
    private void flag(ColumnModel column) throws Exception {
        String text = column.article().text();
        Span words = column.marks().getFirst().span();
        Flag flag =
                Flag.of(Flag.Quoted.of(text, words), Category.CLAIM, "Who says so?", Instant.EPOCH);
        try (Library library = Library.open(library())) {
            long key = Long.parseLong(column.id().substring(1));
            library.flag(flag.in(key));
        }
    }

    private Handout handout(Kind kind, Portion portion, Format format) {
        HandOnModel model = new HandOnModel(desk, new Background(Runnable::run, Runnable::run));
        model.kindProperty().set(kind);
        model.scopeProperty().set(HandOnModel.Scope.DESK);
        model.portionProperty().set(portion);
        model.formatProperty().set(format);
        HandOnModel.Preview preview = Objects.requireNonNull(model.previewProperty().get());
        return Objects.requireNonNull(preview.handout());
    }

    private Handout report() {
        return handout(Kind.REPORT, Portion.QUOTES, Format.CSV);
    }

    private Told write(Handout handout, Path file) throws RefusedException {
        return new HandingOn(shelf(), Watch.NONE).write(handout, file);
    }

    private byte[] window(Handout handout, String name) throws Exception {
        Path file = folder.resolve("window-" + name);
        assertThat(write(handout, file).sentences().getFirst()).startsWith("Written to " + file);
        return Files.readAllBytes(file);
    }

    private byte[] terminal(String name, String... line) throws IOException {
        Path file = folder.resolve("terminal-" + name);
        List<String> words = new ArrayList<>(List.of(line));
        words.addAll(List.of("--library", library().toString(), "-o", file.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            assertThat(Verbs.run(new Parallax(), told, told, words.toArray(String[]::new)))
                    .as(out.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
        return Files.readAllBytes(file);
    }

    @Test
    void a_report_with_flags_and_own_words_is_the_verbs_to_the_byte() throws Exception {
        Path words = Files.writeString(folder.resolve("own.tsv"), "library\tmockery\t2\tours\n");
        Path papers = CORPUS.resolve("mill-library");
        open(words, papers);
        flag(desk.stories().getFirst().columns().getFirst());
        close();
        open(words, papers);
        byte[] verb = terminal("r.html", "report", papers.toString(), "--words", words.toString());
        assertThat(window(report(), "r.html")).isEqualTo(verb);
        assertThat(new String(verb, StandardCharsets.UTF_8)).contains("Who says so?");
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTES, CSV",
        "QUOTES, JSON",
        "FACTS, JSON",
        "LABELS, CSV",
        "FLAGS, JSON",
        "MARKS, QDPX",
        "ARTICLES, CSV",
        "ARTICLES, BIBTEX",
        "ARTICLES, CSL"
    })
    void tables_and_projects_are_the_verbs_to_the_byte(Portion portion, Format format)
            throws Exception {
        Path mill = CORPUS.resolve("mill-library");
        Path second = folder.resolve("rain.txt");
        open(null, mill, second);
        flag(desk.stories().getFirst().columns().getFirst());
        close();
        open(null, mill, second);
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "export",
                                mill.toString(),
                                second.toString(),
                                "--as",
                                format.typed()));
        if (portion != Portion.MARKS) {
            line.addAll(List.of("--what", portion.whats().iterator().next().typed()));
        }
        String name = "x." + format.ending();
        assertThat(window(handout(Kind.DATA, portion, format), name))
                .isEqualTo(terminal(name, line.toArray(String[]::new)));
    }

    @Test
    void flags_for_others_are_the_verbs_to_the_byte_those_on_the_desk_and_all() throws Exception {
        Path papers = CORPUS.resolve("mill-library");
        open(null, papers);
        flag(desk.stories().getFirst().columns().getFirst());
        flag(desk.stories().getFirst().columns().getLast());
        close();
        open(null, papers);
        byte[] some = terminal("some.jsonld", "flags", "export", papers.toString());
        byte[] all = terminal("all.jsonld", "flags", "export");
        assertThat(window(handout(Kind.FLAGS, Portion.QUOTES, Format.CSV), "some.jsonld"))
                .isEqualTo(some);
        assertThat(window(new Handout.AllFlags(), "all.jsonld")).isEqualTo(all);
    }

    @Test
    void what_was_put_away_is_in_no_file_and_columns_stand_in_a_report_as_in_the_window()
            throws Exception {
        open(null, CORPUS.resolve("mill-library"));
        String whole = new String(window(report(), "whole.html"), StandardCharsets.UTF_8);
        String label = desk.stories().getFirst().facts().getFirst().fact().label();
        desk.nextShared(1);
        desk.dismissSelected();
        String page = new String(window(report(), "less.html"), StandardCharsets.UTF_8);
        assertThat(page.length()).isLessThan(whole.length());
        Handout facts = handout(Kind.DATA, Portion.FACTS, Format.CSV);
        assertThat(new String(window(facts, "facts.csv"), StandardCharsets.UTF_8))
                .doesNotContain("," + label + ",");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_what_was_there_stays() throws Exception {
        open(null, folder.resolve("rain.txt"));
        Path nowhere = folder.resolve("nowhere/r.html");
        assertThatThrownBy(() -> write(report(), nowhere))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(nowhere + " could not be written");
        Path other = folder.resolve("r.docx");
        assertThatThrownBy(() -> write(report(), other))
                .hasMessageContaining("ends neither in .html nor in .pdf");
        assertThat(other).doesNotExist();
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @CsvSource({"QUOTES, CSV", "QUOTES, JSON", "ARTICLES, CSL", "ARTICLES, BIBTEX", "MARKS, QDPX"})
    void a_full_disk_is_told_in_one_sentence_in_whatever_form_is_written(
            Portion portion, Format format) throws Exception {
        open(null, CORPUS.resolve("mill-library"));
        Path full = Path.of("/dev/full");
        assertThatThrownBy(() -> write(handout(Kind.DATA, portion, format), full))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("/dev/full could not be written")
                .hasMessageContaining("make room on the disk");
    }

    @Test
    void what_is_stopped_half_way_leaves_the_file_that_was_there() throws Exception {
        open(null, CORPUS.resolve("mill-library"));
        Path file = Files.writeString(folder.resolve("old.qdpx"), "old");
        AtomicInteger asked = new AtomicInteger();
        Watch impatient = new Impatient(asked);
        Handout marks = handout(Kind.DATA, Portion.MARKS, Format.QDPX);
        assertThatThrownBy(() -> new HandingOn(shelf(), impatient).write(marks, file))
                .isInstanceOf(RefusedException.class)
                .hasMessage("That was stopped, and no file was written.");
        assertThat(asked.get()).as("stopped while it was written").isGreaterThan(1);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(it -> it.toString().endsWith(".part"));
        }
    }

    /** Wants it to begin, and not to end. */
    private record Impatient(AtomicInteger asked) implements Watch {
        @Override
        public boolean isWanted() {
            return asked.incrementAndGet() < 3;
        }
    }

    private Told take(Path... files) throws RefusedException {
        return new TakingIn(shelf().keeper().library(), Watch.NONE).take(List.of(files));
    }

    @Test
    void flags_of_others_are_taken_in_and_a_bad_file_changes_nothing() throws Exception {
        open(null, CORPUS.resolve("mill-library"));
        ColumnModel column = desk.stories().getFirst().columns().getFirst();
        flag(column);
        desk.flags().load(Map.of());
        byte[] theirs = terminal("theirs.jsonld", "flags", "export");
        Path file = folder.resolve("terminal-theirs.jsonld");
        long key = Long.parseLong(column.id().substring(1));
        Library library = Objects.requireNonNull(shelf().keeper().library());
        Flag own = library.flags(key).getFirst();
        library.removeFlag(own.key());
        Path empty = Files.createFile(folder.resolve("empty.jsonld"));
        assertThat(take(file, empty).sentences())
                .hasSize(2)
                .first()
                .asString()
                .contains("empty.jsonld is empty");
        assertThat(library.flags(key)).isEmpty();
        assertThat(take(file).sentences())
                .containsExactly(
                        "1 flag added, none the same as yours, none left out because you flagged"
                                + " those words otherwise.");
        assertThat(library.flags(key)).extracting(Flag::note).containsExactly("Who says so?");
        assertThat(take(file).sentences().getFirst()).startsWith("No flag added, 1 the same");
        assertThat(theirs).isNotEmpty();
    }

    @Test
    void without_a_library_nothing_can_be_taken_in_and_that_is_said() {
        assertThatThrownBy(() -> new TakingIn(null, Watch.NONE).take(List.of()))
                .hasMessageContaining("no library");
    }
}
