package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.source.Place;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskWindow;
import org.parallax.ui.Inquiries;
import org.parallax.ui.Mouse;
import org.parallax.ui.Sight;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The library goes, or has no room, while its window is open: that is said, and reading goes on.
 */
@ExtendWith(ApplicationExtension.class)
class LostLibraryTest {
    private static final String LIMITER = "/usr/bin/prlimit";

    @TempDir private Path folder = Path.of("");

    @Start
    void begin(Stage unused) {
        unused.hide();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private Asked asked() throws IOException {
        String text = "Council buys the hall\n\nIt rained. The town paid $78.4 million for it.\n";
        List<Place> places =
                Place.onDisk(List.of(Files.writeString(folder.resolve("ledger.txt"), text)));
        return new Asked(places, Manner.USUAL, null, folder.resolve("library"));
    }

    private static void show(FxRobot robot, DeskModel desk) {
        robot.interact(() -> {
            desk.stillProperty().set(true);
            Stage stage = new Stage();
            stage.setScene(DeskWindow.scene(desk, 1280, 800));
            stage.show();
        });
    }

    /** A window on a library, which a person flags in. */
    private interface Reading {
        void in(DeskModel desk, Shelf shelf) throws Exception;
    }

    private void sit(FxRobot robot, Reading reading) throws Exception {
        Asked asked = asked();
        try (Shelf shelf = new Shelf(asked, List.of());
                Finder finder = new Finder()) {
            Shown shown = shelf.open(Watch.NONE);
            assertThat(shelf.keep(shown)).isEmpty();
            DeskModel desk =
                    new DeskModel(shown.holding().opened().comparisons(), List.of(), finder);
            try (Room room = new Room(shelf.keeper(), asked, desk, finder)) {
                desk.errandsProperty().set(new Desk(it -> {}, room.searches(), room.flags()));
                desk.inquiriesProperty().set(room.enquiries());
                show(robot, desk);
                robot.interact(() -> room.show(room.flags().read(shelf.kept())));
                robot.push(KeyCode.SHIFT, KeyCode.DOWN);
                reading.in(desk, shelf);
                Mouse.settle(robot);
                robot.interact(
                        () -> robot.lookup(".desk").<Node>query().getScene().getWindow().hide());
            }
        }
    }

    // Windows does not let go of a file that is open.
    @DisabledOnOs(OS.WINDOWS)
    @Test
    void what_is_flagged_then_stays_in_the_window_and_that_it_is_not_kept_is_said(FxRobot robot)
            throws Exception {
        sit(
                robot,
                (desk, shelf) -> {
                    delete(folder.resolve("library"));
                    robot.write("1");
                    await(() -> !desk.notices().isEmpty());
                    assertThat(Sight.words(robot, ".notices"))
                            .contains("library.db", "moved or deleted while it was open");
                    assertThat(desk.flags().byArticle()).hasSize(1);
                    assertThat(Sight.words(robot, ".column")).contains("The town paid");
                    search(robot, desk);
                    robot.push(KeyCode.ESCAPE);
                    robot.push(KeyCode.ESCAPE);
                    await(() -> desk.viewProperty().get() == DeskModel.View.COMPARE);
                    robot.push(KeyCode.CONTROL, KeyCode.Z);
                    await(() -> desk.flags().byArticle().values().stream().allMatch(List::isEmpty));
                });
    }

    /** To a program whose files may not grow, the disk is full. */
    private static void limit(String bytes) throws Exception {
        long own = ProcessHandle.current().pid();
        List<String> command = List.of(LIMITER, "--pid=" + own, "--fsize=" + bytes + ":");
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void while_the_disk_is_full_the_reader_flags_on_and_what_comes_after_is_kept(FxRobot robot)
            throws Exception {
        assumeTrue(Files.isExecutable(Path.of(LIMITER)), LIMITER + " is not here: skipped");
        sit(
                robot,
                (desk, shelf) -> {
                    limit("1");
                    try {
                        robot.write("1");
                        await(() -> !desk.notices().isEmpty());
                    } finally {
                        limit("unlimited");
                    }
                    assertThat(Sight.words(robot, ".notices")).contains("library.db");
                    assertThat(desk.flags().byArticle()).hasSize(1);
                    robot.write("2");
                    Library library = Objects.requireNonNull(shelf.keeper().library());
                    await(() -> categories(library).equals(List.of("opinion")));
                    Flag.Quoted paid = new Flag.Quoted(34, "The town paid", "", "");
                    try (Library other = Library.open(folder.resolve("library"))) {
                        other.flag(new Flag(0, 1, paid, "claim", "", Instant.EPOCH));
                    }
                    robot.write("3");
                    await(() -> categories(library).equals(List.of("mixed", "claim")));
                    await(() -> desk.flags().byArticle().values().iterator().next().size() == 2);
                });
    }

    private static List<String> categories(Library library) {
        try {
            return library.flags(1).stream().map(Flag::category).toList();
        } catch (LibraryException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static void search(FxRobot robot, DeskModel desk) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> robot.lookup("#query").query().isFocused());
        robot.interact(() -> desk.seeking().scopeProperty().set(Inquiries.Scope.LIBRARY));
        robot.write("town");
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !desk.seeking().askingProperty().get());
        assertThat(Sight.words(robot, ".inquiry")).isNotBlank();
    }
}
