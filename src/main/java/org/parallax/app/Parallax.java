package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.cli.Asked;
import org.parallax.cli.Librarian;
import org.parallax.cli.NoScreenException;
import org.parallax.cli.Opened;
import org.parallax.cli.Program;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Classwork;
import org.parallax.index.ArticleIndex;
import org.parallax.index.Found;
import org.parallax.lexicon.Checksums;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.source.Feed;
import org.parallax.source.Place;
import org.parallax.source.UnreadPlaceException;
import org.parallax.ui.ClassModel;
import org.parallax.ui.ClassSnapshot;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskSnapshot;
import org.parallax.ui.Inquiries;
import org.parallax.ui.Theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program as the command line sees it. */
final class Parallax implements Program {
    @Override
    public Opened read(Asked asked) throws LexiconException {
        try (Keeper keeper = new Keeper(asked, false)) {
            return Pipeline.load(asked.words(), keeper).analyze(asked, Watch.NONE);
        }
    }

    @Override
    public List<AnalyzedArticle> mark(List<Article> articles) throws LexiconException {
        Analyst analyst = new Analyst(Lexicons.load(Home.assets(), null));
        return articles.stream().map(analyst::mark).toList();
    }

    @Override
    public Opened open(Asked asked) throws LexiconException {
        try (Keeper keeper = new Keeper(asked, false)) {
            return Pipeline.load(asked.words(), keeper).open(asked, Watch.NONE);
        }
    }

    @Override
    public Feed feed(Asked asked) throws LexiconException, UnreadPlaceException {
        try (Keeper keeper = new Keeper(asked, false)) {
            return Pipeline.load(null, keeper).feed(asked, () -> true);
        }
    }

    @Override
    public Found search(Opened opened, String query, int limit) {
        try (ArticleIndex index = ArticleIndex.of(opened.articles())) {
            return index.find(query, limit);
        }
    }

    @Override
    public Librarian librarian(@Nullable Path library) {
        return new Custodian(library);
    }

    @Override
    public Map<String, String> lists(@Nullable Path words) throws LexiconException {
        return Checksums.of(Home.assets(), words);
    }

    @Override
    public Optional<Opened> window(Asked asked) throws LexiconException, NoScreenException {
        return new DeskSession(asked, List.of(new Place.OnDisk(Home.corpus()))).run();
    }

    @Override
    public boolean snapshot(Opened opened, Picture picture) throws IOException {
        headless();
        try (Finder finder = new Finder();
                Enquiries enquiries = new Enquiries(finder, null, Home.folder(), null)) {
            if (picture.view() == View.SEARCH) {
                finder.over(opened.articles());
            }
            DeskModel desk = new DeskModel(opened.comparisons(), opened.notices(), finder);
            lay(desk, opened, picture.marks());
            String words = picture.marks().picked();
            if (words != null && !desk.select(words)) {
                return false;
            }
            Look look = picture.look();
            desk.appearance().themeProperty().set(Theme.valueOf(look.theme().name()));
            desk.appearance().setTextSize(look.textSize());
            desk.inquiriesProperty().set(enquiries);
            desk.seeking().scopeProperty().set(Inquiries.Scope.DESK);
            desk.seeking().queryProperty().set(picture.query());
            desk.viewProperty().set(DeskModel.View.valueOf(picture.view().name()));
            DeskSnapshot.write(desk, picture.file(), look.width(), look.height());
            return true;
        }
    }

    @Override
    public void classroom(MarkedAssignment assignment, List<Path> answers, @Nullable Path key)
            throws NoScreenException {
        ClassSession.run(assignment, answers, key);
    }

    @Override
    public void snapshot(Classwork work, List<String> notes, Look look, Path file)
            throws IOException {
        headless();
        ClassModel model = new ClassModel();
        model.show(work, notes);
        model.appearance().themeProperty().set(Theme.valueOf(look.theme().name()));
        model.appearance().setTextSize(look.textSize());
        ClassSnapshot.write(model, file, look.width(), look.height());
    }

    /** The toolkit reads these once, when it starts: it draws without a screen. */
    private static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /** Puts away the lenses that are not wanted, and shows the flags of the library if any is. */
    private static void lay(DeskModel desk, Opened opened, Marks marks) {
        for (Lens lens : Lens.values()) {
            if (!marks.lenses().contains(lens)) {
                desk.hidden().add(org.parallax.ui.Lens.valueOf(lens.name()));
            }
        }
        Path folder = marks.library();
        if (folder != null) {
            try (Library library = Library.reading(folder)) {
                desk.flags().load(FlagKeeper.flags(library, opened.articles()));
            } catch (LibraryException e) {
                desk.notices().add(String.valueOf(e.getMessage()));
            }
        }
    }
}
