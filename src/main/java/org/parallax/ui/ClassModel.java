package org.parallax.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Classwork;
import org.parallax.flag.KeyMatch;
import org.parallax.flag.Sheet;
import org.parallax.flag.Unit;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** What a class handed in, as a window shows it. For the window's thread. */
public final class ClassModel {
    private final ReadOnlyObjectWrapper<@Nullable Classwork> work =
            new ReadOnlyObjectWrapper<>(null);
    private final ObservableList<ReaderRow> readers = FXCollections.observableArrayList();
    private final ObservableList<ClassLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> notices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Unit> open = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Progress> loading = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable ClassErrands> errands = new SimpleObjectProperty<>(null);
    private final BooleanProperty nameless = new SimpleBooleanProperty();
    private final Appearance appearance;
    private Map<String, Integer> numbers = Map.of();

    /** Nothing is handed in yet. */
    public ClassModel() {
        this.appearance = new Appearance(new Settings());
        nameless.subscribe(it -> name());
    }

    /** Shows a class; the sentence that is open stays so where it is still there. */
    public void show(Classwork fresh, List<String> told) {
        numbers = numbers(fresh);
        Unit before = open.get();
        List<ClassLine> laid = ClassLine.of(fresh);
        work.set(fresh);
        if (!laid.equals(lines)) {
            lines.setAll(laid);
        }
        if (before != null && laid.stream().noneMatch(it -> isOf(it, before))) {
            open.set(null);
        }
        notices.setAll(told);
        name();
    }

    /** Numbers do not go by names: their order would tell who is who. */
    private static Map<String, Integer> numbers(Classwork work) {
        String id = work.assignment().id();
        List<String> names = new ArrayList<>();
        work.readers().forEach(it -> names.add(it.rater()));
        work.key().ifPresent(it -> names.add(it.sheet().rater()));
        names.sort(Comparator.comparing(it -> UUID.nameUUIDFromBytes((id + it).getBytes(UTF_8))));
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(it -> numbers.put(it, numbers.size() + 1));
        return numbers;
    }

    private void name() {
        Classwork now = work.get();
        if (now == null) {
            return;
        }
        Map<String, KeyMatch> beside = new HashMap<>();
        now.key().ifPresent(key -> key.readers().forEach(it -> beside.put(it.rater(), it)));
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        now.readers().forEach(it -> sheets.put(it.rater(), it));
        List<ReaderRow> rows = new ArrayList<>();
        for (String reader : inOrder(sheets.keySet())) {
            rows.add(row(Objects.requireNonNull(sheets.get(reader)), false, beside.get(reader)));
        }
        now.key().ifPresent(it -> rows.addFirst(row(it.sheet(), true, null)));
        readers.setAll(rows);
    }

    private ReaderRow row(Sheet sheet, boolean key, @Nullable KeyMatch beside) {
        return new ReaderRow(sheet.rater(), name(sheet.rater()), sheet.flags().size(), key, beside);
    }

    /** What a reader is called: a number where names are hidden. */
    String name(String reader) {
        return nameless.get()
                ? Messages.get("assignment.class.reader", numbers.getOrDefault(reader, 0))
                : reader;
    }

    /** Readers' names in the order in which they are shown. */
    List<String> inOrder(Collection<String> names) {
        List<String> all = new ArrayList<>(names);
        if (nameless.get()) {
            all.sort(Comparator.comparingInt(it -> numbers.getOrDefault(it, 0)));
        }
        return all;
    }

    /** What was handed in; null until the first was read. */
    public ReadOnlyObjectProperty<@Nullable Classwork> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** The key, where there is one, and then the class. */
    public ObservableList<ReaderRow> readers() {
        return readers;
    }

    ObservableList<ClassLine> lines() {
        return lines;
    }

    /** What the teacher should know of the files, a sentence each. */
    public ObservableList<String> notices() {
        return notices;
    }

    /** The sentence whose answers are told. */
    ObjectProperty<@Nullable Unit> openProperty() {
        return open;
    }

    /** Work that is waited for; null where there is none. */
    public ObjectProperty<@Nullable Progress> loadingProperty() {
        return loading;
    }

    /** Who does what is asked; null in a picture. */
    public ObjectProperty<@Nullable ClassErrands> errandsProperty() {
        return errands;
    }

    /** Whether readers are called by numbers, as when the window is shown to all. */
    public BooleanProperty namelessProperty() {
        return nameless;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Tells of a sentence, or no more of it where it is told of. */
    void toggle(ClassLine line) {
        if (line.spread() != null) {
            Unit unit = line.spread().sentence().unit();
            open.set(Objects.equals(open.get(), unit) ? null : unit);
        }
    }

    /** The place of a sentence among the lines; −1 where it is none of them. */
    int indexOf(Unit unit) {
        for (int i = 0; i < lines.size(); i++) {
            if (isOf(lines.get(i), unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOf(ClassLine line, Unit unit) {
        return line.spread() != null && line.spread().sentence().unit().equals(unit);
    }

    /** Tells of the most disputed sentence; nothing where there is none. */
    public void openMostDisputed() {
        Classwork now = work.get();
        if (now != null) {
            now.disputed().stream().findFirst().ifPresent(it -> open.set(it.sentence().unit()));
        }
    }

    /** Makes a reader the key, or no one where they are it. */
    void turnKey(ReaderRow row) {
        ask(it -> it.key(row.isKey() ? null : row.reader()));
    }

    /** Has something done where it can be. */
    void ask(Consumer<ClassErrands> wish) {
        ClassErrands doer = errands.get();
        if (doer != null && loading.get() == null) {
            wish.accept(doer);
        }
    }
}
