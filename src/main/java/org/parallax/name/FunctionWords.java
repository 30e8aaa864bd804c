package org.parallax.name;

import org.parallax.text.FewWords;

import java.util.List;

/**
 * Words that begin sentences and are never names; months and weekdays are here because they are
 * dates.
 */
final class FunctionWords {
    private static final FewWords WORDS =
            FewWords.of(
                    List.of(
                            ("a an the this that these those it its he she they we i you his her their our my your one no not all both each every "
                                            + "some many most more much few several any other another such what which who whom whose when where why "
                                            + "how if as at by for from in into of off on onto out over to under up with without within about above "
                                            + "near inside outside amid amidst past beyond plus versus after against along among around because before behind below beneath beside besides between beyond but "
                                            + "and or nor so yet still also then than there here now once only even just ever never however although "
                                            + "though while since until unless despite during except per through throughout toward towards upon via "
                                            + "is are was were be been being am do does did done has have had having will would can could shall should "
                                            + "may might must let according meanwhile moreover nevertheless instead indeed perhaps maybe today "
                                            + "yesterday tomorrow tonight last next earlier later previously recently currently like unlike "
                                            + "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
                                            + "august september october november december mon tue wed thu fri sat sun yes oh well okay "
                                            + "it's that's there's he's she's they're we're i'm you're don't can't won't isn't aren't doesn't didn't "
                                            + "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty "
                                            + "first second third another asked said says speaking photo image pictured critics officials")
                                    .split(" ")));

    private FunctionWords() {}

    static boolean holds(String word) {
        return WORDS.contains(word);
    }
}
