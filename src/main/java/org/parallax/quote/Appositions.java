package org.parallax.quote;

import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells who in a sentence are one and the same, or only said of another: "the mayor, Ann Reyes",
 * "Ann Reyes, the mayor", "Ann Reyes, head of the Rail Union, said", "the railway's chief".
 */
final class Appositions {
    private static final int LONGEST_OWNED = 30;
    private static final Pattern NAME_AFTER = Pattern.compile(",[ \\u00A0]");
    private static final Pattern ROLE_AFTER =
            Pattern.compile(
                    ",[ \\u00A0](?:(?:a|an|the|its|his|her|their|our)[ \\u00A0])?(?:[\\p{L}'’-]+[ \\u00A0]){0,3}");
    private static final Pattern OWNS = Pattern.compile("['’]s?[ \\u00A0].*", Pattern.DOTALL);

    private final String text;

    Appositions(String text) {
        this.text = text;
    }

    /** The speakers, a role beside a name with the name's full form, owners left out. */
    List<Speaker> resolved(List<Speaker> speakers) {
        List<Speaker> resolved = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            Speaker here = speakers.get(i);
            Speaker next = i + 1 < speakers.size() ? speakers.get(i + 1) : null;
            if (next != null && (owns(here, next) || isOneRole(here, next))) {
                continue;
            }
            Speaker before = resolved.isEmpty() ? null : resolved.getLast();
            if (here.full() != null) {
                resolved.add(here);
            } else if (before != null && before.full() != null && isRoleOf(before, here)) {
                resolved.add(new Speaker(before.full(), here.mention()));
            } else if (next != null
                    && next.full() != null
                    && NAME_AFTER.matcher(gap(here, next)).matches()) {
                resolved.add(new Speaker(next.full(), here.mention()));
            } else {
                resolved.add(here);
            }
        }
        return resolved;
    }

    /**
     * Who is meant where {@code last} stands just before a verb of saying: of "Ann Reyes, head of
     * the Rail Union, said" it is Ann Reyes, since the commas set the union apart.
     */
    Speaker subject(List<Speaker> speakers, Speaker last, Span cue) {
        boolean closed = last.mention().gap(cue).in(text).strip().equals(",");
        for (int i = speakers.indexOf(last) - 1; closed && i >= 0; i--) {
            Speaker before = speakers.get(i);
            int after = before.mention().end();
            boolean opens = after < text.length() && text.charAt(after) == ',';
            String between = gap(before, last);
            if (opens && before.full() != null && between.indexOf(',', 1) < 0) {
                return before;
            }
        }
        return last;
    }

    /** "chief executive": two words for one role. */
    private boolean isOneRole(Speaker one, Speaker next) {
        return one.full() == null && next.full() == null && Characters.isBlank(gap(one, next));
    }

    private boolean isRoleOf(Speaker name, Speaker role) {
        return ROLE_AFTER.matcher(gap(name, role)).matches();
    }

    private boolean owns(Speaker owner, Speaker owned) {
        String gap = gap(owner, owned);
        boolean inside = owner.mention().in(text).matches("(?s).*['’]s?$");
        return gap.length() <= LONGEST_OWNED
                && gap.indexOf(',') < 0
                && (inside || OWNS.matcher(gap).matches());
    }

    private String gap(Speaker one, Speaker other) {
        return one.mention().gap(other.mention()).in(text);
    }
}
