package org.parallax.cli;

import org.parallax.flag.SharedFlag;
import org.parallax.library.Merged;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what came of taking in flags: also what was not added, and why. */
public final class MergedLines {
    private MergedLines() {}

    /** Prints it; status 2 only where no flag is of an article that the library has. */
    static int print(Merged merged, Console console) {
        of(merged).forEach(console.out()::println);
        int used = merged.added() + merged.same() + merged.kept().size();
        return used == 0 && !merged.strange().isEmpty() ? Verbs.BAD_INPUT : Verbs.DONE;
    }

    /** A sentence on each flag that needs one, and last how many there were. */
    public static List<String> of(Merged merged) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> strange = new LinkedHashMap<>();
        merged.strange().forEach(it -> strange.merge(FlagLines.article(it), 1, Integer::sum));
        strange.forEach(
                (article, count) -> lines.add(Messages.get("flags.strange", article, count)));
        merged.lost().forEach(it -> lines.add(flag("flags.lost", it)));
        merged.kept().forEach(it -> lines.add(flag("flags.kept", it)));
        lines.add(
                Messages.get("flags.merged", merged.added(), merged.same(), merged.kept().size()));
        return lines;
    }

    private static String flag(String key, SharedFlag flag) {
        return Messages.get(
                key,
                FlagLines.article(flag),
                FlagLines.words(flag),
                FlagLines.brief(flag.category()),
                FlagLines.brief(flag.note()));
    }
}
