package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.SentenceKind;
import org.parallax.index.SearchHit;
import org.parallax.story.Comparison;
import org.parallax.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two invented stories that hold one of each thing the window shows. */
final class Invented {
    private Invented() {}

    static DeskModel desk() {
        return desk(List.of());
    }

    static DeskModel desk(List<String> notices) {
        List<Comparison> stories = List.of(baths(), ferries());
        return new DeskModel(stories, notices, words -> search(stories, words));
    }

    /** Plain search, sentence by sentence. */
    static List<SearchHit> search(List<Comparison> stories, String words) {
        List<SearchHit> found = new ArrayList<>();
        for (Comparison comparison : stories) {
            for (AnalyzedArticle article : comparison.story().articles()) {
                String text = article.article().text();
                for (ClassifiedSentence it : article.sentences()) {
                    String sentence = it.sentence().span().in(text);
                    int at = sentence.toLowerCase(Locale.ROOT).indexOf(words);
                    if (at >= 0) {
                        int start = it.sentence().start() + at;
                        Span span = Span.of(start, start + words.length());
                        found.add(new SearchHit(article.id(), span, it.sentence().span()));
                    }
                }
            }
        }
        return found;
    }

    static Comparison baths() {
        FactValue cost = StoryDraft.amount("3200000", "USD");
        return new StoryDraft("s1", "Ellan Bay baths to close", courier(), post(), shoreline())
                .fact(
                        FactType.VOTE,
                        "Vote of 7 to 4",
                        StoryDraft.amount("7", "vote"),
                        "7–4",
                        "7-to-4",
                        "seven votes to four")
                .fact(
                        FactType.MONEY,
                        "$3.2 million a year",
                        cost,
                        "$3.2 million",
                        "about $3 million",
                        "")
                .fact(
                        FactType.DATE,
                        "30 June",
                        new FactValue.Day("2026-06-30"),
                        "30 June",
                        "June 30",
                        "end of June")
                .fact(
                        FactType.COUNT,
                        "4,100 signatures",
                        StoryDraft.amount("4100", "signature"),
                        "4,100",
                        "",
                        "4,100")
                .fact(
                        FactType.PERSON,
                        "Ida Farrow",
                        new FactValue.Named("Ida Farrow"),
                        "Ida Farrow",
                        "Farrow",
                        "Ida Farrow")
                .fact(FactType.DATE, "built in 1931", new FactValue.Day("1931"), "1931", "", "")
                .fact(
                        FactType.COUNT,
                        "six schools",
                        StoryDraft.amount("6", "school"),
                        "",
                        "",
                        "six schools")
                .fact(
                        FactType.DURATION,
                        "three hours",
                        StoryDraft.amount("3", "hour"),
                        "",
                        "three hours",
                        "")
                .differing("4,100 names", "June 30")
                .named("harbor baths", "harbor baths", "baths")
                .keyWord("council", 1)
                .headline(
                        "Council votes 7–4 to close the harbor baths",
                        "Council",
                        "close",
                        "The town council voted 7–4")
                .done();
    }

    private static Draft courier() {
        return new Draft("a1")
                .from(
                        "Ellan Bay Courier",
                        "M. Okafor",
                        LocalDate.of(2026, 5, 13),
                        Published.From.METADATA)
                .headline("Council votes 7–4 to close the harbor baths")
                .line(
                        SegmentRole.DECK,
                        "Swimming lessons would move inland; a petition asks for a second vote.")
                .body(
                        "ELLAN BAY — The town council voted 7–4 on Tuesday to close the harbor baths on 30 June, a step it says will save $3.2 million a year.")
                .body(
                        "“We cannot keep heating a pool that leaks into the sea,” Mayor Ida Farrow said after the vote. “Nobody in this room wanted it.”")
                .body(
                        "The baths, built in 1931, need a new roof and new boilers. A petition with 4,100 names asks the council to wait.")
                .line(
                        SegmentRole.CAPTION,
                        "The harbor baths on the morning after the vote. Photo: staff")
                .body(
                        "Councilor Pim Adeyemi, who voted against, said the estimate left out the cost of buses to the inland pool.")
                .body(
                        "The council will meet again in three weeks. Until then the baths keep their usual hours, and the swimming club has been told that its lockers can stay where they are.")
                .body(
                        "Farrow said the town would look for a partner who could run the building as a sauna or a hall. Two firms have asked for the plans, she added, without naming them.")
                .body(
                        "Lessons for beginners continue on weekdays; the price stays at $3.2 million only on paper, the club joked in its letter.")
                .quote("We cannot keep heating a pool that leaks into the sea,", "Ida Farrow")
                .quote("Nobody in this room wanted it.", "Ida Farrow")
                .kind("said the estimate left out", SentenceKind.CLAIM)
                .kind("said the town would look", SentenceKind.CLAIM);
    }

