package org.parallax.export;

import org.parallax.flag.HandIn;
import org.parallax.flag.SharedFlag;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of flags as it was read: an annotation collection with its page in it, a page, a list of
 * annotations, or one annotation of the Web Annotation standard. Nobody vouches for such a file:
 * its size, its depth and its notes have limits, and all in it is text and nothing else.
 *
 * @param changed whether someone changed what a reader handed in
 * @param notes what of it was left out or cut, a sentence each
 */
public record FlagFile(Path file, HandIn handIn, boolean changed, List<String> notes) {
    private static final int LARGEST_MB = 20;
    private static final int LARGEST = LARGEST_MB << 20;

    public FlagFile {
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file.
     *
     * @param now the moment of flags that do not tell theirs
     */
    public static FlagFile read(Path file, Instant now) throws FlagFileException {
        Tree root = root(file);
        AnnotationReader reader = new AnnotationReader(file, now);
        List<SharedFlag> flags = new ArrayList<>();
        for (Tree annotation : annotations(root, file)) {
            reader.read(annotation).ifPresent(flags::add);
        }
        HandIn handIn =
                new HandIn(
                        AnnotationReader.name(root.at("creator").at("name").words()),
                        AnnotationReader.name(root.at(AnnotationWriter.ASSIGNMENT).words()),
                        flags);
        String seal = root.at(AnnotationWriter.SEAL).words();
        boolean changed =
                !handIn.assignment().isEmpty() && !seal.equals(AnnotationWriter.seal(handIn));
        return new FlagFile(file, handIn, changed, reader.notes());
    }

    public List<SharedFlag> flags() {
        return handIn.flags();
    }

    private static Tree root(Path file) throws FlagFileException {
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            throw new FlagFileException("empty", file);
        }
        try {
            return Tree.of(bytes);
        } catch (JacksonException e) {
            throw new FlagFileException(e, "broken", file);
        }
    }

    private static byte[] bytes(Path file) throws FlagFileException {
        if (!Files.exists(file)) {
            throw new FlagFileException("missing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FlagFileException("large", file, LARGEST_MB);
            }
            return bytes;
        } catch (IOException e) {
            throw new FlagFileException(e, "unreadable", file);
        }
    }

    private static List<Tree> annotations(Tree root, Path file) throws FlagFileException {
        if (root.at(AnnotationWriter.FORM).number().orElse(1) > AnnotationWriter.VERSION) {
            throw new FlagFileException("newer", file);
        }
        if (root.is("Annotation")) {
            return List.of(root);
        }
        Tree page = root.is("AnnotationCollection") ? root.at("first") : root;
        if (page.is("AnnotationPage")) {
            if (!page.at("next").words().isEmpty()) {
                throw new FlagFileException("elsewhere", file);
            }
            return page.at("items").items();
        }
        if (root.is("AnnotationCollection") && root.at("total").number().orElse(1) > 0) {
            throw new FlagFileException("elsewhere", file);
        }
        boolean annotated =
                root.is("AnnotationCollection")
                        || (root.isList()
                                && root.items().stream().anyMatch(it -> it.is("Annotation")));
        if (!annotated) {
            throw new FlagFileException("foreign", file);
        }
        return root.isList() ? root.items() : List.of();
    }
}
