package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.story.FactMention;
import org.parallax.story.HeadlineReading;
import org.parallax.story.Place;
import org.parallax.story.StoryFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector tells of a headline: what it puts first, what it leaves out that other
 * headlines tell, and whether its own text tells what it says.
 */
final class HeadlineDetails {
    private final DeskModel desk;
    private final StoryModel story;
    private final StoryDetails details;

    HeadlineDetails(DeskModel desk, StoryModel story) {
        this.desk = desk;
        this.story = story;
        this.details = new StoryDetails(desk, story);
    }

    /** A line or two on each headline; each can be picked. */
    List<Node> overview() {
        List<Node> parts = new ArrayList<>();
        for (HeadlineReading reading : story.comparison().headlines()) {
            Subject.Headline headline = new Subject.Headline(reading);
            ColumnModel column = story.column(reading.headline().article());
            if (column == null || details.isGone(headline)) {
                continue;
            }
            if (parts.isEmpty()) {
                parts.add(Inspector.label(Messages.get("window.caption.headlines"), "caption"));
            }
            parts.add(card(column.article().name(), headline));
        }
        return parts;
    }

    private Card card(String outlet, Subject.Headline headline) {
        String sentences = String.join("\n", headline.reading().sentences(story.comparison()));
        Text words = new Text(sentences);
        words.getStyleClass().add("text");
        WrappedFlow flow = new WrappedFlow();
        flow.show(List.of(words));
        flow.getStyleClass().add("why");
        Place at = headline.reading().headline();
        Card card = new Card(outlet, flow, () -> desk.select(StoryDetails.at(at, headline)));
        card.setAccessibleText(outlet + ". " + sentences);
        return card;
    }

    private String in(Place place) {
        ColumnModel column = story.column(place.article());
        return column == null ? "" : column.article().in(place.span()).replaceAll("\\s+", " ");
    }

    /** The headline, what it does, the sentence that tells it, and the headlines that tell more. */
    List<Node> of(Subject.Headline subject) {
        HeadlineReading reading = subject.reading();
        List<Node> parts = new ArrayList<>();
        parts.add(Inspector.label(Messages.get("window.caption.headline"), "caption"));
        parts.add(Inspector.label(in(reading.headline()), "wording"));
        reading.sentences(story.comparison())
                .forEach(it -> parts.add(Inspector.label(it, "plain")));
        told(reading.stands(), subject, parts);
        for (StoryFact fact : reading.leftOut()) {
            others(fact, parts);
        }
        parts.add(Inspector.label(Messages.get("window.headline.how"), "attributed"));
        return parts;
    }

    private void told(@Nullable Place stands, Subject.Headline subject, List<Node> parts) {
        ColumnModel column = stands == null ? null : story.column(stands.article());
        if (stands == null || column == null) {
            parts.add(Inspector.label(Messages.get("window.headline.untold"), "plain"));
        } else {
            parts.add(Inspector.label(Messages.get("window.caption.told"), "caption"));
            parts.add(details.card(column, stands.span(), stands, subject, "plain"));
        }
    }

    /** The headlines that tell what this one leaves out. */
    private void others(StoryFact fact, List<Node> parts) {
        parts.add(
                Inspector.label(Messages.get("window.caption.elsewhere", fact.label()), "caption"));
        for (HeadlineReading other : story.comparison().headlines()) {
            Place headline = other.headline();
            ColumnModel column = story.column(headline.article());
            Optional<Place> told =
                    fact.in(headline.article()).stream()
                            .map(FactMention::span)
                            .filter(headline.span()::contains)
                            .findFirst()
                            .map(span -> new Place(headline.article(), span));
            if (column != null && told.isPresent()) {
                Subject.Headline subject = new Subject.Headline(other);
                parts.add(details.card(column, headline.span(), told.get(), subject, "exact"));
            }
        }
    }
}
