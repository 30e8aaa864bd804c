package org.parallax.story;

import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.story.FactAligner.Group;

import java.util.ArrayList;
import java.util.List;

/** Takes a day without a year for the one full day of the story that has the same month and day. */
final class Days {
    private Days() {}

    static List<Group> join(List<Group> groups) {
        List<Group> joined = new ArrayList<>(groups);
        for (Group bare : groups) {
            if (bare.type() != FactType.DATE || !iso(bare).startsWith("--")) {
                continue;
            }
            List<Group> full =
                    joined.stream()
                            .filter(group ->
                                    group.type() == FactType.DATE && sameDay(iso(group), iso(bare)))
                            .toList();
            if (full.size() == 1) {
                full.getFirst().takeIn(bare, "join.day");
                joined.remove(bare);
            }
        }
        return joined;
    }

    private static String iso(Group group) {
        return group.value() instanceof FactValue.Day day ? day.iso() : "";
    }

    private static boolean sameDay(String full, String bare) {
        return !full.startsWith("-")
                && full.length() == bare.length() + 3
                && full.endsWith(bare.substring(1));
    }
}
