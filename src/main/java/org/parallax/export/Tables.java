package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.fact.FactValue;
import org.parallax.flag.Flag;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.ReportingVerb;
import org.parallax.story.Comparison;
import org.parallax.story.FactMention;
import org.parallax.story.Label;
import org.parallax.story.Place;
import org.parallax.story.StoryFact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From what was gathered to rows. */
final class Tables {
    /** What is told of an article. */
    static final List<String> ARTICLE =
            List.of(
                    "article",
                    "outlet",
                    "headline",
                    "date",
                    "dateFrom",
                    "byline",
                    "language",
                    "words",
                    "path");

    private final Gathered gathered;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    Tables(Gathered gathered) {
        this.gathered = gathered;
        for (AnalyzedArticle each : gathered.articles()) {
            String number = "a" + (articles.size() + 1);
            articles.put(each.id(), each.article().as(number));
        }
    }

    /**
     * The articles under their numbers in this export, a1, a2 …: a library may know them by others,
     * and the same articles are to give the same rows.
     */
    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    Table of(What what) {
        return switch (what) {
            case QUOTES ->
                    table(what, quotes(), "kind", "speaker", "cue", "verb", "tone", "reason");
            case FACTS ->
                    table(
                            what,
                            facts(),
                            "story",
                            "fact",
                            "type",
                            "label",
                            "value",
                            "unit",
                            "sharedBy",
                            "of",
                            "reason");
            case LABELS -> table(what, labels(), "story", "thing");
            case FLAGS -> table(what, flags(), "category", "note", "moment");
            case ARTICLES -> new Table(what, ARTICLE, all());
        };
    }

    private static Table table(What what, List<Row> rows, String... own) {
        return new Table(what, List.of(own), rows);
    }

    private List<Row> quotes() {
        List<Row> rows = new ArrayList<>();
        for (AnalyzedArticle article : gathered.articles()) {
            for (Quote quote : article.quotes()) {
                rows.add(quote(article(article.id()), quote));
            }
        }
        return rows;
    }

    private static Row quote(Article article, Quote quote) {
        Attribution by = quote.attribution();
        ReportingVerb verb = by.verb();
        String kind = JsonWriter.name(quote.kind());
        return Row.at(
                article,
                quote.span(),
                kind,
                List.of(
                        Cell.of(kind),
                        Cell.of(by.speaker()),
                        Cell.of(by.cue() == null ? null : article.in(by.cue())),
                        Cell.of(verb == null ? null : verb.lemma()),
                        Cell.of(verb == null ? null : verb.tone().word()),
                        Cell.of(by.by().sentence())));
    }

    private List<Row> facts() {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : gathered.comparisons()) {
            for (StoryFact fact : comparison.facts()) {
                fact.mentions().forEach(mention -> rows.add(fact(comparison, fact, mention)));
            }
        }
        return rows;
    }

    private Row fact(Comparison comparison, StoryFact fact, FactMention mention) {
        FactValue value = mention.value();
        String type = JsonWriter.name(fact.type());
        return Row.at(
                article(mention.article()),
                mention.span(),
                type,
                List.of(
                        Cell.of(comparison.story().id()),
                        Cell.of(fact.id()),
                        Cell.of(type),
                        Cell.of(fact.label()),
                        value(value),
                        Cell.of(value instanceof FactValue.Amount amount ? amount.unit() : null),
                        Cell.of(fact.articles().size()),
                        Cell.of(comparison.story().articles().size()),
                        Cell.of(mention.mention().reason().sentence())));
    }

    private static Cell value(FactValue value) {
        return switch (value) {
            case FactValue.Amount amount -> new Cell.Figure(amount.number());
            case FactValue.Day day -> Cell.of(day.iso());
            case FactValue.Named named -> Cell.of(named.name());
            case FactValue.Stated stated -> Cell.of(null);
        };
    }

    private List<Row> labels() {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : gathered.comparisons()) {
            Cell story = Cell.of(comparison.story().id());
            for (Label label : comparison.labels()) {
                List<Cell> own = List.of(story, Cell.of(label.referent()));
                for (Place place : label.places()) {
                    Article article = article(place.article());
                    rows.add(Row.at(article, place.span(), label.referent(), own));
                }
            }
        }
        return rows;
    }

    private List<Row> flags() {
        List<Row> rows = new ArrayList<>();
        for (AnalyzedArticle article : gathered.articles()) {
            for (Flag flag : gathered.flags().getOrDefault(article.id(), List.of())) {
                rows.add(flag(article(article.id()), flag));
            }
        }
        return rows;
    }

    /** A flag whose words are gone is told without a place, and never left out. */
    private static Row flag(Article article, Flag flag) {
        return new Row(
                article,
                flag.quoted().in(article.text()).orElse(null),
                flag.quoted().exact(),
                flag.category(),
                List.of(
                        Cell.of(flag.category()),
                        Cell.of(flag.note()),
                        Cell.of(flag.moment().toString())));
    }

    private List<Row> all() {
        return articles.values().stream().map(Tables::row).toList();
    }

    private static Row row(Article article) {
        return new Row(article, null, "", "", cells(article));
    }

    /** An article's cells, in the order of {@link #ARTICLE}. */
    static List<Cell> cells(Article article) {
        Published day = article.published();
        return List.of(
                Cell.of(article.id()),
                Cell.of(article.outlet()),
                Cell.of(article.headline()),
                Cell.of(day == null ? null : day.date().toString()),
                Cell.of(day == null ? null : JsonWriter.name(day.from())),
                Cell.of(article.byline()),
                Cell.of(article.masthead().language()),
                Cell.of(article.words()),
                Cell.of(article.path()));
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id));
    }
}
