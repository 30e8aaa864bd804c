package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Flag;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.message.Messages;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.StoryFact;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mark says of itself when the mouse or the keyboard rests on it. */
public final class Hints {
    /** Of a long note so many characters. */
    private static final int LONGEST = 240;

    private Hints() {}

    /**
     * One or two sentences.
     *
     * @param articles how many articles the story has
     */
    public static String of(Subject subject, int articles) {
        return switch (subject) {
            case Subject.Fact fact -> ofFact(fact.fact(), articles);
            case Subject.Quotation quotation -> ofQuote(quotation.quote());
            case Subject.Loaded loaded -> Words.of(loaded.term().reason());
            case Subject.Opinion opinion -> ofOpinion(opinion.sentence());
            case Subject.Differing differing -> Words.of(differing.discrepancy().reason());
            case Subject.Naming naming ->
                    Messages.get("window.hint.naming", naming.label().referent());
            case Subject.Word word ->
                    Messages.get("window.hint.word", word.word(), word.places().size());
            case Subject.Headline headline -> Messages.get("window.hint.headline");
            case Subject.Passage passage -> Messages.get("window.hint.found");
            case Subject.Publication publication -> Words.of(publication.article());
            case Subject.Line line -> Messages.get("window.hint.line");
            case Subject.Stretch selected -> Messages.get("window.hint.stretch");
            case Subject.Flagged own -> ofFlag(own.flag());
        };
    }

    /**
     * A mark as it is read aloud: what it is, then its words, then what is known of it.
     *
     * @param words of the article that it marks
     */
    static String spoken(Mark mark, String words, int articles) {
        String exact = words.strip().replaceAll("\\s+", " ");
        if (mark.subject() instanceof Subject.Fact fact) {
            StoryFact known = fact.fact();
            String fullest =
                    known.isShared()
                            ? Messages.get(
                                    "window.spoken.shared",
                                    known.label(),
                                    known.articles().size(),
                                    articles)
                            : Messages.get("window.spoken.only-here", known.label());
            return exact.equals(known.label())
                    ? fullest
                    : Messages.get("window.spoken.as", fullest, exact);
        }
        String kind = Messages.get("window.spoken.kind." + mark.lens().style());
        return Messages.get("window.spoken", kind, exact, of(mark.subject(), articles)).strip();
    }

    private static String ofFact(StoryFact fact, int articles) {
        int stated = fact.articles().size();
        return fact.isShared()
                ? Messages.get("window.hint.shared", fact.label(), stated, articles)
                : Messages.get("window.hint.only-here", fact.label());
    }

    private static String ofQuote(Quote quote) {
        String kind = Messages.get("window.quote." + Words.key(quote.kind()));
        return Stream.of(speaker(quote), kind, Words.of(quote.attribution().by()))
                .collect(Collectors.joining(" "));
    }

    /** Whose words they are, as a sentence. */
    static String speaker(Quote quote) {
        @Nullable String speaker = quote.speaker();
        if (quote.kind() == QuoteKind.SCARE) {
            return "";
        }
        return speaker == null
                ? Messages.get("window.quote.no-speaker")
                : Messages.get("window.quote.speaker", speaker);
    }

    private static String ofFlag(Flag flag) {
        String said = Messages.get("window.hint.flag", Words.of(flag));
        return (said + ' ' + Snippet.cut(flag.note(), LONGEST)).strip();
    }

    private static String ofOpinion(ClassifiedSentence sentence) {
        String cues =
                sentence.cues().stream()
                        .map(cue -> Words.of(cue.reason()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        String kind = Messages.get("window.sentence." + Words.key(sentence.kind()));
        return (kind + ' ' + cues).strip();
    }
}
