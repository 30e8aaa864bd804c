package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Prose;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.message.Messages;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An assignment in the making: which articles, what of them is asked, and what of that its maker
 * should know. It is the same whatever is flagged in the articles.
 */
public final class AssignmentDraft {
    /** No class reads more, and the file has room for them. */
    static final int MOST_ARTICLES = 400;

    private static final int MOST_NAMES = 5;

    private final List<Part> parts = new ArrayList<>();
    private final List<Article> unasked = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Optional<String> missing;
    private final boolean isWhole;

    private AssignmentDraft(
            List<Article> articles,
            Function<Article, List<Span>> asked,
            boolean isWhole,
            Optional<String> missing) {
        this.isWhole = isWhole;
        this.missing = missing;
        Map<String, Article> seen = new HashMap<>();
        for (Article article : articles) {
            List<Span> sentences = asked.apply(article);
            if (sentences.isEmpty()) {
                unasked.add(article);
                continue;
            }
            Article same = seen.putIfAbsent(Fingerprint.of(article.text()), article);
            if (same == null) {
                parts.add(new Part(article, sentences));
            } else {
                notes.add(Messages.get("assignment.make.twice", name(article), name(same)));
            }
        }
    }

    /** An article, and the sentences of it that are asked. */
    private record Part(Article article, List<Span> sentences) {}

    /** Every sentence of these articles. */
    public static AssignmentDraft every(List<Article> articles) {
        return new AssignmentDraft(articles, it -> sentences(it), true, Optional.empty());
    }

    /** The sentences on which any of these words lie, by the articles' ids. */
    public static AssignmentDraft over(List<Article> articles, Map<String, List<Span>> words) {
        return new AssignmentDraft(
                articles,
                article ->
                        sentences(article).stream()
                                .filter(it ->
                                        words.getOrDefault(article.id(), List.of()).stream()
                                                .anyMatch(it::overlaps))
                                .toList(),
                false,
                Optional.empty());
    }

    /**
     * The sentences that hold any of these words, whatever their capitals, spaces and quotation
     * marks.
     */
    public static AssignmentDraft holding(List<Article> articles, List<String> words) {
        List<SoughtWords> sought = words.stream().map(SoughtWords::of).toList();
        Optional<String> nowhere =
                sought.stream()
                        .filter(each ->
                                articles.stream()
                                        .noneMatch(it ->
                                                sentences(it).stream()
                                                        .anyMatch(s -> each.isIn(it.in(s)))))
                        .map(SoughtWords::typed)
                        .findFirst();
        return new AssignmentDraft(
                articles,
                article ->
                        sentences(article).stream()
                                .filter(it ->
                                        sought.stream().anyMatch(each -> each.isIn(article.in(it))))
                                .toList(),
                false,
                nowhere.map(it -> Messages.get("assignment.make.nowhere", Bundle.shown(it))));
    }

    private static List<Span> sentences(Article article) {
        return Prose.of(article).stream()
                .flatMap(it -> it.sentences().stream())
                .map(Sentence::span)
                .toList();
    }

    private static String name(Article article) {
        return Bundle.shown(article.name());
    }

    /** Why it cannot be made, in a sentence. */
    public Optional<String> flaw() {
        if (missing.isPresent()) {
            return missing;
        }
        if (parts.isEmpty()) {
            return Optional.of(Messages.get("assignment.make.nothing"));
        }
        return parts.size() <= MOST_ARTICLES
                ? Optional.empty()
                : Optional.of(Messages.get("assignment.make.many", MOST_ARTICLES, parts.size()));
    }

    /**
     * What was left out, and whatever else its maker may not expect, a sentence each.
     *
     * @param texts whether the articles go with it
     */
    public List<String> notes(boolean texts) {
        List<String> all = new ArrayList<>(notes);
        note("unasked", unasked, all);
        if (!texts) {
            List<Article> placeless =
                    parts.stream()
                            .map(Part::article)
                            .filter(it -> !AssignmentJson.isAddress(it.path()))
                            .toList();
            note("placeless", placeless, all);
        }
        return all;
    }

    private static void note(String key, List<Article> articles, List<String> notes) {
        if (!articles.isEmpty()) {
            notes.add(Messages.get("assignment.make." + key, articles.size(), names(articles)));
        }
    }

    /** The names of the first few, and how many more there are. */
    private static String names(List<Article> articles) {
        List<String> names = articles.stream().map(it -> name(it)).distinct().toList();
        int more = names.size() - MOST_NAMES;
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? Messages.get("assignment.make.more", more) : "");
    }

    /**
     * What is in it, and whose: a sentence or two.
     *
     * @param texts whether the articles go with it
     */
    public String told(Path file, boolean texts) {
        return Messages.get("assignment.make.told", file, counted(texts));
    }

    /** The same before it is written. */
    public String counted(boolean texts) {
        String outlets = names(parts.stream().map(Part::article).toList());
        int asked = parts.stream().mapToInt(it -> it.sentences().size()).sum();
        return Messages.get("assignment.make.counted", parts.size(), outlets, asked)
                + " "
                + Rights.of(parts.size(), isWhole ? 0 : asked, texts);
    }

    /**
     * Writes it.
     *
     * @param texts whether the articles go with it
     * @param program what writes it, with its version
     * @throws AssignmentException where it is more than such a file can hold
     * @throws IOException where it cannot be written; what was there is as it was
     */
    public void write(Path file, Assignment.Brief brief, boolean texts, String program)
            throws AssignmentException, IOException {
        Assignment assignment = Assignment.of(brief, parts.stream().map(this::task).toList());
        List<Article> articles = texts ? parts.stream().map(Part::article).toList() : List.of();
        byte[] bytes = AssignmentFile.bytes(assignment, articles, program);
        try {
            AssignmentFile.read(bytes, file);
        } catch (AssignmentException e) {
            // What no one could open is not written.
            throw new AssignmentException(e, "full", file);
        }
        new WholeFile(file).write(out -> out.write(bytes));
    }

    private Assignment.Task task(Part part) {
        Article article = part.article();
        Origin origin =
                new Origin(
                        AssignmentJson.isAddress(article.path()) ? article.path() : "",
                        Fingerprint.of(article.text()),
                        Objects.requireNonNullElse(article.outlet(), ""),
                        Objects.requireNonNullElse(article.headline(), ""));
        if (isWhole) {
            return new Assignment.Task(origin, List.of());
        }
        String letters = letters(article.text());
        return new Assignment.Task(
                origin,
                part.sentences().stream().map(it -> quoted(article.text(), letters, it)).toList());
    }

    /**
     * With what stands around it only where the same letters stand elsewhere too, since a reader's
     * copy may have other signs and spaces.
     */
    private static Flag.Quoted quoted(String text, String letters, Span sentence) {
        String words = sentence.in(text);
        String own = letters(words);
        return !own.isEmpty() && letters.indexOf(own) == letters.lastIndexOf(own)
                ? new Flag.Quoted(sentence.start(), words, "", "")
                : Flag.Quoted.of(text, sentence);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
