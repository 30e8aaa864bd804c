package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.text.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** What a person does at the desk, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class DeskWindowTest {
    private final Asking errands = new Asking();

    private final DeskModel desk =
            Invented.desk(List.of("note.txt is empty; save the article’s text into it."));

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private StoryModel story() {
        return Objects.requireNonNull(desk.storyProperty().get());
    }

    private ColumnView view(FxRobot robot, int column) {
        return robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                .filter(it -> it.model() == story().columns().get(column))
                .findFirst()
                .orElseThrow();
    }

    /** Where {@code words} are set on the screen; the first of them that is in sight. */
    private Point2D place(FxRobot robot, int column, String words) throws TimeoutException {
        ColumnView view = view(robot, column);
        int at = view.model().article().text().indexOf(words, headlineEnd(view));
        Span span = Span.of(at, at + words.length());
        await(() ->
                robot.from(view).lookup(".marked-text").queryAllAs(MarkedText.class).stream()
                        .anyMatch(text -> !text.lines(span).isEmpty()));
        for (MarkedText text :
                robot.from(view).lookup(".marked-text").queryAllAs(MarkedText.class)) {
            List<Rectangle2D> lines = text.lines(span);
            if (!lines.isEmpty()) {
                Rectangle2D line = lines.getFirst();
                return text.localToScreen(
                        line.getMinX() + line.getWidth() / 2,
                        line.getMinY() + line.getHeight() / 2);
            }
        }
        throw new AssertionError(words + " is not in sight");
    }

    private static int headlineEnd(ColumnView view) {
        Span headline = view.model().headline();
        return headline == null ? 0 : headline.end();
    }

    @Test
    void clicking_a_shared_fact_lights_it_in_every_column_and_names_the_outlet_that_lacks_it(
            FxRobot robot) throws TimeoutException {
        robot.clickOn(place(robot, 0, "4,100"));
        await(() -> desk.selectionProperty().get() != null);
        assertThat(view(robot, 0).selected()).hasSize(1);
        assertThat(view(robot, 1).selected()).isEmpty();
        assertThat(view(robot, 2).selected()).hasSize(1);
        assertThat(view(robot, 2).selectedBounds()).as("in sight in the third column").isNotNull();
        assertThat(robot.from(view(robot, 1)).lookup(".silent").queryLabeled().isVisible())
                .isTrue();
        assertThat(robot.from(view(robot, 2)).lookup(".silent").queryLabeled().isVisible())
                .isFalse();
        assertThat(Sight.words(robot, ".inspector"))
                .contains("4,100 signatures")
                .contains("in 2 of 3")
                .contains("The North Quay Post")
                .contains("does not give this")
                .contains("Why joined:");
    }

    @Test
    void marks_have_their_colors_in_the_first_picture_that_shows_them(FxRobot robot)
            throws TimeoutException {
        List<Paint> fills = new CopyOnWriteArrayList<>();
        Scene scene = robot.lookup(".desk").query().getScene();
        robot.interact(() -> {
            desk.showAgain(List.of(Invented.ferries()), List.of(), null);
            scene.addPostLayoutPulseListener(() ->
                    scene.getRoot().lookupAll(".tint.shared").stream()
                            .map(it -> ((Shape) it).getFill())
                            .forEach(fills::add));
        });
        await(() -> !fills.isEmpty());
        assertThat(fills).doesNotContain(Color.BLACK);
    }

    @Test
    void a_picked_fact_far_down_another_column_is_scrolled_into_sight(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            desk.appearance().setTextSize(160);
        });
        robot.clickOn(place(robot, 0, "7–4 on"));
        await(() ->
                view(robot, 2).selectedBounds() != null && view(robot, 1).selectedBounds() != null);
        assertThat(desk.selectionProperty().get()).isNotNull();
    }

    @Test
    void a_fact_that_is_not_the_same_is_put_away_and_brought_back(FxRobot robot)
            throws TimeoutException {
        int shared = story().shared(desk.dismissed()).size();
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> desk.selectionProperty().get() != null);
        robot.clickOn("#dismiss");
        await(() -> story().shared(desk.dismissed()).size() == shared - 1);
        assertThat(Sight.words(robot, "#lens-shared")).contains(String.valueOf(shared - 1));
        robot.clickOn("#restore");
        await(() -> story().shared(desk.dismissed()).size() == shared);
        assertThat(robot.lookup("#restore").queryButton().isVisible()).isFalse();
    }

    @Test
    void clicking_a_quotation_shows_the_same_words_as_each_outlet_has_them(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(place(robot, 0, "keep heating"));
        await(() -> desk.selectionProperty().get() != null);
        assertThat(Sight.words(robot, ".inspector"))
                .contains("Said by Ida Farrow.")
                .contains("into the sea")
                .contains(story().columns().get(0).article().name());
        assertThat(
                        story().columns().stream()
                                .filter(column ->
                                        !Objects.requireNonNull(desk.selectionProperty().get())
                                                .in(column.id())
                                                .isEmpty()))
                .as("columns that light up")
                .hasSize(2);
        Selection first = desk.selectionProperty().get();
        List<Node> cards = List.copyOf(robot.lookup(".inspector .card").queryAll());
        assertThat(cards).hasSize(2);
        robot.clickOn(cards.getLast());
        await(() ->
                !Objects.requireNonNull(desk.selectionProperty().get())
                        .article()
                        .equals(Objects.requireNonNull(first).article()));
    }

    @Test
    void searching_by_keyboard_alone_jumps_to_the_hit_in_another_story(FxRobot robot)
            throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#search").query().isFocused());
        robot.write("islanders");
        await(() ->
                robot.lookup(".results").query().isVisible()
                        && Sight.words(robot, ".results").contains("Shoreline Weekly"));
        robot.type(KeyCode.ENTER);
        await(() -> story().id().equals("s2"));
        await(() -> view(robot, 1).selectedBounds() != null);
        assertThat(robot.lookup(".results").query().isVisible()).isFalse();
        assertThat(Sight.words(robot, ".inspector")).contains("islanders must be home by ten");
    }

    @Test
    void what_is_opened_in_a_column_out_of_sight_is_brought_into_sight(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            ((Stage) robot.window(0)).setScene(DeskWindow.scene(desk, 760, 700));
            desk.open("a3", Span.of(0, 4));
        });
        await(() -> isWithin(robot, view(robot, 2)));
        robot.interact(() -> desk.open("a1", Span.of(0, 4)));
        await(() -> isWithin(robot, view(robot, 0)));
    }

    private static boolean isWithin(FxRobot robot, ColumnView column) {
        AtomicBoolean within = new AtomicBoolean();
        robot.interact(() -> {
            Node pane = robot.lookup(".columns-pane").query();
            Bounds room = pane.localToScene(pane.getLayoutBounds());
            Bounds at = column.localToScene(column.getLayoutBounds());
            within.set(at.getMinX() >= room.getMinX() - 1 && at.getMaxX() <= room.getMaxX() + 1);
        });
        return within.get();
    }

    @Test
    void a_search_without_a_hit_says_so_and_escape_leaves_it(FxRobot robot)
            throws TimeoutException {
        robot.clickOn("#search").write("zeppelin");
        await(() -> Sight.words(robot, ".results").contains("Nothing found"));
        robot.type(KeyCode.ESCAPE);
        await(() -> !robot.lookup(".results").query().isVisible());
    }

    @Test
    void the_keyboard_reaches_every_mark_of_a_column_and_picks_one(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> view(robot, 0).requestFocus());
        ColumnModel column = story().columns().getFirst();
        for (Stop stop : column.stops()) {
            robot.type(KeyCode.RIGHT);
            await(() -> stop.equals(column.cursorProperty().get()));
        }
        robot.interact(() -> desk.selectionProperty().set(null));
        for (int i = column.stops().size(); i > 1; i--) {
            robot.type(KeyCode.LEFT);
        }
        robot.type(KeyCode.ENTER);
        await(() -> desk.selectionProperty().get() != null);
        assertThat(Objects.requireNonNull(desk.selectionProperty().get()).span())
                .isEqualTo(column.stops().getFirst().span());
    }

    @Test
    void comments_are_one_line_until_the_reader_opens_them(FxRobot robot) throws TimeoutException {
        ColumnView post = view(robot, 1);
        assertThat(Sight.words(robot, ".column")).doesNotContain("I learned to swim there in 1974");
        robot.interact(() -> post.scroller().to(1));
        await(() -> isInSight(robot.from(post).lookup(".fold").query(), post));
        robot.clickOn(robot.from(post).lookup(".fold").<Node>query());
        await(() ->
                robot.from(post).lookup(".marked-text").queryAllAs(MarkedText.class).stream()
                        .anyMatch(it -> String.valueOf(it.getAccessibleText()).contains("1974")));
    }

    private static boolean isInSight(Node node, Node around) {
        return around.localToScene(around.getLayoutBounds())
                .contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void a_lens_put_away_says_so_in_words_and_not_by_its_color_alone(FxRobot robot)
            throws TimeoutException {
        Node lens = robot.lookup("#lens-framing").query();
        assertThat(lens.getAccessibleText()).contains("shown");
        robot.clickOn("#lens-framing");
        await(() -> desk.hidden().contains(Lens.FRAMING));
        assertThat(lens.getAccessibleText()).contains("hidden");
    }

    @Test
    void choosing_another_story_shows_its_articles(FxRobot robot) throws TimeoutException {
        StoryRow other =
                robot.lookup(".story").queryAllAs(StoryRow.class).stream()
                        .filter(row -> row.story().id().equals("s2"))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(other);
        await(() -> story().id().equals("s2"));
        assertThat(robot.lookup(".column").queryAllAs(ColumnView.class)).hasSize(2);
        assertThat(Sight.words(robot, ".column-header")).contains("No more night boats");
    }

    @Test
    void a_notice_names_the_file_and_goes_when_it_is_closed(FxRobot robot) throws TimeoutException {
        assertThat(Sight.words(robot, ".notices")).contains("note.txt is empty");
        robot.clickOn(
                robot.from(robot.lookup(".notices").<Node>query())
                        .lookup(".button")
                        .<Button>query());
        await(() -> !robot.lookup(".notices").query().isVisible());
    }

    @Test
    void reading_shows_how_far_it_is_and_can_be_stopped(FxRobot robot) throws TimeoutException {
        AtomicBoolean stopped = new AtomicBoolean();
        robot.interact(() ->
                desk.loadingProperty()
                        .set(new Progress("Reading 3 of 60 files", 0.05, () -> stopped.set(true))));
        assertThat(Sight.words(robot, ".waiting")).contains("Reading 3 of 60 files");
        robot.clickOn("#cancel");
        await(stopped::get);
    }

    @Test
    void an_overview_tells_where_the_articles_differ_and_what_they_name_differently(FxRobot robot)
            throws TimeoutException {
        assertThat(Sight.words(robot, ".inspector"))
                .contains("Where they differ")
                .contains("One thing, several names")
                .contains("harbor baths: harbor baths");
        Node naming = robot.lookup(".overview").queryAll().stream().toList().getLast();
        robot.interact(naming::requestFocus);
        robot.push(KeyCode.SPACE);
        await(() -> desk.selectionProperty().get() != null);
        Selection picked = Objects.requireNonNull(desk.selectionProperty().get());
        assertThat(picked.in("a1")).hasSize(1);
        assertThat(picked.in("a2")).hasSize(1);
        assertThat(Sight.words(robot, ".inspector .card")).contains("harbor baths");
    }

    @Test
    void a_discrepancy_can_be_put_away(FxRobot robot) throws TimeoutException {
        Node differing = robot.lookup(".overview").queryAll().stream().toList().getFirst();
        robot.interact(differing::requestFocus);
        robot.push(KeyCode.SPACE);
        await(() -> desk.selectionProperty().get() != null);
        assertThat(Objects.requireNonNull(desk.selectionProperty().get()).subject())
                .isInstanceOf(Subject.Differing.class);
        robot.push(KeyCode.ESCAPE);
        await(() -> desk.selectionProperty().get() == null);
        assertThat(Sight.words(robot, ".inspector")).contains("Where they differ");
        Node again = robot.lookup(".overview").queryAll().stream().toList().getFirst();
        robot.interact(again::requestFocus);
        robot.push(KeyCode.SPACE);
        await(() -> desk.selectionProperty().get() != null);
        robot.interact(() -> desk.dismissSelected());
        await(() -> desk.selectionProperty().get() == null);
        assertThat(Sight.words(robot, ".inspector")).doesNotContain("Where they differ");
    }

    @Test
    void double_clicking_a_word_shows_it_wherever_it_stands_in_the_story(FxRobot robot)
            throws TimeoutException {
        robot.doubleClickOn(place(robot, 1, "majority"));
        await(() -> Sight.words(robot, ".inspector").contains("A WORD, EVERYWHERE"));
        assertThat(Sight.words(robot, ".inspector"))
                .contains("majority")
                .contains("The North Quay Post 1")
                .contains("Ellan Bay Courier 0");
        assertThat(robot.lookup("#dismiss").tryQuery()).as("no mark to put away").isEmpty();
        Selection picked = Objects.requireNonNull(desk.selectionProperty().get());
        assertThat(picked.in("a2")).hasSize(1);
        assertThat(picked.in("a1")).isEmpty();
    }

    @Test
    void from_a_loaded_word_the_keyboard_goes_to_every_place_of_it(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(place(robot, 1, "stubborn"));
        await(() -> robot.lookup("#every-place").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#every-place").query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> Sight.words(robot, ".inspector").contains("A WORD, EVERYWHERE"));
        assertThat(Sight.words(robot, ".inspector")).contains("stubborn");
    }

    @Test
    void the_words_that_one_outlet_uses_far_more_have_their_counts_and_can_be_put_away(
            FxRobot robot) throws TimeoutException {
        assertThat(Sight.words(robot, ".inspector"))
                .contains("Words that one uses far more")
                .contains("council 5 : 1");
        Button word = robot.lookup(".key-word").queryButton();
        robot.interact(word::fire);
        await(() -> Sight.words(robot, ".inspector").contains("A WORD, EVERYWHERE"));
        assertThat(Sight.words(robot, ".inspector"))
                .contains("5 times in its own words, all others together once")
                .contains("Log-likelihood 9.4");
        assertThat(Objects.requireNonNull(desk.selectionProperty().get()).in("a3")).isNotEmpty();
        robot.interact(() -> robot.lookup("#dismiss").queryButton().fire());
        await(() -> Sight.words(robot, ".inspector").contains("Where they differ"));
        assertThat(Sight.words(robot, ".inspector")).doesNotContain("council 5 : 1");
    }

    @Test
    void a_headline_is_set_beside_the_others_and_beside_its_own_text(FxRobot robot)
            throws TimeoutException {
        assertThat(Sight.words(robot, ".inspector"))
                .contains("Puts first: Council.")
                .contains("Leaves out what others tell: three hours.")
                .contains("Says what its own text never says: “close”.");
        Node card = robot.lookup(".inspector .card").queryAll().stream().findFirst().orElseThrow();
        robot.interact(card::requestFocus);
        robot.push(KeyCode.ENTER);
        await(() -> Sight.words(robot, ".inspector").contains("TOLD IN ITS TEXT"));
        assertThat(Sight.words(robot, ".inspector .card")).contains("The town council voted 7–4");
        assertThat(Objects.requireNonNull(desk.selectionProperty().get()).in("a1")).hasSize(2);
        robot.interact(() -> desk.dismissSelected());
        await(() -> desk.selectionProperty().get() == null);
        assertThat(Sight.words(robot, ".inspector")).doesNotContain("Puts first");
        robot.interact(desk::restoreDismissed);
        await(() -> Sight.words(robot, ".inspector").contains("Puts first"));
    }

    @Test
    void articles_with_one_text_say_so_above_their_columns_and_in_the_overview(FxRobot robot)
            throws TimeoutException {
        assertThat(Sight.words(robot, ".column-header")).doesNotContain("wire text");
        assertThat(Sight.words(robot, ".inspector")).doesNotContain("The same text");
        robot.interact(() -> desk.show(List.of(Invented.wire()), List.of()));
        await(() -> Sight.words(robot, ".column-header").contains("Same wire text as"));
        assertThat(Sight.words(robot, ".column-header"))
                .contains("Same wire text as Shoreline Weekly, 91%")
                .contains("Same wire text as Ellan Bay Courier, 91%")
                .contains("Part of the text that Ellan Bay Courier has, 100%");
        assertThat(Sight.words(robot, ".inspector"))
                .contains("The same text in several articles")
                .contains("Copies are not independent reports");
        Label badge = robot.lookup(".chip.copy").queryAs(Label.class);
        assertThat(badge.getGraphic()).as("not by its color alone").isNotNull();
        assertThat(badge.getAccessibleText())
                .contains("in runs of 5 words or more")
                .contains("quotations left out");
    }

    @Test
    void an_article_in_another_language_says_that_framing_is_not_marked(FxRobot robot)
            throws TimeoutException {
        assertThat(Sight.words(robot, ".column-header"))
                .doesNotContain("framing works for English only");
        Draft foreign =
                new Draft("c1").headline("Der Rat schließt das Bad").body("Es regnet.").foreign();
        robot.interact(
                () -> desk.show(List.of(new StoryDraft("s3", "Bad", foreign).done()), List.of()));
        await(() ->
                Sight.words(robot, ".column-header").contains("framing works for English only"));
    }

    @Test
    void a_readers_own_list_is_named_and_dropped_and_what_was_dismissed_stays(FxRobot robot)
            throws TimeoutException {
        assertThat(robot.lookup("#own-words").query().isVisible()).isTrue();
        assertThat(robot.lookup("#own-words").query().getParent().isVisible())
                .as("without a way to read anew")
                .isFalse();
        robot.interact(() -> {
            desk.nextShared(1);
            desk.dismissSelected();
            desk.storyProperty().set(desk.stories().getLast());
            desk.errandsProperty().set(errands);
            desk.wordsProperty().set(Path.of("lessons", "words.tsv"));
            desk.showAgain(List.of(Invented.baths(), Invented.ferries()), List.of(), null);
        });
        assertThat(Sight.words(robot, ".own-words")).contains("words.tsv");
        assertThat(desk.dismissed()).hasSize(1);
        assertThat(story().id()).as("the story that was shown").isEqualTo("s2");
        robot.clickOn("#own-words-drop");
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked()).containsExactly("words null");
    }
}
