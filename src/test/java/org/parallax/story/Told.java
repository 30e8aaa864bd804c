package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An article under way that says one thing after another. */
final class Told {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable LocalDate day;

    Told(String id) {
        this.id = id;
    }

    Told headline(String words) {
        headline = words;
        return says(words);
    }

    Told on(LocalDate published) {
        day = published;
        return this;
    }

    Told says(String words) {
        text.append(words).append(". ");
        return this;
    }

    Told count(String words, String number, String unit) {
        return fact(words, FactType.COUNT, amount(number, unit), false, "fact.count");
    }

    Told quantity(String words, String number) {
        FactValue value = new FactValue.Amount(new BigDecimal(number), null);
        return fact(words, FactType.QUANTITY, value, false, "fact.quantity");
    }

    Told about(String words, String number, String unit) {
        return fact(words, FactType.COUNT, amount(number, unit), true, "fact.count");
    }

    Told money(String words, String number) {
        return fact(words, FactType.MONEY, amount(number, "USD"), false, "fact.money");
    }

    Told day(String words, String iso) {
        return fact(words, FactType.DATE, new FactValue.Day(iso), false, "fact.date");
    }

    /** A day whose year the text does not give. */
    Told inferred(String words, String iso) {
        return fact(words, FactType.DATE, new FactValue.Day(iso), false, "fact.year");
    }

    Told person(String name) {
        return fact(name, FactType.PERSON, new FactValue.Named(name), false, "fact.name");
    }

    Told named(String name, FactType type) {
        return fact(name, type, new FactValue.Named(name), false, "fact.name");
    }

    Told body(String name) {
        return fact(name, FactType.ORGANIZATION, new FactValue.Named(name), false, "fact.name");
    }

    Told fact(String words, FactType type, FactValue value, boolean about, String rule) {
        Span span = Span.of(text.length(), text.length() + words.length());
        mentions.add(new Mention(span, type, value, about, Reason.of(rule, words)));
        return says(words);
    }

    static FactValue amount(String number, String unit) {
        return new FactValue.Amount(new BigDecimal(number), unit);
    }

    AnalyzedArticle done() {
        Published published = day == null ? null : new Published(day, Published.From.METADATA);
        Masthead masthead = new Masthead(null, headline, null, published);
        int head = headline == null ? 0 : headline.length();
        List<Segment> segments = new ArrayList<>();
        if (head > 0) {
            segments.add(new Segment(Span.of(0, head), SegmentRole.HEADLINE, Reason.of("test")));
        }
        segments.add(
                new Segment(Span.of(head, text.length()), SegmentRole.BODY, Reason.of("test")));
        Article article = new Article(id, id + ".txt", masthead, text.toString(), segments);
        return new AnalyzedArticle(article, List.of(), List.of(), mentions, List.of());
    }

    static List<AnalyzedArticle> all(Told... told) {
        return List.of(told).stream().map(Told::done).toList();
    }
}
