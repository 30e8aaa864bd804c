package org.parallax.cli;

import org.parallax.export.Export;
import org.parallax.export.Findings;
import org.parallax.export.Format;
import org.parallax.export.What;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is in an export and what is not, before it is written. */
final class Tally {
    private Tally() {}

    /**
     * A sentence on what is in it, and one for each thing that a reader may not expect.
     *
     * @param whats what is in it
     * @param articles how many were read
     */
    static List<String> of(Export export, Set<What> whats, Format format, int articles) {
        List<String> sentences = new ArrayList<>();
        String counts =
                whats.stream()
                        .sorted()
                        .map(it -> Messages.get("export.count." + it.typed(), export.count(it)))
                        .collect(Collectors.joining(", "));
        sentences.add(
                whats.contains(What.ARTICLES)
                        ? Messages.get("export.articles", counts, without(whats, format))
                        : Messages.get("export.marks", counts, articles, without(whats, format)));
        if (whats.stream().allMatch(it -> export.count(it) == 0)) {
            sentences.add(Messages.get("export.empty"));
        }
        if (export.lost() > 0) {
            String key = format.isArchive() ? "export.lost.left" : "export.lost";
            sentences.add(Messages.get(key, export.lost()));
        }
        if (format.isArchive()) {
            sentences.add(Messages.get("export.texts.in", articles));
        }
        return sentences;
    }

    /** A sentence on what of a search is in it and what is not. */
    static String of(Findings findings, Findings.Kind kind, int articles) {
        String counts = Messages.get("export.count." + kind.typed(), findings.count());
        List<String> left = new ArrayList<>();
        for (Findings.Kind other : Findings.Kind.values()) {
            if (other != kind && other != Findings.Kind.ARTICLES) {
                left.add(other.typed());
            }
        }
        left.add(Messages.get("export.texts"));
        String without = String.join(", ", left);
        return kind == Findings.Kind.ARTICLES
                ? Messages.get("export.articles", counts, without)
                : Messages.get("export.marks", counts, articles, without);
    }

    /** What is not in it. */
    private static String without(Set<What> whats, Format format) {
        List<String> left = new ArrayList<>();
        for (What what : What.values()) {
            if (what != What.ARTICLES && !whats.contains(what)) {
                left.add(what.typed());
            }
        }
        if (!format.isArchive()) {
            left.add(Messages.get("export.texts"));
        }
        return left.isEmpty() ? Messages.get("export.nothing") : String.join(", ", left);
    }
}
