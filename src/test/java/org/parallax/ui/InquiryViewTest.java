package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.index.ContextLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** What a person does in the search view, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class InquiryViewTest {
    private final Asking errands = new Asking();
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.errandsProperty().set(errands);
        desk.inquiriesProperty().set(InventedLibrary.standing());
        stage.setScene(DeskWindow.scene(desk, 1280, 800));
        stage.show();
    }

    @AfterEach
    void settle(FxRobot robot) throws InterruptedException {
        Mouse.settle(robot);
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> robot.lookup("#query").query().isFocused());
    }

    private void search(FxRobot robot, String query) throws TimeoutException {
        robot.interact(() -> {
            desk.seeking().queryProperty().set(query);
            desk.viewProperty().set(DeskModel.View.SEARCH);
        });
        answered();
    }

    private void answered() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !desk.seeking().askingProperty().get());
    }

    /** The list that is shown. */
    @SuppressWarnings("unchecked")
    private static <T> ListView<T> list(FxRobot robot) {
        return robot.lookup(".found").queryAllAs(ListView.class).stream()
                .filter(list -> Sight.isShown(list))
                .findFirst()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static FacetRow facet(FxRobot robot, String value) {
        return robot.lookup(".facet").queryAllAs(FacetRow.class).stream()
                .filter(row -> row.filter().value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_query_is_typed_and_a_quotation_opened_by_keyboard_alone(FxRobot robot)
            throws TimeoutException {
        open(robot);
        robot.write("heating");
        answered();
        assertThat(text(robot, "#find-count")).isEqualTo("3 articles");
        robot.interact(() -> robot.lookup("#shape-quotes").<Node>query().requestFocus());
        robot.type(KeyCode.SPACE);
        await(() -> Sight.words(robot, ".found-said").contains("Ida Farrow"));
        assertThat(Sight.words(robot, ".found-clipping"))
                .contains("Ellan Bay Courier")
                .contains("The North Quay Post");
        open(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked()).singleElement().asString().startsWith("bring ");
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(robot.lookup("#query").query().isFocused()).isFalse();
    }

    @Test
    void a_passage_on_the_desk_is_opened_and_the_results_are_there_on_coming_back(FxRobot robot)
            throws TimeoutException {
        search(robot, "council");
        Mouse.click(robot, "#scope-desk");
        answered();
        ListView<ResultRow> list = list(robot);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        ResultRow row = list.getItems().get(1);
        robot.type(KeyCode.ENTER);
        await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
        Selection picked = Objects.requireNonNull(desk.selectionProperty().get());
        assertThat(row)
                .isInstanceOfSatisfying(
                        ResultRow.Passage.class,
                        it -> assertThat(picked.span()).isEqualTo(it.places().getFirst()));
        assertThat(Sight.words(robot, ".inspector")).contains("FOUND");
        open(robot);
        assertThat(list(robot).getSelectionModel().getSelectedItem()).isSameAs(row);
        assertThat(text(robot, "#find-count")).isEqualTo("2 articles");
    }

    @Test
    void a_facet_is_pressed_and_pressed_again(FxRobot robot) throws TimeoutException {
        search(robot, "baths");
        String before = text(robot, "#find-count");
        robot.interact(() -> facet(robot, "Ellan Bay Courier").fire());
        answered();
        assertThat(robot.lookup("#query").queryAs(TextField.class).getText())
                .isEqualTo("baths outlet:\"Ellan Bay Courier\"");
        assertThat(text(robot, "#find-count")).isEqualTo("2 articles");
        assertThat(facet(robot, "Ellan Bay Courier").isSelected()).isTrue();
        assertThat(facet(robot, "Ellan Bay Courier").getAccessibleText())
                .contains("Only these are shown");
        robot.interact(() -> facet(robot, "Ellan Bay Courier").fire());
        answered();
        assertThat(text(robot, "#find-count")).isEqualTo(before);
    }

    @Test
    void a_long_list_of_outlets_shows_eight_and_the_rest_at_a_press(FxRobot robot)
            throws TimeoutException {
        search(robot, "council");
        int few = robot.lookup(".facet").queryAll().size();
        Mouse.click(robot, "#more-outlet");
        await(() -> robot.lookup(".facet").queryAll().size() > few);
        assertThat(text(robot, "#more-outlet")).isEqualTo("Fewer");
    }

    @Test
    void lines_are_sorted_by_their_heads_which_say_so(FxRobot robot) throws TimeoutException {
        search(robot, "council OR heating");
        Mouse.click(robot, "#shape-lines");
        answered();
        Mouse.click(robot, "#sort-date");
        answered();
        assertThat(robot.lookup("#sort-date").query().getAccessibleText())
                .isEqualTo("Sorted by: Day");
        assertThat(robot.lookup("#sort-right").query().getAccessibleText()).startsWith("Sort by:");
        ListView<ContextLine> lines = list(robot);
        assertThat(lines.getItems())
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo(Comparator.comparing(ContextLine::published));
        Mouse.click(robot, "#sort-speaker");
        answered();
        assertThat(lines.getItems().getFirst().speaker()).isEqualTo("Ida Farrow");
    }

    @Test
    void a_search_is_kept_asked_again_and_forgotten(FxRobot robot) throws TimeoutException {
        search(robot, "baths");
        assertThat(text(robot, "#keep")).isEqualTo("Keep this search");
        Mouse.click(robot, "#keep");
        await(() -> errands.asked().contains("keep baths"));
        robot.interact(() -> desk.searches().add("baths"));
        assertThat(text(robot, "#keep")).isEqualTo("Kept");
        assertThat(Sight.words(robot, ".kept-searches"))
                .contains("KEPT SEARCHES")
                .contains("baths");
        search(robot, "council");
        Mouse.click(robot, ".kept-search");
        answered();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("baths");
        robot.interact(() -> robot.lookup(".forget").queryButton().fire());
        await(() -> errands.asked().contains("forget baths"));
        robot.interact(() -> desk.searches().clear());
        assertThat(Sight.words(robot, ".kept-searches")).doesNotContain("KEPT SEARCHES");
    }

    @Test
    void a_slip_of_the_pen_is_put_right_by_one_press(FxRobot robot) throws TimeoutException {
        search(robot, "cuoncil");
        assertThat(text(robot, "#find-meant")).isEqualTo("Did you mean council?");
        Mouse.click(robot, "#find-meant");
        answered();
        assertThat(robot.lookup("#find-meant").tryQuery()).isEmpty();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("council");
        assertThat(robot.lookup("#query").query().isFocused()).isTrue();
    }

    @Test
    void how_the_query_was_read_is_told(FxRobot robot) throws TimeoutException {
        search(robot, "council kind:rumour");
        assertThat(Sight.words(robot, ".query-notes"))
                .contains("no kind of sentence called rumour");
    }

    @Test
    void completions_come_while_typing_and_never_take_enter_unasked(FxRobot robot)
            throws TimeoutException {
        open(robot);
        robot.write("spea");
        await(() -> Sight.words(robot, ".completing").contains("speaker:"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> Sight.words(robot, ".completing").contains("Ida Farrow"));
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("speaker:");
        robot.type(KeyCode.ENTER);
        await(() -> !robot.lookup(".completing").query().isVisible());
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("speaker:");
    }

    @Test
    void a_completion_is_taken_with_the_mouse_and_typing_goes_on(FxRobot robot)
            throws TimeoutException {
        open(robot);
        robot.write("outlet:shore");
        await(() -> Sight.words(robot, ".completing").contains("Shoreline Weekly"));
        Mouse.click(
                robot,
                robot.from(robot.lookup(".completing").<Node>query())
                        .lookup(".list-cell")
                        .<Node>query());
        await(() -> desk.seeking().queryProperty().get().equals("outlet:\"Shoreline Weekly\""));
        assertThat(robot.lookup("#query").query().isFocused()).isTrue();
        answered();
        assertThat(text(robot, "#find-count")).isEqualTo("2 articles");
    }

    @Test
    void what_was_found_in_the_library_is_taken_out_by_key_or_menu_and_undone_put_back(
            FxRobot robot) throws TimeoutException {
        search(robot, "baths");
        robot.interact(() -> desk.seeking().scopeProperty().set(Inquiries.Scope.DESK));
        answered();
        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
        assertThat(errands.asked()).as("on the desk").isEmpty();
        robot.interact(() -> desk.seeking().scopeProperty().set(Inquiries.Scope.LIBRARY));
        answered();
        ListView<ResultRow> found = list(robot);
        robot.interact(() -> {
            found.getSelectionModel().select(2);
            found.requestFocus();
        });
        robot.type(KeyCode.DELETE);
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked()).singleElement().asString().startsWith("remove ");
        String key = errands.asked().getFirst().substring("remove ".length());
        robot.interact(() -> {
            desk.loadingProperty().set(new Progress("Removing", -1, () -> {}));
            desk.loadingProperty().set(null);
        });
        answered();
        assertThat(found.getSelectionModel().getSelectedIndex())
                .as("asked again, and where it stood")
                .isEqualTo(2);
        Mouse.click(robot, "#undo");
        await(() -> errands.asked().equals(List.of("remove " + key, "put back " + key)));
        robot.interact(found::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> errands.asked().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> errands.asked().size() == 4);
        errands.forget();
        robot.rightClickOn(robot.lookup(".found-head").queryAll().iterator().next());
        await(() -> robot.lookup("#result-remove").tryQuery().isPresent());
        Mouse.click(robot, "#result-remove");
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked()).singleElement().asString().startsWith("remove ");
    }

    @Test
    void nothing_typed_yet_shows_what_can_be_typed(FxRobot robot) throws TimeoutException {
        open(robot);
        answered();
        assertThat(Sight.words(robot, ".search-help")).contains("What you can type");
        assertThat(robot.lookup(".help-row").queryAll()).hasSize(6);
        Mouse.click(robot, "#example-words");
        answered();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("old pool OR hall");
    }

    @Test
    void nothing_found_says_what_to_try(FxRobot robot) throws TimeoutException {
        search(robot, "pump outlet:\"Shoreline Weekly\"");
        assertThat(Sight.words(robot, ".search-help")).contains("Nothing found").contains("fewer");
        Mouse.click(robot, "#find-wider");
        answered();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("pump");
        assertThat(robot.lookup(".search-help-pane").query().isVisible()).isFalse();
    }

    @Test
    void an_empty_library_says_so(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.inquiriesProperty().set(InventedLibrary.empty()));
        search(robot, "baths");
        assertThat(Sight.words(robot, ".search-help")).contains("The library is empty");
    }

    @Test
    void escape_leaves_the_field_first_and_then_the_view(FxRobot robot) throws TimeoutException {
        search(robot, "council");
        open(robot);
        robot.type(KeyCode.ESCAPE);
        await(() -> list(robot).isFocused());
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.SEARCH);
        robot.type(KeyCode.ESCAPE);
        await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
        robot.interact(() -> desk.seeking().queryProperty().set(""));
        open(robot);
        robot.type(KeyCode.ESCAPE);
        await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
    }

    @Test
    void choosing_a_story_leaves_the_search(FxRobot robot) throws TimeoutException {
        Mouse.click(robot, "#open-search");
        await(() -> desk.viewProperty().get() == DeskModel.View.SEARCH);
        Mouse.click(robot, ".story");
        await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
        assertThat(Sight.isShown(robot.lookup(".columns").query())).isTrue();
        assertThat(Sight.isShown(robot.lookup(".inquiry").query())).isFalse();
    }

    @Test
    void all_results_of_the_quick_search_are_one_press_away(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("islanders");
        await(() -> Sight.words(robot, ".results").contains("Shoreline Weekly"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> desk.viewProperty().get() == DeskModel.View.SEARCH);
        answered();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("islanders");
        assertThat(text(robot, "#find-count")).isEqualTo("1 article");
    }

    @Test
    void more_places_of_an_article_come_and_go_with_the_arrows(FxRobot robot)
            throws TimeoutException {
        search(robot, "council outlet:\"Upper Fen\"");
        ListView<ResultRow> list = list(robot);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(4);
        });
        robot.type(KeyCode.RIGHT);
        await(() -> list.getItems().size() == 6);
        assertThat(list.getSelectionModel().getSelectedItem())
                .isInstanceOf(ResultRow.Passage.class);
        robot.interact(() -> list.getSelectionModel().clearAndSelect(5));
        robot.type(KeyCode.LEFT);
        await(() -> list.getItems().size() == 5);
    }

    @Test
    void articles_like_one_are_shown_and_left_again(FxRobot robot) throws TimeoutException {
        search(robot, "pump");
        ListView<ResultRow> list = list(robot);
        List<ResultRow> before = List.copyOf(list.getItems());
        Mouse.click(robot, ".like");
        answered();
        assertThat(Sight.words(robot, ".query-notes")).contains("Most like “New pump");
        assertThat(list.getItems()).allMatch(ResultRow.Head.class::isInstance);
        assertThat(list.isFocused()).isTrue();
        assertThat(errands.asked()).as("the article itself is not opened").isEmpty();
        Mouse.click(robot, "#find-back");
        answered();
        assertThat(list.getItems()).isEqualTo(before);
        assertThat(list.isFocused()).isTrue();
    }

    @Test
    void typing_over_articles_like_one_keeps_the_keyboard_in_the_field(FxRobot robot)
            throws TimeoutException {
        search(robot, "pump");
        Mouse.click(robot, ".like");
        answered();
        open(robot);
        robot.write("council");
        answered();
        await(() -> robot.lookup("#find-back").tryQuery().isEmpty());
        assertThat(robot.lookup("#query").query().isFocused()).isTrue();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("council");
    }

    @Test
    void a_large_answer_makes_no_more_lines_than_are_in_sight(FxRobot robot)
            throws TimeoutException {
        List<AnalyzedArticle> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Draft draft =
                    new Draft("m" + i)
                            .from(
                                    "Outlet " + i % 40,
                                    "",
                                    LocalDate.of(2020, 1, 1).plusDays(i),
                                    Published.From.METADATA)
                            .headline("Day " + i);
            for (int k = 0; k < 10; k++) {
                draft.body("On that day the council met for the time " + k + ".");
            }
            many.add(draft.done());
        }
        robot.interact(() -> desk.inquiriesProperty().set(InventedLibrary.of(many)));
        search(robot, "council");
        assertThat(text(robot, "#find-count")).isEqualTo("500 articles");
        assertThat(robot.lookup(".result").queryAll()).hasSizeBetween(10, 60);
        Mouse.click(robot, "#shape-lines");
        answered();
        ListView<ContextLine> lines = list(robot);
        assertThat(lines.getItems()).hasSize(5000);
        assertThat(robot.lookup(".line").queryAll()).hasSizeBetween(10, 60);
        robot.interact(() -> lines.scrollTo(4999));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Sight.words(robot, ".line")).contains("council");
    }

    @Test
    void everything_can_be_reached_and_says_what_it_is(FxRobot robot) throws TimeoutException {
        search(robot, "council");
        List<String> mute = new ArrayList<>();
        robot
                .lookup(node -> node.isFocusTraversable() && Sight.isShown(node))
                .<Node>queryAll()
                .stream()
                .filter(node -> node.getAccessibleText() == null)
                .filter(node ->
                        !(node instanceof Labeled named)
                                || named.getText() == null
                                || named.getText().isBlank())
                .forEach(node -> mute.add(node.toString()));
        assertThat(mute).isEmpty();
    }

    @Test
    void work_beside_the_reading_is_told_below_and_can_be_stopped(FxRobot robot)
            throws TimeoutException {
        assertThat(Sight.isShown(robot.lookup(".beside").query())).isFalse();
        AtomicBoolean stopped = new AtomicBoolean();
        robot.interact(() ->
                desk.besideProperty()
                        .set(new Progress("Making ready", 0.4, () -> stopped.set(true))));
        assertThat(Sight.words(robot, ".status")).contains("Making ready");
        Mouse.click(robot, "#beside-cancel");
        await(stopped::get);
        robot.interact(() -> desk.besideProperty().set(null));
        assertThat(Sight.isShown(robot.lookup(".beside").query())).isFalse();
    }
}
