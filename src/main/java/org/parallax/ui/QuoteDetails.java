package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.ReportingVerb;
import org.parallax.story.Said;
import org.parallax.story.Utterance;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * The inspector's page on someone's words: whose they are, with what verb, why, and how each outlet
 * has the same words.
 */
final class QuoteDetails {
    private final DeskModel desk;
    private final StoryModel story;
    private final Selection selection;
    private final Subject.Quotation subject;
    private final List<Node> parts = new ArrayList<>();

    QuoteDetails(DeskModel desk, StoryModel story, Selection selection, Subject.Quotation subject) {
        this.desk = desk;
        this.story = story;
        this.selection = selection;
        this.subject = subject;
    }

    /** Top to bottom. */
    List<Node> parts() {
        ColumnModel column = story.column(selection.article());
        if (column == null) {
            return parts;
        }
        String text = column.article().text();
        Quote quote = subject.quote();
        boolean own = quote.kind().isSpeech();
        add(Messages.get(own ? "window.caption.quote" : "window.caption.reported"), "caption");
        words(quote, text);
        speaker(quote, text);
        add(Messages.get("window.quote." + Words.key(quote.kind())), "plain");
        verb(quote.attribution(), text);
        parts.add(MarkDetails.reason(quote.attribution().by(), Messages.get("window.why")));
        Utterance utterance = subject.utterance();
        if (utterance != null) {
            add(Messages.get("window.caption.same-words"), "caption");
            utterance.quotes().forEach(said -> wording(utterance, said));
        }
        return parts;
    }

    /** A few quoted words are shown within the clause that they stand in. */
    private void words(Quote quote, String text) {
        Span clause = quote.clause();
        if (clause == null) {
            add(quote.span().in(text).replaceAll("\\s+", " "), "wording");
            return;
        }
        Excerpt around = new Excerpt();
        around.show(text, clause, quote.span(), "strong");
        parts.add(around);
    }

    private void speaker(Quote quote, String text) {
        String speaker = Hints.speaker(quote);
        if (speaker.isEmpty()) {
            return;
        }
        add(speaker, "plain");
        Span mention = quote.attribution().mention();
        if (mention != null && !mention.in(text).equals(quote.speaker())) {
            add(Messages.get("window.quote.named", mention.in(text)), "plain");
        }
    }

    /** The verb of saying, and how it colours the words. */
    private void verb(Attribution attribution, String text) {
        ReportingVerb verb = attribution.verb();
        Span cue = attribution.cue();
        if (verb != null && cue != null) {
            add(Messages.get("window.tone." + Words.key(verb.tone()), cue.in(text)), "plain");
        }
    }

    /** How one outlet has the words, and to whom it gives them. */
    private void wording(Utterance utterance, Said said) {
        ColumnModel fullest = story.column(utterance.fullest().article());
        ColumnModel column = story.column(said.article());
        if (fullest == null || column == null) {
            return;
        }
        Wording words =
                new Wording(
                        fullest.article().text(),
                        utterance.fullest().quote().span(),
                        utterance.difference(said));
        Card card = new Card(column.article().name(), words, () -> show(said));
        String text = column.article().text();
        card.getChildren().add(attribution(said.quote().attribution(), text));
        parts.add(card);
    }

    private static Label attribution(Attribution by, String text) {
        String mention = in(by.mention(), text);
        String cue = in(by.cue(), text);
        String speaker = by.speaker();
        String words =
                speaker == null
                        ? Messages.get("window.quote.no-speaker")
                        : cue.isEmpty()
                                ? Messages.get("window.quote.speaker", speaker)
                                : Messages.get("window.quote.attributed", mention, cue);
        return Inspector.label(words, "attributed");
    }

    private static String in(@Nullable Span span, String text) {
        return span == null ? "" : span.in(text).replaceAll("\\s+", " ");
    }

    private void show(Said said) {
        desk.select(
                new Selection(
                        said.article(),
                        said.quote().span(),
                        new Subject.Quotation(said.quote(), subject.utterance())));
    }

    private void add(String words, String style) {
        parts.add(Inspector.label(words, style));
    }
}