    private static Draft post() {
        return new Draft("a2")
                .from(
                        "The North Quay Post",
                        "Staff",
                        LocalDate.of(2026, 5, 13),
                        Published.From.TEXT)
                .headline("Swimmers left high and dry by baths vote")
                .body(
                        "A stubborn majority has rammed through the closing of the harbor baths, robbing swimmers of about $3 million worth of public pool from June 30.")
                .body(
                        "The 7-to-4 vote came near midnight, after three hours of testimony from people who learned to swim there.")
                .body("“We cannot keep heating a pool that leaks,” Farrow insisted.")
                .line(
                        SegmentRole.CAPTION,
                        "Swimmers queue at the harbor baths last winter. Photo: reader")
                .body(
                        "Adeyemi, one of the few voices of reason, warned that “the numbers were finished before the question was asked.”")
                .body(
                        "It is the latest insult to a harbor that has already lost its market and its clock.")
                .line(SegmentRole.COMMENT, "I learned to swim there in 1974. — Tam")
                .line(SegmentRole.COMMENT, "The roof has leaked since before I was born. — Ro")
                .line(SegmentRole.COMMENT, "Ask who owns the inland pool. — J.")
                .loaded("stubborn")
                .loaded("rammed through")
                .loaded("robbing")
                .loaded("one of the few voices of reason")
                .loaded("latest insult")
                .quote("We cannot keep heating a pool that leaks,", "Ida Farrow")
                .quote("the numbers were finished before the question was asked.", "Pim Adeyemi")
                .kind("stubborn majority", SentenceKind.MIXED)
                .kind("latest insult", SentenceKind.OPINION);
    }

    private static Draft shoreline() {
        return new Draft("a3")
                .headline("Harbor pool money goes to school lessons")
                .body(
                        "Ellan Bay will pay for swimming lessons at six schools after its council agreed by seven votes to four to shut the harbor baths at the end of June.")
                .body(
                        "The change is a long-overdue answer to two decades of repairs, according to the Inland Pool Trust.")
                .body(
                        "“A pool is a promise, and this one was being broken,” said its chair, Bo Lindqvist.")
                .body(
                        "Mayor Ida Farrow has said the town cannot keep patching the roof. Some 4,100 people signed against it.")
                .line(SegmentRole.BOILERPLATE, "Home")
                .line(SegmentRole.BOILERPLATE, "Subscribe to our letter")
                .line(SegmentRole.BOILERPLATE, "More from the coast")
                .line(SegmentRole.BOILERPLATE, "About us")
                .loaded("long-overdue")
                .quote("A pool is a promise, and this one was being broken,", "Bo Lindqvist")
                .kind("according to the Inland", SentenceKind.CLAIM);
    }

    /** One text in three outlets: one has another first sentence, one the first half of it. */
    static Comparison wire() {
        String first =
                "The last night ferry left the old quay at ten on Monday with forty people on board, and no band played. ";
        String last =
                "The company wants to sell both boats before the winter and has asked two yards up the coast for an offer.";
        return new StoryDraft(
                        "s4",
                        "Last ferry",
                        wired("c1", "Ellan Bay Courier", "It rained all day. " + first + last),
                        wired("c2", "Shoreline Weekly", "Nobody waved it off. " + first + last),
                        wired(
                                "c3",
                                "The North Quay Post",
                                first + "The company wants to sell both boats before the winter."))
                .done();
    }

    private static Draft wired(String id, String outlet, String text) {
        return new Draft(id)
                .from(outlet, "Staff", LocalDate.of(2026, 4, 2), Published.From.METADATA)
                .headline("Last ferry")
                .body(text);
    }

    static Comparison ferries() {
        Draft one =
                new Draft("b1")
                        .from(
                                "Ellan Bay Courier",
                                "R. Sool",
                                LocalDate.of(2026, 4, 2),
                                Published.From.FILE)
                        .headline("Night ferries end in autumn")
                        .body(
                                "The last night ferry leaves on 1 October. The line carried 212 people a night.");
        Draft two =
                new Draft("b2")
                        .from(
                                "Shoreline Weekly",
                                "Staff",
                                LocalDate.of(2026, 4, 3),
                                Published.From.METADATA)
                        .headline("No more night boats")
                        .body("From October 1 islanders must be home by ten.");
        return new StoryDraft("s2", "Night ferries end in autumn", one, two)
                .fact(
                        FactType.DATE,
                        "1 October",
                        new FactValue.Day("2026-10-01"),
                        "1 October",
                        "October 1")
                .fact(
                        FactType.COUNT,
                        "212 people a night",
                        StoryDraft.amount("212", "person"),
                        "212 people",
                        "")
                .done();
    }
}
