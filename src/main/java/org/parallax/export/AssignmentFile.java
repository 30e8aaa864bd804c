package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.flag.Assignment;
import org.parallax.message.Messages;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ABOUT, about(assignment, !articles.isEmpty()));
        entries.put(ASSIGNMENT, AssignmentJson.bytes(assignment, program));
        for (int i = 0; i < articles.size(); i++) {
            String address = assignment.tasks().get(i).article().address();
            entries.put(name(i + 1), ArticleEntry.bytes(articles.get(i), address));
        }
        Bundle.write(entries, out);
    }

    /** What whoever unpacks it is told, above all whether others' texts are in it. */
    private static byte[] about(Assignment assignment, boolean texts) {
        String words =
                Messages.get(
                        texts ? "assignment.about.texts" : "assignment.about.addresses",
                        assignment.brief().title(),
                        assignment.tasks().size());
        return (words + "\n").getBytes(StandardCharsets.UTF_8);
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
        Map<String, byte[]> entries = Bundle.read(file, NAMES);
        byte[] json = entries.remove(ASSIGNMENT);
        if (json == null) {
            throw new AssignmentException("foreign", file);
        }
        entries.remove(ABOUT);
        try {
            Assignment assignment = AssignmentJson.read(Tree.of(json), file);
            return new AssignmentFile(file, assignment, articles(entries, assignment));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new AssignmentException(e, "broken", file);
        }
    }

    private static List<Article> articles(Map<String, byte[]> entries, Assignment assignment) {
        List<Article> articles = new ArrayList<>();
        int tasks = entries.isEmpty() ? 0 : assignment.tasks().size();
        for (int number = 1; number <= tasks; number++) {
            byte[] entry = entries.get(name(number));
            if (entry == null || entries.size() != tasks) {
                throw new IllegalArgumentException("articles and tasks differ");
            }
            // What an article without an outlet is called by is the end of where it is from.
            String place = assignment.id() + "/" + Messages.get("assignment.article", number);
            articles.add(ArticleEntry.read(Tree.of(entry), "a" + number, place));
        }
        return articles;
    }
}
