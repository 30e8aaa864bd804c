package org.parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.story.Comparison;
import org.parallax.story.Concordance;
import org.parallax.story.KeyWord;
import org.parallax.story.Place;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A story as the window shows it: its columns and its numbered facts. */
public final class StoryModel {
    private final Comparison comparison;
    private final List<Subject.Fact> facts;
    private final List<ColumnModel> columns;
    private final ReadOnlyObjectWrapper<Arrangement> arrangement;

    StoryModel(Comparison comparison) {
        this.comparison = comparison;
        this.facts = Numbering.of(comparison);
        this.columns =
                comparison.story().articles().stream()
                        .map(article ->
                                new ColumnModel(
                                        article, Marks.of(article, facts, comparison.utterances())))
                        .toList();
        this.arrangement = new ReadOnlyObjectWrapper<>(Arrangement.of(ids()));
    }

    public String id() {
        return comparison.story().id();
    }

    public String title() {
        return comparison.story().title();
    }

    public Comparison comparison() {
        return comparison;
    }

    public List<AnalyzedArticle> articles() {
        return comparison.story().articles();
    }

    /** In the story's order. */
    public List<ColumnModel> columns() {
        return columns;
    }

    /** The ids of the articles, in the story's order. */
    List<String> ids() {
        return columns.stream().map(ColumnModel::id).toList();
    }

    /** How the reader has arranged the columns. */
    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** Arranges the columns, as far as the story has them. */
    void arrange(Arrangement wanted) {
        arrangement.set(wanted.over(ids()));
    }

    /** The columns that are shown, left to right. */
    public List<ColumnModel> shown() {
        return arrangement.get().shown().stream()
                .map(this::column)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The column of the article with this id, null where the story has none. */
    public @Nullable ColumnModel column(String id) {
        return columns.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }

    /** The word at {@code offset} of an article's prose, null where none stands there. */
    @Nullable Span word(String article, int offset) {
        ColumnModel column = column(article);
        return column == null
                ? null
                : column.analyzed().sentences().stream()
                        .filter(it -> it.sentence().span().contains(offset))
                        .flatMap(it -> it.sentence().tokens().stream())
                        .map(Token::span)
                        .filter(span -> span.contains(offset))
                        .findFirst()
                        .orElse(null);
    }

    /** The word at {@code span} wherever it stands, and what makes it an outlet's own, if any. */
    Subject.Word word(String article, Span span) {
        ColumnModel column = Objects.requireNonNull(column(article));
        List<Place> places =
                Concordance.of(articles(), column.article().in(span).replace('\u2019', '\''));
        return comparison.keyWords().stream()
                .filter(key -> places.containsAll(key.places()))
                .findFirst()
                .map(this::word)
                .orElseGet(() -> new Subject.Word(column.article().in(span), places, null));
    }

    /** A word that is one outlet's own, wherever it stands and in whatever voice. */
    Subject.Word word(KeyWord key) {
        return new Subject.Word(key.word(), Concordance.of(articles(), key.word()), key);
    }

    /** The numbered facts, in the order of their numbers. */
    public List<Subject.Fact> facts() {
        return facts;
    }

    /** The facts that several articles state and the reader has not dismissed, in order. */
    public List<Subject.Fact> shared(Set<Dismissed> dismissed) {
        return facts.stream().filter(it -> it.fact().isShared() && !isGone(it, dismissed)).toList();
    }

    /** How many things of one kind the story holds; a fact counts once however often it stands. */
    public int count(Lens lens, Set<Dismissed> dismissed) {
        Predicate<Subject.Fact> kept = it -> !isGone(it, dismissed);
        return switch (lens) {
            case SHARED -> shared(dismissed).size();
            case ONLY_HERE ->
                    (int) facts.stream().filter(f -> !f.fact().isShared()).filter(kept).count();
            case FLAGS -> columns.stream().mapToInt(it -> it.flagged().size()).sum();
            case QUOTES, REPORTED, FRAMING, OPINION ->
                    (int) columns.stream().flatMap(column -> kept(column, lens, dismissed)).count();
        };
    }

    private Stream<Mark> kept(ColumnModel column, Lens lens, Set<Dismissed> dismissed) {
        return column.marks().stream()
                .filter(mark -> mark.lens() == lens)
                .filter(mark ->
                        !dismissed.contains(Dismissed.of(this, column.id(), mark.subject())));
    }

    private boolean isGone(Subject.Fact fact, Set<Dismissed> dismissed) {
        return dismissed.contains(Dismissed.of(this, "", fact));
    }
}
