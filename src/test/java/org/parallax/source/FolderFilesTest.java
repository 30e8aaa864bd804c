package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FolderFilesTest {
    @TempDir private Path folder = Path.of("");

    private final List<Unread> unread = new ArrayList<>();

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "The hall closes.");
    }

    private List<Path> found(Progress progress) {
        return new FolderFiles(unread, progress).in(folder);
    }

    @Test
    void a_folder_that_may_not_be_read_is_named_and_the_walk_goes_on() throws Exception {
        Path good = write("b/good.txt");
        Path closed = folder.resolve("a-closed");
        // Whoever runs the tests may be let into every folder, so the refusal is handed in.
        List<Path> files =
                new FolderFiles(
                                unread,
                                (done, all) -> {
                                    refuse(closed);
                                    return true;
                                })
                        .in(folder);
        assertThat(files).containsExactly(good);
        assertThat(unread)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.reason().sentence())
                                .startsWith(closed + " may not be read")
                                .doesNotContain("holds no article"));
    }

    private void refuse(Path closed) {
        FileVisitResult next =
                new FolderFiles(unread, Progress.NONE)
                        .visitFileFailed(closed, new AccessDeniedException(closed.toString()));
        assertThat(next).isEqualTo(FileVisitResult.CONTINUE);
    }

    @Test
    void a_folder_that_fails_while_it_is_listed_is_named() {
        FileVisitResult next =
                new FolderFiles(unread, Progress.NONE)
                        .postVisitDirectory(folder, new IOException("the disk is gone"));
        assertThat(next).isEqualTo(FileVisitResult.CONTINUE);
        assertThat(unread).singleElement().extracting(Unread::path).isEqualTo(folder.toString());
    }

    @Test
    void links_that_lead_back_are_survived_and_others_followed() throws Exception {
        Path good = write("a/good.txt");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("zlink"), folder.resolve("a"));
        assertThat(found(Progress.NONE)).contains(good, folder.resolve("zlink/good.txt"));
    }

    @Test
    void a_folder_that_is_a_link_itself_is_read() throws Exception {
        write("a/good.txt");
        Path link = Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        assertThat(new FolderFiles(unread, Progress.NONE).in(link))
                .containsExactly(link.resolve("good.txt"));
    }

    @Test
    void the_walk_tells_how_many_files_it_found_and_stops_when_it_is_told_to() throws Exception {
        write("a/1.txt");
        write("b/2.txt");
        write("c/3.txt");
        List<Integer> told = new ArrayList<>();
        List<Path> files =
                found((done, all) -> {
                    told.add(all);
                    return told.size() < 3;
                });
        assertThat(told).hasSize(3).isSorted();
        assertThat(files).hasSizeLessThan(3);
        assertThat(unread).isEmpty();
    }
}
