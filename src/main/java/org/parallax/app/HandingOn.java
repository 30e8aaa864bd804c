package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.cli.FlagLines;
import org.parallax.cli.Version;
import org.parallax.export.AnnotationWriter;
import org.parallax.export.Export;
import org.parallax.export.Gathered;
import org.parallax.export.Origin;
import org.parallax.export.Report;
import org.parallax.export.ReportForm;
import org.parallax.export.WholeFile;
import org.parallax.flag.SharedFlag;
import org.parallax.lexicon.Checksums;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;
import org.parallax.ui.Handout;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes what the reader hands on from the window. The same articles and settings give the same
 * bytes as the verbs give, where the reader put no mark away and moved no column.
 */
final class HandingOn {
    private final Shelf shelf;
    private final Watch watch;

    HandingOn(Shelf shelf, Watch watch) {
        this.shelf = shelf;
        this.watch = watch;
    }

    /**
     * Writes it in the place of what was there.
     *
     * @throws RefusedException where it cannot be written, or is stopped; what was there is as it
     *     was
     */
    Told write(Handout what, Path file) throws RefusedException {
        return switch (what) {
            case Handout.Page page -> page(page.told(), file);
            case Handout.Data data -> data(data, file);
            case Handout.Flags flags -> flags(marked(flags.told()), file);
            case Handout.AllFlags all -> flags(all(), file);
        };
    }

    private Told page(Gathered told, Path file) throws RefusedException {
        ReportForm form =
                ReportForm.of(file)
                        .orElseThrow(
                                () -> new RefusedException(Messages.get("report.badending", file)));
        Report report =
                new Report(
                        told.comparisons(),
                        told.flags(),
                        origin(),
                        LocalDate.now(ZoneId.systemDefault()));
        Path fonts = Home.fonts();
        try {
            ReportForm.Made made = form.make(report, fonts);
            Told written = put(file, made.content());
            List<String> sentences = new ArrayList<>(written.sentences());
            made.note().ifPresent(sentences::add);
            return new Told(sentences);
        } catch (IOException e) {
            throw new RefusedException(Messages.get("report.fontless", fonts));
        }
    }

    private Told data(Handout.Data data, Path file) throws RefusedException {
        Export export = new Export(data.whats(), data.format(), inOrder(data.told()));
        Origin origin = origin();
        return put(file, out -> export.write(origin, out));
    }

    /** The articles as they were read one after the other, as the verbs have them. */
    private Gathered inOrder(Gathered told) {
        Map<String, AnalyzedArticle> articles = new HashMap<>();
        told.articles().forEach(it -> articles.put(it.id(), it));
        return new Gathered(
                shelf.holding().opened().articles().stream()
                        .map(it -> articles.get(it.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                told.comparisons(),
                told.flags());
    }

    private List<SharedFlag> marked(Gathered told) {
        List<SharedFlag> flags = new ArrayList<>();
        for (Article article : shelf.holding().read().articles()) {
            flags.addAll(
                    Exchange.shared(article, told.flags().getOrDefault(article.id(), List.of())));
        }
        return flags;
    }

    private List<SharedFlag> all() throws RefusedException {
        @Nullable Library library = shelf.keeper().library();
        try {
            return library == null ? List.of() : new Exchange(library).all().flags();
        } catch (LibraryException e) {
            throw new RefusedException(e);
        }
    }

    private Told flags(List<SharedFlag> flags, Path file) throws RefusedException {
        String program = Version.line();
        put(file, out -> AnnotationWriter.write(flags, program, out));
        List<String> sentences = new ArrayList<>(List.of(FlagLines.written(flags, file)));
        sentences.addAll(FlagLines.lost(flags));
        return new Told(sentences);
    }

    private Origin origin() throws RefusedException {
        try {
            var asked = shelf.holding().asked();
            return asked.origin(Checksums.of(Home.assets(), asked.words()));
        } catch (LexiconException e) {
            throw new RefusedException(e);
        }
    }

    private Told put(Path file, WholeFile.Content content) throws RefusedException {
        if (!watch.isWanted()) {
            throw new RefusedException(Messages.get("window.handon.stopped"));
        }
        try {
            new WholeFile(file).write(out -> content.write(new Wanted(out)));
        } catch (IOException e) {
            String key = watch.isWanted() ? "window.handon.unwritten" : "window.handon.stopped";
            throw new RefusedException(Messages.get(key, file));
        }
        return new Told(List.of(Messages.get("window.handon.written", file)));
    }

    /** Writes as long as it is wanted. */
    private final class Wanted extends FilterOutputStream {
        Wanted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!watch.isWanted()) {
                throw new IOException("stopped");
            }
            out.write(bytes, from, length);
        }
    }
}
