package org.parallax.framing;

import org.parallax.fact.FactType;
import org.parallax.fact.Mention;
import org.parallax.message.Reason;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides what one sentence does. */
final class Judge {
    /** From this share of quoted characters on, a sentence is its source's. */
    private static final double MAINLY_QUOTED = 0.55;

    /** From this share of reported characters on, a sentence is its source's claim. */
    private static final double PARTLY_REPORTED = 0.2;

    /** Weak signs that make a judgement together, where a weak word or an address is among them. */
    private static final int ENOUGH = 2;

    /** And where grammar alone speaks for it. */
    private static final int ENOUGH_ALONE = 3;

    private final String text;
    private final Sentence sentence;
    private final Voices voices;
    private final List<Sign> own;

    Judge(String text, Sentence sentence, Voices voices, List<Sign> signs) {
        this.text = text;
        this.sentence = sentence;
        this.voices = voices;
        own = new ArrayList<>();
        for (Sign sign : signs) {
            if (sign.voice() == Voice.OUTLET) {
                own.add(sign);
            }
        }
        own.sort(Comparator.comparing(Sign::span));
    }

    /**
     * What the sentence does.
     *
     * @param checkable the facts in it
     */
    ClassifiedSentence decide(List<Mention> checkable) {
        if (voices.quoted() >= MAINLY_QUOTED) {
            return sentence(SentenceKind.QUOTE, List.of());
        }
        Span cue = voices.cue();
        if (judges(checkable)) {
            return sentence(
                    isChecked(checkable) ? SentenceKind.MIXED : SentenceKind.OPINION,
                    decisive().stream().map(Sign::cue).toList());
        }
        if (cue != null && voices.given() >= PARTLY_REPORTED) {
            return sentence(
                    SentenceKind.CLAIM,
                    List.of(new Cue(cue, Reason.of("kind.claim", cue.in(text)))));
        }
        return sentence(SentenceKind.FACT, List.of());
    }

    /**
     * A word that mostly judges is enough. Weaker signs are weighed against what makes a report: a
     * figure, a day, a source.
     */
    private boolean judges(List<Mention> checkable) {
        boolean told = false;
        int weight = 0;
        for (Sign sign : own) {
            if (sign.isSure()) {
                return true;
            }
            told |= sign.word() || sign.weight() > 1;
            weight += sign.weight();
        }
        return weight > 0 && weight - against(checkable) >= (told ? ENOUGH : ENOUGH_ALONE);
    }

    /** What the reader is shown: where words decided, grammar need not be told. */
    private List<Sign> decisive() {
        return own.stream().anyMatch(Sign::isSure) ? own.stream().filter(Sign::word).toList() : own;
    }

    /**
     * Whether a judging sentence also tells something that can be checked. A name alone is not
     * enough, since whoever is judged is named; what someone named did is.
     */
    private boolean isChecked(List<Mention> checkable) {
        return against(checkable) > 0
                || (Tense.isPast(sentence)
                        && checkable.stream().anyMatch(mention -> mention.type().isName()));
    }

    private int against(List<Mention> checkable) {
        boolean day = false;
        boolean figure = false;
        for (Mention mention : checkable) {
            day |= mention.type() == FactType.DATE;
            figure |= mention.type() != FactType.DATE && !mention.type().isName();
        }
        return (day ? 1 : 0) + (figure ? 1 : 0) + (voices.cue() != null ? 1 : 0);
    }

    private ClassifiedSentence sentence(SentenceKind kind, List<Cue> because) {
        return new ClassifiedSentence(sentence, kind, because);
    }
}
