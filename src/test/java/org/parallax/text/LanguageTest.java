package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat hat am Montag beschlossen, das Bad in der Altstadt zu schließen, weil das Geld fehlt. Die Stadt will das Gebäude im Herbst verkaufen, in dem seit vierzig Jahren Kinder schwimmen lernen.",
                "Le conseil a décidé lundi de fermer la piscine, faute d'argent. La ville veut vendre le bâtiment en automne, où les enfants apprennent à nager depuis quarante ans, mais les parents protestent.",
                "De raad besloot maandag het zwembad te sluiten, omdat er geen geld meer is. De stad wil het gebouw in de herfst verkopen, waar kinderen al veertig jaar leren zwemmen, zo zei de wethouder.",
                "O conselho decidiu na segunda-feira fechar a piscina por falta de dinheiro. A cidade quer vender o edifício no outono, onde as crianças aprendem a nadar há quarenta anos, disse o vereador.",
            })
    void other_languages_are_not_english(String text) {
        assertThat(Language.isEnglish(Tokens.of(text))).isFalse();
    }

    @Test
    void news_in_english_is_english() {
        String text =
                "The council decided on Monday to close the pool, because it has no money left."
                        + " The town wants to sell the building, where children have learned to swim for"
                        + " forty years, in the autumn.";
        assertThat(Language.isEnglish(Tokens.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34", "Council closes pool", "Rat schließt Bad"})
    void what_is_too_short_to_tell_is_taken_for_english(String text) {
        assertThat(Language.isEnglish(Tokens.of(text))).isTrue();
    }
}
