package org.parallax;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/**
 * Stands before the program's sentences, as its name has it, and lets them through; while it is
 * asked to, it makes each about 40% longer and gives it brackets and accents, as a translation
 * would be longer. Key names and samples, which nobody translates so, stay as they are.
 */
public final class messages_en extends ResourceBundle {
    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String LONGER = "áéíóúýÁÉÍÓÚÝ";

    private static volatile boolean longer;

    /** From now on sentences are longer, or as they are. */
    public static void setLonger(boolean is) {
        longer = is;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        boolean fixed = key.startsWith("window.key.") || key.endsWith(".sample");
        return longer && !fixed ? lengthen(parent.getString(key)) : null;
    }

    /** Doubles each vowel outside of what is filled in. */
    private static String lengthen(String sentence) {
        StringBuilder all = new StringBuilder("[");
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int vowel = depth > 0 ? -1 : VOWELS.indexOf(letter);
            all.append(vowel < 0 ? letter : LONGER.charAt(vowel));
            if (vowel >= 0) {
                all.append(Character.toLowerCase(LONGER.charAt(vowel)));
            }
        }
        return all.append(']').toString();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(parent.keySet());
    }
}
