package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.message.Messages;
import org.parallax.story.Covered;
import org.parallax.story.Discrepancy;
import org.parallax.story.StoryFact;
import org.parallax.story.WireCopy;

import java.util.List;

/** Of a report: which article states which fact, in what words, and where they differ. */
final class CoveragePart {
    private final StoryPage page;
    private final Html html;

    CoveragePart(StoryPage page) {
        this.page = page;
        this.html = page.html();
    }

    void write() {
        html.open("section", "class", "coverage");
        List<StoryFact> shared = page.comparison().shared();
        page.heading(
                Messages.get("report.coverage"),
                Messages.get("report.coverage.about", shared.size(), page.articles().size()));
        List<List<AnalyzedArticle>> parts = StoryPage.parts(page.articles());
        if (parts.size() == 1) {
            table(Messages.get("report.coverage.caption"), shared, page.articles());
        } else {
            parts.forEach(some -> part(shared, some));
        }
        differences();
        copies();
        alone();
        html.close();
    }

    /** Some of many articles, and no rows in which none of these states anything. */
    private void part(List<StoryFact> facts, List<AnalyzedArticle> articles) {
        List<StoryFact> stated =
                facts.stream()
                        .filter(fact ->
                                articles.stream().anyMatch(it -> fact.articles().contains(it.id())))
                        .toList();
        table(Messages.get("report.coverage.part", articles.size()), stated, articles);
    }

    private void table(String caption, List<StoryFact> facts, List<AnalyzedArticle> articles) {
        if (facts.isEmpty()) {
            return;
        }
        html.open("table", "class", "facts");
        html.element("caption", caption);
        html.open("thead").open("tr");
        html.element("th", Messages.get("window.coverage.fact"), "scope", "col");
        for (AnalyzedArticle article : articles) {
            html.open("th", "scope", "col");
            page.outlet(article.article());
            html.close();
        }
        html.close().close().open("tbody");
        for (StoryFact fact : facts) {
            row(fact, articles);
        }
        html.close().close();
    }

    private void row(StoryFact fact, List<AnalyzedArticle> articles) {
        html.open("tr").open("th", "scope", "row");
        html.element("span", StoryPage.line(fact.label()), "dir", "auto");
        html.element("span", about(fact), "class", "about");
        html.close();
        articles.forEach(it -> cell(fact, it.article()));
        html.close();
    }

    private String about(StoryFact fact) {
        return Messages.get(
                "window.coverage.about",
                type(fact),
                fact.articles().size(),
                page.articles().size());
    }

    private static String type(StoryFact fact) {
        return Messages.get("window.coverage.type." + StoryPage.key(fact.type()));
    }

    /** What it is stands there in words; the bar and the tint only help the eye. */
    private void cell(StoryFact fact, Article article) {
        Covered covered = Covered.of(page.comparison(), fact, article.id());
        String state = StoryPage.key(covered.state());
        html.open("td", "class", state);
        html.element("span", Messages.get("window.coverage.key." + state), "class", "state");
        if (covered.at() != null) {
            html.text(" ");
            page.words("q", article, covered.words());
        }
        html.close();
    }

    private void differences() {
        List<Discrepancy> all = page.comparison().discrepancies();
        if (!all.isEmpty()) {
            page.subheading(Messages.get("window.caption.differ"));
            html.open("ul");
            all.forEach(it -> html.element("li", it.reason().sentence(), "dir", "auto"));
            html.close();
        }
    }

    private void copies() {
        List<WireCopy> copies = page.comparison().copies();
        if (copies.isEmpty()) {
            return;
        }
        page.subheading(Messages.get("window.caption.copies"));
        html.open("ul");
        for (WireCopy copy : copies) {
            String fuller = page.comparison().outlet(copy.fuller().article());
            String other = page.comparison().outlet(copy.other().article());
            html.element(
                    "li",
                    Messages.get(
                            "cli.copy." + StoryPage.key(copy.kind()),
                            fuller,
                            other,
                            copy.percent()),
                    "dir",
                    "auto");
        }
        html.close();
        html.element("p", Messages.get("window.copies.about"), "class", "about");
    }

    /** What one article alone states, article by article. */
    private void alone() {
        page.subheading(Messages.get("report.alone"));
        html.element("p", Messages.get("report.alone.about"), "class", "about");
        List<StoryFact> single =
                page.comparison().facts().stream().filter(it -> !it.isShared()).toList();
        html.open("dl", "class", "alone");
        for (AnalyzedArticle article : page.articles()) {
            List<StoryFact> own =
                    single.stream().filter(it -> it.articles().contains(article.id())).toList();
            html.open("dt");
            page.outlet(article.article());
            html.close();
            if (own.isEmpty()) {
                html.element("dd", Messages.get("report.alone.none"), "class", "none");
            } else {
                own.forEach(it -> alone(it, article.article()));
            }
        }
        html.close();
    }

    private void alone(StoryFact fact, Article article) {
        html.open("dd");
        page.words("span", article, fact.label());
        html.text(" ");
        html.element("span", Messages.get("report.alone.kind", type(fact)), "class", "about")
                .close();
    }
}
