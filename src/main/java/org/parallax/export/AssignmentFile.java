package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.flag.Assignment;
import org.parallax.flag.Seal;
import org.parallax.message.Messages;

import tools.jackson.core.JacksonException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An assignment and its articles in one file, a zip: {@code assignment.json}, and the articles as
 * {@code articles/1.json} and so on, or none of them where each reader brings a copy. Nobody
 * vouches for such a file: nothing of it is ever unpacked onto the disk, and its size, its entries
 * and what they unpack to have limits.
 *
 * @param articles what it carries, a1, a2 … in the order of the tasks; nothing where each reader
 *     has to bring a copy
 */
public record AssignmentFile(Path file, Assignment assignment, List<Article> articles) {
    /** How the name of such a file ends. */
    public static final String ENDING = ".parallax";

    private static final String ASSIGNMENT = "assignment.json";
    private static final String ABOUT = "read-me.txt";
    private static final Pattern NAMES =
            Pattern.compile("assignment\\.json|read-me\\.txt|articles/[1-9]\\d{0,3}\\.json");

    public AssignmentFile {
        articles = List.copyOf(articles);
    }

    /** Whether a file is called as such a file is. */
    public static boolean isMeant(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Writes an assignment. The same gives the same bytes.
     *
     * @param articles in the order of its tasks; none where each reader has to bring a copy
     * @param program what writes it, with its version
     */
    public static void write(
            Assignment assignment, List<Article> articles, String program, OutputStream out)
            throws IOException {
        out.write(bytes(assignment, articles, program));
    }

    /** The same as bytes. */
    static byte[] bytes(Assignment assignment, List<Article> articles, String program) {
        Map<String, byte[]> carried = new LinkedHashMap<>();
        for (Article article : articles) {
            carried.put(name(carried.size() + 1), ArticleEntry.bytes(article));
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ABOUT, about(assignment, !articles.isEmpty()));
        entries.put(ASSIGNMENT, AssignmentJson.bytes(assignment, program, seal(carried)));
        entries.putAll(carried);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Bundle.write(entries, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Tells whether the articles are those that were put in; empty where there are none. */
    private static String seal(Map<String, byte[]> carried) {
        Seal seal = new Seal();
        carried.values().forEach(seal::add);
        return carried.isEmpty() ? "" : seal.name();
    }

    /** What whoever unpacks it is told, above all whether others' texts are in it. */
    private static byte[] about(Assignment assignment, boolean texts) {
        String about =
                Messages.get(
                        "assignment.about",
                        assignment.brief().title(),
                        Rights.of(assignment, texts));
        return (about + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String name(int number) {
        return "articles/" + number + ".json";
    }

    /**
     * Reads a file.
     *
     * @throws AssignmentException where it is no assignment, or larger than one can be
     */
    public static AssignmentFile read(Path file) throws AssignmentException {
        return read(Bundle.load(file), file);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file where they are from, or will be
     */
    static AssignmentFile read(byte[] bytes, Path file) throws AssignmentException {
        Map<String, byte[]> entries = Bundle.read(bytes, file, NAMES);
        byte[] json = entries.remove(ASSIGNMENT);
        if (json == null) {
            throw new AssignmentException("foreign", file);
        }
        entries.remove(ABOUT);
        try {
            Tree root = Tree.of(json);
            Assignment assignment = AssignmentJson.read(root, file);
            List<Article> articles = articles(entries, assignment);
            boolean sealed = AssignmentJson.carried(root).equals(seal(inOrder(entries)));
            if (!sealed || !fits(articles, assignment)) {
                throw new AssignmentException("changed", file);
            }
            return new AssignmentFile(file, assignment, articles);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new AssignmentException(e, "broken", file);
        }
    }

    private static Map<String, byte[]> inOrder(Map<String, byte[]> entries) {
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        for (int number = 1; number <= entries.size(); number++) {
            ordered.put(name(number), Objects.requireNonNull(entries.get(name(number))));
        }
        return ordered;
    }

    private static List<Article> articles(Map<String, byte[]> entries, Assignment assignment) {
        List<Article> articles = new ArrayList<>();
        int tasks = entries.isEmpty() ? 0 : assignment.tasks().size();
        for (int number = 1; number <= tasks; number++) {
            byte[] entry = entries.get(name(number));
            if (entry == null || entries.size() != tasks) {
                throw new IllegalArgumentException("articles and tasks differ");
            }
            String address = assignment.tasks().get(number - 1).article().address();
            // What an article without an outlet is called by is the end of where it is from.
            String called = Messages.get("assignment.article", number);
            String place = address.isEmpty() ? assignment.id() + "/" + called : address;
            articles.add(ArticleEntry.read(Tree.of(entry), "a" + number, place));
        }
        return articles;
    }

    /** Whether these are the articles of the tasks, and have the sentences that are asked. */
    private static boolean fits(List<Article> articles, Assignment assignment) {
        for (int i = 0; i < articles.size(); i++) {
            String text = articles.get(i).text();
            Assignment.Task task = assignment.tasks().get(i);
            if (!Fingerprint.of(text).equals(task.article().fingerprint())
                    || !task.sentences().stream()
                            .allMatch(it -> text.startsWith(it.exact(), it.start()))) {
                return false;
            }
        }
        return true;
    }
}
