package org.parallax.cli;

import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;
import org.parallax.source.Feed;
import org.parallax.source.FeedEntry;
import org.parallax.source.Place;
import org.parallax.source.UnreadPlaceException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** Prints the articles that a feed names, for the reader to pick from. */
@Command(name = "feed", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FeedCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FEED", descriptionKey = "cli.feed", converter = PlaceConverter.class)
    private Place place = new Place.Nowhere("");

    @Mixin private final Kept kept = new Kept();

    FeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LexiconException {
        try {
            Feed feed = console.program().feed(kept.asked(List.of(place)));
            for (FeedEntry entry : feed.entries()) {
                var day = entry.published();
                console.out()
                        .println(
                                Messages.get(
                                        "cli.feed.entry",
                                        day == null ? Messages.get("cli.undated") : day.toString(),
                                        Lines.oneLine(entry.title()),
                                        entry.address()));
            }
            return Verbs.DONE;
        } catch (UnreadPlaceException e) {
            console.err().println(e.getMessage());
            return Verbs.BAD_INPUT;
        }
    }
}
