package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Prose;
import org.parallax.flag.Anchor;
import org.parallax.flag.AskedSentence;
import org.parallax.flag.Assignment;
import org.parallax.flag.Category;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Sheet;
import org.parallax.flag.TaskText;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.SentenceKind;
import org.parallax.message.Messages;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assignment with what its answers are compared on: its articles, and what the program calls
 * their sentences.
 *
 * @param machine the program's marks as if they were a reader's flags
 * @param missing articles that no copy is there of, a sentence each
 */
public record MarkedAssignment(
        Assignment assignment, List<TaskText> texts, Sheet machine, List<String> missing) {
    public MarkedAssignment {
        texts = List.copyOf(texts);
        missing = List.copyOf(missing);
    }

    /**
     * An assignment with those of some articles that it asks about, which are told by their texts.
     */
    public static MarkedAssignment of(Assignment assignment, List<AnalyzedArticle> articles) {
        Map<String, AnalyzedArticle> copies = new HashMap<>();
        articles.forEach(it -> copies.putIfAbsent(Fingerprint.of(it.article().text()), it));
        List<TaskText> texts = new ArrayList<>();
        List<SharedFlag> marks = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Assignment.Task task : assignment.tasks()) {
            AnalyzedArticle copy = copies.get(task.article().fingerprint());
            if (copy == null) {
                missing.add(Messages.get("assignment.class.missing", task.article().name()));
                continue;
            }
            TaskText text = text(task, copy.article());
            texts.add(text);
            if (copy.framed().english()) {
                marks.addAll(marks(text, copy));
            }
        }
        return new MarkedAssignment(
                assignment,
                texts,
                Sheet.of(Messages.get("assignment.class.machine"), marks),
                missing);
    }

    private static TaskText text(Assignment.Task task, Article article) {
        List<Span> sentences =
                Prose.of(article).stream()
                        .flatMap(it -> it.sentences().stream())
                        .map(Sentence::span)
                        .toList();
        return TaskText.of(task, article.text(), sentences);
    }

    private static List<SharedFlag> marks(TaskText text, AnalyzedArticle article) {
        Map<Span, SentenceKind> kinds = new HashMap<>();
        for (ClassifiedSentence each : article.sentences()) {
            kinds.put(each.sentence().span(), each.kind());
        }
        Origin origin = text.task().article();
        return text.asked().stream()
                .flatMap(it -> mark(origin, it, kinds.get(it.span())).stream())
                .toList();
    }

    private static Optional<SharedFlag> mark(
            Origin origin, AskedSentence asked, @Nullable SentenceKind kind) {
        if (kind == null) {
            return Optional.empty();
        }
        Span place = asked.unit().span();
        Anchor.Quote quote = new Anchor.Quote(asked.words(), "", "");
        Anchor anchor = new Anchor(place.start(), false, quote, List.of(place));
        return Optional.of(new SharedFlag(origin, anchor, category(kind).key(), "", Instant.EPOCH));
    }

    private static Category category(SentenceKind kind) {
        return switch (kind) {
            case FACT -> Category.FACT;
            case OPINION -> Category.OPINION;
            case MIXED -> Category.MIXED;
            // A quotation is someone's claim to whoever reads it.
            case CLAIM, QUOTE -> Category.CLAIM;
        };
    }
}
