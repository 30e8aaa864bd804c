package org.parallax.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.parallax.article.Article;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.List;
import java.util.Optional;

/** Whose article it is, what it is called, where its date comes from, and who speaks in it. */
final class ColumnHeader extends VBox {
    /** Of flagged words that are gone so many characters are shown. */
    private static final int LONGEST = 100;

    private final ColumnView column;
    private final CopyDetails copies;
    private final PinButton pin;
    private final Tooltip tooltip = new Tooltip();
    private Optional<MarkedText> headline = Optional.empty();
    private List<Mark> marks = List.of();
    private List<Flag> lost = List.of();

    ColumnHeader(ColumnView column, CopyDetails copies) {
        this.column = column;
        this.copies = copies;
        this.pin = new PinButton(() -> column.columns().pin(column));
        getStyleClass().add("column-header");
        setOnContextMenuRequested(event -> {
            column.columnMenu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setAlignment(Pos.TOP_CENTER);
        setMinHeight(USE_PREF_SIZE);
        reset();
    }

    /** Shows whether the column is pinned. */
    void pin(boolean pinned) {
        pin.show(pinned);
    }

    /** Builds it again, at the desk's present size of text and with the marks now shown. */
    void reset() {
        marks = marks();
        lost = column.model().lost();
        Article article = column.model().article();
        HBox outlet = outlet(article);
        getChildren().setAll(outlet);
        headline = Optional.ofNullable(column.model().headline()).map(this::headline);
        headline.ifPresent(getChildren()::add);
        if (headline.isEmpty() && article.headline() != null) {
            getChildren().add(plainHeadline(article.headline()));
        }
        if (!column.model().analyzed().framed().english()) {
            getChildren().add(label(Messages.get("window.not-english"), "details"));
        }
        tell(article);
        copies.badge(column.model().id()).ifPresent(getChildren()::add);
        lost.forEach(flag -> getChildren().add(lost(flag)));
        VoiceShares shares = VoiceShares.of(column.model().analyzed().sentences());
        if (!shares.isEmpty() && !column.isBlind()) {
            getChildren().add(new VoiceBar(shares));
            if (!column.isLow()) {
                getChildren().add(label(Words.of(shares), "voices"));
            }
        }
        getChildren().forEach(it -> ((Region) it).setMaxWidth(column.measure()));
    }

    /** Day, byline and length; where they would leave the text no room, under the mouse. */
    private void tell(Article article) {
        Tooltip.uninstall(this, tooltip);
        if (column.isLow()) {
            VoiceShares shares = VoiceShares.of(column.model().analyzed().sentences());
            tooltip.setText(
                    column.isBlind()
                            ? Words.of(article)
                            : Words.of(article) + '\n' + Words.of(shares));
            Tooltip.install(this, tooltip);
        } else {
            getChildren().add(label(Words.of(article), "details"));
        }
    }

    /** Builds it again where other marks are to be shown in it than before. */
    void remark() {
        if (!marks.equals(marks()) || !lost.equals(column.model().lost())) {
            reset();
        }
    }

    /** The marks on the headline. */
    private List<Mark> marks() {
        Span span = column.model().headline();
        return span == null
                ? List.of()
                : column.model().shown().stream()
                        .takeWhile(it -> it.span().start() < span.end())
                        .filter(it -> it.span().overlaps(span))
                        .toList();
    }

    /** A flag whose words are gone: it is told of, and stays until the reader takes it away. */
    private HBox lost(Flag flag) {
        String exact = Snippet.cut(flag.quoted().exact().replaceAll("\\s+", " "), LONGEST);
        String words = Messages.get("window.flag.lost", Words.of(flag), exact);
        Label label = label(words, "lost-flag");
        HBox.setHgrow(label, Priority.ALWAYS);
        IconButton remove =
                new IconButton(Feather.X, "window.flag.lost.remove", () -> column.removeFlag(flag));
        remove.getStyleClass().add("put-away");
        HBox line = new HBox(label, remove);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** Whose it is, and what can be done with the column. */
    private HBox outlet(Article article) {
        Label name = label(article.name(), "outlet");
        if (article.outlet() == null) {
            // The name of a file is one long word, which would break anywhere.
            name.setWrapText(false);
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            name.setTooltip(new Tooltip(article.name()));
        }
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, pin, more());
        line.setAlignment(Pos.TOP_LEFT);
        if (column.canCorrect()) {
            IconButton close = new IconButton(Feather.X, "window.put-away", column::putAway);
            close.getStyleClass().add("put-away");
            line.getChildren().add(close);
        }
        return line;
    }

    private IconButton more() {
        IconButton more = new IconButton(Feather.MORE_HORIZONTAL, "window.column.more", () -> {});
        more.setOnAction(event -> {
            Bounds at = more.localToScreen(more.getLayoutBounds());
            column.columnMenu(at.getMinX(), at.getMaxY());
        });
        more.getStyleClass().add("column-more");
        return more;
    }

    Optional<MarkedText> headline() {
        return headline;
    }

    private MarkedText headline(Span span) {
        Setting setting = column.headline(span.length());
        return new MarkedText(column, span, marks, setting, "");
    }

    /** A headline that the page's data give and the text does not repeat. */
    private Label plainHeadline(String words) {
        Label label = label(words, "plain-headline");
        label.setFont(column.headline(words.length()).font());
        return label;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(!WrappedFlow.isTurned(label.getText()));
        label.getStyleClass().add(style);
        return label;
    }
}
