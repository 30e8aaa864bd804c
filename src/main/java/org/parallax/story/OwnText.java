package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.quote.Quote;
import org.parallax.text.Spans;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What an outlet itself wrote in an article's body: two that quote one statement in full have its
 * words in common and yet two texts.
 *
 * @param words in order and in matching form, what is quoted word for word left out
 */
record OwnText(Article article, List<String> words) {
    OwnText {
        words = List.copyOf(words);
    }

    static OwnText of(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        Spans<Quote> quotes =
                Spans.of(
                        analyzed.quotes().stream().filter(it -> it.kind().isSpeech()).toList(),
                        Quote::span);
        List<String> words = new ArrayList<>();
        for (Segment segment : article.segments()) {
            if (segment.role() != SegmentRole.BODY || segment.isQuoted()) {
                continue;
            }
            for (Token token : Tokens.of(article.text(), segment.span())) {
                if (quotes.overlapping(token.span()).isEmpty()) {
                    words.add(plain(token.word()));
                }
            }
        }
        return new OwnText(article, words);
    }

    /** A PDF may write "ﬁ" in one sign, and a page an accent by itself. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC);
    }

    int size() {
        return words.size();
    }

    @Nullable String outlet() {
        return article.outlet();
    }
}
