package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.story.WireCopy;
import org.parallax.story.WireCopy.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the window tells of articles with one text: that they are so, and how it was measured. */
final class CopyDetails {
    /** A reader looks at the first few; the badges have the others. */
    private static final int MOST = 12;

    private static final int TOOLTIP = 420;

    private final Comparison comparison;

    CopyDetails(StoryModel story) {
        this.comparison = story.comparison();
    }

    /** A sentence for each two articles with one text, and what that means. */
    List<Node> overview() {
        List<WireCopy> copies = comparison.copies();
        List<Node> parts = new ArrayList<>();
        if (copies.isEmpty()) {
            return parts;
        }
        parts.add(Inspector.label(Messages.get("window.caption.copies"), "caption"));
        copies.stream().limit(MOST).map(this::line).forEach(parts::add);
        if (copies.size() > MOST) {
            String more = Messages.get("window.copies.more", copies.size() - MOST);
            parts.add(Inspector.label(more, "plain"));
        }
        parts.add(Inspector.label(Messages.get("window.copies.about"), "attributed"));
        return parts;
    }

    private Label line(WireCopy copy) {
        String key = "window.copy." + Words.key(copy.kind());
        String fuller = comparison.outlet(copy.fuller().article());
        String other = comparison.outlet(copy.other().article());
        Label line = Inspector.label(Messages.get(key, fuller, other, copy.percent()), "plain");
        explain(line, how(copy));
        return line;
    }

    /** Whose text an article has too, nearest first; empty where it has a text to itself. */
    Optional<Label> badge(String article) {
        List<WireCopy> copies =
                comparison.copies().stream()
                        .filter(copy -> copy.holds(article))
                        .sorted(
                                Comparator.comparing(WireCopy::kind)
                                        .thenComparing(
                                                Comparator.comparingDouble(WireCopy::share)
                                                        .reversed()))
                        .toList();
        return copies.isEmpty() ? Optional.empty() : Optional.of(badge(article, copies));
    }

    private Label badge(String article, List<WireCopy> copies) {
        WireCopy nearest = copies.getFirst();
        long alike = copies.stream().filter(copy -> copy.kind() == nearest.kind()).count();
        Label badge = Inspector.label(words(article, nearest, alike - 1), "chip");
        badge.setGraphic(new FontIcon(Feather.COPY));
        badge.getStyleClass().add("copy");
        explain(
                badge,
                copies.stream().limit(MOST).map(this::how).collect(Collectors.joining("\n\n")));
        return badge;
    }

    private String words(String article, WireCopy copy, long more) {
        boolean full = copy.fuller().article().equals(article);
        String beside = comparison.outlet(full ? copy.other().article() : copy.fuller().article());
        String key = copy.kind() == Kind.PART ? (full ? "full" : "cut") : Words.key(copy.kind());
        return Messages.get("window.badge." + key, beside, copy.percent(), more);
    }

    private String how(WireCopy copy) {
        return Messages.get(
                "window.copy.how",
                copy.other().same(),
                copy.other().words(),
                comparison.outlet(copy.other().article()),
                comparison.outlet(copy.fuller().article()),
                WireCopy.RUN,
                copy.fuller().words(),
                copy.fuller().same(),
                Math.round(WireCopy.LEAST * 100));
    }

    private static void explain(Label label, String how) {
        Tooltip tooltip = new Tooltip(how);
        tooltip.setWrapText(!WrappedFlow.isTurned(how));
        tooltip.setMaxWidth(TOOLTIP);
        label.setTooltip(tooltip);
        label.setAccessibleText(label.getText() + ". " + how);
    }
}
