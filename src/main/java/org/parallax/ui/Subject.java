package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.flag.Flag;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.LoadedTerm;
import org.parallax.index.SearchHit;
import org.parallax.quote.Quote;
import org.parallax.story.Discrepancy;
import org.parallax.story.HeadlineReading;
import org.parallax.story.KeyWord;
import org.parallax.story.Label;
import org.parallax.story.Place;
import org.parallax.story.StoryFact;
import org.parallax.story.Utterance;

import java.util.List;

/** What a mark is about, and what the inspector can tell of. */
public sealed interface Subject {
    /**
     * A fact of the story.
     *
     * @param number what it is called in the text, from 1
     */
    record Fact(StoryFact fact, int number) implements Subject {}

    /**
     * Someone's words.
     *
     * @param utterance the same words as others have them; null where no one else has them
     */
    record Quotation(Quote quote, @Nullable Utterance utterance) implements Subject {}

    /** A loaded word or phrase. */
    record Loaded(LoadedTerm term) implements Subject {}

    /** A sentence that judges, wholly or in part. */
    record Opinion(ClassifiedSentence sentence) implements Subject {}

    /** Places that do not agree. */
    record Differing(Discrepancy discrepancy) implements Subject {}

    /** How the articles name one person, group or thing. */
    record Naming(Label label) implements Subject {}

    /** Words that a search found. */
    record Passage(SearchHit found) implements Subject {}

    /**
     * A word wherever it stands in the story.
     *
     * @param key what makes it one outlet's own; null where the reader asked for it
     */
    record Word(String word, List<Place> places, @Nullable KeyWord key) implements Subject {
        public Word {
            places = List.copyOf(places);
        }
    }

    /** A headline beside the others and beside its own text. */
    record Headline(HeadlineReading reading) implements Subject {}

    /** An article, and when it was published. */
    record Publication(Article article) implements Subject {}

    /** A sentence that the reader picked. */
    record Line() implements Subject {}

    /** Words that the reader selected, from any place of an article to any other. */
    record Stretch() implements Subject {}

    /** What the reader marked, and how that is shown. */
    record Flagged(Flag flag, FlagKind kind) implements Subject {}

    /** Whether the program set it apart, so that the reader can say that it is wrong. */
    default boolean isAutomatic() {
        return switch (this) {
            case Passage found -> false;
            case Publication article -> false;
            case Line picked -> false;
            case Stretch selected -> false;
            case Flagged own -> false;
            case Word word -> word.key() != null;
            default -> true;
        };
    }
}
