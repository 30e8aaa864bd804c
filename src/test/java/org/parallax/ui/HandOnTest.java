package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.export.Format;
import org.parallax.export.Gathered;
import org.parallax.export.What;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** How a reader hands on a report, tables and flags, and takes in those of others. */
@ExtendWith(ApplicationExtension.class)
class HandOnTest {
    @TempDir private Path folder = Path.of("");

    private final Asking errands = new Asking();
    private final DeskModel desk = Invented.desk();
    private final Answering picker = new Answering();

    /** Answers as a reader would before the system's own window, and notes what was asked. */
    private static final class Answering implements FilePicker {
        private final List<Wanted> asked = new ArrayList<>();
        private @Nullable Path place;
        private List<Path> files = List.of();

        @Override
        public @Nullable Path place(Window owner, Wanted wanted) {
            asked.add(wanted);
            return place;
        }

        @Override
        public List<Path> files(Window owner, Wanted wanted) {
            asked.add(wanted);
            return files;
        }
    }

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.errandsProperty().set(errands);
        desk.inquiriesProperty().set(InventedLibrary.standing());
        stage.setScene(DeskWindow.scene(desk, picker, 1280, 800));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String counted(FxRobot robot) {
        return robot.lookup("#hand-on-counted").queryAs(Label.class).getText();
    }

    private static Button accept(FxRobot robot) {
        return robot.lookup("#sheet-accept").queryButton();
    }

    private static void awaitCounted(FxRobot robot, String words) throws TimeoutException {
        await(() -> counted(robot).contains(words));
    }

