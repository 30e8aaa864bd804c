package org.parallax.framing;

import org.jspecify.annotations.Nullable;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Characters;
import org.parallax.text.FewWords;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Signs of the writer's own view that lie in the grammar: who is addressed, what is denied,
 * weighed, made general or only thought of. Each counts once a sentence.
 */
final class Signs {
    /** What a small word does to the sentence it stands in. */
    private enum Turn {
        SELF(1, "i i'm i've i'd i'll me my myself mine"),
        GROUP(2, "we we're we've we'd we'll us our ours ourselves"),
        READER(2, "you you're you've you'd you'll your yours yourself"),
        UNREAL(1, "would could might may cannot can't wouldn't couldn't will won't can"),
        WHOLESALE(
                1,
                "always never every everyone everybody nobody nothing none everything entire ever anyone"
                        + " anything forever no-one all no"),
        DEGREE(1, "very so too quite rather such even just really actually merely simply"),
        DENIAL(
                1,
                "not isn't aren't doesn't don't didn't wasn't weren't hasn't haven't nor neither");

        private final int weight;
        private final String words;

        Turn(int weight, String words) {
            this.weight = weight;
            this.words = words;
        }
    }

    private static final Map<String, Turn> TURNS = turns();
    private static final FewWords TURNING = FewWords.of(TURNS.keySet());

    /** Verb forms by which a sentence states how things are, and not what happened. */
    private static final FewWords PRESENT =
            FewWords.of(
                    "is", "are", "isn't", "aren't", "it's", "that's", "there's", "they're", "he's",
                    "she's", "what's", "here's", "has", "have", "do", "does", "don't", "doesn't",
                    "can", "cannot", "must", "should", "means", "makes", "want", "wants", "need",
                    "needs");

    private final String text;
    private final Sentence sentence;
    private final Voices voices;
    private final Set<Turn> turned = EnumSet.noneOf(Turn.class);
    private final List<Sign> signs = new ArrayList<>();
    private @Nullable Token present;

    private Signs(String text, Sentence sentence, Voices voices) {
        this.text = text;
        this.sentence = sentence;
        this.voices = voices;
    }

    /**
     * The signs of one sentence, in no order.
     *
     * @param role where it stands: a headline is in the present tense by custom
     */
    static List<Sign> in(String text, Sentence sentence, Voices voices, SegmentRole role) {
        Signs found = new Signs(text, sentence, voices);
        found.words();
        if (role == SegmentRole.BODY) {
            found.general();
        }
        found.marks();
        return found.signs;
    }

    private void words() {
        for (Token token : sentence.tokens()) {
            String word = token.word();
            if (present == null && PRESENT.contains(word)) {
                present = token;
            }
            Turn turn = TURNING.contains(word) ? TURNS.get(word) : null;
            if (turn != null && !isCountry(token) && !turned.contains(turn)) {
                turn(turn, token);
            }
        }
        List<Token> tokens = sentence.tokens();
        if (!tokens.isEmpty() && tokens.getFirst().word().equals("but")) {
            add("sign.but", tokens.getFirst().span(), 1);
        }
    }

    private void turn(Turn turn, Token token) {
        if (voices.of(token.span()) == Voice.OUTLET) {
            turned.add(turn);
            add("sign." + turn.name().toLowerCase(Locale.ROOT), token.span(), turn.weight);
        }
    }

    private boolean isCountry(Token token) {
        return text.startsWith("US", token.start()) && token.span().length() == 2;
    }

    /** Nothing is told that happened: the sentence says how things are. */
    private void general() {
        if (!Tense.isPast(sentence)
                && present != null
                && voices.of(present.span()) == Voice.OUTLET) {
            add("sign.general", present.span(), 1);
        }
    }

    /** What punctuation shows: a question, an exclamation, an aside, marks that keep a distance. */
    private void marks() {
        int last = sentence.end() - 1;
        while (last > sentence.start()
                && (Characters.isClosing(text.charAt(last))
                        || Characters.isSpace(text.charAt(last)))) {
            last--;
        }
        if (text.charAt(last) == '?') {
            add("sign.question", Span.of(last, last + 1), 2);
        } else if (text.charAt(last) == '!') {
            add("sign.exclamation", Span.of(last, last + 1), 2);
        }
        int dash = dash();
        if (dash >= 0) {
            add("sign.aside", Span.of(dash, dash + 1), 1);
        }
        for (Span scare : voices.scare()) {
            // Capitals show a title: "The Night Train" keeps no distance.
            add("sign.scare", scare, hasCapital(scare) ? 1 : 2);
        }
    }

    private int dash() {
        for (int i = sentence.start() + 1; i < sentence.end() - 1; i++) {
            char c = text.charAt(i);
            boolean spaced = Characters.isSpace(text.charAt(i - 1));
            if (c == '—' || (c == '–' && spaced) || (c == '-' && text.charAt(i + 1) == '-')) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasCapital(Span span) {
        return span.in(text).chars().anyMatch(Character::isUpperCase);
    }

    private void add(String rule, Span span, int weight) {
        signs.add(Sign.of(span, voices.of(span), weight, Reason.of(rule, span.in(text))));
    }

    private static Map<String, Turn> turns() {
        Map<String, Turn> turns = new HashMap<>();
        for (Turn turn : Turn.values()) {
            Arrays.stream(turn.words.split(" ", -1)).forEach(word -> turns.put(word, turn));
        }
        return turns;
    }
}
