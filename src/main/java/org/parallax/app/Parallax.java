package org.parallax.app;

import org.parallax.cli.Opened;
import org.parallax.cli.Program;
import org.parallax.index.SearchHit;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Progress;

import java.nio.file.Path;
import java.util.List;

/** The program as the command line sees it. */
final class Parallax implements Program {
    @Override
    public Opened open(List<Path> paths, boolean plain, boolean oneStory) throws LexiconException {
        return Pipeline.load().open(paths, plain, oneStory, Progress.NONE);
    }

    @Override
    public List<SearchHit> search(Opened opened, String query, int limit) {
        return List.of();
    }

    @Override
    public int window(List<Path> paths) {
        return 1;
    }

    @Override
    public int snapshot(List<Path> paths, Picture picture) {
        return 1;
    }
}
