package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.cli.Asked;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;
import org.parallax.story.Covered;
import org.parallax.ui.ColumnModel;
import org.parallax.ui.Coverage;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Selection;
import org.parallax.ui.Stop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A teacher pins three columns, sees in which words each tells a fact, and reads who lacks it. */
@ExtendWith(ApplicationExtension.class)
class PinnedDeskTest {
    private static final Path REAL = Path.of("../shared/stories/sanctuary-2017");
    private static final Path SAMPLE = Path.of("corpus/partnership-letters");

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The window on a story, with the keyboard alone to use it. */
    private static final class Lesson {
        private final FxRobot robot;
        private final DeskModel desk;

        Lesson(FxRobot robot, Path story) throws LexiconException {
            this.robot = robot;
            this.desk =
                    new DeskModel(
                            Pipeline.load(null, new Keeper(Asked.of(List.of()), false))
                                    .open(Asked.of(Place.onDisk(List.of(story))), Watch.NONE)
                                    .comparisons(),
                            List.of(),
                            words -> List.of());
            robot.interact(() -> {
                Stage stage = new Stage();
                desk.stillProperty().set(true);
                stage.setScene(DeskWindow.scene(desk, 1280, 800));
                stage.show();
            });
        }

        private <T> T ask(Supplier<T> question) {
            AtomicReference<T> answer = new AtomicReference<>();
            robot.interact(() -> answer.set(question.get()));
            return answer.get();
        }

        private List<ColumnModel> articles() {
            return Objects.requireNonNull(desk.storyProperty().get()).columns();
        }

        /** The article whose file begins so. */
        ColumnModel article(String file) {
            return articles().stream()
                    .filter(it -> file(it).startsWith(file))
                    .findFirst()
                    .orElseThrow();
        }

        private static String file(ColumnModel column) {
            return String.valueOf(Path.of(column.article().path()).getFileName());
        }

        private Node column(ColumnModel article) {
            return ask(() ->
                    robot.lookup(".column").<Node>queryAll().stream()
                            .filter(it ->
                                    it.lookup(".outlet") instanceof Label name
                                            && name.getText().equals(article.article().name()))
                            .findFirst()
                            .orElseThrow());
        }

        /** Goes from column to column until the keyboard stands in this one. */
        private void enter(String file) throws TimeoutException {
            Node column = column(article(file));
            for (int i = 0; i < articles().size(); i++) {
                robot.push(KeyCode.ALT, KeyCode.LEFT);
            }
            for (int i = 0; i < articles().size() && !column.isFocused(); i++) {
                robot.push(KeyCode.ALT, KeyCode.RIGHT);
            }
            await(column::isFocused);
        }

        void pin(String... files) throws TimeoutException {
            for (String file : files) {
                enter(file);
                robot.type(KeyCode.P);
            }
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            await(() -> shown() == files.length);
            assertThat(files).allMatch(it -> column(article(it)).isVisible());
        }

        private long shown() {
            return ask(() ->
                    robot.lookup(".column").<Node>queryAll().stream()
                            .filter(Node::isVisible)
                            .filter(it -> {
                                var at = it.localToScene(it.getLayoutBounds());
                                return at.getMinX() >= 0 && at.getMaxX() <= 1280;
                            })
                            .count());
        }

        /** Goes from mark to mark of an article until it comes to these words, and picks them. */
        void pick(String file, String words) throws TimeoutException {
            ColumnModel column = article(file);
            enter(file);
            for (int i = 0; i < column.stops().size() && !words.equals(at(column)); i++) {
                robot.type(KeyCode.RIGHT);
            }
            robot.type(KeyCode.ENTER);
            await(() -> desk.selectionProperty().get() != null);
            Selection picked = Objects.requireNonNull(desk.selectionProperty().get());
            assertThat(column.article().in(picked.span())).isEqualTo(words);
        }

        private String at(ColumnModel column) {
            Stop stop = ask(() -> column.cursorProperty().get());
            return stop == null ? "" : column.article().in(stop.span());
        }

        void litIn(String... files) throws TimeoutException {
            for (String file : files) {
                Node column = column(article(file));
                await(() -> ask(() -> column.lookup(".selected") != null));
            }
        }

        String inspector() {
            return ask(() -> words(robot.lookup(".inspector").query()));
        }

