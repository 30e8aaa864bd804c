package org.parallax.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static String exact(Wording wording, String word) {
        return wording.form(word).exact().utf8ToString();
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
        assertEquals(new BytesRef("~mill"), wording.form(text.toCharArray(), 4, 9).basic());
        assertEquals(new BytesRef("mill"), wording.form(text.toCharArray(), 17, 21).exact());
    }
}
