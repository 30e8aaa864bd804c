package org.parallax.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.message.Messages;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts what is picked on the clipboard: the article's own words, which are those of its text and
 * not what is set between them, and if wished a line that says where they are from.
 */
final class Copying {
    private static final String PARAGRAPH = "\n\n";

    private Copying() {}

    static void words(DeskModel desk) {
        picked(desk).ifPresent(it -> put(desk, it, it.words(), "window.copied.words"));
    }

    static void withSource(DeskModel desk) {
        picked(desk)
                .ifPresent(it -> {
                    String source = source(it.column().article());
                    put(desk, it, it.words() + PARAGRAPH + source, "window.copied");
                });
    }

    private record Picked(ColumnModel column, Span span) {
        String words() {
            return Copying.words(column, span);
        }
    }

    private static Optional<Picked> picked(DeskModel desk) {
        Selection picked = desk.selectionProperty().get();
        StoryModel story = desk.storyProperty().get();
        if (picked == null || story == null || !desk.viewProperty().get().isOfStory()) {
            return Optional.empty();
        }
        return Optional.ofNullable(story.column(picked.article()))
                .map(column -> new Picked(column, picked.span()))
                .filter(it -> !it.words().isBlank());
    }

    /** The words at {@code span}, paragraph by paragraph; what is folded away is left out. */
    static String words(ColumnModel column, Span span) {
        return column.readable().stream()
                .filter(span::overlaps)
                .map(it ->
                        Span.of(Math.max(it.start(), span.start()), Math.min(it.end(), span.end())))
                .map(it -> column.article().in(it).strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(PARAGRAPH));
    }

    /** "The Ledger, “Council buys the hall”, 3 August 2017, https://ledger.example/hall". */
    static String source(Article article) {
        List<String> parts = new ArrayList<>(List.of(article.name()));
        String headline = article.headline();
        if (headline != null) {
            String line = headline.strip().replaceAll("\\s+", " ");
            parts.add(Messages.get("window.copy.headline", line));
        }
        Published published = article.published();
        if (published != null) {
            parts.add(Words.day(article));
        }
        String path = article.path().toLowerCase(Locale.ROOT);
        if (path.startsWith("https://") || path.startsWith("http://")) {
            parts.add(article.path());
        }
        return String.join(", ", parts);
    }

    /** Puts it on the clipboard, which nobody sees, and says how much of the article it is. */
    private static void put(DeskModel desk, Picked picked, String all, String key) {
        ClipboardContent content = new ClipboardContent();
        content.putString(all);
        Clipboard.getSystemClipboard().setContent(content);
        String words = picked.words();
        int count = Tokens.of(words, Span.of(0, words.length())).size();
        desk.copied(Messages.get(key, count));
    }
}
