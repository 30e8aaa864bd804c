package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.parallax.text.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whatever stands in an article, an answer counts for the sentence that it was given to. */
class TaskTextTest {
    private static final Origin TIDE = new Origin("", "f1", "Tide", "");

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> sentence =
                Arbitraries.strings()
                        .withChars("aB. ,\u00e9\u05d0\u0628")
                        .withChars('\u4eba')
                        .ofMinLength(1)
                        .ofMaxLength(6)
                        .flatMap(it -> Arbitraries.of(it, it + "🏛", "👩‍👩‍👧" + it, "x" + it));
        return sentence.list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300)
    void a_flag_on_a_sentence_counts_for_it_and_for_no_other(
            @ForAll("sentences") List<String> sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            int start = text.length();
            spans.add(Span.of(start, start + sentence.length()));
            text.append(sentence).append("\n\n");
        }
        TaskText task = TaskText.of(new Assignment.Task(TIDE, List.of()), text.toString(), spans);
        for (int i = 0; i < spans.size(); i++) {
            Flag.Quoted quoted = Flag.Quoted.of(text.toString(), spans.get(i));
            Flag flag = new Flag(0, 0, quoted, "fact", "", Instant.EPOCH);
            SharedFlag shared = SharedFlag.of(flag, TIDE, text.toString(), spans);
            AskedSentence asked = task.asked().get(i);
            assertThat(asked.words()).isEqualTo(sentences.get(i));
            assertThat(task.under(shared)).containsExactly(asked.unit());
            assertThat(shared.anchor().sentences()).containsExactly(asked.unit().span());
        }
    }
}
