package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.cli.Asked;
import org.parallax.cli.Librarian;
import org.parallax.cli.Manner;
import org.parallax.cli.NoScreenException;
import org.parallax.cli.Opened;
import org.parallax.cli.Program;
import org.parallax.export.AssignmentFile;
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
import org.parallax.story.Comparison;
import org.parallax.ui.AssignmentModel;
import org.parallax.ui.ClassModel;
import org.parallax.ui.ClassSnapshot;
import org.parallax.ui.DeskModel;
import org.parallax.ui.DeskSnapshot;
import org.parallax.ui.Inquiries;
import org.parallax.ui.Theme;
import org.parallax.ui.Toolkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

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
    public Path fonts() {
        return Home.fonts();
    }

    @Override
    public Optional<Opened> window(Asked asked) throws LexiconException, NoScreenException {
        Windows windows = new Windows(asked);
        Optional<Opened> shown =
                new DeskSession(asked, List.of(new Place.OnDisk(Home.corpus())), windows).run();
        windows.await();
        return shown;
    }

    @Override
    public List<String> windows(Asked asked, List<AssignmentFile> assignments)
            throws NoScreenException {
        try {
            Toolkit.begin(() -> {});
        } catch (UnsupportedOperationException e) {
            throw new NoScreenException(e);
        }
        List<String> refused = new CopyOnWriteArrayList<>();
        Windows windows = new Windows(asked);
        assignments.forEach(it -> windows.open(it, refused::add));
        windows.await();
        return List.copyOf(refused);
    }

    @Override
    public boolean snapshot(AssignmentFile file, Picture picture)
            throws IOException, LexiconException {
        withoutScreen();
        Path base = picture.marks().library();
        Asked asked = new Asked(List.of(), Manner.USUAL, null, base);
        try (Finder finder = new Finder();
                Enquiries enquiries = new Enquiries(finder, null, Home.folder(), null);
                Keeper keeper = new Keeper(asked, false);
                Worksheet sheet = Worksheet.reading(file, base == null ? Home.corpus() : base)) {
            AssignmentModel model = new AssignmentModel(file.assignment());
            DeskModel desk = new DeskModel(model, finder);
            List<Comparison> comparisons =
                    Papers.of(file.assignment().brief(), sheet.pages().articles(), null, keeper);
            finder.over(
                    comparisons.stream().flatMap(it -> it.story().articles().stream()).toList());
            model.bring(sheet.pages().tasks());
            desk.show(comparisons, List.of());
            desk.flags().load(sheet.flags());
            return draw(desk, picture, enquiries);
        } catch (LibraryException e) {
            throw new IOException(e);
        }
    }

    /** The toolkit reads these once, when it starts: it draws without a screen. */
    private static void withoutScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    @Override
    public boolean snapshot(Opened opened, Picture picture) throws IOException {
        withoutScreen();
        try (Finder finder = new Finder();
                Enquiries enquiries = new Enquiries(finder, null, Home.folder(), null)) {
            if (picture.view() == View.SEARCH) {
                finder.over(opened.articles());
            }
            DeskModel desk = new DeskModel(opened.comparisons(), opened.notices(), finder);
            lay(desk, opened, picture.marks());
            return draw(desk, picture, enquiries);
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
        withoutScreen();
        ClassModel model = new ClassModel();
        model.show(work, notes);
        model.appearance().themeProperty().set(Theme.valueOf(look.theme().name()));
        model.appearance().setTextSize(look.textSize());
        ClassSnapshot.write(model, file, look.width(), look.height());
    }

    private static boolean draw(DeskModel desk, Picture picture, Enquiries enquiries)
            throws IOException {
        for (Lens lens : Lens.values()) {
            if (!picture.marks().lenses().contains(lens)) {
                desk.hidden().add(org.parallax.ui.Lens.valueOf(lens.name()));
            }
        }
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

    /** Shows the flags of the library if any is asked for. */
    private static void lay(DeskModel desk, Opened opened, Marks marks) {
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
