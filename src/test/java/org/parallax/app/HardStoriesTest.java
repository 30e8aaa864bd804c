package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.cli.Opened;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Columns;
import org.parallax.source.Place;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Mouse;
import org.parallax.ui.Sight;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Stories such as nobody hopes for: the window shows them, and goes on answering. */
@ExtendWith(ApplicationExtension.class)
class HardStoriesTest {
    private static final String SENTENCE =
            "The council paid $78.4 million for the hall, Mayor Ida Farrow said on Monday. ";

    /** A window that takes longer hangs, on whatever machine. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir private Path folder = Path.of("");
    private final List<Throwable> failed = new CopyOnWriteArrayList<>();

    enum Story {
        OF_ONE_ARTICLE {
            @Override
            List<String> articles() {
                return List.of("Council buys the hall\n\n" + SENTENCE);
            }
        },
        OF_FORTY_ARTICLES {
            @Override
            List<String> articles() {
                List<String> all = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    all.add("Council buys hall " + i + "\n\n" + SENTENCE + "It was day " + i + ".");
                }
                return all;
            }
        },
        OF_THREE_WORDS {
            @Override
            List<String> articles() {
                return List.of("Council buys hall", "Hall is bought");
            }
        },
        OF_TWO_HUNDRED_THOUSAND_WORDS {
            @Override
            List<String> articles() {
                String paragraph = (SENTENCE + "It rained, and nobody came. ").repeat(5) + "\n\n";
                return List.of(
                        "Council buys the hall\n\n" + paragraph.repeat(2_000),
                        "Hall is bought\n\n" + SENTENCE);
            }
        },
        WITH_HEADLINES_OF_FIVE_HUNDRED_CHARACTERS {
            @Override
            List<String> articles() {
                return List.of(
                        page("Council buys the hall and the square ".repeat(14).strip()),
                        page("Donaudampfschiffahrt".repeat(25)));
            }
        },
        FROM_RIGHT_TO_LEFT_AND_WITH_PICTURES {
            @Override
            List<String> articles() {
                return List.of(
                        "שלום לכולם 🚲\n\n"
                                + "העירייה קנתה את האולם ב-78.4 מיליון דולר. ".repeat(30),
                        "بلدية تشتري القاعة 👩‍👩‍👧‍👦\n\n"
                                + "دفعت البلدية ٧٨ مليون دولار مقابل القاعة. ".repeat(30),
                        "Hall 🚲🇺🇳 bought 👍🏽\n\n" + SENTENCE + "👩‍👩‍👧‍👦 ".repeat(200));
            }
        };

        abstract List<String> articles();

        /** A page with this headline: a line so long is none in a text. */
        private static String page(String headline) {
            return "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>"
                    .formatted(headline, SENTENCE.repeat(12));
        }
    }

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    @BeforeEach
    void listen(FxRobot robot) {
        robot.interact(
                () -> Thread.currentThread().setUncaughtExceptionHandler((it, e) -> failed.add(e)));
    }

    @AfterEach
    void leave(FxRobot robot) throws InterruptedException {
        Mouse.settle(robot);
        robot.interact(() -> {
            robot.lookup(".desk").query().getScene().getWindow().hide();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
    }

    private DeskModel open(FxRobot robot, Story story) throws IOException, LexiconException {
        List<Path> files = new ArrayList<>();
        for (String text : story.articles()) {
            String kind = text.startsWith("<html>") ? "html" : "txt";
            Path file = folder.resolve("paper-%02d.%s".formatted(files.size(), kind));
            files.add(Files.writeString(file, text));
        }
        Manner one = new Manner(false, true, Columns.GUESSED, false);
        Opened opened = new Parallax().open(new Asked(Place.onDisk(files), one, null, null));
        DeskModel desk = new DeskModel(opened.comparisons(), opened.notices(), it -> List.of());
        robot.interact(() -> {
            desk.stillProperty().set(true);
            Stage stage = new Stage();
            stage.setScene(DeskWindow.scene(desk, 1280, 800));
            stage.show();
        });
        return desk;
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a key, or several at once, and waits until the window has answered. */
    private void push(FxRobot robot, KeyCode... keys) throws InterruptedException {
        Instant before = Instant.now();
        robot.push(keys);
        Mouse.settle(robot);
        assertThat(Duration.between(before, Instant.now()))
                .as(List.of(keys).toString())
                .isLessThan(LONGEST);
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void whatever_the_story_every_view_shows_it_and_every_key_is_answered(
            Story story, FxRobot robot) throws Exception {
        DeskModel desk = open(robot, story);
        await(() -> !Sight.words(robot, ".column").isBlank());
        for (Node body : robot.lookup(".column-body").queryAll()) {
            assertThat(body.getLayoutBounds().getHeight()).as("room to read").isGreaterThan(200);
        }
        for (KeyCode key :
                List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.END, KeyCode.HOME)) {
            push(robot, key);
        }
        push(robot, KeyCode.ALT, KeyCode.DOWN);
        push(robot, KeyCode.SHIFT, KeyCode.DOWN);
        push(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(desk.selectionProperty().get()).as("words are selected").isNotNull();
        push(robot, KeyCode.DIGIT2);
        push(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        push(robot, KeyCode.ALT, KeyCode.RIGHT);
        for (DeskModel.View view : DeskModel.View.values()) {
            Instant before = Instant.now();
            robot.interact(() -> desk.viewProperty().set(view));
            Mouse.settle(robot);
            assertThat(Duration.between(before, Instant.now())).as(view.name()).isLessThan(LONGEST);
            push(robot, KeyCode.DOWN);
            push(robot, KeyCode.F6);
            assertThat(focused(robot)).as(view.name()).isNotNull();
        }
        robot.interact(() -> desk.viewProperty().set(DeskModel.View.COMPARE));
        push(robot, KeyCode.F1);
        await(() -> robot.lookup("#keys").tryQuery().isPresent());
        push(robot, KeyCode.ESCAPE);
        assertThat(Sight.words(robot, ".column")).isNotBlank();
        assertThat(failed).isEmpty();
    }

    private static Node focused(FxRobot robot) {
        return Objects.requireNonNull(
                robot.lookup(".desk").query().getScene().getFocusOwner(), "nothing has the keys");
    }
}
