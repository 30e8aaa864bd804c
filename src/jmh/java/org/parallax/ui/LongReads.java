package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.article.Vocabulary;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.SentenceKind;
import org.parallax.framing.Voice;
import org.parallax.lexicon.Category;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.Comparison;
import org.parallax.story.FactMention;
import org.parallax.story.Said;
import org.parallax.story.Story;
import org.parallax.story.StoryFact;
import org.parallax.story.Utterance;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Stories of five articles made up by chance, the same ones on every run, with marks of every kind:
 * of eight, three are facts, three loaded words, one a quotation and one a sentence that judges.
 * Half of the facts and quotations are in all five.
 */
final class LongReads {
    private static final int ARTICLES = 5;
    private static final int SENTENCE = 16;
    private static final int PARAGRAPH = 4;
    private static final Reason MADE_UP = Reason.of("segment.body");

    /** Where in its sentence each kind of mark begins, and how many words it has. */
    private static final int[][] WORDS = {
        {0, 2}, {4, 1}, {3, 11}, {6, 2}, {8, 1}, {0, SENTENCE}, {11, 2}, {15, 1}
    };

    private final Vocabulary vocabulary = new Vocabulary("the", "of", "to", "and", "in", "a");

    /**
     * A story.
     *
     * @param words in each of its articles
     * @param marks in each of its articles
     */
    Comparison story(int words, int marks) {
        List<AnalyzedArticle> articles =
                IntStream.range(0, ARTICLES)
                        .mapToObj(it -> new Making(it).article(words, marks))
                        .toList();
        String title = "The story of " + words + " words";
        List<String> ids = articles.stream().map(AnalyzedArticle::id).toList();
        return new Comparison(
                new Story("s1", title, articles, List.of(ids)),
                facts(articles),
                List.of(),
                utterances(articles),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<StoryFact> facts(List<AnalyzedArticle> articles) {
        List<StoryFact> shared = new ArrayList<>();
        List<StoryFact> own = new ArrayList<>();
        for (int i = 0; i < articles.getFirst().mentions().size(); i++) {
            List<FactMention> mentions = new ArrayList<>();
            for (AnalyzedArticle article : articles) {
                mentions.add(new FactMention(article.id(), article.mentions().get(i)));
            }
            if (i % 2 == 0) {
                shared.add(fact("f" + i, mentions));
            } else {
                mentions.forEach(it -> own.add(fact("own" + own.size(), List.of(it))));
            }
        }
        shared.addAll(own);
        return shared;
    }

    private static StoryFact fact(String id, List<FactMention> mentions) {
        FactValue value = mentions.getFirst().value();
        return new StoryFact(id, FactType.COUNT, "houses", value, mentions, MADE_UP);
    }

    private static List<Utterance> utterances(List<AnalyzedArticle> articles) {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < articles.getFirst().quotes().size(); i += 2) {
            List<Said> said = new ArrayList<>();
            for (AnalyzedArticle article : articles) {
                said.add(new Said(article.id(), article.quotes().get(i)));
            }
            utterances.add(new Utterance(said.getFirst().quote().speaker(), said, List.of()));
        }
        return utterances;
    }

    /** One article in the making. */
    private final class Making {
        private final int number;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Segment> segments = new ArrayList<>();
        private final List<ClassifiedSentence> sentences = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<LoadedTerm> loaded = new ArrayList<>();

        /** Those of the sentence that was added last. */
        private final List<Span> words = new ArrayList<>();

        private int marked;

        Making(int number) {
            this.number = number;
            this.random = new Random(number);
        }

        AnalyzedArticle article(int length, int marks) {
            text.append(Vocabulary.capital(vocabulary.run(8, random)));
            end(0, SegmentRole.HEADLINE);
            body(length / SENTENCE, marks);
            String outlet = "The " + Vocabulary.capital(Vocabulary.word(100 + number)) + " Post";
            String title = segments.getFirst().span().in(text.toString());
            Masthead masthead = new Masthead(outlet, title, null, null);
            Article article =
                    new Article("a" + number, number + ".txt", masthead, text.toString(), segments);
            return new AnalyzedArticle(article, sentences, quotes, mentions, loaded);
        }

        private void body(int count, int marks) {
            int start = text.length();
            for (int i = 1; i <= count; i++) {
                sentence(marks * i / count);
                if (i % PARAGRAPH == 0 || i == count) {
                    end(start, SegmentRole.BODY);
                    start = text.length();
                } else {
                    text.append(' ');
                }
            }
        }

        private void end(int start, SegmentRole role) {
            segments.add(new Segment(Span.of(start, text.length()), role, MADE_UP));
            text.append("\n\n");
        }

        /** One more sentence, after which the article has so many marks. */
        private void sentence(int marks) {
            int begun = text.length();
            words.clear();
            for (int i = 0; i < SENTENCE; i++) {
                text.append(i == 0 ? "" : " ");
                int start = text.length();
                text.append(vocabulary.draw(random));
                words.add(Span.of(start, text.length()));
            }
            text.append('.');
            boolean judges = false;
            for (; marked < marks; marked++) {
                judges |= mark(marked % WORDS.length);
            }
            Sentence sentence = new Sentence(Span.of(begun, text.length()), List.of());
            SentenceKind kind = judges ? SentenceKind.OPINION : SentenceKind.FACT;
            sentences.add(new ClassifiedSentence(sentence, kind, List.of()));
        }

        /** Marks some words of the sentence; answers whether it is to be marked as a whole. */
        private boolean mark(int kind) {
            int first = WORDS[kind][0];
            Span span = words.get(first).join(words.get(first + WORDS[kind][1] - 1));
            switch (kind) {
                case 0, 3, 6 -> mentions.add(mention(span));
                case 2 -> quotes.add(quote(span));
                case 1, 4, 7 ->
                        loaded.add(new LoadedTerm(span, Voice.OUTLET, Category.ALARM, MADE_UP));
                default -> {
                    return true;
                }
            }
            return false;
        }

        private Mention mention(Span span) {
            FactValue value = new FactValue.Amount(BigDecimal.valueOf(mentions.size()), "house");
            return new Mention(span, FactType.COUNT, value, false, MADE_UP);
        }

        private Quote quote(Span span) {
            String speaker = Vocabulary.name(100 + quotes.size() % 40, 1000);
            Attribution to = new Attribution(speaker, null, null, null, MADE_UP);
            return new Quote(span, QuoteKind.DIRECT, null, to, false);
        }
    }
}
