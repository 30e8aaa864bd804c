package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.parallax.fact.FactValue;
import org.parallax.message.Messages;
import org.parallax.message.Reason;
import org.parallax.story.Discrepancy;
import org.parallax.story.FactMention;
import org.parallax.story.StoryFact;

import java.util.ArrayList;
import java.util.List;

/** The inspector's page on a fact: its value, each outlet's wording, who is silent, and why. */
final class FactDetails {
    private final DeskModel desk;
    private final StoryModel story;
    private final StoryFact fact;

    FactDetails(DeskModel desk, StoryModel story, StoryFact fact) {
        this.desk = desk;
        this.story = story;
        this.fact = fact;
    }

    /** Top to bottom. */
    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        String caption = fact.isShared() ? "window.caption.shared" : "window.caption.only-here";
        parts.add(Inspector.label(Messages.get(caption), "caption"));
        parts.add(Inspector.label(fact.label(), "value"));
        parts.add(chips());
        for (ColumnModel column : story.columns()) {
            List<FactMention> mentions = fact.in(column.id());
            if (!mentions.isEmpty()) {
                parts.add(card(column, mentions.getFirst()));
            }
        }
        for (ColumnModel column : story.columns()) {
            if (fact.in(column.id()).isEmpty()) {
                parts.add(Card.silent(column.article().name()));
            }
        }
        Reason reason =
                fact.isShared() ? fact.joined() : fact.mentions().getFirst().mention().reason();
        String lead = Messages.get(fact.isShared() ? "window.why.joined" : "window.why");
        parts.add(MarkDetails.reason(reason, lead));
        story.comparison().discrepancies().stream()
                .filter(it -> fact.id().equals(it.fact()))
                .forEach(it ->
                        parts.add(
                                MarkDetails.reason(
                                        it.reason(), Messages.get("window.why.differs"))));
        return parts;
    }

    private FlowPane chips() {
        FlowPane chips = new FlowPane(6, 6);
        int stated = fact.articles().size();
        chips.getChildren()
                .add(chip(Messages.get("window.chip.in", stated, story.columns().size()), "in"));
        int differing = differing();
        if (differing > 0) {
            String key = isOtherFigure() ? "window.chip.other" : "window.chip.rounded";
            chips.getChildren().add(chip(Messages.get(key, differing), "differs"));
        }
        return chips;
    }

    /** How many articles give another value than the fact's own. */
    private int differing() {
        return (int)
                fact.mentions().stream()
                        .filter(mention -> mention.value() instanceof FactValue.Amount)
                        .filter(mention -> !mention.value().equals(fact.value()))
                        .map(FactMention::article)
                        .distinct()
                        .count();
    }

    private boolean isOtherFigure() {
        return story.comparison().discrepancies().stream()
                .filter(it -> fact.id().equals(it.fact()))
                .anyMatch(it -> it.kind() == Discrepancy.Kind.VALUE);
    }

    private static Label chip(String words, String style) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", style);
        return chip;
    }

    private Card card(ColumnModel column, FactMention mention) {
        Excerpt words = new Excerpt();
        words.show(
                column.article().text(),
                StoryDetails.sentence(column, mention.span()),
                mention.span(),
                "exact");
        return new Card(column.article().name(), words, () -> desk.select(at(column, mention)));
    }

    private Selection at(ColumnModel column, FactMention mention) {
        Selection picked = desk.selectionProperty().get();
        return picked == null
                ? new Selection(column.id(), mention.span(), new Subject.Fact(fact, 0))
                : new Selection(column.id(), mention.span(), picked.subject());
    }
}
