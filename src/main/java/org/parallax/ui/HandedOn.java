package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.export.Export;
import org.parallax.export.Format;
import org.parallax.export.Gathered;
import org.parallax.export.Tally;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.ui.HandOnModel.Preview;
import org.parallax.ui.HandOnModel.Scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stories that are to be handed on, as they stand in the window at one moment. What is made of them
 * takes time, and may be made on any thread.
 *
 * @param flags what the reader flagged in them, by the articles' ids
 */
record HandedOn(List<Undismissed> stories, Map<String, List<Flag>> flags) {
    HandedOn {
        stories = List.copyOf(stories);
        flags = Map.copyOf(flags);
    }

    /** The shown story, or all that lie on the desk. */
    static HandedOn of(DeskModel desk, Scope scope) {
        StoryModel shown = desk.storyProperty().get();
        List<StoryModel> wanted =
                switch (scope) {
                    case STORY -> shown == null ? List.of() : List.of(shown);
                    case DESK, LIBRARY -> List.copyOf(desk.stories());
                };
        List<Undismissed> stories = new ArrayList<>();
        Map<String, List<Flag>> flags = new HashMap<>();
        for (StoryModel story : wanted) {
            stories.add(Undismissed.of(story, desk.dismissed()));
            story.ids().forEach(it -> flags.put(it, List.copyOf(desk.flags().of(it))));
        }
        return new HandedOn(stories, flags);
    }

    private Gathered gathered() {
        List<Comparison> comparisons = stories.stream().map(Undismissed::comparison).toList();
        List<AnalyzedArticle> articles =
                comparisons.stream().flatMap(it -> it.story().articles().stream()).toList();
        return new Gathered(articles, comparisons, flags);
    }

    Preview report() {
        Gathered told = gathered();
        return preview(Tally.ofReport(told), new Handout.Page(told), true);
    }

    Preview data(Portion portion, Format format) {
        Gathered told = gathered();
        Export export = new Export(portion.whats(), format, told);
        List<String> sentences = Tally.of(export, portion.whats(), format, told.articles().size());
        return preview(
                sentences,
                new Handout.Data(told, portion.whats(), format),
                portion != Portion.ARTICLES);
    }

    Preview marked() {
        Gathered told = gathered();
        boolean none = told.flags().values().stream().allMatch(List::isEmpty);
        return none ? flagless() : new Preview(Tally.ofFlags(told), new Handout.Flags(told));
    }

    /** Of nothing no file is written. */
    static Preview flagless() {
        return new Preview(List.of(Messages.get("window.handon.flagless")), null);
    }

    /**
     * Says too how many marks the reader put away: whoever reads on does not see that they were.
     */
    private Preview preview(List<String> counted, Handout handout, boolean marks) {
        if (stories.isEmpty()) {
            return new Preview(List.of(Messages.get("window.handon.nothing")), null);
        }
        List<String> sentences = new ArrayList<>(counted);
        int gone = stories.stream().mapToInt(Undismissed::count).sum();
        if (gone > 0 && marks) {
            sentences.add(Messages.get("window.handon.dismissed", gone));
        }
        return new Preview(sentences, handout);
    }
}
