package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.export.AssignmentDraft;
import org.parallax.flag.Assignment;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Notes what the window asks of the program, and does nothing. */
final class Asking implements Errands {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Handout> handouts = new CopyOnWriteArrayList<>();
    private Corrections corrections = Corrections.NONE;

    List<String> asked() {
        return asked;
    }

    /** What was asked so far counts no more. */
    void forget() {
        asked.clear();
    }

    /** What the reader says of the article that was corrected last. */
    Corrections corrections() {
        return corrections;
    }

    @Override
    public void words(@Nullable Path list) {
        asked.add("words " + list);
    }

    @Override
    public void open(List<Path> files) {
        asked.add("open " + files);
    }

    @Override
    public void fetch(List<String> addresses) {
        asked.add("fetch " + addresses);
    }

    @Override
    public void table(Path file, Map<Part, String> columns) {
        asked.add("table " + file + " " + new TreeMap<>(columns));
    }

    @Override
    public void paste(String text) {
        asked.add("paste " + text);
    }

    @Override
    public void correct(String article, UnaryOperator<Corrections> change) {
        corrections = change.apply(corrections);
        asked.add("correct " + article);
    }

    @Override
    public void bring(long key, @Nullable Span at) {
        asked.add("bring " + key + " " + at);
    }

    @Override
    public void putAway(String article) {
        asked.add("put away " + article);
    }

    @Override
    public void remove(long key) {
        asked.add("remove " + key);
    }

    @Override
    public void putBack(long key) {
        asked.add("put back " + key);
    }

    @Override
    public void handOn(Handout what, Path file) {
        handouts.add(what);
        asked.add("hand on " + file.getFileName());
    }

    @Override
    public void takeIn(List<Path> files) {
        asked.add("take in " + files);
    }

    /** What was to be written, in the order in which it was asked for. */
    List<Handout> handouts() {
        return handouts;
    }

    @Override
    public void flags(String article, Change made) {
        asked.add("flags %s -%s +%s".formatted(article, said(made.gone()), said(made.come())));
    }

    private static List<String> said(List<Flag> flags) {
        return flags.stream().map(Flag::category).toList();
    }

    @Override
    public void assign(AssignmentDraft draft, Assignment.Brief brief, boolean texts, Path file) {
        asked.add("assign " + brief + " to " + draft.told(file, texts));
    }

    @Override
    public void keepSearch(String query) {
        asked.add("keep " + query);
    }

    @Override
    public void compareClass(Path assignment, Appearance looks) {
        asked.add("class " + assignment);
    }

    @Override
    public void forgetSearch(String query) {
        asked.add("forget " + query);
    }
}
