package org.parallax.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that hold a sentence together and say nothing of what it is about. */
public final class SmallWords {
    private static final Set<String> ALL =
            new HashSet<>(
                    List.of(
                            """
                            a an the to this that these those it its he she they we i you his her their
                            our my your him them us me is are was were be been being am do does did done
                            has have had having will would can could shall should may might must of in on
                            at by for from with as than into out over under up down off about after before
                            between during through against among around and or but nor so yet also then
                            there here now once only even just ever how what who whom which when where why
                            if because while though although unless until since whether not no never none
                            one all both each every some any more most much many few several other another
                            such own same very too still already again via per like amid said says told
                            saying according mr mrs ms dr 's it's that's there's he's she's they're we're
                            i'm don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't
                            couldn't hasn't haven't hadn't shouldn't
                            """
                                    .strip()
                                    .split("\\s+", -1)));

    private SmallWords() {}

    /** Whether it is one; a word in matching form. */
    public static boolean holds(String word) {
        return ALL.contains(word);
    }
}
