package org.parallax.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** English verbs that form their past otherwise than with -ed, as school grammars list them. */
public final class IrregularVerbs {
    private static final Map<String, List<String>> FORMS =
            """
            arise arose arisen; awake awoke awoken; be was were been being am is are; bear bore borne;
            beat beaten; become became; begin began begun; bend bent; bet; bid; bind bound; bite bit bitten;
            bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
            build built; burst; buy bought; cast; catch caught; choose chose chosen; cling clung;
            come came; cost; creep crept; cut; deal dealt; dig dug; do did done does; draw drew drawn;
            drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
            feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
            forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken;
            freeze froze frozen; get got gotten; give gave given; go went gone goes; grind ground;
            grow grew grown; hang hung; have had has; hear heard; hide hid hidden; hit; hold held; hurt;
            keep kept; know knew known; lay laid; lead led; leave left; lend lent; let; lie lied lying;
            lose lost; make made; mean meant; meet met; mislead misled; overcome overcame;
            overthrow overthrew overthrown; overtake overtook overtaken; overrun overran; pay paid; put; quit;
            read; rend rent; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen;
            seek sought; sell sold; send sent; set; shake shook shaken; shed; shine shone; shoot shot;
            show shown; shrink shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat;
            slay slew slain; sleep slept; slide slid; sling slung; slit; sow sown; speak spoke spoken;
            spend spent; spin spun; spit spat; split; spread; spring sprang sprung; stand stood;
            steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode; strike struck stricken;
            string strung; strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum;
            swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
            throw threw thrown; thrust; tread trod trodden; undergo underwent undergone;
            understand understood; undo undid undone; upset; wake woke woken; wear wore worn; weave wove woven;
            weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld;
            withstand withstood; wring wrung; write wrote written
            """
                    .transform(IrregularVerbs::table);

    /** Those that have the regular past as well, or in another sense. */
    private static final Set<String> ALSO_REGULAR =
            Set.of("awake", "hang", "lay", "lie", "shine", "show", "sow", "strive", "swell");

    /** Pasts that are as often another form or another word. */
    private static final Set<String> NO_PAST =
            Set.of(
                    "be", "being", "am", "is", "are", "been", "does", "goes", "has", "lay", "left",
                    "felt", "found", "ground", "wound", "bore", "lying", "gone", "done");

    private static final Set<String> PASTS =
            FORMS.values().stream()
                    .filter(forms -> !forms.isEmpty())
                    .flatMap(forms -> forms.stream())
                    .filter(form -> !NO_PAST.contains(form) && !form.endsWith("n"))
                    .collect(Collectors.toCollection(HashSet::new));

    private static final Map<String, String> BASES = bases();

    private IrregularVerbs() {}

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        FORMS.forEach((verb, forms) -> {
            for (String form : forms) {
                if (!NO_PAST.contains(form)) {
                    bases.putIfAbsent(form, verb);
                }
            }
        });
        return bases;
    }

    /** The verb whose past or participle the word is; the word itself where it is none. */
    public static String base(String word) {
        return BASES.getOrDefault(word, word);
    }

    /** The past and the participle of {@code verb}; none where it is regular. */
    public static List<String> forms(String verb) {
        return FORMS.getOrDefault(verb, List.of());
    }

    public static boolean isRegular(String verb) {
        return !FORMS.containsKey(verb);
    }

    public static boolean isAlsoRegular(String verb) {
        return ALSO_REGULAR.contains(verb);
    }

    /** Whether the word is a verb's past: "went", "took"; not "gone", "taken". */
    public static boolean isPast(String word) {
        return PASTS.contains(word);
    }

    private static Map<String, List<String>> table(String rows) {
        return Arrays.stream(rows.replace("\n", " ").split(";", -1))
                .map(row -> List.of(row.strip().split("\\s+", -1)))
                .collect(
                        Collectors.toUnmodifiableMap(
                                List::getFirst, row -> row.subList(1, row.size())));
    }
}
