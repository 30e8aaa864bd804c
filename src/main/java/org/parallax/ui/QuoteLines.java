package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.quote.Attribution;
import org.parallax.quote.ReportingVerb;
import org.parallax.story.Utterance;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** How a line of the quotes view looks, and how it is read aloud. */
final class QuoteLines {
    private static final int NAME = 60;
    private static final double OUTLET = 150;

    private QuoteLines() {}

    static Told tell(Quotes.Line line) {
        return switch (line) {
            case Quotes.Head head -> head(head);
            case Quotes.Full full -> full(full);
            case Quotes.Clipping clipping -> clipping(clipping);
        };
    }

    private static Told head(Quotes.Head head) {
        String name = head.name();
        Label speaker =
                new Label(
                        name == null
                                ? Messages.get("window.quotes.no-speaker")
                                : Snippet.cut(name, NAME));
        speaker.getStyleClass().add("found-speaker");
        speaker.setMinWidth(0);
        Label count =
                new Label(Messages.get("window.quotes.head", head.quotations(), head.outlets()));
        count.getStyleClass().add("aside");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, speaker, count);
        line.setAlignment(Pos.BASELINE_LEFT);
        return Told.plain(line, speaker.getText() + ". " + count.getText());
    }

    private static Told full(Quotes.Full full) {
        Quotes.Use use = full.words().fullest();
        String kind = Messages.get("window.quote." + Words.key(use.quote().kind()));
        SpokenWords words = new SpokenWords(use);
        VBox box = new VBox(words);
        box.getStyleClass().add("spoken");
        String said = Pieces.shown(use.column().article().in(use.told()));
        return new Told(lined(box, full.words()), List.of(box), kind + " " + said);
    }

    /** At the left a line, broken where the words are not quoted word for word. */
    private static VBox lined(Region line, Quotes.Words words) {
        VBox box = new VBox(line);
        box.getStyleClass().addAll("said-line", words.isDirect() ? "direct" : "reported");
        return box;
    }

    private static Told clipping(Quotes.Clipping line) {
        Quotes.Use use = line.use();
        Label outlet = Inspector.label(Snippet.cut(use.outlet(), NAME), "outlet");
        outlet.setMinWidth(OUTLET);
        outlet.setMaxWidth(OUTLET);
        outlet.setPrefWidth(OUTLET);
        Utterance.Difference difference = use.difference();
        VBox words = new VBox(1);
        if (difference != null) {
            Quotes.Use fullest = line.words().fullest();
            words.getChildren()
                    .add(
                            new Wording(
                                    fullest.column().article().text(),
                                    fullest.quote().span(),
                                    difference));
        }
        List<String> said = attribution(use);
        if (line.words().uses().size() > 1 && difference == null) {
            said.addFirst(Messages.get("window.quotes.whole"));
        }
        said.addFirst(Messages.get("window.quote." + Words.key(use.quote().kind())));
        String about = String.join(" ", said);
        words.getChildren().add(Inspector.label(about, tone(use)));
        LedRow box = new LedRow(12, List.of(outlet), words);
        box.getStyleClass().add("clipping");
        return new Told(lined(box, line.words()), List.of(box), spoken(line, about));
    }

    /** What the outlet leaves out and what it words otherwise is said, not only drawn. */
    private static String spoken(Quotes.Clipping line, String about) {
        Quotes.Use use = line.use();
        StringBuilder spoken = new StringBuilder(use.outlet()).append(". ");
        Utterance.Difference difference = use.difference();
        if (difference != null) {
            spoken.append(
                            Messages.get(
                                    "window.quotes.spoken.has",
                                    use.column().article().in(use.quote().span())))
                    .append(' ');
            String full = line.words().fullest().column().article().text();
            difference
                    .cut()
                    .forEach(cut ->
                            spoken.append(Messages.get("window.quotes.spoken.cut", cut.in(full)))
                                    .append(' '));
            difference
                    .changed()
                    .forEach(change ->
                            spoken.append(
                                            Messages.get(
                                                    change.span().isEmpty()
                                                            ? "window.quotes.spoken.added"
                                                            : "window.quotes.spoken.changed",
                                                    change.to(),
                                                    change.span().in(full)))
                                    .append(' '));
        }
        return spoken.append(about).toString();
    }

    private static List<String> attribution(Quotes.Use use) {
        List<String> said = new ArrayList<>();
        Attribution by = use.quote().attribution();
        String text = use.column().article().text();
        String named = in(by.mention(), text);
        if (by.speaker() == null) {
            said.add(Messages.get("window.quote.no-speaker"));
        } else if (!named.isEmpty() && !named.equals(by.speaker())) {
            said.add(Messages.get("window.quote.named", named));
        }
        ReportingVerb verb = by.verb();
        if (verb != null && by.cue() != null) {
            said.add(Messages.get("window.tone." + Words.key(verb.tone()), in(by.cue(), text)));
        }
        return said;
    }

    private static String tone(Quotes.Use use) {
        ReportingVerb verb = use.quote().attribution().verb();
        boolean plain = verb == null || verb.tone() == ReportingVerb.Tone.NEUTRAL;
        return plain ? "attributed" : "colored";
    }

    private static String in(@Nullable Span span, String text) {
        return span == null ? "" : Pieces.line(span.in(text));
    }
}
