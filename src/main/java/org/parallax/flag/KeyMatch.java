package org.parallax.flag;

import org.parallax.message.Messages;

import java.util.List;

/**
 * One reader beside a key, such as the teacher's own flags.
 *
 * @param alike of the units that both flagged, how many they call the same
 * @param alpha of the two
 */
public record KeyMatch(String rater, int alike, Alpha alpha) {

    /** Compares a reader's flags with the key. */
    public static KeyMatch of(Sheet sheet, Sheet key) {
        Alpha alpha = Agreement.whole(List.of(sheet, key));
        int alike = 0;
        for (var answer : sheet.flags().entrySet()) {
            SharedFlag right = key.flags().get(answer.getKey());
            if (right != null && right.category().equals(answer.getValue().category())) {
                alike++;
            }
        }
        return new KeyMatch(sheet.rater(), alike, alpha);
    }

    /** How many are alike, and the number where there is one. */
    public String brief() {
        return alpha instanceof Alpha.Measured measured
                ? Messages.get("assignment.class.match", alike, alpha.units(), measured.figure())
                : Messages.get("assignment.class.match.bare", alike, alpha.units());
    }

    /** How many are alike, and how far that is beyond chance. */
    public String words() {
        return Messages.get("flags.agreement.alike", alike, alpha.units(), alpha.words());
    }
}
