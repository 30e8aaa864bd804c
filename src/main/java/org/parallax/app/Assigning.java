package org.parallax.app;

import org.parallax.cli.Version;
import org.parallax.export.AssignmentDraft;
import org.parallax.export.AssignmentException;
import org.parallax.flag.Assignment;
import org.parallax.message.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assignment that is to be written from the window, as the verb writes it.
 *
 * @param texts whether the articles go with it
 */
record Assigning(AssignmentDraft draft, Assignment.Brief brief, boolean texts) {

    /**
     * Writes it in the place of what was there.
     *
     * @throws RefusedException where it cannot be made or written; what was there is as it was
     */
    Told write(Path file) throws RefusedException {
        Optional<String> flaw = draft.flaw();
        if (flaw.isPresent()) {
            throw new RefusedException(flaw.get());
        }
        String program = Version.line();
        try {
            draft.write(file, brief, texts, program);
        } catch (AssignmentException e) {
            throw new RefusedException(e);
        } catch (IOException e) {
            throw new RefusedException(Messages.get("cli.unwritable", file));
        }
        List<String> sentences = new ArrayList<>(List.of(draft.told(file, texts)));
        sentences.addAll(draft.notes(texts));
        return new Told(sentences);
    }
}
