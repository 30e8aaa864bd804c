package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.cli.Opened;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;
import org.parallax.text.Span;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Articles that are read from files have the flags that a library keeps on them. */
class FlaggedPictureTest {
    private static final String TEXT = "Hall is bought\n\nThe town paid $78.4 million for it.\n";

    @TempDir private Path folder = Path.of("");

    private Flag flag(long article) {
        Flag.Quoted quoted = Flag.Quoted.of(TEXT, Span.of(16, 24));
        return Flag.of(quoted, Category.MIXED, "who?", Instant.EPOCH).in(article);
    }

    @Test
    void flags_are_found_by_place_or_by_text_and_the_library_stays_as_it_was() throws Exception {
        Path library = folder.resolve("library");
        Path kept = Files.writeString(folder.resolve("kept.txt"), TEXT);
        List<Place> places = Place.onDisk(List.of(kept));
        Asked asked = new Asked(places, Manner.USUAL, null, library);
        new Custodian(library).add(asked, Progress.NONE);
        try (Library open = Library.open(library)) {
            open.flag(flag(1));
        }
        byte[] before = Files.readAllBytes(library.resolve("library.db"));
        Path copy = Files.writeString(folder.resolve("copy.txt"), TEXT);
        Path other = Files.writeString(folder.resolve("other.txt"), "Something else\n\nIt rained.");
        Opened opened = new Parallax().read(Asked.of(Place.onDisk(List.of(other, copy, kept))));
        try (Library reading = Library.reading(library)) {
            Map<String, List<Flag>> flags = FlagKeeper.flags(reading, opened.articles());
            for (AnalyzedArticle article : opened.articles()) {
                boolean known = !article.article().path().endsWith("other.txt");
                assertThat(flags.containsKey(article.id())).isEqualTo(known);
                if (known) {
                    assertThat(flags.get(article.id()))
                            .singleElement()
                            .extracting(it -> it.quoted().exact())
                            .isEqualTo("The town");
                }
            }
        }
        assertThat(Files.readAllBytes(library.resolve("library.db"))).isEqualTo(before);
    }
}
