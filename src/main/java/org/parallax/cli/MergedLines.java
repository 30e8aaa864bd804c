package org.parallax.cli;

import org.parallax.flag.SharedFlag;
import org.parallax.library.Merged;
import org.parallax.message.Messages;

import java.util.LinkedHashMap;
import java.util.Map;

/** Prints what came of taking in flags: also what was not added, and why. */
final class MergedLines {
    private final Console console;

    MergedLines(Console console) {
        this.console = console;
    }

    /** Prints it; status 2 only where no flag is of an article that the library has. */
    int print(Merged merged) {
        Map<String, Integer> strange = new LinkedHashMap<>();
        merged.strange().forEach(it -> strange.merge(FlagLines.article(it), 1, Integer::sum));
        strange.forEach((article, count) -> line("flags.strange", article, count));
        merged.lost().forEach(it -> flag("flags.lost", it));
        merged.kept().forEach(it -> flag("flags.kept", it));
        line("flags.merged", merged.added(), merged.same(), merged.kept().size());
        int used = merged.added() + merged.same() + merged.kept().size();
        return used == 0 && !strange.isEmpty() ? Verbs.BAD_INPUT : Verbs.DONE;
    }

    private void flag(String key, SharedFlag flag) {
        line(
                key,
                FlagLines.article(flag),
                FlagLines.words(flag),
                FlagLines.brief(flag.category()),
                FlagLines.brief(flag.note()));
    }

    private void line(String key, Object... words) {
        console.out().println(Messages.get(key, words));
    }
}
