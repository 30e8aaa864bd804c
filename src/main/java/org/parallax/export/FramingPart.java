package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.message.Messages;
import org.parallax.story.HeadlineReading;
import org.parallax.story.KeyWord;
import org.parallax.story.Label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of a report: headlines, names for one thing, loaded words, and each outlet's own words. */
final class FramingPart {
    private final StoryPage page;
    private final Html html;

    FramingPart(StoryPage page) {
        this.page = page;
        this.html = page.html();
    }

    void write() {
        html.open("section", "class", "framing");
        page.heading(Messages.get("report.framing"), Messages.get("report.framing.about"));
        headlines();
        names();
        new LoadedWords(page).write();
        ownWords();
        html.close();
    }

    /** The caption of a part, and what it tells; answers whether there is anything to tell. */
    private boolean caption(String part, boolean bare) {
        page.subheading(Messages.get("window.framing." + part));
        html.element(
                "p",
                Messages.get("window.framing." + part + (bare ? ".bare" : ".about")),
                "class",
                "about");
        return !bare;
    }

    /** A table of a part, called as the heading over it. */
    private void table(String part) {
        html.open("table", "class", part, "aria-label", Messages.get("window.framing." + part));
    }

    private void headlines() {
        caption("headlines", false);
        table("headlines");
        html.open("thead").open("tr");
        html.element("th", Messages.get("cli.outlet"), "scope", "col");
        html.element("th", Messages.get("window.correct.headline"), "scope", "col");
        html.element("th", Messages.get("report.headline.beside"), "scope", "col");
        html.close().close().open("tbody");
        for (AnalyzedArticle article : page.articles()) {
            headline(article.article());
        }
        html.close().close();
    }

    private void headline(Article article) {
        String words = article.headline();
        html.open("tr").open("th", "scope", "row");
        page.outlet(article);
        html.close();
        if (words == null) {
            html.element("td", Messages.get("window.framing.untitled"), "class", "none");
        } else {
            page.words("td", article, words, "class", "headline");
        }
        html.open("td", "class", "about");
        page.comparison().headlines().stream()
                .filter(it -> it.headline().article().equals(article.id()))
                .flatMap(it -> sentences(it).stream())
                .forEach(it -> html.element("p", it, "dir", "auto"));
        html.close().close();
    }

    private List<String> sentences(HeadlineReading reading) {
        List<String> sentences = reading.sentences(page.comparison());
        if (reading.stands() == null) {
            sentences.add(Messages.get("window.headline.untold"));
        }
        return sentences;
    }

    private List<String> outlets() {
        return page.articles().stream().map(it -> it.article().name()).distinct().toList();
    }

    private void names() {
        List<Label> labels = page.comparison().labels();
        if (caption("names", labels.isEmpty())) {
            StoryPage.parts(outlets()).forEach(some -> names(labels, some));
        }
    }

    private void names(List<Label> labels, List<String> outlets) {
        table("names");
        html.open("thead").open("tr");
        html.element("th", Messages.get("window.framing.thing"), "scope", "col");
        outlets.forEach(it -> html.element("th", it, "scope", "col", "dir", "auto"));
        html.close().close().open("tbody");
        for (Label label : labels) {
            html.open("tr").element("th", label.referent(), "scope", "row", "dir", "auto");
            outlets.forEach(it -> names(label, it));
            html.close();
        }
        html.close().close();
    }

    private void names(Label label, String outlet) {
        Counted words = new Counted();
        label.places().stream()
                .filter(it -> page.comparison().outlet(it).equals(outlet))
                .forEach(it -> words.add(page.comparison().in(it)));
        if (words.isEmpty()) {
            html.element("td", Messages.get("window.framing.unnamed"), "class", "none");
        } else {
            html.open("td", "dir", "auto");
            words.write(html);
            html.close();
        }
    }

    private void ownWords() {
        Map<String, List<KeyWord>> outlets = new LinkedHashMap<>();
        for (KeyWord word : page.comparison().keyWords()) {
            outlets.computeIfAbsent(word.outlet(), it -> new ArrayList<>()).add(word);
        }
        if (!caption("words", outlets.isEmpty())) {
            return;
        }
        table("words");
        html.open("thead").open("tr");
        for (String head : List.of("outlet", "word", "here", "elsewhere", "likelihood")) {
            String style = List.of("outlet", "word").contains(head) ? "words" : "figure";
            html.element(
                    "th", Messages.get("report.words." + head), "scope", "col", "class", style);
        }
        html.close().close().open("tbody");
        outlets.forEach((outlet, words) -> words.forEach(word -> ownWord(outlet, word)));
        html.close().close();
    }

    private void ownWord(String outlet, KeyWord word) {
        html.open("tr").element("th", outlet, "scope", "row", "dir", "auto");
        html.element("td", word.word(), "dir", "auto");
        html.element("td", String.valueOf(word.here()), "class", "figure");
        html.element("td", String.valueOf(word.elsewhere()), "class", "figure");
        html.element(
                "td", Messages.get("window.framing.likelihood", word.figure()), "class", "figure");
        html.close();
    }
}
