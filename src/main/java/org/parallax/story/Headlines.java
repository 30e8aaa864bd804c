package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.text.Sentence;
import org.parallax.text.SmallWords;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sets the headlines of a story side by side, and each beside its own text. */
final class Headlines {
    /** From this share of a headline's words on, one sentence tells it. */
    private static final double TOLD = 0.5;

    /** Verbs that headlines need and that say little: "gives", "gets". */
    private static final Set<String> LIGHT =
            Set.of("give", "get", "take", "make", "come", "put", "set", "say", "see", "let");

    /** What a headline is about stands among its first words. */
    private static final int FIRST_WORDS = 4;

    private static final int MOST_LEFT_OUT = 5;

    private final List<StoryFact> facts;
    private final Map<String, Span> headlines = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private Headlines(List<AnalyzedArticle> articles, List<StoryFact> facts) {
        this.facts = facts;
        for (AnalyzedArticle article : articles) {
            headline(article).ifPresent(span -> headlines.put(article.id(), span));
            texts.put(article.id(), article.article().text());
        }
    }

    /** One reading for each article whose headline stands in its text. */
    static List<HeadlineReading> of(List<AnalyzedArticle> articles, List<StoryFact> facts) {
        Headlines all = new Headlines(articles, facts);
        List<HeadlineReading> readings = new ArrayList<>();
        for (AnalyzedArticle article : articles) {
            Span headline = all.headlines.get(article.id());
            if (headline != null) {
                readings.add(all.read(article, headline));
            }
        }
        return readings;
    }

    private static Optional<Span> headline(AnalyzedArticle article) {
        return article.article().segments().stream()
                .filter(segment -> segment.role() == SegmentRole.HEADLINE)
                .map(Segment::span)
                .findFirst();
    }

    private HeadlineReading read(AnalyzedArticle article, Span headline) {
        List<Token> words = new ArrayList<>();
        List<Sentence> below = new ArrayList<>();
        for (ClassifiedSentence sentence : article.sentences()) {
            if (headline.contains(sentence.sentence().span())) {
                words.addAll(sentence.sentence().tokens());
            } else {
                below.add(sentence.sentence());
            }
        }
        List<Span> figures =
                article.mentions().stream()
                        .filter(mention -> !mention.type().isName())
                        .map(Mention::span)
                        .toList();
        // Figures are compared by their values elsewhere: "12" is told by "twelve".
        List<Token> telling =
                words.stream()
                        .filter(Vocabulary::isWord)
                        .filter(token -> !LIGHT.contains(Vocabulary.stem(token)))
                        .filter(token -> figures.stream().noneMatch(token.span()::overlaps))
                        .toList();
        Set<String> text = new HashSet<>();
        below.forEach(sentence -> text.addAll(stems(sentence)));
        List<Place> missing =
                telling.stream()
                        .filter(token -> !isTold(Vocabulary.stem(token), text))
                        .map(token -> new Place(article.id(), token.span()))
                        .toList();
        return new HeadlineReading(
                new Place(article.id(), headline),
                first(article, headline, words, telling),
                leftOut(article.id()),
                missing,
                stands(article.id(), telling, below));
    }

    private static Set<String> stems(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        sentence.tokens().forEach(token -> stems.add(Vocabulary.stem(token)));
        return stems;
    }

    /** Whether the word stands there, or one of its family: "immigrant" for "immigration". */
    private static boolean isTold(String stem, Set<String> text) {
        int family = 6;
        return text.contains(stem)
                || (stem.length() > family
                        && text.stream()
                                .anyMatch(other -> other.startsWith(stem.substring(0, family))));
    }

    /**
     * What the headline begins with: its first word where that says something, with the whole name
     * where it begins one or is the title of one; after "as part of" and the like, the name that
     * follows soon.
     */
    private static @Nullable Place first(
            AnalyzedArticle article, Span headline, List<Token> words, List<Token> telling) {
        boolean begins = !words.isEmpty() && !SmallWords.holds(words.getFirst().word());
        int soon = begins ? 1 : FIRST_WORDS;
        int end = words.size() > soon ? words.get(soon).start() : headline.end();
        Optional<Span> named =
                Stream.concat(
                                article.mentions().stream().map(Mention::span),
                                article.namings().stream().map(it -> it.span()))
                        .filter(span -> headline.contains(span) && span.start() < end)
                        .min(
                                Comparator.comparingInt(Span::start)
                                        .thenComparing(
                                                Comparator.comparingInt(Span::end).reversed()));
        return named.or(() -> begins ? titled(article, words) : Optional.empty())
                .or(() -> telling.stream().map(Token::span).findFirst())
                .map(span -> new Place(article.id(), span))
                .orElse(null);
    }

    /** "Mayor Ann Reyes", where the first word is the title of the person named after it. */
    private static Optional<Span> titled(AnalyzedArticle article, List<Token> words) {
        return article.mentions().stream()
                .filter(mention -> mention.type() == FactType.PERSON)
                .map(Mention::span)
                .filter(span -> words.size() > 1 && span.start() == words.get(1).start())
                .map(span -> words.getFirst().span().join(span))
                .findFirst();
    }

    /**
     * What stands in another headline, told in this article or not, and is not in this headline:
     * neither as the fact nor in the same words.
     */
    private List<StoryFact> leftOut(String article) {
        List<StoryFact> out = new ArrayList<>();
        for (StoryFact fact : facts) {
            boolean here = false;
            boolean elsewhere = false;
            for (FactMention mention : fact.mentions()) {
                Span headline = headlines.get(mention.article());
                if (headline != null && headline.contains(mention.span())) {
                    here |= mention.article().equals(article) || isIn(mention, article);
                    elsewhere |= !mention.article().equals(article);
                }
            }
            if (elsewhere && !here && out.size() < MOST_LEFT_OUT) {
                out.add(fact);
            }
        }
        return out;
    }

    private boolean isIn(FactMention mention, String article) {
        Set<String> wanted = stems(mention.article(), mention.span());
        Span headline = headlines.get(article);
        return headline != null
                && !wanted.isEmpty()
                && stems(article, headline).containsAll(wanted);
    }

    private Set<String> stems(String article, Span span) {
        Set<String> stems = new HashSet<>();
        for (Token token : Tokens.of(span.in(texts.getOrDefault(article, "")))) {
            stems.add(Vocabulary.stem(token));
        }
        return stems;
    }

    private static @Nullable Place stands(
            String article, List<Token> telling, List<Sentence> below) {
        Set<String> wanted = new HashSet<>();
        telling.forEach(token -> wanted.add(Vocabulary.stem(token)));
        Sentence best = null;
        long most = 0;
        for (Sentence sentence : below) {
            Set<String> told = stems(sentence);
            long held = wanted.stream().filter(stem -> isTold(stem, told)).count();
            if (held > most) {
                best = sentence;
                most = held;
            }
        }
        return best == null || most < TOLD * wanted.size()
                ? null
                : new Place(article, Objects.requireNonNull(best).span());
    }
}
