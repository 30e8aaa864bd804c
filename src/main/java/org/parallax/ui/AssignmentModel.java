package org.parallax.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Assignment;
import org.parallax.flag.Origin;
import org.parallax.flag.Scope;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What a reader is asked to flag, and how much of it is done. For the window's thread. */
public final class AssignmentModel {
    /** Of a name or an alias, in characters (code points). */
    public static final int LONGEST_NAME = 200;

    private static final String NAME = "reader";

    private final Assignment assignment;
    private final FlagKinds kinds;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
    private final ObservableList<Origin> missing = FXCollections.observableArrayList();
    private final Map<String, Scope> scopes = new HashMap<>();
    private Map<String, Assignment.Task> tasks = Map.of();
    private FilePicker picker = new SystemPicker();
    private BiConsumer<String, Path> saver = (reader, file) -> {};

    public AssignmentModel(Assignment assignment) {
        this.assignment = assignment;
        this.kinds = FlagKinds.of(assignment.brief().categories());
    }

    public Assignment.Brief brief() {
        return assignment.brief();
    }

    FlagKinds kinds() {
        return kinds;
    }

    /** What the reader is to be called: a name or an alias, as it is typed. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The sentence on what became of the last saving; empty where nothing was saved yet. */
    public StringProperty saidProperty() {
        return said;
    }

    /** How many of the sentences that are asked are flagged. */
    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** How many sentences are asked, of the articles that are there. */
    public ReadOnlyIntegerProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Whether every sentence that is asked is flagged, and no article is missing. */
    boolean isDone() {
        return all.get() > 0 && done.get() == all.get() && missing.isEmpty();
    }

    /** The articles of which the reader has to bring a copy. */
    public ObservableList<Origin> missing() {
        return missing;
    }

    /**
     * Says which articles are there.
     *
     * @param here the tasks by the ids of their articles
     */
    public void bring(Map<String, Assignment.Task> here) {
        tasks = Map.copyOf(here);
        scopes.clear();
        Set<String> prints =
                here.values().stream()
                        .map(it -> it.article().fingerprint())
                        .collect(Collectors.toSet());
        missing.setAll(
                assignment.tasks().stream()
                        .map(Assignment.Task::article)
                        .filter(it -> !prints.contains(it.fingerprint()))
                        .toList());
    }

    /**
     * Has answers saved, and the name kept.
     *
     * @param saving takes the reader's name and a file, which it writes
     */
    public void serve(Settings settings, BiConsumer<String, Path> saving) {
        saver = saving;
        settings.follow(NAME, name, name::get, name::set);
    }

    /** Has files asked for in another way than by the system's own windows. */
    public void choosing(FilePicker other) {
        picker = other;
    }

    /** What asks for files. */
    FilePicker picker() {
        return picker;
    }

    /** Saves the answers into a file. */
    void save(Path file) {
        saver.accept(reader(), file);
    }

    /** The name as it is handed in; empty where none was given. */
    String reader() {
        return name.get().strip();
    }

    /** Whether the words of an article may be flagged. */
    boolean takes(String article, Span words) {
        Scope scope = scopes.get(article);
        return scope != null && scope.takes(words);
    }

    /** What of an article is asked, where that is not all of it. */
    List<Span> picked(String article) {
        Scope scope = scopes.get(article);
        return scope == null || scope.isWhole() ? List.of() : scope.asked();
    }

    /** Counts anew. */
    void count(List<StoryModel> stories) {
        int asked = 0;
        int open = 0;
        for (StoryModel story : stories) {
            for (ColumnModel column : story.columns()) {
                Scope scope = scope(column);
                asked += scope == null ? 0 : scope.asked().size();
                open += scope == null ? 0 : open(column, scope).size();
            }
        }
        all.set(asked);
        done.set(asked - open);
    }

    private @Nullable Scope scope(ColumnModel column) {
        Assignment.Task task = tasks.get(column.id());
        return task == null
                ? null
                : scopes.computeIfAbsent(
                        column.id(),
                        it -> Scope.of(task, column.article().text(), column.sentences()));
    }

    private static List<Span> open(ColumnModel column, Scope scope) {
        return scope.open(column.flagged().stream().map(Mark::span).toList());
    }

    /**
     * The next open sentence after what is picked, column by column, or with −1 the one before;
     * after the last comes the first; null where none is open.
     */
    @Nullable Selection open(StoryModel story, @Nullable Selection picked, int by) {
        String article = picked == null ? "" : picked.article();
        int start = picked == null ? -1 : picked.span().start();
        List<Selection> before = new ArrayList<>();
        List<Selection> after = new ArrayList<>();
        boolean passed = picked == null;
        for (ColumnModel column : columns(story)) {
            boolean here = column.id().equals(article);
            Scope scope = scope(column);
            for (Span span : scope == null ? List.<Span>of() : open(column, scope)) {
                Selection each = new Selection(column.id(), span, new Subject.Line());
                boolean same = here && span.start() == start;
                boolean later = here ? span.start() > start : passed;
                // What is picked itself comes last, whichever way the reader goes.
                if (later || (same && by < 0)) {
                    after.add(each);
                } else {
                    before.add(each);
                }
            }
            passed |= here;
        }
        List<Selection> all = new ArrayList<>(after);
        all.addAll(before);
        return all.isEmpty() ? null : by > 0 ? all.getFirst() : all.getLast();
    }

    /** Those that are shown, left to right, and then those that are put aside. */
    private static List<ColumnModel> columns(StoryModel story) {
        List<ColumnModel> columns = new ArrayList<>(story.shown());
        story.columns().stream().filter(it -> !columns.contains(it)).forEach(columns::add);
        return columns;
    }
}
