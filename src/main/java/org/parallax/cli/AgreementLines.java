package org.parallax.cli;

import org.parallax.message.Messages;

import java.io.PrintStream;

/** The lines of a table on how far readers agree; whatever readers wrote stands in it as text. */
final class AgreementLines {
    /** Of disputed sentences; JSON has all. */
    static final int MOST_DISPUTED = 10;

    private static final int LABEL = 40;
    private static final int RATER = 16;
    private static final int CATEGORY = 10;

    private final PrintStream out;

    AgreementLines(PrintStream out) {
        this.out = out;
    }

    void line(String key, Object... words) {
        out.println(Messages.get(key, words));
    }

    /** Words that someone wrote. */
    void text(String words) {
        out.println(FlagLines.plain(words));
    }

    /** An empty line. */
    void gap() {
        out.println();
    }

    /** A line with an empty one before it. */
    void head(String key) {
        gap();
        line(key);
    }

    void row(String label, String words) {
        out.println("  " + Lines.cell(FlagLines.plain(label), LABEL) + "  " + words);
    }

    /** What a reader called a sentence, and why. */
    void answer(String reader, String category, String note) {
        String said =
                Lines.cell(FlagLines.plain(reader), RATER)
                        + "  "
                        + Lines.cell(FlagLines.plain(category), CATEGORY)
                        + "  "
                        + FlagLines.brief(note);
        out.println("    " + said.stripTrailing());
    }

    /** How many of so many disputed sentences are not told, if any. */
    void more(int disputed) {
        if (disputed > MOST_DISPUTED) {
            line("flags.agreement.more", disputed - MOST_DISPUTED);
        }
    }
}