        /** A fact's line in the coverage view, once it is in sight. */
        Line line(String fact) throws TimeoutException {
            ListView<Coverage.Row> list = robot.lookup(".coverage-list").queryListView();
            Coverage.Row row =
                    list.getItems().stream()
                            .filter(it -> it.subject().fact().label().equals(fact))
                            .findFirst()
                            .orElseThrow();
            robot.interact(() -> {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
            });
            await(() -> spoken(fact) != null);
            List<String> stating = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).state() != Covered.State.ABSENT) {
                    stating.add(file(articles().get(i)).substring(0, 3));
                }
            }
            stating.sort(String::compareTo);
            return new Line(stating, Objects.requireNonNull(spoken(fact)));
        }

        private @Nullable String spoken(String fact) {
            return ask(() ->
                    robot.lookup(".coverage-row").<Node>queryAll().stream()
                            .filter(Node::isVisible)
                            .map(it -> String.valueOf(it.getAccessibleText()))
                            .filter(it -> it.startsWith(fact + ". "))
                            .findFirst()
                            .orElse(null));
        }

        void coverage() throws TimeoutException {
            robot.clickOn("#view-coverage");
            await(() -> robot.lookup(".coverage-list").query().isFocused());
        }

        void close() {
            robot.interact(() -> robot.lookup(".desk").query().getScene().getWindow().hide());
        }
    }

    /** Whose article has a fact, by the beginnings of their files, and what is read aloud of it. */
    private record Line(List<String> stating, String spoken) {}

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        StringBuilder words = new StringBuilder();
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> words.append(words(it)));
            words.append('\n');
        }
        return words.toString();
    }

    @Test
    void on_five_real_articles_three_are_pinned_compared_and_covered(FxRobot robot)
            throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(REAL), REAL + " is not here: skipped");
        Lesson lesson = new Lesson(robot, REAL);
        lesson.pin("001", "003", "004");
        lesson.pick("001", "four cities");
        lesson.litIn("001", "003", "004");
        assertThat(lesson.inspector())
                .contains("in 3 of 5")
                .contains("four of the selected cities")
                .contains("000_604d06e64d666029.txt", "002_61a2105c45ea55bb.txt")
                .contains("does not give this");
        lesson.coverage();
        assertThat(lesson.line("12 cities").stating()).containsExactly("001", "004");
        assertThat(lesson.line("four letters").stating()).containsExactly("003", "004");
        Line sum = lesson.line("$78.4 million");
        assertThat(sum.stating()).containsExactly("000");
        assertThat(sum.spoken()).contains("000_604d06e64d666029.txt differs: $78 million");
        robot.type(KeyCode.SPACE);
        await(() -> lesson.inspector().contains("$78.4 million"));
        assertThat(lesson.inspector()).contains("rounded by one");
        lesson.close();
    }

    @Test
    void on_the_sample_articles_three_are_pinned_compared_and_covered(FxRobot robot)
            throws Exception {
        Lesson lesson = new Lesson(robot, SAMPLE);
        lesson.pin("high-mesa", "tidewater", "piedmont");
        lesson.pick("tidewater", "four cities");
        lesson.litIn("high-mesa", "tidewater", "piedmont");
        assertThat(lesson.inspector()).contains("in 5 of 5");
        lesson.pick("tidewater", "four letters");
        lesson.litIn("tidewater", "piedmont");
        assertThat(lesson.inspector())
                .contains("in 3 of 5")
                .contains("The Inland Commons")
                .contains("High Mesa Dispatch")
                .contains("does not give this");
        lesson.coverage();
        assertThat(lesson.line("12 cities").stating()).hasSize(5);
        assertThat(lesson.line("four letters").stating()).containsExactly("inl", "pie", "tid");
        Line sum = lesson.line("$78.4 million");
        assertThat(sum.stating()).containsExactly("hig", "inl", "pie");
        assertThat(sum.spoken())
                .contains("High Mesa Dispatch differs: $78 million")
                .contains("The Piedmont Lantern: $78.4 million")
                .contains("The Delta Plainsman does not mention it");
        robot.type(KeyCode.SPACE);
        await(() -> lesson.inspector().contains("rounded by two"));
        lesson.close();
    }
}
