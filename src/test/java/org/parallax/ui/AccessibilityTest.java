package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.flag.Category;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** What a person hears who cannot see the window: each thing says what it is. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private static final Set<AccessibleRole> NOTHING =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final DeskModel desk = Invented.desk(List.of("note.txt is empty."));

    @Start
    void show(Stage stage) {
        desk.stillProperty().set(true);
        desk.inquiriesProperty().set(InventedLibrary.standing());
        desk.errandsProperty().set(new Asking());
        stage.setScene(DeskWindow.scene(desk, 1440, 900));
        stage.show();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ColumnModel column() {
        return Objects.requireNonNull(desk.storyProperty().get()).columns().getFirst();
    }

    /** What is read aloud of a node; empty where nothing is. */
    private static String spoken(Node node) {
        String told = node.getAccessibleText();
        if (told != null) {
            return told;
        }
        String text = node instanceof Labeled labeled ? labeled.getText() : null;
        return text == null ? "" : text;
    }

    /** Whether a person can press it or stand on it with the keyboard. */
    private static boolean isMet(Node node) {
        if (node instanceof IndexedCell<?> cell) {
            return !cell.isEmpty();
        }
        return node.isFocusTraversable()
                || node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null
                || node instanceof ImageView;
    }

    static void mute(Node node, List<String> mute) {
        if (!node.isVisible()) {
            return;
        }
        boolean nameless =
                node.getAccessibleRole() == null || NOTHING.contains(node.getAccessibleRole());
        if (isMet(node) && !isPartOfControl(node) && (nameless || spoken(node).isBlank())) {
            mute.add(node.getAccessibleRole() + " " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> mute(child, mute));
        }
    }

    /** The toolkit's own parts of its controls, such as the arrows of a scroll bar. */
    private static boolean isPartOfControl(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("scroll-bar") || at.getParent() instanceof ComboBox) {
                return true;
            }
        }
        return node.getStyleClass().contains("viewport");
    }

    private List<String> mute(FxRobot robot) {
        List<String> mute = new ArrayList<>();
        robot.interact(() -> mute(robot.lookup(".desk").query().getScene().getRoot(), mute));
        return mute;
    }

    private void show(FxRobot robot, DeskModel.View view) throws TimeoutException {
        robot.interact(() -> {
            desk.seeking().scopeProperty().set(Inquiries.Scope.DESK);
            desk.seeking().queryProperty().set("baths");
            desk.viewProperty().set(view);
        });
        await(() -> !desk.seeking().askingProperty().get());
    }

    @ParameterizedTest
    @EnumSource(DeskModel.View.class)
    void whatever_can_be_pressed_or_stood_on_says_what_it_is(DeskModel.View view, FxRobot robot)
            throws TimeoutException {
        show(robot, view);
        assertThat(mute(robot)).isEmpty();
    }

    @Test
    void so_does_all_that_is_told_of_what_is_picked_and_what_the_window_asks(FxRobot robot) {
        for (Mark mark : column().shown()) {
            robot.interact(() -> desk.select(column().id(), mark));
            assertThat(mute(robot)).as(mark.toString()).isEmpty();
        }
        robot.interact(() -> desk.flag(Category.MIXED));
        assertThat(mute(robot)).isEmpty();
        for (Question question :
                List.of(
                        new Question.Keys(),
                        new Question.HandOn(),
                        new Question.Text("words"),
                        new Question.Addresses(""),
                        new Question.Assignment(Objects.requireNonNull(desk.storyProperty().get())),
                        new Question.Masthead(column()))) {
            robot.interact(() -> desk.questionProperty().set(question));
            assertThat(mute(robot)).as(question.toString()).isEmpty();
        }
    }

    private String heard(FxRobot robot) {
        @Nullable Node owner = robot.lookup(".desk").query().getScene().getFocusOwner();
        return owner == null ? "" : spoken(owner);
    }

    @Test
    void the_marks_of_a_column_are_heard_as_a_list(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> heard(robot).startsWith("Article from Ellan Bay Courier, with "));
        List<String> heard = new ArrayList<>();
        int all = column().stops().size();
        for (int i = 1; i <= all; i++) {
            robot.push(KeyCode.RIGHT);
            heard.add(heard(robot));
            if (column().stops().get(i - 1).mark() != null) {
                assertThat(heard.getLast()).endsWith("Mark %d of %d.".formatted(i, all));
            }
        }
        assertThat(heard)
                .anyMatch(it ->
                        it.startsWith("Fact: 4,100 signatures, in 2 of 3 articles. Here: 4,100."))
                .anyMatch(it -> it.startsWith("Fact: built in 1931, only in this article."))
                .anyMatch(it -> it.startsWith("Quotation: We cannot keep heating"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> heard(robot).startsWith("Article from The North Quay Post"));
    }
}
