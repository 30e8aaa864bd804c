package org.parallax.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WordingTest {
    /** More than are remembered at a time. */
    private static final int MANY = 150_000;

    private static String exact(Wording wording, String word) {
        return wording.form(word).exact().utf8ToString();
    }

    @Test
    void everyWordHasItsOwnFormHoweverManyWereMet() {
        Wording wording = new Wording();
        for (int i = 0; i < MANY; i++) {
            assertEquals("w" + i, exact(wording, "W" + i));
            assertEquals("w" + i / 2, exact(wording, "W" + i / 2));
        }
    }

    @Test
    void wordsOfOneHashAreTwoWords() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        Wording wording = new Wording();
        assertEquals("aa", exact(wording, "Aa"));
        assertEquals("bb", exact(wording, "BB"));
        assertEquals("aa", exact(wording, "Aa"));
    }

    @Test
    void aWordIsReadWhereItStands() {
        Wording wording = new Wording();
        String text = "The mills of the mill";
        assertEquals(new BytesRef("~mill"), wording.form(text, 4, 9).basic());
        assertEquals(new BytesRef("mill"), wording.form(text, 17, 21).exact());
    }
}
