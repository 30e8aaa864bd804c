package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;

/** What a person does in the quotes view, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class QuotesViewTest {
    private final DeskModel desk =
            new DeskModel(
                    List.of(QuotesTest.pier().done(), Invented.ferries()),
                    List.of(),
                    words -> List.of());

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        stage.setScene(DeskWindow.scene(desk, 1280, 800));
        stage.show();
    }

    private static ListView<Quotes.Line> list(FxRobot robot) {
        return robot.lookup("#quotes-lines .list-view").queryListView();
    }

    private static List<String> speakers(FxRobot robot) {
        return list(robot).getItems().stream()
                .filter(Quotes.Head.class::isInstance)
                .map(it -> String.valueOf(((Quotes.Head) it).name()))
                .toList();
    }

    private static Label clipping(FxRobot robot, String outlet) {
        return robot.lookup(".clipping .outlet").queryAllAs(Label.class).stream()
                .filter(it -> it.getText().equals(outlet))
                .findFirst()
                .orElseThrow();
    }

    private Selection selected() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    @Test
    void a_tab_shows_who_is_quoted_and_gives_the_list_the_keyboard(FxRobot robot) {
        robot.clickOn("#view-quotes");
        assertThat(speakers(robot))
                .containsExactly("Ida Farrow", "Ann Bell", "Bo Lindqvist", "null");
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(robot.lookup("#quotes-all").<ToggleButton>query().getText()).isEqualTo("All 5");
    }

    @Test
    void what_a_clipping_leaves_out_is_struck_through(FxRobot robot) {
        robot.clickOn("#view-quotes");
        assertThat(robot.lookup(".clipping .cut").queryAllAs(Text.class))
                .extracting(Text::getText, Text::isStrikethrough)
                .contains(tuple("who cannot swim", true));
    }

    @Test
    void a_coloring_verb_is_told_in_words(FxRobot robot) {
        robot.clickOn("#view-quotes");
        assertThat(robot.lookup(".clipping .colored").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(it -> it.contains("“insisted” gives the words heat"))
                .anyMatch(it -> it.contains("“claimed” leaves open whether it is so"));
    }

    @Test
    void a_click_picks_a_clipping_and_a_second_goes_to_its_place(FxRobot robot) {
        robot.clickOn("#view-quotes").clickOn(clipping(robot, "Post"));
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.QUOTES);
        assertThat(selected().article()).isEqualTo("a2");
        assertThat(selected().subject()).isInstanceOf(Subject.Quotation.class);
        robot.doubleClickOn(clipping(robot, "Post"));
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(selected().article()).isEqualTo("a2");
    }

    @Test
    void space_picks_and_enter_goes_to_the_place(FxRobot robot) {
        robot.clickOn("#view-quotes");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(selected().article()).isEqualTo("a2");
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(selected().article()).isEqualTo("a1");
    }

    @Test
    void it_is_narrowed_by_part_and_by_what_is_typed(FxRobot robot) {
        robot.clickOn("#view-quotes").clickOn("#quotes-reported");
        assertThat(list(robot).getItems()).noneMatch(it -> isDirect(it));
        robot.clickOn("#quotes-sought").write("lamps");
        assertThat(speakers(robot)).containsExactly("Ida Farrow", "null");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#quotes-sought").<TextField>query().getText()).isEmpty();
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.QUOTES);
        robot.push(KeyCode.DOWN);
        assertThat(list(robot).isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
    }

    private static boolean isDirect(Quotes.Line line) {
        return line instanceof Quotes.Full full && full.words().isDirect();
    }

    @Test
    void a_story_without_quotations_says_so(FxRobot robot) {
        robot.clickOn("#view-quotes");
        robot.interact(() -> desk.open(desk.stories().get(1)));
        assertThat(list(robot).getItems()).isEmpty();
        assertThat(((Label) list(robot).getPlaceholder()).getText()).startsWith("No one is quoted");
    }

    @Test
    void coming_back_the_reader_stands_where_he_stood(FxRobot robot) {
        robot.clickOn("#view-quotes");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.clickOn("#view-quotes");
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }
}
