package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.cli.Verbs;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.text.Span;
import org.parallax.ui.ColumnModel;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Lens;
import org.parallax.ui.Mark;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A reader flags a sentence, closes the window, opens it again and finds the flag. */
@ExtendWith(ApplicationExtension.class)
class FlaggedDeskTest {
    private static final String SENTENCE =
            "The council paid $78.4 million for the hall, a bribe to its friends, critics said.";
    private static final String LEDGER =
            "Council buys the hall\n\nIt rained on Monday.\n\n"
                    + SENTENCE
                    + "\n\nNobody asked why.\n";
    private static final String TIDE =
            "Hall is bought\n\nThe town council slammed its critics and paid $78.4 million for the hall.\n";

    @TempDir private Path folder = Path.of("");
    private final List<String> failed = new CopyOnWriteArrayList<>();

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The window from its opening to its closing, on the library in the folder. */
    private final class Sitting implements AutoCloseable {
        private final FxRobot robot;
        private final Shelf shelf;
        private final Clerk clerk;
        private final FlagKeeper flags;
        private final DeskModel desk;

        Sitting(FxRobot robot, List<Place> places, List<Place> samples) throws LexiconException {
            this.robot = robot;
            shelf =
                    new Shelf(
                            new Asked(places, Manner.USUAL, null, folder.resolve("library")),
                            samples);
            Shown shown = shelf.open(Watch.NONE);
            assertThat(shelf.keep(shown)).isEmpty();
            Library library = Objects.requireNonNull(shelf.keeper().library());
            clerk = new Clerk(library, failed::add);
            SearchKeeper searches = new SearchKeeper(null, all -> {}, failed::add);
            desk =
                    new DeskModel(
                            shown.holding().opened().comparisons(), List.of(), it -> List.of());
            flags = new FlagKeeper(library, clerk, failed::add, desk.flags()::know);
            desk.errandsProperty().set(new Desk(errand -> {}, searches, flags));
            FlagKeeper.Kept kept = flags.read(shelf.kept());
            robot.interact(() -> {
                flags.over(kept);
                desk.flags().load(kept.flags());
                Stage stage = new Stage();
                desk.stillProperty().set(true);
                stage.setScene(DeskWindow.scene(desk, 1280, 800));
                stage.show();
            });
        }

        /** The column of the article that has these words. */
        ColumnModel column(String words) {
            return desk.stories().stream()
                    .flatMap(it -> it.columns().stream())
                    .filter(it -> it.article().text().contains(words))
                    .findFirst()
                    .orElseThrow();
        }

        List<Flag> flagged() {
            return desk.flags().of(column(SENTENCE).id());
        }

        /** Picks a sentence of the article that is flagged. */
        void pick(String words) {
            ColumnModel column = column(SENTENCE);
            int at = column.article().text().indexOf(words);
            desk.open(column.id(), Span.of(at, at + words.length()));
        }

        void show(ColumnModel column) {
            robot.interact(() -> desk.open(column.id()));
            robot.interact(() ->
                    robot.lookup(".column").<Node>queryAll().stream()
                            .filter(it ->
                                    String.valueOf(it.getAccessibleText())
                                            .contains(column.article().name()))
                            .forEach(Node::requestFocus));
        }

        @Override
        public void close() {
            robot.interact(() -> robot.lookup(".desk").query().getScene().getWindow().hide());
            clerk.close();
            shelf.close();
        }
    }

    private List<Place> articles() throws IOException {
        return Place.onDisk(
                List.of(
                        Files.writeString(folder.resolve("ledger.txt"), LEDGER),
                        Files.writeString(folder.resolve("tide.txt"), TIDE)));
    }

    @Test
    void a_flag_made_with_a_key_undone_and_redone_is_there_when_the_window_is_opened_again(
            FxRobot robot) throws Exception {
        try (Sitting window = new Sitting(robot, articles(), List.of())) {
            robot.clickOn("#lens-framing");
            robot.clickOn("#lens-framing");
            Mark loaded =
                    window.column("slammed").shown().stream()
                            .filter(it -> it.lens() == Lens.FRAMING)
                            .findFirst()
                            .orElseThrow();
            robot.interact(() -> window.desk.select(window.column("slammed").id(), loaded));
            assertThat(words(robot)).as("why it is marked").contains("slammed");
            ColumnModel column = window.column(SENTENCE);
            window.show(column);
            while (window.desk.selectionProperty().get() == null
                    || !SENTENCE.equals(
                            column.article()
                                    .in(
                                            Objects.requireNonNull(
                                                            window.desk.selectionProperty().get())
                                                    .span()))) {
                robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            }
            robot.write("3");
            await(() -> window.flagged().size() == 1);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            await(() -> window.flagged().isEmpty());
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            await(() -> window.flagged().size() == 1);
            robot.write("n");
            robot.write("who says so?");
        }
        try (Sitting window = new Sitting(robot, List.of(), List.of())) {
            assertThat(window.flagged()).hasSize(1);
            Flag found = window.flagged().getFirst();
            assertThat(found.category()).isEqualTo("mixed");
            assertThat(found.note()).isEqualTo("who says so?");
            assertThat(found.quoted().exact()).isEqualTo(SENTENCE);
            ColumnModel column = window.column(SENTENCE);
            assertThat(column.flagged())
                    .extracting(it -> column.article().in(it.span()))
                    .containsExactly(SENTENCE);
            window.show(column);
            await(() -> robot.lookup(".number.flags").tryQuery().isPresent());
        }
        assertThat(failed).isEmpty();
    }

