package org.parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.message.Messages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/** Asks what an article's outlet, headline, byline and day really are. */
final class MastheadSheet {
    private final DeskModel desk;
    private final Article article;
    private final TextField outlet;
    private final TextField headline;
    private final TextField byline;
    private final TextField day;
    private final Label wrong = Inspector.label(Messages.get("window.correct.day.wrong"), "wrong");

    MastheadSheet(DeskModel desk, ColumnModel column) {
        this.desk = desk;
        this.article = column.article();
        this.outlet = field("outlet", article.outlet());
        this.headline = field("headline", article.headline());
        this.byline = field("byline", article.byline());
        this.day = field("day", day(article.published()));
        day.setPromptText(Messages.get("window.correct.day.form"));
    }

    private static String day(@Nullable Published published) {
        return published == null ? "" : published.date().toString();
    }

    private static TextField field(String id, @Nullable String words) {
        TextField field = new TextField(Objects.requireNonNullElse(words, ""));
        field.setId("correct-" + id);
        field.setAccessibleText(Messages.get("window.correct." + id));
        return field;
    }

    Sheet sheet(Runnable close) {
        SheetFields fields = new SheetFields();
        Masthead.Origins origins = article.masthead().origins();
        Published published = article.published();
        add(fields, outlet, origins.outlet());
        add(fields, headline, origins.headline());
        add(fields, byline, origins.byline());
        add(fields, day, published == null ? null : published.from());
        wrong.managedProperty().bind(wrong.visibleProperty());
        Sheet sheet = new Sheet("window.correct", close, outlet, fields, wrong);
        sheet.also(asRead(close));
        Button accept =
                sheet.accept(
                        Messages.get("window.correct.accept"),
                        () -> desk.ask(it -> it.correct(article.id(), this::corrected)));
        day.textProperty()
                .subscribe(it -> {
                    wrong.setVisible(!isDay(it.strip()));
                    accept.setDisable(wrong.isVisible());
                });
        return sheet;
    }

    /** A field, and behind it where its words were found. */
    private static void add(SheetFields fields, TextField field, Published.@Nullable From from) {
        Label origin =
                new Label(from == null ? "" : Messages.get("window.date.from." + Words.key(from)));
        origin.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        fields.add(field, origin);
    }

    private Button asRead(Runnable close) {
        Button button = new Button(Messages.get("window.correct.as-read"));
        button.setId("correct-as-read");
        button.setOnAction(event -> {
            close.run();
            desk.ask(it -> it.correct(article.id(), Corrections::withoutMasthead));
        });
        return button;
    }

    private static boolean isDay(String words) {
        try {
            return words.isEmpty() || LocalDate.parse(words).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** What stands as it was shown is left as it was said before. */
    private Corrections corrected(Corrections before) {
        return new Corrections(
                said(outlet, article.outlet(), before.outlet()),
                said(headline, article.headline(), before.headline()),
                said(byline, article.byline(), before.byline()),
                said(day, day(article.published()), before.published()),
                before.recasts());
    }

    private static @Nullable String said(
            TextField field, @Nullable String shown, @Nullable String before) {
        String now = Corrections.saying(field.getText(), shown);
        return now == null ? before : now;
    }
}
