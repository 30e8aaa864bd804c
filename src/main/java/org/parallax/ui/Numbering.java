package org.parallax.ui;

import org.parallax.story.Comparison;
import org.parallax.story.StoryFact;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that the facts of a story go by in every column: the shared ones first, then the
 * figures that one article alone gives. A name that only one article gives has none: marking each
 * would litter the text.
 */
public final class Numbering {
    private Numbering() {}

    /** The numbered facts, in the order of their numbers, from 1. */
    public static List<Subject.Fact> of(Comparison comparison) {
        List<Subject.Fact> numbered = new ArrayList<>();
        for (StoryFact fact : comparison.shared()) {
            numbered.add(new Subject.Fact(fact, numbered.size() + 1));
        }
        for (StoryFact fact : comparison.facts()) {
            if (!fact.isShared() && !fact.type().isName()) {
                numbered.add(new Subject.Fact(fact, numbered.size() + 1));
            }
        }
        return numbered;
    }
}
