package org.parallax.index;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.article.Vocabulary;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.SentenceKind;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles of about 570 words made up by chance, the same ones on every run, with their marks.
 * Words are drawn from 150,000 by Zipf's law, as frequent and as rare as those of news; each
 * article has a headline, fourteen paragraphs, eight quotations and ten figures.
 */
final class Library {
    private static final int SPEAKERS = 20_000;
    private static final int OUTLETS = 200;
    private static final String[] FREQUENT =
            ("the of to and in a that is for on it with as was he be by at are this have from or had an"
                            + " his not but they which were you we their has been one all her there"
                            + " who more would will said about when out up if so can what no into")
                    .split(" ");
    private static final SentenceKind[] KINDS = SentenceKind.values();
    private static final Reason MADE_UP = Reason.of("segment.body");

    private final Vocabulary vocabulary = new Vocabulary(FREQUENT);

    /** The speaker with this number, as articles name them. */
    static String speaker(int number) {
        return Vocabulary.name(number % 900 + 100, number * 7 + 1000);
    }

    /** The article with this number, analysed. */
    AnalyzedArticle article(int number) {
        return new Making(number).article();
    }

    /** One article in the making. */
    private final class Making {
        private final Random random;
        private final int number;
        private final StringBuilder text = new StringBuilder();
        private final List<Segment> segments = new ArrayList<>();
        private final List<ClassifiedSentence> sentences = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        Making(int number) {
            this.number = number;
            this.random = new Random(number * 31L + 7);
        }

        AnalyzedArticle article() {
            paragraph(SegmentRole.HEADLINE, 1);
            for (int i = 0; i < 14; i++) {
                paragraph(SegmentRole.BODY, 2);
            }
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
            Masthead masthead =
                    new Masthead(
                            "The "
                                    + Vocabulary.capital(
                                            Vocabulary.word(100 + random.nextInt(OUTLETS)))
                                    + " Post",
                            segments.getFirst().span().in(text.toString()),
                            null,
                            new Published(day, Published.From.METADATA));
            Article article =
                    new Article("a" + number, number + ".txt", masthead, text.toString(), segments);
            return new AnalyzedArticle(article, sentences, quotes, mentions, List.of());
        }

        private void paragraph(SegmentRole role, int count) {
            int start = text.length();
            for (int i = 0; i < count; i++) {
                sentence(i > 0);
            }
            segments.add(new Segment(Span.of(start, text.length()), role, MADE_UP));
            text.append("\n\n");
        }

        private void sentence(boolean further) {
            text.append(further ? " " : "");
            int start = text.length();
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> quotation();
                case 3, 4, 5, 6 -> figure();
                default -> words(20);
            }
            text.append('.');
            Sentence sentence = new Sentence(Span.of(start, text.length()), List.of());
            sentences.add(
                    new ClassifiedSentence(
                            sentence, KINDS[random.nextInt(KINDS.length)], List.of()));
        }

        private void words(int count) {
            text.append(vocabulary.run(count, random));
        }

        private void quotation() {
            text.append('“');
            int start = text.length();
            words(14);
            Span span = Span.of(start, text.length());
            String speaker = speaker((int) Math.pow(SPEAKERS, random.nextDouble()));
            text.append(",” said ").append(speaker);
            Attribution to = new Attribution(speaker, null, null, null, MADE_UP);
            quotes.add(new Quote(span, QuoteKind.DIRECT, null, to, false));
        }

        private void figure() {
            words(10);
            int count = 2 + random.nextInt(300);
            String thing = Vocabulary.word(200 + random.nextInt(2000));
            text.append(' ');
            int start = text.length();
            text.append(count).append(' ').append(thing);
            mentions.add(
                    new Mention(
                            Span.of(start, text.length()),
                            FactType.COUNT,
                            new FactValue.Amount(BigDecimal.valueOf(count), thing),
                            false,
                            MADE_UP));
            text.append(' ');
            words(8);
        }
    }
}
