package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Inquiries;
import org.parallax.ui.Mouse;
import org.parallax.ui.Selection;
import org.parallax.ui.Sight;
import org.parallax.ui.StoryModel;
import org.parallax.ui.Subject;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A researcher looks for words that were said, sees who gives them to whom, and goes to their place
 * in the article.
 */
@ExtendWith(ApplicationExtension.class)
class ResearcherTest {
    private static final Path STORY = Path.of("../shared/stories/sanctuary-2017");

    private final Finder finder = new Finder();
    private final Enquiries enquiries = new Enquiries(finder, null, Home.folder(), null);

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    @AfterEach
    void leave(FxRobot robot) throws InterruptedException {
        if (robot.lookup(".desk").tryQuery().isPresent()) {
            Mouse.settle(robot);
            robot.interact(() -> robot.lookup(".desk").query().getScene().getWindow().hide());
        }
        enquiries.close();
        finder.close();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DeskModel open(FxRobot robot, Path story) throws LexiconException {
        Opened opened = new Parallax().open(Asked.of(Place.onDisk(List.of(story))));
        finder.over(opened.articles());
        DeskModel desk = new DeskModel(opened.comparisons(), List.of(), finder);
        robot.interact(() -> {
            desk.stillProperty().set(true);
            desk.inquiriesProperty().set(enquiries);
            desk.seeking().scopeProperty().set(Inquiries.Scope.DESK);
            Stage stage = new Stage();
            stage.setScene(DeskWindow.scene(desk, 1280, 800));
            stage.show();
        });
        return desk;
    }

    private static void search(FxRobot robot, DeskModel desk, String query)
            throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> robot.lookup("#query").query().isFocused());
        robot.write(query);
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !desk.seeking().askingProperty().get());
        robot.interact(() -> robot.lookup("#shape-quotes").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> !Sight.words(robot, ".found-clipping").isBlank());
    }

    /** Goes down the list to the words of an outlet, as a person does, and opens them. */
    private static void enter(FxRobot robot, DeskModel desk, String outlet)
            throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> robot.lookup("#query").query().isFocused());
        robot.push(KeyCode.DOWN);
        for (int i = 0; i < 20 && !heard(robot).contains(outlet); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(heard(robot)).contains(outlet);
        robot.push(KeyCode.ENTER);
        await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
    }

    /** What is read aloud of the line where the keyboard stands. */
    private static String heard(FxRobot robot) {
        return robot.lookup(".found .list-cell").<Node>queryAll().stream()
                .filter(Sight::isShown)
                .filter(it -> it instanceof ListCell<?> cell && cell.isSelected())
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Selection picked(DeskModel desk) {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    private static String words(DeskModel desk) {
        StoryModel story = Objects.requireNonNull(desk.storyProperty().get());
        Selection picked = picked(desk);
        return Objects.requireNonNull(story.column(picked.article())).article().in(picked.span());
    }

    @Test
    void in_the_sample_the_joined_quotation_is_told_with_its_outlets_and_opened_in_its_column(
            FxRobot robot) throws Exception {
        DeskModel desk = open(robot, Home.corpus().resolve("partnership-letters"));
        search(robot, desk, "quote:\"all of us safer\"");
        assertThat(Sight.words(robot, ".found-said")).contains("Jeff Sessions");
        assertThat(Sight.words(robot, ".found-clipping"))
                .contains("Inland Commons", "Tidewater Register");
        enter(robot, desk, "Tidewater Register");
        assertThat(words(desk)).contains("will ultimately make all of us safer");
        assertThat(picked(desk).subject()).isInstanceOf(Subject.Quotation.class);
        assertThat(Sight.words(robot, ".inspector"))
                .contains("Sessions", "Tidewater Register", "Inland Commons");
        await(() -> robot.lookup(".selected").tryQuery().isPresent());
    }

    @Test
    void in_the_real_story_both_attributions_of_the_words_are_seen(FxRobot robot) throws Exception {
        assumeTrue(Files.isDirectory(STORY), STORY + " is not here: skipped");
        DeskModel desk = open(robot, STORY);
        search(robot, desk, "quote:\"less safe\"");
        assertThat(Sight.words(robot, ".found-said")).contains("Sessions");
        assertThat(Sight.words(robot, ".found-clipping")).contains("001_", "004_");
        enter(robot, desk, "001_");
        assertThat(words(desk)).contains("less safe");
        Subject.Quotation quotation = (Subject.Quotation) picked(desk).subject();
        assertThat(quotation.utterance()).isNotNull();
        assertThat(Sight.words(robot, ".inspector"))
                .contains("001_", "004_")
                .containsSubsequence("Sessions · said", "Sessions · said");
        await(() -> robot.lookup(".selected").tryQuery().isPresent());
    }
}
