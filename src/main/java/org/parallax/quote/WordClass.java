package org.parallax.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the small words of a sentence do. English has few hundred of them, and they alone tell where
 * a subject, an addressee and a reported clause begin and end, without a tagger.
 */
enum WordClass {
    DETERMINER(
            "the a an this these those his her its their our my your no any each every some"
                    + " several many most few both all another other such one two three four five"
                    + " six seven eight nine ten more"),
    PREPOSITION(
            "of in on at for from with by to about against between during without under over"
                    + " through into toward towards near across behind after before amid among"
                    + " around upon within outside inside per via despite since until like"
                    + " regarding including"),
    BE("is are was were be been being am isn't aren't wasn't weren't"),
    AUXILIARY(
            "has have had having do does did will would can could may might must should shall"
                    + " hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't"
                    + " mustn't shouldn't cannot ought"),
    ADVERB(
            "also later then again not never ever once just even only still further thus therefore"
                    + " now soon today yesterday tomorrow tonight always often sometimes first"
                    + " earlier instead meanwhile already too almost together simply back there"
                    + " afterward afterwards ago last next yet quite so perhaps maybe twice"),
    CLAUSE(
            "that which who whom whose because but while when if as although though whether where"
                    + " than unless whereas so why how what however"),
    LINK("and or nor"),
    PERSON("he she"),
    BODY("it they"),
    SPEAKER("i we you"),
    OBJECT("him them me us himself herself themselves"),
    DAY("monday tuesday wednesday thursday friday saturday sunday today yesterday"),
    CONTRACTION(
            "he's she's it's they're we're you're i'm he'd she'd they'd we'd i'd he'll she'll"
                    + " they'll we'll i'll i've we've they've you've that's there's it'll you'll"
                    + " it'd"),
    CONTROL(
            "prompted prompts prompting led leads leading caused causing drove driving pushed"
                    + " pushing spurred moved inspired compelled encouraged"),
    CATENATIVE(
            "went goes go going continued continues proceeded declined declines refused refuses"
                    + " took takes tried tries came comes rushed began begins started used appeared"
                    + " appears seemed seems chose hastened paused stopped expected likely unlikely"
                    + " quick quicker happy willing able ready failed wanted wants hoping hopes"
                    + " sought seeks stood rose quick eager careful continuing");

    private static final Map<String, EnumSet<WordClass>> CLASSES = classes();
    private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

    private final String words;

    WordClass(String words) {
        this.words = words;
    }

    private static Map<String, EnumSet<WordClass>> classes() {
        Map<String, EnumSet<WordClass>> classes = new HashMap<>();
        for (WordClass one : values()) {
            for (String word : one.words.split(" ", -1)) {
                classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class)).add(one);
            }
        }
        return classes;
    }

    /** The classes of a word, none for one that is not a small word. */
    static Set<WordClass> of(String word) {
        EnumSet<WordClass> classes = CLASSES.get(word);
        return classes == null ? NONE : classes;
    }
}
