package org.parallax.export;

import org.parallax.flag.Classwork;
import org.parallax.flag.Sheet;
import org.parallax.text.FileName;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A folder of pages that go back to a class, a page a reader. */
public final class ReturnFolder {
    private static final String ENDING = ".html";

    /** So far into a page its sign stands. */
    private static final int HEAD = 1 << 14;

    private final Path folder;

    /** The folder at this place; nothing is done to it yet. */
    public ReturnFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Writes a page for each reader of the class; those that were written before are replaced.
     *
     * @param program what makes them, with its version
     * @return how many
     * @throws AssignmentException where a file of another kind is in the way, or one cannot be
     *     written; then nothing that was there is lost
     */
    public int write(Classwork work, String program) throws AssignmentException {
        Map<Path, Sheet> pages = pages(work.readers());
        for (Path page : pages.keySet()) {
            if (Files.exists(page) && !isOurs(page, work.assignment().id())) {
                throw new AssignmentException("taken", page);
            }
        }
        Path at = folder;
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, Sheet> page : pages.entrySet()) {
                at = page.getKey();
                byte[] bytes =
                        ReturnPage.of(work, page.getValue(), program)
                                .getBytes(StandardCharsets.UTF_8);
                new WholeFile(at).write(out -> out.write(bytes));
            }
        } catch (IOException e) {
            throw new AssignmentException(e, "unwritable", at);
        }
        return pages.size();
    }

    private Map<Path, Sheet> pages(List<Sheet> readers) {
        Map<Path, Sheet> pages = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Sheet reader : readers) {
            String name = FileName.of(List.of(reader.rater()), "");
            String free = name;
            // On many disks two names that differ in capitals are one.
            for (int i = 2; !used.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + "-" + i;
            }
            pages.put(folder.resolve(free + ENDING), reader);
        }
        return pages;
    }

    private static boolean isOurs(Path page, String assignment) {
        if (!Files.isRegularFile(page)) {
            return false;
        }
        String sign = "<meta name=\"%s\" content=\"%s\"".formatted(ReturnPage.SIGN, assignment);
        try (InputStream in = Files.newInputStream(page)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(sign);
        } catch (IOException e) {
            return false;
        }
    }
}
