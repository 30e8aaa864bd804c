package org.parallax.framing;

import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.article.SegmentRole;
import org.parallax.fact.Mention;
import org.parallax.lexicon.Category;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Hit;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.Lexicons;
import org.parallax.message.Reason;
import org.parallax.quote.Quote;
import org.parallax.text.Language;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Spans;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.List;

/** Says of each sentence in whose voice it speaks and whether it judges, and finds loaded words. */
public final class Framing {
    /** A weaker word is marked only where the sentence judges anyway. */
    private static final int MARKED = 2;

    /** So many words show which language an article is in. */
    private static final int TELLING = 400;

    private final Lexicons.Framing lists;

    public Framing(Lexicons.Framing lists) {
        this.lists = lists;
    }

    /** Reads one article, sentence by sentence. */
    public Framed read(
            Article article, List<Prose> prose, List<Quote> quotes, List<Mention> mentions) {
        Read read = new Read(article.text(), quotes, mentions, isEnglish(prose));
        for (Prose paragraph : prose) {
            paragraph.sentences().forEach(sentence -> read.add(sentence, paragraph.role()));
        }
        return new Framed(read.english, read.sentences, read.loaded, read.voices);
    }

    private static boolean isEnglish(List<Prose> prose) {
        List<Token> words = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                words.addAll(sentence.tokens());
                if (words.size() > TELLING) {
                    return Language.isEnglish(words);
                }
            }
        }
        return Language.isEnglish(words);
    }

    /** Goes through one article. */
    private final class Read {
        private final String text;
        private final boolean english;
        private final Spans<Quote> quotes;
        private final Spans<Mention> mentions;
        private final List<ClassifiedSentence> sentences = new ArrayList<>();
        private final List<LoadedTerm> loaded = new ArrayList<>();
        private final List<VoicePart> voices = new ArrayList<>();

        Read(String text, List<Quote> quotes, List<Mention> mentions, boolean english) {
            this.text = text;
            this.english = english;
            this.quotes = Spans.of(quotes, Quote::span);
            this.mentions = Spans.of(mentions, Mention::span);
        }

        void add(Sentence sentence, SegmentRole role) {
            Span span = sentence.span();
            Voices here = new Voices(text, span, quotes.overlapping(span));
            List<Mention> facts = mentions.within(span);
            List<Sign> signs = english ? signs(sentence, role, here, facts) : List.of();
            sentences.add(new Judge(text, sentence, here, signs).decide(facts));
            here.parts().forEach(part -> Voices.add(voices, part));
        }

        private List<Sign> signs(
                Sentence sentence, SegmentRole role, Voices here, List<Mention> facts) {
            List<Sign> signs = new ArrayList<>();
            for (Hit hit : found(lists.loaded(), sentence, facts)) {
                Sign sign = sign("loaded", hit, here);
                signs.add(sign);
                Category category = hit.entry().category();
                if (sign.weight() >= MARKED && category != null) {
                    loaded.add(new LoadedTerm(sign.span(), sign.voice(), category, sign.reason()));
                }
            }
            for (Hit hit : found(lists.judgement(), sentence, facts)) {
                addApart(signs, sign("judgement", hit, here));
            }
            Signs.in(text, sentence, here, role).forEach(sign -> addApart(signs, sign));
            return signs;
        }

        private Sign sign(String rule, Hit hit, Voices here) {
            Entry entry = hit.entry();
            Reason reason = Reason.of(rule, hit.span().in(text), entry.get("reason"));
            return Sign.ofWord(hit.span(), here.of(hit.span()), entry.strength(), reason);
        }
    }

    /**
     * Words that are part of a name say nothing: "Crisis Text Line", "the Golden State Warriors".
     */
    private static List<Hit> found(Lexicon list, Sentence sentence, List<Mention> facts) {
        List<Hit> hits = list.find(sentence.tokens());
        if (hits.isEmpty() || facts.isEmpty()) {
            return hits;
        }
        return hits.stream().filter(hit -> !isNamed(hit, facts)).toList();
    }

    private static boolean isNamed(Hit hit, List<Mention> facts) {
        for (Mention fact : facts) {
            if (fact.type().isName() && fact.span().contains(hit.span())) {
                return true;
            }
        }
        return false;
    }

    private static void addApart(List<Sign> signs, Sign sign) {
        for (Sign other : signs) {
            if (other.span().overlaps(sign.span())) {
                return;
            }
        }
        signs.add(sign);
    }
}
