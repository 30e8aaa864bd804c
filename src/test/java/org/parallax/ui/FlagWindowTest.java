package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.text.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How a reader flags sentences, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class FlagWindowTest {
    private static final String PETITION = "A petition with 4,100 names asks the council to wait.";

    private final Asking errands = new Asking();
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.errandsProperty().set(errands);
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ColumnModel model(int column) {
        return Objects.requireNonNull(desk.storyProperty().get()).columns().get(column);
    }

    private ColumnView view(FxRobot robot, int column) {
        return robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                .filter(it -> it.model() == model(column))
                .findFirst()
                .orElseThrow();
    }

    private List<Flag> flags(int column) {
        return desk.flags().of(model(column).id());
    }

    private Selection picked() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    /** Where {@code words} are set on the screen. */
    private Point2D place(FxRobot robot, int column, String words) throws TimeoutException {
        int at = model(column).article().text().indexOf(words);
        Span span = Span.of(at, at + words.length());
        await(() -> texts(robot, column).stream().anyMatch(it -> !it.lines(span).isEmpty()));
        for (MarkedText text : texts(robot, column)) {
            for (Rectangle2D line : text.lines(span)) {
                return text.localToScreen(
                        line.getMinX() + line.getWidth() / 2,
                        line.getMinY() + line.getHeight() / 2);
            }
        }
        throw new AssertionError(words + " is not in sight");
    }

    private List<MarkedText> texts(FxRobot robot, int column) {
        return List.copyOf(
                robot.from(view(robot, column))
                        .lookup(".marked-text")
                        .queryAllAs(MarkedText.class));
    }

    private static List<String> letters(FxRobot robot) {
        return robot.lookup(".number.flags").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    private static TextArea note(FxRobot robot) {
        return robot.lookup("#flag-note").queryAs(TextArea.class);
    }

    private void flagPetition(FxRobot robot) throws TimeoutException {
        robot.clickOn(place(robot, 0, "asks the council"));
        await(() -> desk.selectionProperty().get() != null);
        robot.write("1");
        await(() -> flags(0).size() == 1);
    }

    @Test
    void the_flags_of_a_story_are_counted_when_it_is_put_together_anew(FxRobot robot)
            throws TimeoutException {
        flagPetition(robot);
        assertThat(Sight.words(robot, "#lens-flags .count").strip()).isEqualTo("1");
        robot.interact(() ->
                desk.showAgain(List.of(Invented.baths(), Invented.ferries()), List.of(), null));
        assertThat(Sight.words(robot, "#lens-flags .count").strip()).isEqualTo("1");
        robot.interact(() -> desk.toggle(Lens.QUOTES));
        assertThat(Sight.words(robot, "#lens-flags .count").strip()).isEqualTo("1");
        robot.interact(() -> desk.open(desk.stories().getLast()));
        assertThat(Sight.words(robot, "#lens-flags .count").strip()).isEqualTo("0");
    }

    @Test
    void a_click_on_plain_words_picks_their_sentence_and_a_key_flags_it(FxRobot robot)
            throws TimeoutException {
        robot.clickOn(place(robot, 0, "asks the council"));
        await(() -> desk.selectionProperty().get() != null);
        assertThat(picked().subject()).isEqualTo(new Subject.Line());
        assertThat(model(0).article().in(picked().span())).isEqualTo(PETITION);
        assertThat(robot.lookup(".inspector .wording").queryAs(Label.class).getText())
                .isEqualTo(PETITION);
        robot.write("3");
        await(() -> flags(0).size() == 1);
        await(() -> letters(robot).equals(List.of("M")));
        assertThat(robot.lookup(".flag-bar.flag-mixed").queryAll())
                .as("a bar in the text beside those of the rail and of the button")
                .hasSize(3);
        assertThat(robot.lookup("#flag-mixed").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(robot.lookup("#lens-flags").query().getAccessibleText())
                .startsWith("My flags, 1");
        assertThat(robot.from(view(robot, 0)).lookup(".tick.flags").queryAll()).hasSize(1);
        robot.write("0");
        await(() -> flags(0).isEmpty());
        await(() -> letters(robot).isEmpty());
    }

    @Test
    void each_category_has_its_key_its_letter_and_its_bar(FxRobot robot) throws TimeoutException {
        flagPetition(robot);
        for (Category category : Category.values()) {
            robot.write(category.digit());
            await(() -> letters(robot).equals(List.of(category.letter())));
            assertThat(flags(0)).extracting(Flag::category).containsExactly(category.key());
        }
    }

    @Test
    void with_the_keyboard_alone_a_reader_goes_from_sentence_to_sentence_and_flags_them(
            FxRobot robot) throws TimeoutException {
        robot.interact(() -> view(robot, 2).requestFocus());
        for (int i = 0; i < 2; i++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        }
        await(() -> desk.selectionProperty().get() != null);
        assertThat(model(2).article().in(picked().span())).startsWith("The change is a long-over");
        robot.write("2");
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        robot.write("1");
        await(() -> flags(2).size() == 2);
        assertThat(flags(2)).extracting(Flag::category).containsExactly("fact", "opinion");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> flags(2).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> flags(2).size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> flags(2).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> flags(2).size() == 2);
    }

    @Test
    void a_key_flags_where_the_keyboard_went_last(FxRobot robot) throws TimeoutException {
        robot.clickOn(place(robot, 0, "asks the council"));
        await(() -> desk.selectionProperty().get() != null);
        robot.type(KeyCode.RIGHT);
        await(() -> model(0).cursorProperty().get() != null);
        robot.write("4");
        await(() -> flags(0).size() == 1);
        Stop first = model(0).stops().getFirst();
        assertThat(flags(0).getFirst().quoted().exact())
                .isEqualTo(model(0).article().in(model(0).sentence(first.span())));
        robot.clickOn(place(robot, 0, "asks the council"));
        robot.write("5");
        await(() -> flags(0).size() == 2);
        assertThat(flags(0)).extracting(it -> it.quoted().exact()).contains(PETITION);
    }

    @Test
    void a_note_is_kept_by_its_key_and_when_the_keyboard_leaves_it(FxRobot robot)
            throws TimeoutException {
        flagPetition(robot);
        robot.write("n");
        await(() -> note(robot).isFocused());
        robot.write("who 123?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> flags(0).getFirst().note().equals("who 123?"));
        await(() -> view(robot, 0).isFocused());
        assertThat(flags(0)).as("digits in a note flag nothing").hasSize(1);
        assertThat(flags(0).getFirst().category()).isEqualTo("fact");
        robot.write("n");
        await(() -> note(robot).isFocused());
        robot.write(" me");
        robot.clickOn(place(robot, 1, "came near midnight"));
        await(() -> flags(0).getFirst().note().equals("who 123? me"));
        assertThat(note(robot).isVisible()).as("the other sentence has no flag").isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> flags(0).getFirst().note().equals("who 123?"));
    }

    @Test
    void a_note_that_is_being_written_when_the_window_closes_is_kept(FxRobot robot)
            throws TimeoutException {
        flagPetition(robot);
        robot.interact(() -> {
            note(robot).requestFocus();
            note(robot).setText("to ask");
        });
        Scene scene = note(robot).getScene();
        robot.interact(() -> scene.getWindow().hide());
        assertThat(flags(0)).extracting(Flag::note).containsExactly("to ask");
    }

    @Test
    void a_note_may_be_long_and_in_every_script(FxRobot robot) throws TimeoutException {
        flagPetition(robot);
        for (String written :
                List.of(
                        "long ".repeat(2000),
                        "<b>bold</b> {0} & \"quoted\"\n\n\ttwo",
                        "شهد شاهد على ذلك في المدينة القديمة ".repeat(40) + "עד ראה 证人 👩‍👩‍👧")) {
            robot.interact(() -> {
                note(robot).requestFocus();
                note(robot).setText(written);
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.push(KeyCode.TAB);
            await(() -> flags(0).getFirst().note().equals(written));
            robot.moveTo(place(robot, 0, "asks the council"));
            await(() -> view(robot, 0).isFocused());
        }
        Node desk = robot.lookup(".desk").query();
        assertThat(desk.getLayoutBounds().getWidth()).isEqualTo(1440);
    }

    @Test
    void marks_that_were_put_away_come_back_with_undo(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> desk.selectionProperty().get() != null);
        robot.clickOn("#dismiss");
        await(() -> desk.dismissed().size() == 1);
        robot.clickOn("#undo");
        await(() -> desk.dismissed().isEmpty());
        robot.clickOn("#redo");
        await(() -> desk.dismissed().size() == 1);
    }

    @Test
    void digits_that_are_searched_flag_nothing(FxRobot robot) throws TimeoutException {
        robot.clickOn(place(robot, 0, "asks the council"));
        await(() -> desk.selectionProperty().get() != null);
        robot.clickOn("#search").write("31");
        await(() -> robot.lookup(".results").query().isVisible());
        assertThat(desk.flags().byArticle()).isEmpty();
    }

    @Test
    void the_column_tells_of_a_flag_whose_words_are_gone(FxRobot robot) throws TimeoutException {
        Flag gone =
                new Flag(
                        7,
                        1,
                        new Flag.Quoted(0, "Words of long ago.", "", ""),
                        "opinion",
                        "",
                        Instant.EPOCH);
        robot.interact(() -> desk.flags().load(Map.of("a1", List.of(gone))));
        await(() -> robot.lookup(".lost-flag").tryQuery().isPresent());
        assertThat(robot.lookup(".lost-flag").queryAs(Label.class).getText())
                .contains("Opinion")
                .contains("Words of long ago.");
        robot.interact(() -> {
            Node line = robot.lookup(".lost-flag").query().getParent();
            robot.from(line).lookup(".button").queryButton().fire();
        });
        await(() -> robot.lookup(".lost-flag").tryQuery().isEmpty());
        assertThat(errands.asked()).containsExactly("flags a1 -[opinion] +[]");
    }

    @Test
    void a_flagged_headline_shows_its_letter(FxRobot robot) throws TimeoutException {
        Span headline = Objects.requireNonNull(model(2).headline());
        robot.interact(() -> desk.flag(model(2), headline, "fact"));
        await(() -> letters(robot).equals(List.of("F")));
    }
}