    private static void open(FxRobot robot, String kind) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#hand-on-" + kind).tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#hand-on-" + kind).queryAs(RadioButton.class).fire());
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.interact(() -> HandOnTest.<T>box(robot, box).setValue(value));
    }

    private static <T> ComboBox<T> box(FxRobot robot, String box) {
        return robot.lookup("#hand-on-" + box).queryComboBox();
    }

    private void flag(FxRobot robot) {
        robot.interact(() -> {
            ColumnModel column = desk.stories().getFirst().columns().getFirst();
            desk.flag(column, column.marks().getFirst().span(), Category.CLAIM.key());
        });
        errands.forget();
    }

    @Test
    void a_report_of_the_shown_story_is_handed_on_with_keys_alone(FxRobot robot)
            throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#hand-on-report").query().isFocused());
        awaitCounted(robot, "a report of 1 story, told by 3 articles, with 8 facts, 5 quotations");
        assertThat(counted(robot)).contains("not in it: the articles' texts");
        assertThat(accept(robot).getAccessibleHelp()).isEqualTo(counted(robot));
        picker.place = folder.resolve("baths.html");
        robot.push(KeyCode.ENTER);
        await(() -> errands.asked().contains("hand on baths.html"));
        assertThat(desk.questionProperty().get()).as("the sheet is gone").isNull();
        assertThat(picker.asked.getFirst().name())
                .isEqualTo("Ellan Bay baths to close - report.html");
        Handout.Page page = (Handout.Page) errands.handouts().getFirst();
        assertThat(page.told().comparisons())
                .as("to the last mark as the program made it")
                .containsExactly(Invented.baths());
    }

    @Test
    void arrows_go_from_kind_to_kind_and_tab_to_what_is_asked_of_it(FxRobot robot)
            throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#hand-on-report").query().isFocused());
        robot.push(KeyCode.DOWN);
        await(() -> robot.lookup("#hand-on-data").query().isFocused());
        robot.push(KeyCode.SPACE);
        await(() -> robot.lookup("#hand-on-what").tryQuery().isPresent());
        for (int i = 0; i < 6 && !robot.lookup("#hand-on-what").query().isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.DOWN);
        awaitCounted(robot, "mentions of facts of 3 articles");
        assertThat(robot.lookup("#hand-on-what").query().getAccessibleText())
                .isEqualTo("What: Facts");
        robot.push(KeyCode.ESCAPE);
        await(() -> desk.questionProperty().get() == null);
        assertThat(errands.asked()).isEmpty();
    }

    @Test
    void the_button_at_the_top_opens_it_and_cancel_hands_nothing_on(FxRobot robot)
            throws TimeoutException {
        Mouse.click(robot, "#hand-on");
        await(() -> robot.lookup("#hand-on-report").tryQuery().isPresent());
        awaitCounted(robot, "To be written");
        robot.interact(() -> accept(robot).fire());
        assertThat(picker.asked).hasSize(1);
        assertThat(desk.questionProperty().get())
                .as("whoever names no file is back at the sheet")
                .isEqualTo(new Question.HandOn());
        Mouse.click(robot, "#sheet-cancel");
        await(() -> desk.questionProperty().get() == null);
        assertThat(errands.asked()).isEmpty();
    }

    @Test
    void what_the_reader_put_away_is_not_in_it_and_that_is_said(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            desk.nextShared(1);
            desk.dismissSelected();
        });
        open(robot, "report");
        awaitCounted(robot, "with 7 facts");
        assertThat(counted(robot)).contains("1 mark that you dismissed is not in it.");
        open(robot, "data");
        choose(robot, "what", Portion.ARTICLES);
        awaitCounted(robot, "3 articles; not in it");
        assertThat(counted(robot)).doesNotContain("dismissed");
    }

    @Test
    void only_forms_that_can_hold_it_can_be_chosen(FxRobot robot) throws TimeoutException {
        open(robot, "data");
        awaitCounted(robot, "5 quotations of 3 articles");
        assertThat(HandOnTest.<Format>box(robot, "as").getItems())
                .containsExactly(Format.CSV, Format.JSON, Format.QDPX);
        choose(robot, "what", Portion.ARTICLES);
        assertThat(HandOnTest.<Format>box(robot, "as").getItems())
                .containsExactly(Format.CSV, Format.JSON, Format.BIBTEX, Format.CSL);
        choose(robot, "as", Format.BIBTEX);
        awaitCounted(robot, "3 articles; not in it: quotes, facts, labels, flags");
        choose(robot, "what", Portion.MARKS);
        assertThat(HandOnTest.<Format>box(robot, "as").getValue()).isEqualTo(Format.QDPX);
        awaitCounted(robot, "holds the whole texts of 3 articles");
        choose(robot, "of", HandOnModel.Scope.DESK);
        awaitCounted(robot, "holds the whole texts of 5 articles");
        picker.place = folder.resolve("marks.qdpx");
        robot.interact(() -> accept(robot).fire());
        await(() -> errands.asked().contains("hand on marks.qdpx"));
        Handout.Data data = (Handout.Data) errands.handouts().getFirst();
        assertThat(data.whats())
                .containsExactlyInAnyOrder(What.QUOTES, What.FACTS, What.LABELS, What.FLAGS);
        assertThat(data.told().articles()).hasSize(5);
    }

    @Test
    void where_nothing_is_flagged_no_flags_can_be_handed_on(FxRobot robot) throws TimeoutException {
        open(robot, "flags");
        awaitCounted(robot, "You flagged nothing here.");
        assertThat(accept(robot).isDisabled()).isTrue();
        choose(robot, "of", HandOnModel.Scope.LIBRARY);
        awaitCounted(robot, "12 flags on 3 articles");
        picker.place = folder.resolve("mine.jsonld");
        robot.interact(() -> accept(robot).fire());
        await(() -> errands.asked().contains("hand on mine.jsonld"));
        assertThat(errands.handouts()).containsExactly(new Handout.AllFlags());
    }

    @Test
    void own_flags_of_the_story_are_handed_on_and_nothing_else(FxRobot robot)
            throws TimeoutException {
        flag(robot);
        open(robot, "flags");
        awaitCounted(robot, "1 flag on 1 article");
        picker.place = folder.resolve("mine.jsonld");
        robot.interact(() -> accept(robot).fire());
        await(() -> errands.asked().contains("hand on mine.jsonld"));
        Gathered told = ((Handout.Flags) errands.handouts().getFirst()).told();
        assertThat(told.flags().get("a1")).extracting(Flag::category).containsExactly("claim");
        assertThat(picker.asked.getFirst().name())
                .isEqualTo("Ellan Bay baths to close - flags.jsonld");
    }

    @Test
    void files_of_others_are_chosen_and_taken_in(FxRobot robot) throws TimeoutException {
        open(robot, "take-in");
        awaitCounted(robot, "Your own flags stay as they are");
        assertThat(robot.lookup("#hand-on-of").tryQuery()).isEmpty();
        robot.interact(() -> accept(robot).fire());
        assertThat(desk.questionProperty().get()).as("none was chosen").isNotNull();
        picker.files = List.of(Path.of("ann.jsonld"), Path.of("ben.jsonld"));
        robot.interact(() -> accept(robot).fire());
        await(() -> errands.asked().contains("take in [ann.jsonld, ben.jsonld]"));
        assertThat(desk.questionProperty().get()).isNull();
    }

    @Test
    void a_name_without_an_ending_gets_one_and_never_takes_the_place_of_another_file(FxRobot robot)
            throws TimeoutException, IOException {
        Files.writeString(folder.resolve("baths.html"), "old");
        open(robot, "report");
        awaitCounted(robot, "To be written");
        picker.place = folder.resolve("baths");
        robot.interact(() -> accept(robot).fire());
        assertThat(Sight.words(robot, ".sheets"))
                .contains("baths.html is there already; choose it by its whole name");
        assertThat(errands.asked()).isEmpty();
        picker.place = folder.resolve("pool.HTM");
        robot.interact(() -> accept(robot).fire());
        await(() -> errands.asked().contains("hand on pool.HTM"));
    }

    @Test
    void on_an_empty_desk_there_is_nothing_to_hand_on_but_flags_come_in(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> desk.show(List.of(), List.of()));
        open(robot, "report");
        awaitCounted(robot, "There is no story on the desk.");
        assertThat(accept(robot).isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#hand-on-take-in").queryAs(RadioButton.class).fire());
        await(() -> !accept(robot).isDisabled());
    }

    @Test
    void in_a_picture_there_is_no_way_out(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.errandsProperty().set(null));
        assertThat(robot.lookup("#hand-on").query().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(desk.questionProperty().get()).isNull();
    }
}
