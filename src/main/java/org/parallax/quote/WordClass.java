package org.parallax.quote;

import org.parallax.text.FewWords;

import java.util.HashMap;
import java.util.Map;

/**
 * What the small words of a sentence do. English has few hundred of them, and they alone tell where
 * a subject, an addressee and a reported clause begin and end, without a tagger.
 */
enum WordClass {
    DETERMINER(
            0,
            "the a an this these those his her its their our my your no any each every some"
                    + " several many most few both all another other such one two three four five"
                    + " six seven eight nine ten more"),
    PREPOSITION(
            1,
            "of in on at for from with by to about against between during without under over"
                    + " through into toward towards near across behind after before amid among"
                    + " around upon within outside inside per via despite since until like"
                    + " regarding including"),
    BE(2, "is are was were be been being am isn't aren't wasn't weren't"),
    AUXILIARY(
            3,
            "has have had having do does did will would can could may might must should shall"
                    + " hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't"
                    + " mustn't shouldn't cannot ought"),
    ADVERB(
            4,
            "also later then again not never ever once just even only still further thus therefore"
                    + " now soon today yesterday tomorrow tonight always often sometimes first"
                    + " earlier instead meanwhile already too almost together simply back there"
                    + " afterward afterwards ago last next yet quite so perhaps maybe twice"),
    CLAUSE(
            5,
            "that which who whom whose because but while when if as although though whether where"
                    + " than unless whereas so why how what however"),
    LINK(6, "and or nor"),
    PERSON(7, "he she"),
    BODY(8, "it they"),
    SPEAKER(9, "i we you"),
    OBJECT(10, "him them me us himself herself themselves"),
    DAY(11, "monday tuesday wednesday thursday friday saturday sunday today yesterday"),
    CONTRACTION(
            12,
            "he's she's it's they're we're you're i'm he'd she'd they'd we'd i'd he'll she'll"
                    + " they'll we'll i'll i've we've they've you've that's there's it'll you'll"
                    + " it'd"),
    ARTICLE(13, "the a an this that"),
    POSSESSIVE(14, "his her its their my our your"),
    COMPLEMENTIZER(15, "that whether why how what if where when who"),
    RELATIVE(16, "who which that"),
    SUBORDINATOR(
            17, "although though while whereas if when because as after since before once until"),
    MODAL(18, "will would should could may might must can"),
    TIME(
            19,
            "week month year morning night weekend summer spring fall winter afternoon evening"
                    + " time"),
    RECENT(20, "last this earlier next"),
    CONTROL(
            21,
            "prompted prompts prompting led leads leading caused causing drove driving pushed"
                    + " pushing spurred moved inspired compelled encouraged"),
    DENIAL(
            22,
            "declined declines refused refuses failed fails expected likely unlikely hoping hopes"
                    + " wants wanted sought seeks"),
    CATENATIVE(
            23,
            "went goes go going continued continues proceeded declined declines refused refuses"
                    + " took takes tried tries came comes rushed began begins started used appeared"
                    + " appears seemed seems chose hastened paused stopped expected likely unlikely"
                    + " quick quicker happy willing able ready failed wanted wants hoping hopes"
                    + " sought seeks stood rose quick eager careful continuing");

    private static final Map<String, Integer> CLASSES = classes();
    private static final FewWords SMALL = FewWords.of(CLASSES.keySet());
    private static final int[] OF_SMALL =
            CLASSES.values().stream().mapToInt(Integer::intValue).toArray();

    private final int bit;
    private final String words;

    /**
     * @param place which bit stands for it
     */
    WordClass(int place, String words) {
        this.bit = 1 << place;
        this.words = words;
    }

    private static Map<String, Integer> classes() {
        Map<String, Integer> classes = new HashMap<>();
        for (WordClass one : values()) {
            for (String word : one.words.split(" ", -1)) {
                classes.merge(word, one.bit, (known, fresh) -> known | fresh);
            }
        }
        return classes;
    }

    /** Whether {@code classes}, as {@link #of} gives them, hold this one. */
    boolean isIn(int classes) {
        return (classes & bit) != 0;
    }

    /** The classes of a word in one number, 0 for one that is not a small word. */
    static int of(String word) {
        int number = SMALL.number(word);
        return number < 0 ? 0 : OF_SMALL[number];
    }
}
