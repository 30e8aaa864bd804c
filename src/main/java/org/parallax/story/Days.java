package org.parallax.story;

import org.parallax.fact.FactValue;
import org.parallax.story.FactAligner.Group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins what names the same day of the year where not every article says which year: a day without
 * a year, or with one that only its article's own date suggests, is taken for the day of a year
 * that is written out, or else for the one that most mentions suggest.
 */
final class Days {
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}|-)-(\\d\\d-\\d\\d)");

    private Days() {}

    static List<Group> join(List<Group> groups) {
        List<Group> joined = new ArrayList<>(groups);
        Map<String, List<Group>> byDay = new LinkedHashMap<>();
        for (Group group : groups) {
            String day = dayOfYear(group);
            if (!day.isEmpty()) {
                byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(group);
            }
        }
        for (List<Group> same : byDay.values()) {
            if (same.size() > 1) {
                takeIn(same).forEach(joined::remove);
            }
        }
        return joined;
    }

    /** Joins what can be joined, and answers which groups were taken in. */
    private static List<Group> takeIn(List<Group> same) {
        List<Group> written = same.stream().filter(group -> !isInferred(group)).toList();
        if (written.size() > 1) {
            return List.of();
        }
        Group into =
                written.isEmpty()
                        ? Collections.max(
                                same, Comparator.comparingInt(group -> group.mentions().size()))
                        : written.getFirst();
        List<Group> taken = same.stream().filter(group -> group != into).toList();
        taken.forEach(group -> into.takeIn(group, "join.day"));
        return taken;
    }

    /** Whether no mention of it writes the year out. */
    private static boolean isInferred(Group group) {
        return iso(group).startsWith("--")
                || group.mentions().stream()
                        .allMatch(mention -> mention.mention().isYearInferred());
    }

    /** "12-01" of a full day, nothing of a month, a year or what is no date. */
    private static String dayOfYear(Group group) {
        Matcher matcher = DAY.matcher(iso(group));
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String iso(Group group) {
        return group.value() instanceof FactValue.Day day ? day.iso() : "";
    }
}
