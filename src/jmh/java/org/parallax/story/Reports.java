package org.parallax.story;

import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles made up by chance, the same ones on every run: five tell one event in words of their own
 * and with its figures, names and quotations; two events befall one town.
 */
final class Reports {
    private static final String[] GIVEN = {
        "Ann", "Paul", "Clare", "Marcus", "Ines", "Tom", "Ruth", "Victor", "Nora", "Ivan"
    };
    private static final String[] ROLES = {
        "mayor", "engineer", "teacher", "captain", "baker", "nurse", "farmer", "clerk"
    };
    private static final String[] THINGS = {
        "bridge",
        "library",
        "harbour",
        "school",
        "market",
        "station",
        "theatre",
        "hospital",
        "museum",
        "tunnel",
        "mill",
        "dam"
    };
    private static final String[] DEEDS = {
        "closed after a storm", "opened again", "was sold", "burned down", "lost its roof",
        "was flooded", "is to be moved", "ran out of money", "was voted down", "needs repairs"
    };
    private static final String[] ASIDES = {
        "Neighbours brought soup and blankets", "The council will meet on Thursday",
        "Nobody could say how it began", "A band played in the rain",
        "Shops nearby stayed open until late", "The insurers have sent a letter",
        "Children were taken home by bus", "Two committees look into the matter"
    };

    private final Random ofEvent;
    private final Random chance;
    private final String town;
    private final String thing;
    private final String deed;
    private final List<String> people = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    private Reports(int number) {
        int event = number / 5;
        ofEvent = new Random(event);
        chance = new Random(1000 + number);
        town = name(new Random(-1 - event / 2));
        thing = pick(THINGS, ofEvent);
        deed = pick(DEEDS, ofEvent);
        for (int i = 0; i < 4; i++) {
            people.add(pick(GIVEN, ofEvent) + " " + name(ofEvent));
            statements.add(statement());
        }
    }

    /** {@code count} articles of about 1,700 characters. */
    static List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(new Reports(i).article("a" + (i + 1)));
        }
        return articles;
    }

    private Article article(String id) {
        String headline = "The " + thing + " of " + town + " " + deed;
        StringBuilder text = new StringBuilder(headline).append("\n\n");
        for (int paragraph = 0; paragraph < 9; paragraph++) {
            int at = chance.nextInt(people.size());
            text.append(report(at)).append(" ").append(pick(ASIDES, chance)).append(".\n\n");
        }
        List<Segment> segments = new ArrayList<>();
        for (Span span : Paragraphs.of(text.toString())) {
            SegmentRole role = segments.isEmpty() ? SegmentRole.HEADLINE : SegmentRole.BODY;
            segments.add(new Segment(span, role, Reason.of("segment.body")));
        }
        Masthead masthead = new Masthead(null, headline, null, null);
        return new Article(id, id + ".txt", masthead, text.toString(), segments);
    }

    private String report(int at) {
        String who = people.get(at);
        String said = statements.get(at);
        return switch (chance.nextInt(4)) {
            case 0 -> "“" + said + ",” said " + who + ", a " + pick(ROLES, chance) + ".";
            case 1 -> who + " told reporters: “" + said + ".”";
            case 2 -> who + " said that the " + thing + " of " + town + " " + deed + ".";
            default -> "In " + town + " " + figure(at) + ", according to " + who + ".";
        };
    }

    private String statement() {
        return "We have waited "
                + (2 + ofEvent.nextInt(30))
                + " years for the "
                + thing
                + " and nobody from "
                + name(ofEvent)
                + " ever asked us what "
                + pick(ROLES, ofEvent)
                + "s need";
    }

    private String figure(int at) {
        int number = 100 * (1 + at) + people.get(at).length() * 7;
        return at % 2 == 0
                ? number + " families live near the " + thing
                : "repairs cost $" + number + "," + (100 + number) + " last year";
    }

    private static String name(Random random) {
        String[] parts = {"bor", "dun", "fel", "gar", "hal", "kes", "lor", "mar", "nor", "tam"};
        String name = pick(parts, random) + pick(parts, random) + pick(parts, random);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
