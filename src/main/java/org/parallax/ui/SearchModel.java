package org.parallax.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.parallax.article.Article;
import org.parallax.index.SearchHit;

import java.util.List;
import java.util.stream.Stream;

/** What the reader searches for, and what was found. */
public final class SearchModel {
    /** More results than this are not read, only scrolled. */
    private static final int MOST = 50;

    /**
     * One line of the result list.
     *
     * @param article the one it stands in
     */
    public record Result(SearchHit found, Article article) {}

    private final DeskModel desk;
    private final Background background;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Result> results = FXCollections.observableArrayList();

    public SearchModel(DeskModel desk, Background background) {
        this.desk = desk;
        this.background = background;
        query.addListener((it, before, now) -> find(now.strip()));
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Best first. */
    public ObservableList<Result> results() {
        return results;
    }

    /** Whether more can be found than on the desk. */
    public boolean goesFurther() {
        return desk.inquiriesProperty().get() != null;
    }

    /** Goes on to all that the query finds, and ends the search here. */
    public void chooseAll() {
        String words = query.get();
        query.set("");
        desk.seeking().queryProperty().set(words);
        desk.viewProperty().set(DeskModel.View.SEARCH);
    }

    /** Shows where {@code result} stands and ends the search. */
    public void choose(Result result) {
        desk.seeking().lastProperty().set(query.get());
        query.set("");
        desk.open(result.found());
    }

    private void find(String words) {
        if (words.length() < 2) {
            background.drop();
            results.clear();
            return;
        }
        background.run(
                () -> desk.search().apply(words),
                found -> results.setAll(found.stream().limit(MOST).flatMap(this::result).toList()));
    }

    private Stream<Result> result(SearchHit found) {
        return articles().stream()
                .filter(article -> article.id().equals(found.article()))
                .limit(1)
                .map(article -> new Result(found, article));
    }

    private List<Article> articles() {
        return desk.stories().stream()
                .flatMap(story -> story.columns().stream())
                .map(ColumnModel::article)
                .toList();
    }
}
