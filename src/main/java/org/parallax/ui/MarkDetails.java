package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.LoadedTerm;
import org.parallax.index.SearchHit;
import org.parallax.message.Messages;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** The inspector's page on one picked mark: what it is first, then the words, then why. */
final class MarkDetails {
    private static final int HEADING = 80;

    /** Of selected words so many characters are shown again. */
    private static final int LONGEST = 600;

    private final DeskModel desk;
    private final StoryModel story;
    private final Selection selection;
    private final List<Node> parts = new ArrayList<>();

    MarkDetails(DeskModel desk, StoryModel story, Selection selection) {
        this.desk = desk;
        this.story = story;
        this.selection = selection;
    }

    /** Top to bottom. */
    List<Node> parts() {
        switch (selection.subject()) {
            case Subject.Fact it -> parts.addAll(new FactDetails(desk, story, it.fact()).parts());
            case Subject.Quotation it ->
                    parts.addAll(new QuoteDetails(desk, story, selection, it).parts());
            case Subject.Loaded it -> loaded(it.term());
            case Subject.Opinion it -> opinion(it.sentence());
            case Subject.Differing it ->
                    parts.addAll(new StoryDetails(desk, story).of(it.discrepancy()));
            case Subject.Naming it -> parts.addAll(new StoryDetails(desk, story).of(it.label()));
            case Subject.Word it -> parts.addAll(new WordDetails(desk, story).of(it));
            case Subject.Headline it -> parts.addAll(new HeadlineDetails(desk, story).of(it));
            case Subject.Passage it -> passage(it.found());
            case Subject.Publication it -> publication(it.article());
            case Subject.Line it -> line();
            case Subject.Stretch it -> stretch();
            case Subject.Flagged it -> line();
        }
        return parts;
    }

    private void loaded(LoadedTerm term) {
        add(Messages.get("window.caption.loaded"), "caption");
        add(words(), "wording");
        add(Messages.get("window.voice." + Words.key(term.voice())), "plain");
        why(term.reason(), "window.why");
        places();
    }

    private void opinion(ClassifiedSentence sentence) {
        add(Messages.get("window.caption.opinion"), "caption");
        add(words(), "wording");
        add(Messages.get("window.sentence." + Words.key(sentence.kind())), "plain");
        sentence.cues().forEach(cue -> why(cue.reason(), "window.why"));
    }

    private void line() {
        add(Messages.get("window.caption.line"), "caption");
        add(words(), "wording");
    }

    private void stretch() {
        add(Messages.get("window.caption.stretch"), "caption");
        add(Snippet.cut(words(), LONGEST), "wording");
        add(Messages.get("window.stretch.copy"), "plain");
    }

    private void passage(SearchHit found) {
        add(Messages.get("window.caption.found"), "caption");
        // A few words are a heading; whole sentences stand below as they are.
        if (found.span().length() <= HEADING) {
            add(words(), "value");
        }
        ColumnModel column = story.column(found.article());
        if (column != null) {
            Excerpt around = new Excerpt();
            around.show(column.article().text(), found.sentence(), found.span(), "strong");
            parts.add(around);
            places();
        }
    }

    private void publication(Article article) {
        add(Messages.get("window.caption.publication"), "caption");
        add(Words.day(article), "value");
        Published published = article.published();
        if (published != null) {
            add(Messages.get("window.published." + Words.key(published.from())), "plain");
        }
        add(article.name(), "outlet");
        String headline = article.headline();
        if (headline != null) {
            add(Pieces.shown(headline), "wording");
        }
        String byline = article.byline();
        String words = Messages.get("window.words", article.words());
        add(byline == null ? words : byline + " · " + words, "attributed");
    }

    /** A way to every place of the picked word, where it is one. */
    private void places() {
        Span word = story.word(selection.article(), selection.span().start());
        if (word != null && word.contains(selection.span())) {
            Button button = StoryDetails.button(Messages.get("window.every-place", words()));
            button.setId("every-place");
            button.setOnAction(event -> desk.showWord(selection.article(), word.start()));
            parts.add(button);
        }
    }

    private String words() {
        ColumnModel column = story.column(selection.article());
        String exact = column == null ? "" : column.article().in(selection.span());
        return exact.replaceAll("\\s+", " ");
    }

    private void add(String words, String style) {
        parts.add(Inspector.label(words, style));
    }

    private void why(Reason reason, String key) {
        parts.add(reason(reason, Messages.get(key)));
    }

    /** "Why joined: …", then the rule's name, for who wants to look it up. */
    static TextFlow reason(Reason reason, String lead) {
        return flow(
                WrappedFlow.text(lead + ' ', "lead"),
                WrappedFlow.text(Words.of(reason) + ' ', "plain"),
                WrappedFlow.text(Messages.get("window.rule", reason.rule()), "rule-name"));
    }

    private static TextFlow flow(Text... parts) {
        WrappedFlow flow = new WrappedFlow();
        flow.show(List.of(parts));
        flow.getStyleClass().add("why");
        return flow;
    }
}
