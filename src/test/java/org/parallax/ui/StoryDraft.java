package org.parallax.ui;

import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.message.Reason;
import org.parallax.story.Comparison;
import org.parallax.story.Discrepancy;
import org.parallax.story.FactMention;
import org.parallax.story.HeadlineReading;
import org.parallax.story.KeyWord;
import org.parallax.story.Label;
import org.parallax.story.Place;
import org.parallax.story.Story;
import org.parallax.story.StoryFact;
import org.parallax.story.Utterances;
import org.parallax.story.WireCopies;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An invented story under way: its articles, and facts given by the words that state them. */
final class StoryDraft {
    private final String id;
    private final String title;
    private final List<Draft> drafts;
    private final List<StoryFact> facts = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<KeyWord> keyWords = new ArrayList<>();
    private final List<HeadlineReading> headlines = new ArrayList<>();
    private List<List<String>> events = List.of();

    StoryDraft(String id, String title, Draft... drafts) {
        this.id = id;
        this.title = title;
        this.drafts = List.of(drafts);
    }

    static FactValue amount(String number, String unit) {
        return new FactValue.Amount(new BigDecimal(number), unit);
    }

    /** A fact that each article states in the words at its place; an empty string is silence. */
    StoryDraft fact(FactType type, String label, FactValue value, String... words) {
        List<FactMention> mentions = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                mentions.add(mention(drafts.get(i), words[i], type, value));
            }
        }
        Reason joined = Reason.of("money.same", "same number, same unit, both of the same thing.");
        facts.add(new StoryFact("f" + (facts.size() + 1), type, label, value, mentions, joined));
        return this;
    }

    /** What the articles at these places call the thing that the last fact names. */
    StoryDraft alsoNamed(String name, int... articles) {
        StoryFact last = facts.removeLast();
        List<FactMention> mentions = new ArrayList<>(last.mentions());
        for (int article : articles) {
            mentions.add(
                    mention(drafts.get(article), name, last.type(), new FactValue.Named(name)));
        }
        facts.add(
                new StoryFact(
                        last.id(),
                        last.type(),
                        last.label(),
                        last.value(),
                        mentions,
                        last.joined()));
        return this;
    }

    private static FactMention mention(Draft draft, String words, FactType type, FactValue value) {
        boolean rounded = words.startsWith("about ");
        FactValue given = rounded ? amount("3000000", "USD") : value;
        return new FactMention(draft.id(), draft.mention(words, type, given));
    }

    /** Two places that do not agree: the words of the first article and of the second. */
    StoryDraft differing(String one, String other) {
        discrepancies.add(
                new Discrepancy(
                        Discrepancy.Kind.VALUE,
                        null,
                        Reason.of("discrepancy.value"),
                        List.of(place(0, one), place(1, other))));
        return this;
    }

    /** What the first article and the second call something. */
    StoryDraft named(String referent, String one, String other) {
        labels.add(new Label(referent, List.of(place(0, one), place(1, other))));
        return this;
    }

    /** A word that the first article's outlet uses far more than the others. */
    StoryDraft keyWord(String word, int elsewhere) {
        Place at = place(0, word);
        String outlet = drafts.getFirst().done().article().name();
        keyWords.add(new KeyWord(outlet, word, 5, elsewhere, 9.4, List.of(at)));
        return this;
    }

    /**
     * What the first article's headline names first, which word its text lacks, and which words of
     * its text tell it; it leaves the last of the facts to others.
     */
    StoryDraft headline(String headline, String first, String missing, String told) {
        Draft draft = drafts.getFirst();
        Span at = draft.first(headline);
        headlines.add(
                new HeadlineReading(
                        new Place(draft.id(), at),
                        new Place(draft.id(), draft.first(first)),
                        List.of(facts.getLast()),
                        List.of(new Place(draft.id(), draft.first(missing))),
                        place(0, told)));
        return this;
    }

    /** Its events, each by the ids of its articles. */
    StoryDraft events(List<List<String>> ids) {
        events = ids;
        return this;
    }

    private Place place(int draft, String words) {
        return new Place(drafts.get(draft).id(), drafts.get(draft).span(words));
    }

    Comparison done() {
        Comparator<StoryFact> widest =
                Comparator.comparingInt((StoryFact fact) -> fact.articles().size()).reversed();
        List<StoryFact> sorted = facts.stream().sorted(widest).toList();
        Story story = new Story(id, title, drafts.stream().map(Draft::done).toList(), events);
        return new Comparison(
                story,
                sorted,
                discrepancies,
                Utterances.of(story.articles()),
                labels,
                keyWords,
                headlines,
                WireCopies.of(story.articles()));
    }
}
