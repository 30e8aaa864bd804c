package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles of several outlets, and made-up text for them. */
final class Wire {
    private static final String[] SYLLABLES = {
        "ba", "den", "fi", "gol", "hur", "ka", "lem", "mi", "nor", "pa", "ru", "sel", "to", "vin"
    };

    private Wire() {}

    /**
     * An article with all its marks.
     *
     * @param text paragraph by paragraph, the first of them the headline
     */
    static AnalyzedArticle article(String id, @Nullable String outlet, String text) {
        List<Segment> segments = new ArrayList<>();
        for (Span span : Paragraphs.of(text)) {
            SegmentRole role = segments.isEmpty() ? SegmentRole.HEADLINE : SegmentRole.BODY;
            segments.add(new Segment(span, role, Reason.of("segment.body")));
        }
        Masthead masthead = new Masthead(outlet, null, null, null);
        Article article = new Article(id, id + ".txt", masthead, text, segments);
        return new Written(article, List.of()).analyzed();
    }

    /** Articles of as many outlets as there are bodies, the first of them a1 of "Outlet 1". */
    static List<AnalyzedArticle> articles(String... bodies) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String body : bodies) {
            int number = articles.size() + 1;
            articles.add(
                    article(
                            "a" + number,
                            "Outlet " + number,
                            "Headline " + number + "\n\n" + body));
        }
        return articles;
    }

    /** Sentences of ten words, the same ones for the same {@code seed} and no others. */
    static List<String> sentences(int count, long seed) {
        Random chance = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder("They");
            for (int word = 1; word < 10; word++) {
                sentence.append(' ');
                for (int part = 0; part < 3; part++) {
                    sentence.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
                }
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }

    static String text(int sentences, long seed) {
        return String.join(" ", sentences(sentences, seed));
    }
}
