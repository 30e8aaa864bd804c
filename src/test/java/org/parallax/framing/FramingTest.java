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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You and your neighbours always pay, and nobody asks you why. | OPINION",
                "We all know how this ends. | OPINION",
                "Is the hall worth it? | OPINION",
                "The council's “plan” was to wait. | OPINION",
                "The rule does not apply to boats. | FACT",
                "On 3 May 2017 the council would not give a figure. | FACT",
                "The hall could not open on 3 May 2017, the mayor said. | CLAIM",
            })
    void grammar_alone_tells_a_view_only_where_much_of_it_comes_together(
            String sentence, SentenceKind kind) {
        assertThat(kinds(sentence)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The disgrace of a plan is Reyes. | OPINION",
                "Ann Reyes pushed the disgrace of a plan through. | MIXED",
                "The disgrace began on 3 May 2017. | MIXED",
                "The disgrace is the plan of Ann Reyes. | OPINION",
            })
    void a_judging_sentence_is_mixed_where_it_also_tells_what_can_be_checked(
            String sentence, SentenceKind kind) {
        assertThat(kinds(sentence)).containsExactly(kind);
    }

    @Test
    void a_weak_word_is_no_loaded_word() {
        assertThat(loaded("The huge hall closed in 1968.")).isEmpty();
    }

    @Test
    void a_word_that_is_part_of_a_name_is_not_loaded() {
        assertThat(loaded("She works for the Disgrace Institute, which opened in 1968.")).isEmpty();
    }

    @Test
    void each_stretch_of_the_text_has_one_voice_and_none_is_left_out() {
        String text =
                "The plan is late. Ann Reyes said that the hall would close. “We are sorry,” she said.";
        AnalyzedArticle article = Written.of(text).analyzed();
        List<VoicePart> parts = article.framed().voices();
        assertThat(parts)
                .extracting(VoicePart::voice)
                .containsExactly(
                        Voice.OUTLET,
                        Voice.OUTLET,
                        Voice.ATTRIBUTED,
                        Voice.OUTLET,
                        Voice.OUTLET,
                        Voice.QUOTED,
                        Voice.OUTLET);
        String whole = article.article().text();
        int at = parts.getFirst().span().start();
        for (VoicePart part : parts) {
            assertThat(whole.substring(at, part.span().start())).isBlank();
            at = part.span().end();
        }
        assertThat(whole.substring(at)).isBlank();
    }

    @Test
    void an_article_in_another_language_is_told_so_and_not_judged() {
        String german =
                "Der Rat hat am Montag beschlossen, das Bad zu schließen, weil das Geld fehlt."
                        + " Die Stadt will das Gebäude im Herbst verkaufen, in dem seit vierzig Jahren"
                        + " Kinder schwimmen lernen. Ist das nicht furchtbar? Wir alle zahlen dafür!";
        AnalyzedArticle article = Written.of(german).analyzed();
        assertThat(article.framed().english()).isFalse();
        assertThat(article.sentences())
                .isNotEmpty()
                .noneMatch(sentence -> sentence.kind() == SentenceKind.OPINION);
    }
}
