package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;
import org.parallax.framing.SentenceKind;
import org.parallax.index.ArticleHit;
import org.parallax.index.ArticleIndex;
import org.parallax.index.Facets;
import org.parallax.index.Found;
import org.parallax.index.QuoteGroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A library of invented articles, those of the desk among them, with a real index over each. */
final class InventedLibrary implements Inquiries {
    private static final int MOST = 1000;

    private final Map<Scope, List<AnalyzedArticle>> articles = new HashMap<>();
    private final Map<Scope, ArticleIndex> indexes = new HashMap<>();

    private InventedLibrary(List<AnalyzedArticle> desk, List<AnalyzedArticle> library) {
        articles.put(Scope.DESK, desk);
        articles.put(Scope.LIBRARY, library);
        articles.forEach((scope, all) -> indexes.put(scope, ArticleIndex.of(all)));
    }

    /** The articles on the invented desk, and in the library others as well. */
    static InventedLibrary standing() {
        List<AnalyzedArticle> desk =
                Stream.of(Invented.baths(), Invented.ferries())
                        .flatMap(it -> it.story().articles().stream())
                        .toList();
        List<AnalyzedArticle> library = new ArrayList<>(desk);
        library.addAll(shelf());
        return new InventedLibrary(desk, library);
    }

    @Override
    public Flagged flagged() {
        return new Flagged(12, 3);
    }

    static InventedLibrary empty() {
        return new InventedLibrary(List.of(), List.of());
    }

    /** A library of these, with nothing on the desk. */
    static InventedLibrary of(List<AnalyzedArticle> library) {
        return new InventedLibrary(List.of(), library);
    }

    static List<AnalyzedArticle> shelf() {
        List<AnalyzedArticle> shelf = new ArrayList<>();
        shelf.add(letter().done());
        shelf.add(pump().done());
        shelf.add(bare().done());
        shelf.add(wordy().done());
        shelf.add(turned().done());
        for (int i = 1; i <= 9; i++) {
            shelf.add(weekly(i).done());
        }
        return shelf;
    }

    private static Draft letter() {
        String said =
                "A town that closes its baths closes its mornings, and a town that closes its mornings will not have many evenings left, and I say that as someone who swam there before school for eleven years, who met my husband on the cold step by the ladder, who taught three children of my own and some two hundred of other people to float on their backs and look at the sky, and who will stand in front of that door";
        return new Draft("l1")
                .from(
                        "The Upper Fen Examiner and Coastal Gazette",
                        "K. Voss",
                        LocalDate.of(2025, 11, 2),
                        Published.From.METADATA)
                .headline("A letter to the council about the baths")
                .body("“" + said + "”, wrote Marta Keane to the council.")
                .body(
                        "The council did not answer. The council met in March. The council met again in April, and the baths stood on its list each time. Nobody spoke of the baths for longer than a minute.")
                .quote(said, "Marta Keane");
    }

    private static Draft pump() {
        return new Draft("l2")
                .from(
                        "Ellan Bay Courier",
                        "M. Okafor",
                        LocalDate.of(2026, 2, 20),
                        Published.From.METADATA)
                .headline("New pump for the harbor baths arrives a year late")
                .body(
                        "The harbor baths have a new pump. “We cannot keep heating a pool that leaks into the sea,” Mayor Ida Farrow said at the time.")
                .body(
                        "The pump cost the council less than a new roof would. It is a farce that it came without its bolts.")
                .quote("We cannot keep heating a pool that leaks into the sea,", "Ida Farrow")
                .kind("It is a farce", SentenceKind.OPINION);
    }

    private static Draft bare() {
        return new Draft("l3")
                .body("Swimmers met at the baths before the council did. Nobody wrote down who.");
    }

    private static Draft wordy() {
        return new Draft("l4")
                .from(
                        "Shoreline Weekly",
                        "Staff",
                        LocalDate.of(2026, 5, 14),
                        Published.From.METADATA)
                .headline(
                        "What the council said about the baths, "
                                + "what it meant and what it left out, ".repeat(12)
                                + "told in full")
                .body("The council said little. The baths 🏊‍♀️🌊 will close 🙁 in June.");
    }

    private static Draft turned() {
        return new Draft("l5")
                .from("صحيفة الميناء", "", LocalDate.of(2026, 5, 15), Published.From.METADATA)
                .headline("المجلس يصوت على إغلاق الحمامات baths في الميناء")
                .body(
                        "قال المجلس إن baths الميناء ستغلق في يونيو. وقال council إن السبب هو السقف.");
    }

    private static Draft weekly(int week) {
        return new Draft("w" + week)
                .from(
                        "Parish Paper No. " + week,
                        "Staff",
                        LocalDate.of(2025, week, 3),
                        Published.From.METADATA)
                .headline("Notes from the week")
                .line(SegmentRole.DECK, "Small things that happened.")
                .body("The council painted bench number " + week + ". It rained.");
    }

    private Answer answer(Scope scope, Found found, Facets facets) {
        List<AnalyzedArticle> all = articles.getOrDefault(scope, List.of());
        Map<Long, Article> texts = new HashMap<>();
        for (ArticleHit hit : found.articles()) {
            texts.put(hit.key(), all.get((int) hit.key()).article());
        }
        List<QuoteGroup> quotes = QuoteGroup.of(found.quotes(), texts::get);
        return new Answer(found, facets, quotes, texts, null);
    }

    private ArticleIndex index(Scope scope) {
        return Objects.requireNonNull(indexes.get(scope));
    }

    @Override
    public Answer find(String query, Scope scope) {
        return answer(scope, index(scope).find(query, MOST), index(scope).facets(query));
    }

    @Override
    public boolean isEmpty(Scope scope) {
        return index(scope).size() == 0;
    }

    @Override
    public List<String> complete(String typed, Scope scope) {
        return index(scope).complete(typed, 20);
    }

    @Override
    public Answer similar(long key, Scope scope) {
        List<AnalyzedArticle> all = articles.getOrDefault(scope, List.of());
        List<ArticleHit> hits =
                index(scope).similar(key, 10).stream()
                        .map(like -> hit(like, all.get(like.intValue()).article()))
                        .toList();
        Found found = new Found(hits.size(), false, hits, List.of(), null);
        return answer(scope, found, Answer.NOTHING.facets());
    }

    private static ArticleHit hit(long key, Article article) {
        Published published = article.published();
        return new ArticleHit(
                key,
                article.name(),
                published == null ? "" : published.date().toString(),
                article.text().length(),
                List.of(),
                List.of());
    }
}
