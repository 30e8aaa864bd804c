package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
    private static final String WORDS = "We will not close the hall this year";

    private static String speaker(String text) {
        assertThat(Telling.speakers(text)).as(text).hasSize(1);
        return Telling.speakers(text).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“%s,” Ann Reyes said. | Ann Reyes",
                "“%s,” said Ann Reyes. | Ann Reyes",
                "“%s,” Ann Reyes, 45, said. | Ann Reyes",
                "“%s,” Ann Reyes of the Rail Union said. | Ann Reyes",
                "“%s,” Ann Reyes (45) said. | Ann Reyes",
                "“%s,” Ann Reyes, who runs the hall, said. | Ann Reyes",
                "“%s,” Ann Reyes, speaking in the rain, said. | Ann Reyes",
                "“%s,” said union leader Ann Reyes in a speech. | Ann Reyes",
                "“%s,” said the union’s leader, Ann Reyes. | Ann Reyes",
                "The police chief of Quillford, Ann Reyes, said: “%s.” | Ann Reyes",
                "In a statement, Ann Reyes said: “%s.” | Ann Reyes",
                "In a statement on Monday Ann Reyes said: “%s.” | Ann Reyes",
                "Ann Reyes on Monday said: “%s.” | Ann Reyes",
                "Ann Reyes went on to note, “%s.” | Ann Reyes",
                "Ann Reyes went to the hall and said, “%s.” | Ann Reyes",
                "Ann Reyes opened the door, saying: “%s.” | Ann Reyes",
                "It was Ann Reyes, who said, “%s.” | Ann Reyes",
                "Ann Reyes is quoted as saying, “%s.” | Ann Reyes",
                "According to head librarian Ann Reyes, “%s.” | Ann Reyes",
                "“%s,” as Ann Reyes puts it. | Ann Reyes",
                "“%s,” as the Rail Board notes. | Rail Board",
                "A vote prompted Ann Reyes to say, “%s.” | Ann Reyes",
                "Calling it a day, Ann Reyes said, “%s.” | Ann Reyes",
                "“%s,” a spokesman for Ann Reyes said. | spokesman for Ann Reyes",
                "“%s,” Ann Reyes and Paul Okoro said. | Ann Reyes and Paul Okoro",
                "Paul Okoro left and Ann Reyes said: “%s.” | Ann Reyes",
                "“%s,” the Rail Board’s chief said. | Rail Board’s chief",
                "“%s,” it was said. | null",
                "“%s,” said. | null",
            })
    void the_speaker_is_the_subject_of_the_verb(String text, String speaker) {
        assertThat(speaker(text.formatted(WORDS))).isEqualTo(speaker);
    }

    @Test
    void who_is_told_is_not_who_tells() {
        assertThat(speaker("Paul Okoro met Ann Reyes, telling her: “" + WORDS + ".”"))
                .isEqualTo("Paul Okoro");
        assertThat(speaker("“" + WORDS + ",” Paul Okoro told Ann Reyes.")).isEqualTo("Paul Okoro");
    }

    @Nested
    class In_the_passive {
        @Test
        void nobody_speaks_where_nobody_is_named() {
            String text =
                    "The plan was swiftly decried as “part of an overall scheme to scare us.”";
            assertThat(speaker(text)).isEqualTo("null");
            assertThat(Telling.rules(text)).containsExactly("quote.passive");
        }

        @Test
        void whoever_stands_behind_by_speaks() {
            assertThat(speaker("The plan was called “part of a scheme to scare us” by Ann Reyes."))
                    .isEqualTo("Ann Reyes");
        }
    }
}
