package org.parallax.cli;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.story.Discrepancy;
import org.parallax.story.HeadlineReading;
import org.parallax.story.KeyWord;
import org.parallax.story.Label;
import org.parallax.story.Place;
import org.parallax.story.StoryFact;
import org.parallax.story.WireCopy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One story for a reader at a terminal: its articles, and a row for each shared fact with who
 * states it.
 */
final class ComparisonTable {
    private static final int LABEL = 44;
    private static final int NAME = 34;

    private ComparisonTable() {}

    static void print(Comparison comparison, PrintStream out) {
        List<AnalyzedArticle> articles = comparison.story().articles();
        out.println(comparison.story().title());
        for (int i = 0; i < articles.size(); i++) {
            String headline = articles.get(i).article().headline();
            out.println(
                    "  "
                            + letter(i)
                            + "  "
                            + Lines.cell(articles.get(i).article().name(), NAME)
                            + " "
                            + (headline == null ? "" : headline));
        }
        out.println();
        List<StoryFact> shared = comparison.shared();
        out.println(Messages.get("cli.shared", shared.size(), comparison.facts().size()));
        for (StoryFact fact : shared) {
            out.println(
                    "  "
                            + Lines.cell(fact.label(), LABEL)
                            + " "
                            + row(fact, articles)
                            + "  "
                            + Messages.get("cli.of", fact.articles().size(), articles.size()));
        }
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            out.println("  " + discrepancy.reason().sentence());
        }
        for (Label label : comparison.labels()) {
            out.println(
                    "  "
                            + Messages.get(
                                    "cli.naming",
                                    label.referent(),
                                    String.join(", ", comparison.wordings(label))));
        }
        copies(comparison, out);
        headlines(comparison, out);
        words(comparison, out);
        out.println();
    }

    /** A sentence for each two articles with one text, and what they are not. */
    private static void copies(Comparison comparison, PrintStream out) {
        for (WireCopy copy : comparison.copies()) {
            String key = "cli.copy." + copy.kind().name().toLowerCase(Locale.ROOT);
            String fuller = comparison.outlet(copy.fuller().article());
            String other = comparison.outlet(copy.other().article());
            out.println("  " + Messages.get(key, fuller, other, copy.percent()));
        }
        if (!comparison.copies().isEmpty()) {
            out.println("  " + Messages.get("cli.copies"));
        }
    }

    private static void headlines(Comparison comparison, PrintStream out) {
        for (HeadlineReading reading : comparison.headlines()) {
            Place first = reading.first();
            if (first != null) {
                line("cli.headline.first", comparison, reading, comparison.in(first), out);
            }
            if (!reading.leftOut().isEmpty()) {
                List<String> facts = reading.leftOut().stream().map(StoryFact::label).toList();
                line("cli.headline.left-out", comparison, reading, String.join(", ", facts), out);
            }
            if (!reading.missing().isEmpty()) {
                List<String> words = reading.missing().stream().map(comparison::in).toList();
                line("cli.headline.missing", comparison, reading, String.join(", ", words), out);
            }
            if (reading.stands() == null) {
                line("cli.headline.untold", comparison, reading, "", out);
            }
        }
    }

    private static void line(
            String key,
            Comparison comparison,
            HeadlineReading reading,
            String words,
            PrintStream out) {
        String outlet = comparison.outlet(reading.headline());
        out.println("  " + Messages.get(key, outlet, words));
    }

    /** A line for each outlet with the words that it uses far more than the others. */
    private static void words(Comparison comparison, PrintStream out) {
        Map<String, List<String>> outlets = new LinkedHashMap<>();
        for (KeyWord word : comparison.keyWords()) {
            outlets.computeIfAbsent(word.outlet(), it -> new ArrayList<>())
                    .add(
                            Messages.get(
                                    "cli.keyword",
                                    word.word(),
                                    word.here(),
                                    word.elsewhere(),
                                    word.figure()));
        }
        outlets.forEach((outlet, words) ->
                out.println("  " + Messages.get("cli.keywords", outlet, String.join(", ", words))));
    }

    /** A letter for each article that states the fact, a dot for each that does not. */
    private static String row(StoryFact fact, List<AnalyzedArticle> articles) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < articles.size(); i++) {
            row.append(fact.articles().contains(articles.get(i).id()) ? letter(i) : "·");
        }
        return row.toString();
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : "*";
    }
}
