package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.article.SegmentRole;
import org.parallax.article.TableHead;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How more articles come to the desk, and how a reader puts right what is said of one. */
@ExtendWith(ApplicationExtension.class)
class AddingTest {
    private final Asking errands = new Asking();
    private final DeskModel desk = Invented.desk();

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.errandsProperty().set(errands);
        desk.showAgain(List.of(Invented.baths()), List.of(), null);
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void asked(String... errand) throws TimeoutException {
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked()).containsExactly(errand);
    }

    private static void copy(FxRobot robot, String words) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    private static ColumnView column(FxRobot robot, int at) {
        return robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                .filter(it -> it.model().id().equals("a" + at))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addresses_are_typed_one_a_line_and_fetched(FxRobot robot) throws TimeoutException {
        copy(robot, "no address");
        MenuItem web = new Adding(desk).button().getItems().get(2);
        robot.interact(web::fire);
        await(() -> robot.lookup("#words").tryQuery().isPresent());
        Button accept = robot.lookup("#sheet-accept").queryButton();
        assertThat(accept.isDisabled()).as("nothing is typed yet").isTrue();
        TextArea area = robot.lookup("#words").queryAs(TextArea.class);
        assertThat(area.isFocused()).isTrue();
        robot.interact(() -> area.setText("ledger.example/hall\n\n https://tide.example \n"));
        press(robot, "#sheet-accept");
        asked("fetch [ledger.example/hall, https://tide.example]");
        assertThat(desk.questionProperty().get()).as("the sheet is gone").isNull();
    }

    @Test
    void a_text_that_is_pasted_is_shown_before_it_is_added(FxRobot robot) throws TimeoutException {
        copy(robot, "Council closes hall\n\nIt rains.");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> robot.lookup("#words").tryQuery().isPresent());
        assertThat(robot.lookup("#words").queryAs(TextArea.class).getText())
                .isEqualTo("Council closes hall\n\nIt rains.");
        press(robot, "#sheet-accept");
        asked("paste Council closes hall\n\nIt rains.");
    }

    @Test
    void an_address_that_is_pasted_is_asked_only_when_the_reader_says_so(FxRobot robot)
            throws TimeoutException {
        copy(robot, "https://ledger.example/hall");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> desk.questionProperty().get() instanceof Question.Addresses);
        assertThat(errands.asked()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        await(() -> desk.questionProperty().get() == null);
        assertThat(errands.asked()).as("Escape asks nothing").isEmpty();
    }

    @Test
    void pasting_into_the_search_is_searching(FxRobot robot) throws TimeoutException {
        copy(robot, "council");
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> robot.lookup("#search").queryAs(TextField.class).getText().equals("council"));
        assertThat(desk.questionProperty().get()).isNull();
    }

    @Test
    void what_is_below_a_sheet_takes_no_keys_and_has_the_keyboard_back_afterwards(FxRobot robot)
            throws TimeoutException {
        ColumnView first = column(robot, 1);
        robot.interact(first::requestFocus);
        robot.interact(() -> desk.questionProperty().set(new Question.Text("")));
        await(() -> robot.lookup("#words").query().isFocused());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(desk.selectionProperty().get()).as("no fact is picked").isNull();
        press(robot, "#sheet-cancel");
        await(first::isFocused);
    }

    @Test
    void a_text_from_right_to_left_is_pasted_and_keeps_the_window_whole(FxRobot robot)
            throws TimeoutException {
        String words = "قال المجلس إن الميناء ستغلق في يونيو من هذا العام. ".repeat(12);
        robot.interact(() -> desk.questionProperty().set(new Question.Text(words)));
        await(() -> robot.lookup("#words").query().isFocused());
        assertThat(robot.lookup("#words").queryTextInputControl().getText()).isEqualTo(words);
        press(robot, "#sheet-accept");
        await(() -> errands.asked().contains("paste " + words));
    }

    @Test
    void of_a_feed_the_picked_articles_are_fetched_and_no_others(FxRobot robot)
            throws TimeoutException {
        List<Offer.Entry> entries =
                List.of(
                        new Offer.Entry(
                                "Hall to close",
                                URI.create("https://ledger.example/1"),
                                LocalDate.of(2025, 5, 13)),
                        new Offer.Entry("Rain", URI.create("https://ledger.example/2"), null),
                        new Offer.Entry("Sun", URI.create("https://ledger.example/3"), null));
        robot.interact(
                () -> desk.questionProperty().set(new Question.Feed(new Offer("Ledger", entries))));
        await(() -> robot.lookup("#feed").tryQuery().isPresent());
        assertThat(robot.lookup("#sheet-accept").queryButton().isDisabled()).isTrue();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#sheet-accept").queryButton().getText())
                .isEqualTo("Fetch 2 articles");
        press(robot, "#sheet-accept");
        await(() -> !errands.asked().isEmpty());
        assertThat(errands.asked().getFirst()).contains("ledger.example/3").startsWith("fetch [");
    }

    @Test
    void the_columns_of_each_table_are_asked_one_after_the_other(FxRobot robot)
            throws TimeoutException {
        TableHead archive =
                new TableHead(
                        Path.of("archive.csv"),
                        1204,
                        List.of("kop", "tekst"),
                        Map.of(Part.HEADLINE, "kop"),
                        Map.of("kop", "Council closes hall", "tekst", "It rains. ".repeat(40)));
        TableHead other =
                new TableHead(
                        Path.of("b.csv"), 1, List.of("text"), Map.of(Part.TEXT, "text"), Map.of());
        robot.interact(
                () -> desk.questionProperty().set(new Question.Columns(archive, List.of(other))));
        await(() -> robot.lookup("#column-text").tryQuery().isPresent());
        Button accept = robot.lookup("#sheet-accept").queryButton();
        assertThat(accept.getText()).isEqualTo("Read 1,204 rows");
        assertThat(accept.isDisabled()).as("no column holds the text yet").isTrue();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        await(() -> !accept.isDisabled());
        press(robot, "#sheet-accept");
        asked("table archive.csv {TEXT=tekst, HEADLINE=kop}");
        assertThat(desk.questionProperty().get()).isEqualTo(new Question.Columns(other, List.of()));
        press(robot, "#sheet-accept");
        await(() -> errands.asked().size() == 2);
        assertThat(desk.questionProperty().get()).isNull();
    }

    @Test
    void the_name_of_every_field_is_shown_whole(FxRobot robot) throws TimeoutException {
        TableHead table =
                new TableHead(
                        Path.of("a.csv"),
                        2,
                        List.of("tekst"),
                        Map.of(Part.TEXT, "tekst"),
                        Map.of("tekst", "It rains. ".repeat(40)));
        robot.interact(() -> desk.questionProperty().set(new Question.Columns(table, List.of())));
        await(() -> robot.lookup("#column-text").tryQuery().isPresent());
        List<Label> names =
                robot.lookup(".sheet .label").queryAllAs(Label.class).stream()
                        .filter(it -> it.getLabelFor() != null)
                        .toList();
        assertThat(names).hasSize(Part.values().length);
        for (Label name : names) {
            assertThat(robot.from(name).lookup(".text").<Text>query().getText())
                    .isEqualTo(name.getText());
        }
    }

    @Test
    void what_is_said_of_an_article_is_put_right_field_by_field(FxRobot robot)
            throws TimeoutException {
        robot.interact(column(robot, 1)::correctMasthead);
        await(() -> robot.lookup("#correct-outlet").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#correct-outlet").queryAs(TextField.class).setText("The Courier");
            robot.lookup("#correct-byline").queryAs(TextField.class).setText("");
            robot.lookup("#correct-day").queryAs(TextField.class).setText("13 May");
        });
        assertThat(robot.lookup("#sheet-accept").queryButton().isDisabled())
                .as("13 May is no whole day")
                .isTrue();
        robot.interact(
                () -> robot.lookup("#correct-day").queryAs(TextField.class).setText("2026-05-12"));
        press(robot, "#sheet-accept");
        asked("correct a1");
        assertThat(errands.corrections())
                .isEqualTo(new Corrections("The Courier", null, "", "2026-05-12", List.of()));
    }

    @Test
    void what_was_put_right_is_taken_back(FxRobot robot) throws TimeoutException {
        robot.interact(() ->
                errands.correct("a1", it -> new Corrections("X", null, null, null, List.of())));
        robot.interact(column(robot, 1)::correctMasthead);
        await(() -> robot.lookup("#correct-as-read").tryQuery().isPresent());
        press(robot, "#correct-as-read");
        asked("correct a1", "correct a1");
        assertThat(errands.corrections()).isEqualTo(Corrections.NONE);
    }

    @Test
    void a_block_that_is_set_apart_says_why_and_is_brought_back(FxRobot robot)
            throws TimeoutException {
        Node apart = robot.from(column(robot, 1)).lookup(".set-apart").query();
        assertThat(robot.from(apart).lookup(".apart-why").<Labeled>query().getText()).isNotBlank();
        robot.interact(() -> robot.from(apart).lookup(".bring-back").queryButton().fire());
        asked("correct a1");
        assertThat(errands.corrections().recasts())
                .containsExactly(
                        new Corrections.Recast(
                                "The harbor baths on the morning after the vote. Photo: staff",
                                SegmentRole.BODY));
    }

    @Test
    void a_paragraph_is_set_apart_from_its_menu(FxRobot robot) throws TimeoutException {
        ColumnModel model = column(robot, 3).model();
        Block paragraph = model.blocks().getFirst();
        BlockMenu menu = menu(robot, model, paragraph);
        robot.interact(() -> item(menu, "say-comment").fire());
        asked("correct a3");
        assertThat(errands.corrections().recasts())
                .containsExactly(
                        new Corrections.Recast(
                                model.article().in(paragraph.span()), SegmentRole.COMMENT));
    }

    @Test
    void all_from_a_paragraph_to_the_end_is_set_apart_at_once(FxRobot robot)
            throws TimeoutException {
        ColumnModel model = column(robot, 2).model();
        List<Block> paragraphs =
                model.blocks().stream().filter(Block.Paragraph.class::isInstance).toList();
        BlockMenu menu = menu(robot, model, paragraphs.get(paragraphs.size() - 2));
        robot.interact(() -> item(menu, "say-rest").fire());
        asked("correct a2");
        assertThat(errands.corrections().recasts())
                .extracting(Corrections.Recast::text)
                .containsExactlyElementsOf(
                        paragraphs.subList(paragraphs.size() - 2, paragraphs.size()).stream()
                                .map(it -> model.article().in(it.span()))
                                .toList());
    }

    @Test
    void the_keyboard_opens_the_menu_of_the_block_where_it_stands(FxRobot robot)
            throws TimeoutException {
        ColumnView column = column(robot, 1);
        robot.interact(column::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTEXT_MENU);
        await(() -> robot.lookup("#say-boilerplate").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
    }

    private BlockMenu menu(FxRobot robot, ColumnModel model, Block block) {
        Map<String, BlockMenu> made = new HashMap<>();
        robot.interact(() -> made.put("menu", new BlockMenu(desk, model, block)));
        return Objects.requireNonNull(made.get("menu"));
    }

    private static MenuItem item(BlockMenu menu, String id) {
        return menu.getItems().stream()
                .filter(it -> id.equals(it.getId()))
                .findFirst()
                .orElseThrow();
    }
}
