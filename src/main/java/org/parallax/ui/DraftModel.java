package org.parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.parallax.article.Article;
import org.parallax.export.AssignmentDraft;
import org.parallax.flag.Assignment;
import org.parallax.flag.Category;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An assignment that is being put together out of a story. */
final class DraftModel {
    private final StoryModel story;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty question =
            new SimpleStringProperty(Messages.get("assignment.make.question.usual"));
    private final ObjectProperty<Naming> naming = new SimpleObjectProperty<>(Naming.USUAL);
    private final StringProperty own = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERY);
    private final ObjectProperty<Cargo> cargo = new SimpleObjectProperty<>(Cargo.TEXTS);
    private final BooleanProperty marks = new SimpleBooleanProperty();
    private final ObservableSet<String> taken = FXCollections.observableSet();

    /** By which words a sentence can be called. */
    enum Naming {
        USUAL,
        OWN
    }

    /** Which sentences are asked. */
    enum Scope {
        EVERY,
        FLAGGED
    }

    /** What the file carries of the articles. */
    enum Cargo {
        TEXTS,
        ADDRESSES
    }

    /** One that takes all articles of a story. */
    DraftModel(StoryModel story) {
        this.story = story;
        title.set(shortened(story.title()));
        taken.addAll(story.ids());
    }

    private static String shortened(String words) {
        return words.length() <= Assignment.LONGEST_TITLE
                ? words
                : words.substring(0, Assignment.LONGEST_TITLE - 1) + "…";
    }

    /** The same to go on with, which what followed the old one does not follow. */
    DraftModel again() {
        DraftModel next = new DraftModel(story);
        next.title.set(title.get());
        next.question.set(question.get());
        next.naming.set(naming.get());
        next.own.set(own.get());
        next.scope.set(scope.get());
        next.cargo.set(cargo.get());
        next.marks.set(marks.get());
        next.taken.retainAll(taken);
        return next;
    }

    StoryModel story() {
        return story;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty questionProperty() {
        return question;
    }

    ObjectProperty<Naming> namingProperty() {
        return naming;
    }

    /** The maker's own words for a sentence, one a line. */
    StringProperty ownProperty() {
        return own;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Cargo> cargoProperty() {
        return cargo;
    }

    /** Whether the class sees what the program marks. */
    BooleanProperty marksProperty() {
        return marks;
    }

    /** The ids of the articles that are in it. */
    ObservableSet<String> taken() {
        return taken;
    }

    boolean texts() {
        return cargo.get() == Cargo.TEXTS;
    }

    Assignment.Brief brief() {
        return new Assignment.Brief(title.get(), question.get(), categories(), marks.get())
                .tidied();
    }

    private List<String> categories() {
        return switch (naming.get()) {
            case USUAL -> Stream.of(Category.values()).map(Category::key).toList();
            case OWN -> own.get().lines().filter(it -> !it.isBlank()).toList();
        };
    }

    /** What would be written now. */
    AssignmentDraft draft() {
        List<ColumnModel> columns =
                story.columns().stream().filter(it -> taken.contains(it.id())).toList();
        List<Article> articles = columns.stream().map(ColumnModel::article).toList();
        return switch (scope.get()) {
            case EVERY -> AssignmentDraft.every(articles);
            case FLAGGED -> AssignmentDraft.over(articles, flagged(columns));
        };
    }

    private static Map<String, List<Span>> flagged(List<ColumnModel> columns) {
        Map<String, List<Span>> flagged = new HashMap<>();
        columns.forEach(it -> flagged.put(it.id(), it.flagged().stream().map(Mark::span).toList()));
        return flagged;
    }

    /** How many flags say which sentences are asked where the flagged ones are. */
    int flags() {
        return story.columns().stream()
                .filter(it -> taken.contains(it.id()))
                .mapToInt(it -> it.flagged().size())
                .sum();
    }

    /** Why it cannot be written yet, in a sentence. */
    static Optional<String> flaw(Assignment.Brief brief, AssignmentDraft draft) {
        return brief.flaw()
                .map(it -> Messages.get("assignment.make.flaw." + Words.key(it), it.limit()))
                .or(draft::flaw);
    }
}
