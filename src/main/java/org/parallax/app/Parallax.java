package org.parallax.app;

import org.parallax.cli.NoScreenException;
import org.parallax.cli.Opened;
import org.parallax.cli.Program;
import org.parallax.index.ArticleIndex;
import org.parallax.index.SearchHit;
import org.parallax.lexicon.LexiconException;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskSnapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program as the command line sees it. */
final class Parallax implements Program {
    @Override
    public Opened read(List<Path> paths, boolean plain) throws LexiconException {
        return Pipeline.load().read(paths, plain, Watch.NONE);
    }

    @Override
    public Opened open(List<Path> paths, boolean plain, boolean oneStory) throws LexiconException {
        return Pipeline.load().open(paths, plain, oneStory, Watch.NONE);
    }

    @Override
    public List<SearchHit> search(Opened opened, String query, int limit) {
        try (ArticleIndex index = ArticleIndex.of(opened.articles())) {
            return index.search(query, limit);
        }
    }

    @Override
    public Optional<Opened> window(List<Path> paths) throws LexiconException, NoScreenException {
        return new DeskSession(paths.isEmpty() ? List.of(Home.corpus()) : paths).run();
    }

    @Override
    public void snapshot(Opened opened, Picture picture) throws IOException {
        // The toolkit reads these once, when it starts: it draws without a screen.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (Finder finder = new Finder()) {
            DeskModel desk = new DeskModel(opened.comparisons(), opened.unreadSentences(), finder);
            desk.darkProperty().set(picture.dark());
            DeskSnapshot.write(desk, picture.file(), picture.width(), picture.height());
        }
    }
}
