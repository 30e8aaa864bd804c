package org.parallax.ui;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.index.ArticleHit;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.function.Consumer;

/** How a line of the results looks, and how it is read aloud. */
final class ResultNodes {
    /** A longer headline is cut; the article itself shows it whole. */
    private static final int HEADLINE = 170;

    private static final int NAME = 60;

    private ResultNodes() {}

    /**
     * The node of a row.
     *
     * @param similar asks for what is like the article with a key
     * @param turn shows the rest of what a row stands for, or puts it away
     */
    static Node of(ResultRow row, Consumer<Long> similar, Consumer<ResultRow> turn) {
        return switch (row) {
            case ResultRow.Head head -> head(head, similar);
            case ResultRow.Passage it ->
                    passage(Snippet.of(it.article().text(), it.sentence(), it.places()));
            case ResultRow.More more -> more(more);
            case ResultRow.Said said -> said(said);
            case ResultRow.Clipping clipping -> clipping(clipping, turn);
        };
    }

    /** What is read aloud where the keyboard stands on the row. */
    static String words(ResultRow row) {
        return switch (row) {
            case ResultRow.Head head ->
                    Messages.get(
                                    "window.find.row.article",
                                    head.article().name(),
                                    Words.day(head.article()),
                                    headline(head.article()))
                            + places(head.hit());
            case ResultRow.Passage it ->
                    Messages.get(
                            "window.find.row.passage",
                            it.article().name(),
                            Snippet.of(it.article().text(), it.sentence(), it.places()).words());
            case ResultRow.More more -> moreWords(more);
            case ResultRow.Said said -> speaker(said) + ". " + outlets(said);
            case ResultRow.Clipping it ->
                    Messages.get(
                            "window.find.row.clipping", it.article().name(), it.words().words());
        };
    }

    private static String places(ArticleHit hit) {
        return hit.matches().isEmpty() ? "" : " " + Dispersion.words(hit.dispersion());
    }

    private static VBox head(ResultRow.Head head, Consumer<Long> similar) {
        HBox line = new HBox(10, source(head.article()), space());
        if (!head.hit().matches().isEmpty()) {
            Label count =
                    plain(Messages.get("window.find.places", head.hit().matches().size()), "aside");
            count.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(count, new Dispersion(head.hit().dispersion()));
        }
        Button like = new Button(Messages.get("window.find.like"));
        like.getStyleClass().addAll("quiet", "like");
        like.setMinWidth(Region.USE_PREF_SIZE);
        // The line below opens its article at a click.
        like.setOnMouseClicked(Event::consume);
        like.setAccessibleText(Messages.get("window.find.like.about", head.article().name()));
        like.setOnAction(event -> similar.accept(head.hit().key()));
        line.getChildren().add(like);
        line.setAlignment(Pos.CENTER_LEFT);
        return box("found-head", line, headline(head));
    }

    /** "Ellan Bay Courier · 13 May 2026", which gives way where there is little room. */
    private static HBox source(Article article) {
        Label outlet = plain(Snippet.cut(article.name(), NAME), "outlet");
        outlet.setWrapText(!WrappedFlow.isTurned(outlet.getText()));
        outlet.setMinHeight(Region.USE_PREF_SIZE);
        Label day = plain(Words.day(article), "aside");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox source = new HBox(8, outlet, day);
        source.setAlignment(Pos.CENTER_LEFT);
        source.setMinWidth(0);
        return source;
    }

    private static Region headline(ResultRow.Head head) {
        Article article = head.article();
        Span at = head.headline();
        if (at != null) {
            Snippet words =
                    at.length() <= HEADLINE
                            ? Snippet.whole(article.text(), at, head.places())
                            : Snippet.of(article.text(), at, head.places());
            FoundText headline = new FoundText(words, true);
            headline.getStyleClass().add("found-headline");
            return headline;
        }
        boolean named = article.headline() != null;
        Label headline = plain(headline(article), named ? "plain-headline" : "found-lead");
        headline.setWrapText(!WrappedFlow.isTurned(headline.getText()));
        headline.setMinHeight(Region.USE_PREF_SIZE);
        return headline;
    }

    /** The headline; where the article has none, how it begins. */
    private static String headline(Article article) {
        String headline = article.headline();
        if (headline != null) {
            return Snippet.cut(headline, HEADLINE);
        }
        Span first = article.prose().stream().map(Segment::span).findFirst().orElse(Span.of(0, 0));
        return Messages.get(
                "window.find.no-headline", Snippet.cut(article.in(first), HEADLINE / 2));
    }

    private static VBox passage(Snippet snippet) {
        return box("found-passage", new FoundText(snippet, false));
    }

    private static VBox more(ResultRow.More more) {
        Label words = plain(moreWords(more), "found-link");
        words.setGraphic(new FontIcon(more.open() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        return box("found-more", words);
    }

    private static String moreWords(ResultRow.More more) {
        return more.open()
                ? Messages.get("window.find.less")
                : Messages.get("window.find.more", more.places());
    }

    private static VBox said(ResultRow.Said said) {
        Label speaker = plain(Snippet.cut(speaker(said), NAME), "found-speaker");
        Label outlets = plain(outlets(said), "aside");
        outlets.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, speaker, outlets);
        line.setAlignment(Pos.BASELINE_LEFT);
        return box("found-said", line);
    }

    private static String speaker(ResultRow.Said said) {
        String speaker = said.group().speaker();
        return speaker == null ? Messages.get("window.find.no-speaker") : speaker;
    }

    private static String outlets(ResultRow.Said said) {
        return Messages.get("window.find.outlets", said.outlets());
    }

    private static VBox clipping(ResultRow.Clipping clipping, Consumer<ResultRow> turn) {
        HBox line = new HBox(10, source(clipping.article()), space());
        line.setAlignment(Pos.CENTER_LEFT);
        if (clipping.folds()) {
            Button fold =
                    new Button(
                            Messages.get(
                                    clipping.open() ? "window.find.fold" : "window.find.unfold"));
            fold.getStyleClass().addAll("quiet", "like");
            fold.setMinWidth(Region.USE_PREF_SIZE);
            fold.setOnMouseClicked(Event::consume);
            fold.setOnAction(event -> turn.accept(clipping));
            line.getChildren().add(fold);
        }
        return box("found-clipping", line, new FoundText(clipping.words(), false));
    }

    private static Label plain(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static VBox box(String style, Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add(style);
        return box;
    }
}
