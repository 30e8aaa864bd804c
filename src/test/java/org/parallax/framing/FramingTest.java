package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.List;

class FramingTest {
    private static List<String> loaded(String text) {
        AnalyzedArticle article = Written.of(text).analyzed();
        return article.loaded().stream()
                .map(term -> article.article().in(term.span()) + " " + term.voice())
                .toList();
    }

    private static List<SentenceKind> kinds(String text) {
        return Written.of(text).analyzed().sentences().stream()
                .map(ClassifiedSentence::kind)
                .toList();
    }

    @Test
    void an_empty_text_has_neither_sentences_nor_loaded_words() {
        assertThat(kinds("")).isEmpty();
        assertThat(loaded("\n\u00a0\n")).isEmpty();
    }

    @Test
    void a_loaded_word_is_its_speakers_in_a_quotation_and_the_sources_after_a_verb_of_saying() {
        assertThat(loaded("The plan is a disgrace.")).containsExactly("disgrace OUTLET");
        assertThat(loaded("“It is a disgrace to all of us,” said Ann Reyes."))
                .containsExactly("disgrace QUOTED");
        assertThat(loaded("Ann Reyes said that the plan is a disgrace."))
                .containsExactly("disgrace ATTRIBUTED");
    }

    @Test
    void a_verb_of_saying_at_the_end_gives_the_source_what_stands_before_it() {
        assertThat(loaded("The plan is a disgrace, Ann Reyes said."))
                .containsExactly("disgrace ATTRIBUTED");
        assertThat(loaded("After the disgrace, Ann Reyes said that she would go away for a while."))
                .containsExactly("disgrace OUTLET");
    }

    @Test
    void who_said_something_in_a_relative_clause_does_not_speak_in_the_main_one() {
        assertThat(loaded("The mayor who announced the plan is a disgrace."))
                .containsExactly("disgrace OUTLET");
    }

    @Test
    void a_wording_that_its_list_excepts_is_not_loaded() {
        assertThat(loaded("She won a grand slam, and the truck slammed into a wall.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hall closed in 1968. | FACT",
                "The plan is a disgrace. | OPINION",
                "The disgrace cost $4 million. | MIXED",
                "Ann Reyes said that the hall would close. | CLAIM",
                "“We will not close the hall this year,” she said. | QUOTE",
            })
    void a_sentence_is_told_by_its_voice_and_by_what_can_be_checked(
            String sentence, SentenceKind kind) {
        assertThat(kinds(sentence)).containsExactly(kind);
    }

    @Test
    void a_judging_sentence_names_the_words_that_decided() {
        ClassifiedSentence sentence =
                Written.of("The plan is a disgrace.").analyzed().sentences().getFirst();
        assertThat(sentence.cues()).hasSize(1);
        assertThat(sentence.cues().getFirst().reason().sentence()).contains("disgrace");
    }
}