    private static String words(FxRobot robot) {
        StringBuilder words = new StringBuilder();
        robot.lookup(".inspector .label")
                .queryAllAs(Label.class)
                .forEach(it -> words.append(it.getText()).append('\n'));
        return words.toString();
    }

    @Test
    void flags_in_the_sample_stay_in_the_window_and_that_is_said_once(FxRobot robot)
            throws Exception {
        try (Sitting window = new Sitting(robot, List.of(), articles())) {
            ColumnModel column = window.column(SENTENCE);
            window.show(column);
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            robot.write("1");
            robot.write("2");
            await(() -> window.flagged().size() == 1);
            assertThat(window.flagged()).extracting(Flag::category).containsExactly("opinion");
        }
        assertThat(failed)
                .containsExactly(
                        "What you flag in these articles stays only as long as the window is open, because they are not in the library.");
    }

    @Test
    void flags_that_could_not_be_read_are_not_written_over(FxRobot robot) throws Exception {
        try (Sitting window = new Sitting(robot, articles(), List.of())) {
            window.show(window.column(SENTENCE));
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
            robot.write("1");
            await(() -> window.flagged().size() == 1);
        }
        try (Shelf shelf = new Shelf(asked(), List.of())) {
            Library library = Objects.requireNonNull(shelf.keeper().library());
            library.close();
            Clerk clerk = new Clerk(library, failed::add);
            FlagKeeper flags = new FlagKeeper(library, clerk, failed::add, (article, all) -> {});
            FlagKeeper.Kept kept = flags.read(Map.of("a1", 1L));
            assertThat(kept.keys()).isEmpty();
            flags.over(kept);
            flags.keep("a1", new Change(List.of(), List.of()));
            clerk.close();
        }
        assertThat(failed).as("one for the reading and one for the keeping").hasSize(2);
        try (Sitting window = new Sitting(robot, List.of(), List.of())) {
            assertThat(window.flagged()).hasSize(1);
        }
    }

    /** The file of another reader who flagged these words. */
    private Path theirs(String words, String category) throws Exception {
        Path other = folder.resolve("theirs");
        new Custodian(other).add(Asked.of(articles()), Progress.NONE);
        try (Library library = Library.open(other)) {
            for (Entry entry : library.since(0, Long.MAX_VALUE, 9)) {
                String text = entry.article().text();
                int at = text.indexOf(words);
                if (at >= 0) {
                    Flag.Quoted quoted = Flag.Quoted.of(text, Span.of(at, at + words.length()));
                    library.flag(
                            new Flag(0, entry.key(), quoted, category, "theirs", Instant.EPOCH));
                }
            }
        }
        Path file = folder.resolve("theirs.jsonld");
        terminal("flags", "export", "--library", other.toString(), "-o", file.toString());
        return file;
    }

    /** What a terminal answers. */
    private static String terminal(String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            assertThat(Verbs.run(new Parallax(), told, told, line)).isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void importThem(Path file) {
        String library = folder.resolve("library").toString();
        assertThat(terminal("flags", "import", file.toString(), "--library", library))
                .contains("1 flag added");
    }

    private static List<String> categories(List<Flag> flags) {
        return flags.stream().map(Flag::category).toList();
    }

    @Test
    void flags_taken_in_at_a_terminal_stay_and_are_shown_when_the_open_window_flags_on(
            FxRobot robot) throws Exception {
        Path file = theirs("It rained on Monday.", "claim");
        try (Sitting window = new Sitting(robot, articles(), List.of())) {
            window.show(window.column(SENTENCE));
            robot.interact(() -> window.pick("Nobody asked why."));
            robot.write("1");
            await(() -> window.flagged().size() == 1);
            importThem(file);
            robot.write("2");
            await(() -> categories(window.flagged()).equals(List.of("claim", "opinion")));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            await(() -> categories(window.flagged()).equals(List.of("claim", "fact")));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            await(() -> categories(window.flagged()).equals(List.of("claim")));
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            await(() -> categories(window.flagged()).equals(List.of("claim", "fact")));
            window.show(window.column(SENTENCE));
            await(() -> robot.lookup(".number.flags").queryAll().size() == 2);
        }
        try (Sitting window = new Sitting(robot, List.of(), List.of())) {
            assertThat(categories(window.flagged())).containsExactly("claim", "fact");
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void whoever_comes_back_to_the_window_sees_what_was_taken_in_at_a_terminal(FxRobot robot)
            throws Exception {
        Path file = theirs("It rained on Monday.", "claim");
        try (Sitting window = new Sitting(robot, articles(), List.of())) {
            importThem(file);
            robot.interact(window.flags::refresh);
            await(() -> categories(window.flagged()).equals(List.of("claim")));
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void where_the_terminal_flagged_the_same_words_meanwhile_the_window_says_so(FxRobot robot)
            throws Exception {
        Path file = theirs("Nobody asked why.", "claim");
        try (Sitting window = new Sitting(robot, articles(), List.of())) {
            importThem(file);
            robot.interact(() -> window.pick("Nobody asked why."));
            robot.write("1");
            await(() -> !failed.isEmpty());
            await(() -> categories(window.flagged()).equals(List.of("fact")));
        }
        assertThat(failed)
                .containsExactly(
                        "Meanwhile “Nobody asked why.” was flagged as claim elsewhere; your own"
                                + " flag stands there now.");
    }

    private Asked asked() {
        return new Asked(List.of(), Manner.USUAL, null, folder.resolve("library"));
    }
}
