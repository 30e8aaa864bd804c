package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.message.Messages;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.QuotedSpeaker;
import org.parallax.story.Said;
import org.parallax.story.SameWords;
import org.parallax.story.Utterance;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Of a report: who is quoted, and how each outlet has the words. */
final class QuotesPart {
    private final StoryPage page;
    private final Html html;
    private final Map<String, Article> articles = new HashMap<>();
    private final List<QuotedSpeaker> speakers;

    QuotesPart(StoryPage page) {
        this.page = page;
        this.html = page.html();
        List<Said> quotations = new ArrayList<>();
        for (AnalyzedArticle each : page.articles()) {
            articles.put(each.id(), each.article());
            each.quotes().stream()
                    .filter(quote -> quote.kind() != QuoteKind.SCARE)
                    .forEach(quote -> quotations.add(new Said(each.id(), quote)));
        }
        this.speakers = QuotedSpeaker.of(page.comparison(), quotations);
    }

    void write() {
        html.open("section", "class", "quotes");
        page.heading(
                Messages.get("report.quotes"),
                Messages.get(speakers.isEmpty() ? "window.quotes.bare" : "report.quotes.about"));
        speakers.forEach(this::speaker);
        html.close();
    }

    private void speaker(QuotedSpeaker speaker) {
        String name = speaker.name();
        page.subheading(
                name == null ? Messages.get("window.quotes.no-speaker") : StoryPage.line(name));
        html.element(
                "p",
                Messages.get("window.quotes.head", speaker.words().size(), speaker.outlets()),
                "class",
                "about");
        speaker.words().forEach(this::words);
    }

    private void words(SameWords words) {
        Said fullest = words.fullest();
        boolean reported = fullest.quote().kind() == QuoteKind.INDIRECT;
        html.open("div", "class", reported ? "said reported" : "said");
        page.words(
                "blockquote", article(fullest), told(fullest.quote()).in(article(fullest).text()));
        html.open("ul", "class", "clippings");
        words.uses().forEach(use -> clipping(words, use));
        html.close().close();
    }

    private Article article(Said said) {
        return Objects.requireNonNull(articles.get(said.article()));
    }

    /** Of a few quoted words the clause that they stand in. */
    private static Span told(Quote quote) {
        Span clause = quote.clause();
        return clause == null ? quote.span() : clause.join(quote.span());
    }

    private void clipping(SameWords words, Said use) {
        html.open("li");
        page.outlet(article(use));
        html.text(" ");
        Utterance.Difference difference = words.difference(use);
        if (difference != null) {
            wording(words.fullest(), difference);
        }
        boolean whole = words.uses().size() > 1 && difference == null;
        html.element("span", about(use, whole), "class", "about", "dir", "auto").close();
    }

    /** What is left out is struck through, and what stands instead is underlined. */
    private void wording(Said fullest, Utterance.Difference difference) {
        Article article = article(fullest);
        String text = article.text();
        page.openWords("span", article, "class", "wording");
        int at = fullest.quote().span().start();
        for (Edit edit : edits(difference)) {
            html.text(oneLine(text.substring(at, edit.span().start())));
            edit(edit, text);
            at = edit.span().end();
        }
        html.text(oneLine(text.substring(at, fullest.quote().span().end()))).close();
        html.text(" ");
    }

    private void edit(Edit edit, String text) {
        if (!edit.span().isEmpty()) {
            html.element("del", oneLine(edit.span().in(text)));
        }
        if (!edit.to().isEmpty()) {
            html.text(edit.span().isEmpty() ? "" : " ");
            html.element("ins", oneLine(edit.to()));
            html.text(edit.span().isEmpty() ? " " : "");
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private record Edit(Span span, String to) {}

    private static List<Edit> edits(Utterance.Difference difference) {
        List<Edit> edits = new ArrayList<>();
        difference.cut().forEach(span -> edits.add(new Edit(span, "")));
        difference.changed().forEach(it -> edits.add(new Edit(it.span(), it.to())));
        edits.sort(Comparator.comparing(Edit::span));
        return edits;
    }

    /** What kind of quotation it is, whom the article names, and by what verb. */
    private String about(Said use, boolean whole) {
        Attribution by = use.quote().attribution();
        String text = article(use).text();
        String named = in(by.mention(), text);
        List<String> said = new ArrayList<>();
        said.add(Messages.get("window.quote." + StoryPage.key(use.quote().kind())));
        if (whole) {
            said.add(Messages.get("window.quotes.whole"));
        }
        if (by.speaker() == null) {
            said.add(Messages.get("window.quote.no-speaker"));
        } else if (!named.isEmpty() && !named.equals(by.speaker())) {
            said.add(Messages.get("window.quote.named", named));
        }
        if (by.verb() != null && by.cue() != null) {
            String tone = StoryPage.key(by.verb().tone());
            said.add(Messages.get("window.tone." + tone, in(by.cue(), text)));
        }
        return String.join(" ", said);
    }

    private static String in(@Nullable Span span, String text) {
        return span == null ? "" : StoryPage.line(span.in(text));
    }
}
