package org.parallax.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts articles and queries alike into the words that are compared. No word is left out, so that a
 * phrase is a phrase.
 */
final class Wording extends Analyzer {
    /** The field with words as written, in lower case. */
    static final String EXACT = "exact";

    /**
     * The field with words in their basic form: no possessive, no plural or tense, no accents,
     * numbers as figures.
     */
    static final String BASIC = "basic";

    /** What Unicode's rules for words join and readers do not: 12 cities around a narrow space. */
    private static final NormalizeCharMap SEPARATORS = separators("\u202F", "_", ":");

    Wording() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** Blanks for {@code separators}, one character for one, so that offsets stay. */
    private static NormalizeCharMap separators(String... separators) {
        NormalizeCharMap.Builder blanks = new NormalizeCharMap.Builder();
        for (String separator : separators) {
            blanks.add(separator, " ");
        }
        return blanks.build();
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(SEPARATORS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new Spelling(tokenizer));
        return new TokenStreamComponents(tokenizer, field.equals(EXACT) ? words : basic(words));
    }

    /**
     * Porter's second stemmer: his first one joins news and new, KStem leaves swim and swimming
     * apart.
     */
    private static TokenStream basic(TokenStream words) {
        TokenStream figures = new Figures(new EnglishPossessiveFilter(words));
        return new SnowballFilter(new ASCIIFoldingFilter(figures), "English");
    }

    /** The first {@code most} words of {@code text} as {@code field} holds them. */
    List<String> words(String field, String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
