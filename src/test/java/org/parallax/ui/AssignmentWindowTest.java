package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.story.Comparison;
import org.parallax.text.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How a student answers an assignment, with the mouse and with keys alone. */
@ExtendWith(ApplicationExtension.class)
class AssignmentWindowTest {
    private static final String PETITION = "A petition with 4,100 names asks the council to wait.";
    private static final String VOTE = "The council will meet again in three weeks.";
    private static final List<String> USUAL =
            List.of("fact", "opinion", "mixed", "claim", "unsure");

    private final Asking errands = new Asking();
    private final List<String> proposed = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private @Nullable Stage stage;
    private DeskModel desk = Invented.desk();

    @Start
    void begin(Stage made) {
        stage = made;
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Assignment.Task task(AnalyzedArticle article, List<String> sentences) {
        String text = article.article().text();
        List<Flag.Quoted> asked =
                sentences.stream()
                        .filter(text::contains)
                        .map(it -> Flag.Quoted.of(text, span(text, it)))
                        .toList();
        return new Assignment.Task(new Origin("", article.id(), "", ""), asked);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return Span.of(at, at + words.length());
    }

    /** Opens the window of an assignment on the invented story. */
    private void open(FxRobot robot, boolean marks, List<String> categories, String... sentences) {
        Assignment.Brief brief = new Assignment.Brief("Week 3", "What is this?", categories, marks);
        List<AnalyzedArticle> articles = Invented.baths().story().articles();
        Map<String, Assignment.Task> tasks = new HashMap<>();
        for (AnalyzedArticle each : articles) {
            Assignment.Task task = task(each, List.of(sentences));
            if (sentences.length == 0 || !task.sentences().isEmpty()) {
                tasks.put(each.id(), task);
            }
        }
        AssignmentModel model =
                new AssignmentModel(Assignment.of(brief, List.copyOf(tasks.values())));
        model.choosing(new Choosing());
        Comparison story =
                marks
                        ? Invented.baths()
                        : Comparison.unmarked(
                                "Week 3",
                                articles.stream()
                                        .map(it -> AnalyzedArticle.unmarked(it.article()))
                                        .toList());
        robot.interact(() -> {
            desk = new DeskModel(model, it -> List.of());
            model.serve(desk.settings(), (name, file) -> saved.add(name + " " + file));
            model.bring(tasks);
            desk.stillProperty().set(true);
            desk.errandsProperty().set(errands);
            desk.show(List.of(story), List.of());
            Stage window = Objects.requireNonNull(stage);
            window.setScene(DeskWindow.scene(desk, 1440, 900));
            window.show();
        });
    }

    /** A reader who takes what is proposed. */
    private final class Choosing implements FilePicker {
        @Override
        public Path place(Window owner, Wanted wanted) {
            proposed.add(wanted.name());
            return Path.of(wanted.name());
        }

        @Override
        public List<Path> files(Window owner, Wanted wanted) {
            return List.of(Path.of("copy.txt"));
        }
    }

    private AssignmentModel assignment() {
        return Objects.requireNonNull(desk.assignment());
    }

    private ColumnModel model(int column) {
        return Objects.requireNonNull(desk.storyProperty().get()).columns().get(column);
    }

    private List<Flag> flags(int column) {
        return desk.flags().of(model(column).id());
    }

    private Point2D place(FxRobot robot, String words) throws TimeoutException {
        Span span = span(model(0).article().text(), words);
        await(() -> texts(robot).stream().anyMatch(it -> !it.lines(span).isEmpty()));
        for (MarkedText text : texts(robot)) {
            for (Rectangle2D line : text.lines(span)) {
                return text.localToScreen(
                        line.getMinX() + line.getWidth() / 2,
                        line.getMinY() + line.getHeight() / 2);
            }
        }
        throw new AssertionError(words + " is not in sight");
    }

    private List<MarkedText> texts(FxRobot robot) {
        ColumnView first =
                robot.lookup(".column").queryAllAs(ColumnView.class).stream()
                        .filter(it -> it.model() == model(0))
                        .findFirst()
                        .orElseThrow();
        return List.copyOf(robot.from(first).lookup(".marked-text").queryAllAs(MarkedText.class));
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static List<String> letters(FxRobot robot) {
        return robot.lookup(".number.flags").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    @Test
    void with_the_mouse_a_student_flags_names_themselves_and_saves(FxRobot robot)
            throws TimeoutException {
        open(robot, false, USUAL);
        robot.clickOn(place(robot, "asks the council"));
        await(() -> desk.selectionProperty().get() != null);
        Mouse.click(robot, "#flag-opinion");
        await(() -> flags(0).size() == 1);
        assertThat(flags(0).getFirst().quoted().exact()).isEqualTo(PETITION);
        await(() -> label(robot, "#answers-done").startsWith("1 of "));
        Mouse.click(robot, "#reader-name");
        robot.write("Zo");
        Mouse.click(robot, "#save-answers");
        await(() -> saved.size() == 1);
        assertThat(proposed).containsExactly("Zo - Week 3.jsonld");
        assertThat(saved).containsExactly("Zo Zo - Week 3.jsonld");
    }

    @Test
    void with_keys_alone_a_student_goes_through_what_is_open(FxRobot robot)
            throws TimeoutException {
        open(robot, false, USUAL, PETITION, VOTE);
        assertThat(label(robot, "#answers-done")).isEqualTo("0 of 2 sentences");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.write("1");
        await(() -> flags(0).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.write("2");
        await(() -> flags(0).size() == 2);
        assertThat(flags(0))
                .extracting(it -> it.category() + " " + it.quoted().exact())
                .containsExactly("fact " + PETITION, "opinion " + VOTE);
        await(() -> assignment().doneProperty().get() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> assignment().doneProperty().get() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        robot.write("4n");
        await(() -> robot.lookup("#flag-note").query().isFocused());
        robot.write("who?");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> robot.lookup("#reader-name").query().isFocused());
        assertThat(flags(0)).extracting(Flag::note).contains("who?");
        assertThat(saved).as("without a name nothing is saved").isEmpty();
        assertThat(assignment().saidProperty().get()).startsWith("Write your name");
        robot.write("7");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> saved.size() == 1);
        assertThat(saved).containsExactly("7 7 - Week 3.jsonld");
        assertThat(flags(0)).as("a digit in a name flags nothing").hasSize(2);
    }

    @Test
    void a_sentence_that_is_not_asked_cannot_be_flagged_and_that_is_said_once(FxRobot robot)
            throws TimeoutException {
        open(robot, false, USUAL, PETITION, VOTE);
        assertThat(robot.lookup(".asked").queryAll()).as("two brackets each").hasSize(4);
        robot.clickOn(place(robot, "new boilers"));
        await(() -> desk.selectionProperty().get() != null);
        robot.write("1");
        robot.write("2");
        await(() -> desk.notices().size() == 1);
        assertThat(desk.notices().getFirst()).startsWith("This sentence is not asked");
        assertThat(robot.lookup("#flag-fact").query().isDisabled()).isTrue();
        assertThat(desk.flags().byArticle()).isEmpty();
        robot.clickOn(place(robot, "asks the council"));
        robot.write("1");
        await(() -> flags(0).size() == 1);
        await(() -> desk.notices().isEmpty());
    }

    @Test
    void where_marks_are_hidden_none_can_be_seen_heard_or_reached(FxRobot robot)
            throws TimeoutException {
        open(robot, false, USUAL);
        robot.clickOn(place(robot, "asks the council"));
        robot.write("3");
        await(() -> letters(robot).equals(List.of("M")));
        for (String sign :
                List.of(
                        ".rule",
                        ".thin",
                        ".dots",
                        ".dashes",
                        ".bar.opinion",
                        ".voice-bar",
                        ".voices",
                        ".rail",
                        ".lens",
                        ".segment",
                        ".search",
                        ".strip .tick.shared",
                        ".number.shared",
                        ".inspector-content",
                        "#add",
                        ".chip")) {
            assertThat(robot.lookup(sign).queryAll()).as(sign).isEmpty();
        }
        assertThat(robot.lookup(".tint").<Node>queryAll())
                .isNotEmpty()
                .allMatch(it -> it.getStyleClass().contains("flags"));
        Selection before = desk.selectionProperty().get();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.doubleClickOn(place(robot, "asks the council"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.selectionProperty().get()).isEqualTo(before);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(desk.togetherProperty().get()).isFalse();
        assertThat(desk.questionProperty().get()).isNull();
        List<String> heard = heard(robot);
        assertThat(heard)
                .isNotEmpty()
                .noneMatch(it -> it.contains("Shared") || it.contains("of 3 articles"))
                .noneMatch(it -> it.contains("own voice") || it.contains("Quotation"));
    }

    /** All that a screen reader can tell. */
    private static List<String> heard(FxRobot robot) {
        List<String> heard = new ArrayList<>();
        robot.interact(() -> heard(robot.lookup(".desk").query(), heard));
        return heard;
    }

    private static void heard(Node node, List<String> heard) {
        heard.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Labeled labeled) {
            heard.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> heard(it, heard));
        }
    }

    @Test
    void the_sheet_of_keys_lists_what_works_and_nothing_else(FxRobot robot)
            throws TimeoutException {
        open(robot, false, List.of("Who", "What"));
        robot.push(KeyCode.F1);
        await(() -> robot.lookup("#keys").tryQuery().isPresent());
        String told = Sight.words(robot, "#keys");
        assertThat(told)
                .contains("next or previous open sentence", "save my answers")
                .contains("1 to 2", "flag it: Who, What", "pick nothing")
                .doesNotContain("shared", "search", "coverage", "Alt+Down", "Ctrl+F", "Ctrl+O");
        assertThat(robot.lookup("#keys").query().getAccessibleText())
                .doesNotContain("shared", "Search", "coverage");
    }

    @Test
    void where_marks_are_shown_all_is_as_on_the_desk(FxRobot robot) throws TimeoutException {
        open(robot, true, USUAL, PETITION);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> desk.selectionProperty().get() != null);
        assertThat(robot.lookup("#lens-shared").tryQuery()).isPresent();
        Mouse.click(robot, "#view-coverage");
        await(() -> desk.viewProperty().get() == DeskModel.View.COVERAGE);
        robot.push(KeyCode.ESCAPE);
        await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        robot.write("2");
        await(() -> flags(0).size() == 1);
        await(() -> assignment().doneProperty().get() == 1);
        for (String other : List.of("#add", "#class", "#hand-on")) {
            assertThat(robot.lookup(other).tryQuery()).as(other).isEmpty();
        }
        assertThat(robot.lookup(".put-away").queryAll()).isEmpty();
    }

    @Test
    void where_marks_are_shown_the_keys_of_a_search_are_listed_without_taking_out(FxRobot robot) {
        open(robot, true, List.of());
        assertThat(new KeyGuide(desk).lines(Shortcut.Room.SEARCH))
                .extracting(Shortcut.Line::keys)
                .contains("Right, Left")
                .doesNotContain("Delete");
        assertThat(new KeyGuide(Invented.desk()).lines(Shortcut.Room.SEARCH))
                .extracting(Shortcut.Line::keys)
                .contains("Right, Left", "Delete");
    }

    @Test
    void own_categories_have_their_keys_letters_and_bars_whatever_signs_are_in_them(FxRobot robot)
            throws TimeoutException {
        List<String> own =
                List.of(
                        "Who",
                        "What",
                        "When",
                        "Why",
                        "<b>_bold_</b> & {0}",
                        "مقال",
                        "七",
                        "Words that are as long as they may be x",
                        "snake_case");
        open(robot, false, own);
        robot.clickOn(place(robot, "asks the council"));
        List<String> seen = new ArrayList<>();
        for (int i = 1; i <= own.size(); i++) {
            String category = own.get(i - 1);
            robot.write(Integer.toString(i));
            await(() -> flags(0).size() == 1 && flags(0).getFirst().category().equals(category));
            String style = "flag-own-" + i;
            await(() -> robot.lookup(".marked-text .flag-bar." + style).tryQuery().isPresent());
            seen.addAll(letters(robot));
        }
        assertThat(seen).hasSize(own.size()).doesNotHaveDuplicates();
        assertThat(robot.lookup("#flag-own-9").query().getAccessibleText())
                .isEqualTo("Flag as: snake_case. Key 9");
        assertThat(Sight.words(robot, ".flag-line")).contains("<b>_bold_</b> & {0}", "snake_case");
    }

    @Test
    void a_name_has_two_hundred_letters_of_any_script_and_a_note_ten_thousand(FxRobot robot)
            throws TimeoutException {
        open(robot, false, USUAL);
        TextField name = robot.lookup("#reader-name").queryAs(TextField.class);
        robot.interact(() -> name.setText("𞤀".repeat(300)));
        assertThat(assignment().reader()).isEqualTo("𞤀".repeat(200));
        robot.interact(() -> {
            name.selectRange(2, 4);
            name.replaceSelection("ab");
        });
        assertThat(assignment().reader()).as("there is room for one").startsWith("𞤀a𞤀");
        robot.clickOn(place(robot, "asks the council"));
        robot.write("1");
        await(() -> flags(0).size() == 1);
        TextArea note = robot.lookup("#flag-note").queryAs(TextArea.class);
        robot.interact(() -> note.setText("x" + "👍".repeat(6_000)));
        assertThat(note.getText()).hasSize(9_999).endsWith("👍");
    }

    @Test
    void articles_that_are_not_there_are_named_with_the_ways_to_bring_them(FxRobot robot)
            throws TimeoutException {
        open(robot, false, USUAL);
        Assignment.Task here = task(model(0).analyzed(), List.of());
        robot.interact(() -> assignment().bring(Map.of("a1", here)));
        await(() -> robot.lookup(".copies").query().isVisible());
        assertThat(Sight.words(robot, ".copies"))
                .contains("your own copies of 2 articles")
                .contains("a2", "a3");
        assertThat(robot.lookup("#copy-web").query().isVisible())
                .as("none of them has an address")
                .isFalse();
        Mouse.click(robot, "#copy-files");
        await(() -> errands.asked().contains("open [copy.txt]"));
    }

    @Test
    void what_can_be_pressed_says_what_it_is(FxRobot robot) {
        open(robot, false, List.of("Who", "What"), PETITION);
        List<String> mute = new ArrayList<>();
        robot.interact(() ->
                robot.lookup(".desk *").<Node>queryAll().stream()
                        .filter(it -> it.isFocusTraversable() && Sight.isShown(it))
                        .filter(it -> it.getAccessibleText() == null)
                        .filter(it -> !(it instanceof Labeled named && !named.getText().isBlank()))
                        .forEach(it -> mute.add(it.toString())));
        assertThat(mute).isEmpty();
    }
}
