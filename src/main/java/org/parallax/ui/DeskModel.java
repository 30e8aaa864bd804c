package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Category;
import org.parallax.index.SearchHit;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the window shows, and what the reader has picked in it. */
public final class DeskModel {
    /** Told once, however often a key is pressed. */
    private static final String UNASKED = Messages.get("assignment.student.unasked");

    private final ObservableList<StoryModel> stories = FXCollections.observableArrayList();
    private final ObservableList<String> notices = FXCollections.observableArrayList();
    private final ObservableSet<Lens> hidden = FXCollections.observableSet();
    private final ObservableSet<Dismissed> dismissed = FXCollections.observableSet();
    private final ObjectProperty<@Nullable StoryModel> story = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Progress> loading = new SimpleObjectProperty<>();
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Path> words = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Errands> errands = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Question> question = new SimpleObjectProperty<>();
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.COMPARE);
    private final ObjectProperty<@Nullable Inquiries> inquiries = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Progress> beside = new SimpleObjectProperty<>();
    private final IntegerProperty saved = new SimpleIntegerProperty();
    private final IntegerProperty indexed = new SimpleIntegerProperty();
    private final StringProperty copied = new SimpleStringProperty("");
    private final Seeking seeking = new Seeking();
    private final ObservableList<String> searches = FXCollections.observableArrayList();
    private final Function<String, List<SearchHit>> search;
    private final @Nullable AssignmentModel assignment;
    private final Settings settings = new Settings();
    private final Appearance appearance = new Appearance(settings);
    private final History history = new History();
    private int takenOut;
    private final Flags flags =
            new Flags(history, (article, made) -> ask(it -> it.flags(article, made)));
    private final Arrangements arrangements = new Arrangements(history, settings);

    /** What fills the middle of the window. */
    public enum View {
        /** The articles of a story side by side. */
        COMPARE,
        /** Which article states which fact. */
        COVERAGE,
        /** Who says what, and which outlet uses the words. */
        QUOTES,
        /** In what words each outlet tells the story. */
        FRAMING,
        /** When it happened and when it was told. */
        TIMELINE,
        /** What a search finds. */
        SEARCH;

        /** Whether it shows a story. */
        public boolean isOfStory() {
            return this != SEARCH;
        }
    }

    /**
     * A desk with these stories.
     *
     * @param notices what went wrong on reading, one sentence each
     * @param search finds places in the articles; it is called off the window's thread
     */
    public DeskModel(
            List<Comparison> comparisons,
            List<String> notices,
            Function<String, List<SearchHit>> search) {
        this(search, null);
        show(comparisons, notices);
    }

    /**
     * A desk with nothing on it yet, for an assignment.
     *
     * @param search finds places in the articles; it is called off the window's thread
     */
    public DeskModel(AssignmentModel assignment, Function<String, List<SearchHit>> search) {
        this(search, assignment);
    }

    private DeskModel(
            Function<String, List<SearchHit>> search, @Nullable AssignmentModel assignment) {
        this.search = search;
        this.assignment = assignment;
        hidden.addListener((InvalidationListener) change -> refresh());
        dismissed.addListener((InvalidationListener) change -> refresh());
        story.addListener((it, before, now) -> selection.set(null));
        selection.addListener((it, before, now) -> copied.set(""));
        flags.byArticle().addListener((InvalidationListener) change -> flagged());
        if (!isBlind()) {
            settings.follow("view", view, View.class);
            settings.follow("hidden", hidden, this::hiddenNames, this::hide);
        }
    }

    /** What the reader is asked to flag; null where nothing is. */
    public @Nullable AssignmentModel assignment() {
        return assignment;
    }

    /** Whether the reader shall see nothing of what the program marks. */
    boolean isBlind() {
        return assignment != null && !assignment.brief().marksShown();
    }

    /** Whether the reader can put on the desk, take off it, and say what an article is. */
    boolean isFree() {
        return assignment == null;
    }

    /** Whether the program can be asked to change what lies there. */
    boolean canChange() {
        return isFree() && errands.get() != null;
    }

    /** The ways to call a sentence. */
    FlagKinds kinds() {
        return assignment == null ? FlagKinds.USUAL : assignment.kinds();
    }

    /** Goes to the next sentence that is asked and not flagged, or with −1 to the one before. */
    void nextOpen(int by) {
        StoryModel shown = story.get();
        if (assignment == null || shown == null) {
            return;
        }
        Selection next = assignment.open(shown, selection.get(), by);
        if (next != null) {
            view.set(View.COMPARE);
            select(next);
        }
    }

    /** Puts other stories on the desk, and shows the first of them. */
    public void show(List<Comparison> comparisons, List<String> sentences) {
        dismissed.clear();
        history.forget();
        fill(comparisons, sentences);
    }

    /**
     * Shows the articles as they now are; what the reader dismissed stays so.
     *
     * @param article one whose story is shown, null for the story that was shown before
     */
    public void showAgain(
            List<Comparison> comparisons, List<String> sentences, @Nullable String article) {
        StoryModel before = story.get();
        if (article != null) {
            view.set(View.COMPARE);
        }
        fill(comparisons, sentences);
        stories.stream()
                .filter(it -> article != null ? it.column(article) != null : isAgain(it, before))
                .findFirst()
                .ifPresent(story::set);
    }

    /** The story that begins with the same article. */
    private static boolean isAgain(StoryModel story, @Nullable StoryModel before) {
        return before != null && story.column(before.columns().getFirst().id()) != null;
    }

    private void fill(List<Comparison> comparisons, List<String> sentences) {
        comparisons.stream()
                .flatMap(it -> it.story().articles().stream())
                .forEach(it -> flags.settle(it.article()));
        List<StoryModel> told = comparisons.stream().map(StoryModel::new).toList();
        arrangements.over(told);
        stories.setAll(told);
        notices.setAll(sentences);
        // Who looks at a story counts its flags.
        refresh();
        story.set(stories.isEmpty() ? null : stories.getFirst());
    }

    public ObservableList<StoryModel> stories() {
        return stories;
    }

    /** What the reader should know of, a sentence each; removing one dismisses it. */
    public ObservableList<String> notices() {
        return notices;
    }

    /** The shown story, null where nothing is open. */
    public ObjectProperty<@Nullable StoryModel> storyProperty() {
        return story;
    }

    public ObjectProperty<@Nullable Selection> selectionProperty() {
        return selection;
    }

    /** The reader's own list of framing words, null where there is none. */
    public ObjectProperty<@Nullable Path> wordsProperty() {
        return words;
    }

    /** What the window can ask of the program; null where it can ask nothing, as in a picture. */
    public ObjectProperty<@Nullable Errands> errandsProperty() {
        return errands;
    }

    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** What finds articles beyond those that are shown; null where nothing does. */
    public ObjectProperty<@Nullable Inquiries> inquiriesProperty() {
        return inquiries;
    }

    /** What the search view is to find. */
    public Seeking seeking() {
        return seeking;
    }

    /** How the window looks to its reader. */
    public Appearance appearance() {
        return appearance;
    }

    /** How the reader likes the window, as it is kept. */
    public Settings settings() {
        return settings;
    }

    /** The searches that the reader keeps, the first one kept first. */
    public ObservableList<String> searches() {
        return searches;
    }

    /** What the reader is asked; null where nothing is. */
    public ObjectProperty<@Nullable Question> questionProperty() {
        return question;
    }

    /** Asks something of the program, where that is possible. */
    void ask(Consumer<Errands> errand) {
        Errands program = errands.get();
        if (program != null) {
            errand.accept(program);
        }
    }

    /** How many articles were saved last; 0 where nothing was. */
    public IntegerProperty savedProperty() {
        return saved;
    }

    /** A sentence on what was copied last; empty once the reader has gone on to something else. */
    public ReadOnlyStringProperty copiedProperty() {
        return copied;
    }

    /** Tells what was copied, also where the same was copied before. */
    void copied(String sentence) {
        copied.set("");
        copied.set(sentence);
    }

    /** What goes on while the reader reads on, null where nothing does. */
    public ObjectProperty<@Nullable Progress> besideProperty() {
        return beside;
    }

    /** The library's search has all that it will have for now. */
    public void indexed() {
        indexed.set(indexed.get() + 1);
    }

    /** How often the library's search was brought up to it. */
    ReadOnlyIntegerProperty indexedProperty() {
        return indexed;
    }

    /** What the reader waits for, null where nothing is going on. */
    public ObjectProperty<@Nullable Progress> loadingProperty() {
        return loading;
    }

    /** Whether scrolling one column scrolls all. */
    public BooleanProperty togetherProperty() {
        return together;
    }

    /** Whether the window jumps where it would else glide. */
    public BooleanProperty stillProperty() {
        return still;
    }

    /** The lenses that the reader has put away. */
    public ObservableSet<Lens> hidden() {
        return hidden;
    }

    /** The marks that the reader has put away as wrong, until restored. */
    public ObservableSet<Dismissed> dismissed() {
        return dismissed;
    }

    Function<String, List<SearchHit>> search() {
        return search;
    }

    private String hiddenNames() {
        return hidden.stream().sorted().map(Words::key).collect(Collectors.joining(" "));
    }

    private void hide(String names) {
        List<String> words = List.of(names.split(" "));
        List<Lens> lenses =
                Stream.of(Lens.values()).filter(it -> words.contains(Words.key(it))).toList();
        hidden.retainAll(lenses);
        hidden.addAll(lenses);
    }

    public void toggle(Lens lens) {
        if (!hidden.remove(lens)) {
            hidden.add(lens);
        }
    }

    /** Picks a mark and brings it into sight in every column that has it. */
    public void select(String article, Mark mark) {
        if (mark.lens() == Lens.FLAGS) {
            ColumnModel column = Objects.requireNonNull(holder(article)).column(article);
            boolean line = column == null || column.sentence(mark.span()).equals(mark.span());
            Subject subject = line ? new Subject.Line() : new Subject.Stretch();
            selection.set(new Selection(article, mark.span(), subject));
        } else {
            select(new Selection(article, mark.span(), mark.subject()));
        }
    }

    /** Picks words that the reader sees, without moving them. */
    void pickLine(String article, Span words) {
        selection.set(new Selection(article, words, new Subject.Line()));
    }

    /** Takes words that the reader selected, without moving them; no words are nothing picked. */
    void stretch(String article, Span words) {
        selection.set(
                words.isEmpty() ? null : new Selection(article, words, new Subject.Stretch()));
    }

    /**
     * Picks the first fact, quotation or name that has these words, as pressing it would.
     *
     * @return whether there is one
     */
    public boolean select(String words) {
        for (StoryModel each : stories) {
            Selection found = MarkFinder.first(each, words);
            if (found != null) {
                story.set(each);
                select(found);
                return true;
            }
        }
        return false;
    }

    void select(Selection picked) {
        show(picked.article());
        selection.set(picked);
        for (ColumnModel column : columns()) {
            // The place that was picked is in sight already: moving it would lose the reader.
            Span at =
                    column.id().equals(picked.article())
                            ? picked.span()
                            : column.first(picked.in(column.id()));
            if (at != null) {
                column.reveal(at);
            }
        }
    }

    /** Shows all columns where that of an article is put aside. */
    private void show(String article) {
        StoryModel shown = story.get();
        if (shown != null
                && shown.column(article) != null
                && !shown.arrangementProperty().get().shown().contains(article)) {
            arrange(it -> it.showing(false));
        }
    }

    /** Picks the next shared fact, or with −1 the one before; it starts again after the last. */
    public void nextShared(int by) {
        StoryModel shown = story.get();
        if (shown == null || hidden.contains(Lens.SHARED)) {
            return;
        }
        List<Subject.Fact> facts =
                shown.shared(dismissed).stream().filter(it -> isIn(shown.shown(), it)).toList();
        if (facts.isEmpty()) {
            return;
        }
        Selection picked = selection.get();
        int at =
                picked != null && picked.subject() instanceof Subject.Fact f
                        ? facts.indexOf(f)
                        : -1;
        int next = at < 0 ? (by > 0 ? 0 : facts.size() - 1) : Math.floorMod(at + by, facts.size());
        pick(facts.get(next));
    }

    private static boolean isIn(List<ColumnModel> columns, Subject.Fact fact) {
        return columns.stream().anyMatch(it -> fact.fact().articles().contains(it.id()));
    }

    private void pick(Subject.Fact fact) {
        StoryModel shown = story.get();
        for (ColumnModel column : shown == null ? columns() : shown.shown()) {
            Selection all = new Selection(column.id(), Span.of(0, 0), fact);
            Span at = column.first(all.in(column.id()));
            if (at != null) {
                select(new Selection(column.id(), at, fact));
                return;
            }
        }
    }

    /**
     * Shows an article that is on the desk.
     *
     * @param at words of it to bring into sight, null for its beginning
     */
    public void open(String article, @Nullable Span at) {
        open(article);
        StoryModel holder = holder(article);
        ColumnModel column = holder == null ? null : holder.column(article);
        if (column != null && at != null && at.end() <= column.article().text().length()) {
            open(new SearchHit(article, at, column.sentence(at)));
        }
    }

    /** The story that has this article; null where it is not on the desk. */
    private @Nullable StoryModel holder(String article) {
        return stories.stream().filter(it -> it.column(article) != null).findFirst().orElse(null);
    }

    /** Shows the article of a search result, at the words that were found. */
    public void open(SearchHit found) {
        StoryModel holder = holder(found.article());
        ColumnModel column = holder == null ? null : holder.column(found.article());
        if (column != null) {
            view.set(View.COMPARE);
            story.set(holder);
            select(new Selection(found.article(), found.span(), subject(column, found)));
        }
    }

    /** The quotation that was found, of which more can be told; else the words alone. */
    private static Subject subject(ColumnModel column, SearchHit found) {
        return column.marks().stream()
                .filter(mark -> mark.span().equals(found.span()))
                .map(Mark::subject)
                .filter(Subject.Quotation.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Subject.Passage(found));
    }

    /** Shows a story, in the view in which the last one was shown. */
    public void open(StoryModel chosen) {
        if (!view.get().isOfStory()) {
            view.set(View.COMPARE);
        }
        story.set(chosen);
    }

    /** Shows the story of an article, from its beginning. */
    public void open(String article) {
        StoryModel holder = holder(article);
        ColumnModel column = holder == null ? null : holder.column(article);
        if (holder != null && column != null) {
            view.set(View.COMPARE);
            open(holder);
            show(article);
            clearSelection();
            column.reveal(Span.of(0, 0));
        }
    }

    /** Shows every place of the word that stands at {@code offset} of an article's text, if any. */
    public void showWord(String article, int offset) {
        StoryModel shown = story.get();
        Span word = shown == null ? null : shown.word(article, offset);
        if (shown != null && word != null) {
            select(new Selection(article, word, shown.word(article, word)));
        }
    }

    /** Picks nothing, so that the inspector tells of the story as a whole. */
    public void clearSelection() {
        selection.set(null);
    }

    /** The reader says that the picked mark is wrong: it goes, a fact from every column. */
    public void dismissSelected() {
        Selection picked = selection.get();
        StoryModel shown = story.get();
        if (shown != null && picked != null && picked.subject().isAutomatic()) {
            selection.set(null);
            Set<Dismissed> after = new LinkedHashSet<>(dismissed);
            after.add(Dismissed.of(shown, picked.article(), picked.subject()));
            dismiss(after);
        }
    }

    private void dismiss(Set<Dismissed> after) {
        Set<Dismissed> before = Set.copyOf(dismissed);
        if (!before.equals(after)) {
            history.change(
                    before,
                    Set.copyOf(after),
                    these -> {
                        dismissed.retainAll(these);
                        dismissed.addAll(these);
                    });
        }
    }

    /** Brings back every mark that the reader dismissed. */
    public void restoreDismissed() {
        dismiss(Set.of());
    }

    /** What the reader marked. */
    public Flags flags() {
        return flags;
    }

    /** How the reader has arranged the columns of each story. */
    public Arrangements arrangements() {
        return arrangements;
    }

    /** Arranges the columns of the shown story. */
    void arrange(UnaryOperator<Arrangement> change) {
        StoryModel shown = story.get();
        if (shown != null) {
            arrangements.change(shown, change.apply(shown.arrangementProperty().get()));
        }
    }

    /** Shows the pinned columns alone, or all again; nothing where none is pinned. */
    public void turnPinned() {
        arrange(it -> it.showing(!it.onlyPinned()));
    }

    /** Whether the library has an article of the desk. */
    boolean isKept(String article) {
        return arrangements.key(article) != null;
    }

    /** How often articles were taken out of the library or put back. */
    int takenOut() {
        return takenOut;
    }

    /** Takes an article of the desk out of the library; that can be taken back. */
    void remove(String article) {
        Long key = arrangements.key(article);
        if (key != null) {
            remove(key);
        }
    }

    /** Takes the article with this key out of the library; that can be taken back. */
    void remove(long key) {
        history.changeLibrary(
                false,
                true,
                out ->
                        ask(it -> {
                            takenOut++;
                            if (out) {
                                it.remove(key);
                            } else {
                                it.putBack(key);
                            }
                        }));
    }

    /** What can be taken back: flags and their notes, marks put away, and how columns stand. */
    public History history() {
        return history;
    }

    /**
     * Flags the sentence of what is picked, if something is; selected words as they are.
     *
     * @param category null takes the flag away
     */
    public void flag(@Nullable Category category) {
        flagAs(category == null ? null : category.key());
    }

    /**
     * Flags the sentence of what is picked, if something is; selected words as they are.
     *
     * @param category a category's key, or words of an assignment; null takes the flag away
     */
    void flagAs(@Nullable String category) {
        Selection picked = selection.get();
        StoryModel shown = story.get();
        ColumnModel column =
                picked == null || shown == null ? null : shown.column(picked.article());
        if (picked != null && column != null) {
            put(column, column.flaggable(picked), category);
        }
    }

    /** Flags the sentence of some words; a lens that would hide the flag is shown again. */
    void flag(ColumnModel column, Span words, @Nullable String category) {
        put(column, column.sentence(words), category);
    }

    private void put(ColumnModel column, Span words, @Nullable String category) {
        notices.remove(UNASKED);
        if (assignment != null && !assignment.takes(column.id(), words)) {
            notices.addFirst(UNASKED);
            return;
        }
        hidden.remove(Lens.FLAGS);
        flags.put(column.article(), words, category);
    }

    private void flagged() {
        for (StoryModel each : stories) {
            for (ColumnModel column : each.columns()) {
                if (column.flag(flags.of(column.id()), kinds())) {
                    column.refresh(mark -> isShown(each, column, mark));
                }
            }
        }
        count();
    }

    private void count() {
        if (assignment != null) {
            assignment.count(stories);
        }
    }

    private List<ColumnModel> columns() {
        StoryModel shown = story.get();
        return shown == null ? List.of() : shown.columns();
    }

    private void refresh() {
        for (StoryModel each : stories) {
            each.columns()
                    .forEach(it -> {
                        it.flag(flags.of(it.id()), kinds());
                        it.refresh(mark -> isShown(each, it, mark));
                    });
        }
        count();
    }

    private boolean isShown(StoryModel in, ColumnModel column, Mark mark) {
        return !hidden.contains(mark.lens())
                && (dismissed.isEmpty()
                        || !dismissed.contains(Dismissed.of(in, column.id(), mark.subject())));
    }
}
