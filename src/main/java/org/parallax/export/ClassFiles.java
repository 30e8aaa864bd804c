package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.HandIn;
import org.parallax.flag.SharedFlag;
import org.parallax.message.Messages;
import org.parallax.text.FileName;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that a class handed in, as they count: one a reader, under names that tell them apart.
 *
 * @param handIns in the order of the readers' names
 * @param names what the reader of each file is called, also of one that another stands for
 * @param notes what the teacher should know of them, a sentence each
 */
public record ClassFiles(List<HandIn> handIns, Map<Path, String> names, List<String> notes) {
    private static final int LONGEST_NAME = 60;

    /** Of one file; whoever has so many mends the program that wrote it. */
    private static final int MOST_NOTES = 3;

    /** What a screen takes for an order, or what turns the line round. */
    private static final Pattern ORDERS =
            Pattern.compile(
                    "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\s]+");

    public ClassFiles {
        handIns = List.copyOf(handIns);
        names = Map.copyOf(names);
        notes = List.copyOf(notes);
    }

    /** What the reader of a file is called; null where it does not count. */
    public @Nullable String name(Path file) {
        Path real = FileName.real(file);
        return names.entrySet().stream()
                .filter(it -> FileName.real(it.getKey()).equals(real))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A file that counts, and those that it stands for. */
    private static final class Kept {
        private final List<Path> paths = new ArrayList<>();
        private FlagFile file;

        Kept(FlagFile file) {
            this.file = file;
            paths.add(file.file());
        }
    }

    /**
     * Says which of some files count.
     *
     * @param assignment the {@link org.parallax.flag.Assignment#id} that they have to answer
     */
    public static ClassFiles of(String assignment, List<FlagFile> files) {
        List<String> notes = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        files.stream()
                .sorted(Comparator.comparing(FlagFile::file))
                .filter(it -> answers(it, assignment, notes))
                .forEach(it -> keep(it, kept, notes));
        kept.sort(
                Comparator.comparing((Kept it) -> name(it.file), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(it -> it.file.file()));
        return named(kept, notes);
    }

    private static boolean answers(FlagFile file, String assignment, List<String> notes) {
        String answered = file.handIn().assignment();
        if (!answered.equals(assignment)) {
            notes.add(say(answered.isEmpty() ? "none" : "other", file.file()));
            return false;
        }
        file.notes().stream().limit(MOST_NOTES).forEach(notes::add);
        if (file.notes().size() > MOST_NOTES) {
            int more = file.notes().size() - MOST_NOTES;
            notes.add(Messages.get("flags.file.more", file.file(), more));
        }
        return true;
    }

    private static void keep(FlagFile file, List<Kept> kept, List<String> notes) {
        for (Kept other : kept) {
            if (other.file.handIn().equals(file.handIn())) {
                notes.add(say("again", file.file(), other.file.file()));
                other.paths.add(file.file());
                return;
            }
            if (isOneReader(other.file, file)) {
                boolean newer = latest(file).isAfter(latest(other.file));
                Path older = newer ? other.file.file() : file.file();
                other.paths.add(file.file());
                other.file = newer ? file : other.file;
                notes.add(say("older", older, name(file), other.file.file()));
                return;
            }
            if (!file.flags().isEmpty() && other.file.flags().equals(file.flags())) {
                notes.add(say("copied", file.file(), other.file.file()));
            }
        }
        kept.add(new Kept(file));
    }

    /**
     * Whether two files of one name are one reader's, saved twice: then they share a flag that was
     * made at one moment, or one of them has none yet.
     */
    private static boolean isOneReader(FlagFile one, FlagFile other) {
        if (one.handIn().reader().isEmpty() || !name(one).equals(name(other))) {
            return false;
        }
        Set<List<Object>> made = new HashSet<>();
        one.flags().forEach(it -> made.add(made(it)));
        return one.flags().isEmpty()
                || other.flags().isEmpty()
                || other.flags().stream().anyMatch(it -> made.contains(made(it)));
    }

    private static List<Object> made(SharedFlag flag) {
        return List.of(
                flag.article().identity(),
                flag.anchor().start(),
                flag.anchor().quote().exact(),
                flag.moment());
    }

    private static Instant latest(FlagFile file) {
        return file.flags().stream()
                .map(SharedFlag::moment)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static ClassFiles named(List<Kept> kept, List<String> notes) {
        Set<String> taken = new HashSet<>();
        kept.forEach(it -> taken.add(name(it.file)));
        Set<String> used = new HashSet<>();
        Map<Path, String> names = new LinkedHashMap<>();
        List<HandIn> handIns = new ArrayList<>();
        for (Kept each : kept) {
            FlagFile file = each.file;
            String name = name(file);
            if (file.handIn().reader().isBlank()) {
                notes.add(say("nameless", file.file(), name));
            }
            if (!used.add(name)) {
                name = apart(name, taken);
                used.add(name);
                notes.add(say("namesake", file.file(), name));
            }
            if (file.changed()) {
                notes.add(say("changed", file.file(), name));
            }
            for (Path path : each.paths) {
                names.put(path, name);
            }
            handIns.add(new HandIn(name, file.handIn().assignment(), file.flags()));
        }
        return new ClassFiles(handIns, names, notes);
    }

    /** "Ann (2)", or the next number that no one has. */
    private static String apart(String name, Set<String> taken) {
        int number = 2;
        while (!taken.add(name + " (" + number + ")")) {
            number++;
        }
        return name + " (" + number + ")";
    }

    /** What a reader is called in one line: as they say, or as the file is. */
    private static String name(FlagFile file) {
        String told = line(file.handIn().reader());
        if (!told.isEmpty()) {
            return told;
        }
        String path = line(String.valueOf(file.file().getFileName()));
        int dot = path.lastIndexOf('.');
        return dot > 0 ? path.substring(0, dot) : path;
    }

    private static String line(String words) {
        String line = ORDERS.matcher(words).replaceAll(" ").strip();
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        boolean half = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1));
        return line.substring(0, half ? LONGEST_NAME - 1 : LONGEST_NAME) + "…";
    }

    private static String say(String key, Object... words) {
        return Messages.get("assignment.class.file." + key, words);
    }
}
