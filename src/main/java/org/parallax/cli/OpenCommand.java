package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.AssignmentException;
import org.parallax.export.AssignmentFile;
import org.parallax.lexicon.LexiconException;
import org.parallax.message.Messages;
import org.parallax.source.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Opens the window on files, or draws it into a picture. */
@Command(name = "open", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OpenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            descriptionKey = "cli.path",
            converter = PlaceConverter.class)
    private List<Place> places = List.of();

    @Option(names = "--snapshot", paramLabel = "FILE.png", descriptionKey = "cli.snapshot")
    private @Nullable Path snapshot;

    @Mixin private final Looks looks = new Looks();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "compare",
            descriptionKey = "cli.view")
    private String view = "compare";

    @Option(names = "--words", paramLabel = "FILE.tsv", descriptionKey = "cli.words.own")
    private @Nullable Path words;

    @Option(names = "--find", paramLabel = "QUERY", descriptionKey = "cli.find")
    private String find = "";

    @Option(names = "--dark", descriptionKey = "cli.dark")
    private boolean dark;

    @Option(names = "--select", paramLabel = "WORDS", descriptionKey = "cli.select")
    private @Nullable String select;

    @Option(names = "--lens", paramLabel = "LENS", split = ",", descriptionKey = "cli.lens")
    private List<String> lenses =
            Arrays.stream(Program.Lens.values()).map(Program.Lens::typed).toList();

    @Mixin private final Kept kept = new Kept();

    OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Program.Look> look = looks.look(console, dark ? "dark" : "light");
        if (look.isEmpty()) {
            return Verbs.BAD_INPUT;
        }
        Optional<Program.View> shown = Program.View.of(view);
        if (shown.isEmpty()) {
            console.err().println(Messages.get("cli.badview", view, views()));
            return Verbs.BAD_INPUT;
        }
        List<String> unknown =
                lenses.stream().filter(it -> Program.Lens.of(it.strip()).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            console.err().println(Messages.get("cli.badlens", unknown.getFirst(), lensNames()));
            return Verbs.BAD_INPUT;
        }
        Asked asked = kept.asked(places).with(words);
        Path picture = snapshot;
        List<Path> assignments =
                places.stream().flatMap(it -> OpenCommand.assignment(it).stream()).toList();
        if (!assignments.isEmpty()) {
            return open(assignments, asked, look.get());
        }
        if (picture == null) {
            return console.show(asked);
        }
        if (places.isEmpty()) {
            return console.refuse("cli.nothing", picture.toString());
        }
        Opened opened = console.program().open(asked);
        int status = console.report(opened);
        if (status == Verbs.DONE) {
            Program.Look drawn = look.get();
            return draw(
                    opened, new Program.Picture(picture, drawn, shown.get(), find, marks(asked)));
        }
        return status;
    }

    private static Optional<Path> assignment(Place place) {
        return place instanceof Place.OnDisk(Path path) && AssignmentFile.isMeant(path)
                ? Optional.of(path)
                : Optional.empty();
    }

    /** Opens assignments, each in a window of its own, or draws the window of one. */
    private int open(List<Path> paths, Asked asked, Program.Look look)
            throws NoScreenException, LexiconException {
        if (paths.size() < places.size() || (snapshot != null && paths.size() > 1)) {
            return console.refuse("assignment.student.alone", paths.getFirst());
        }
        List<AssignmentFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.add(AssignmentFile.read(path));
            } catch (AssignmentException e) {
                console.err().println(e.getMessage());
            }
        }
        if (files.isEmpty()) {
            return Verbs.BAD_INPUT;
        }
        Path picture = snapshot;
        if (picture != null) {
            return draw(files.getFirst(), asked, look, picture);
        }
        List<String> refused = console.program().windows(asked, files);
        refused.forEach(console.err()::println);
        return refused.size() < files.size() ? Verbs.DONE : Verbs.BAD_INPUT;
    }

    private int draw(AssignmentFile file, Asked asked, Program.Look look, Path picture)
            throws LexiconException {
        boolean blind = !file.assignment().brief().marksShown();
        if (blind && !view.equals("compare")) {
            return console.refuse("assignment.student.view", view, "view");
        }
        if (blind && select != null) {
            return console.refuse("assignment.student.view", select, "select");
        }
        Program.View shown = Program.View.of(view).orElseThrow();
        Program.Picture wanted = new Program.Picture(picture, look, shown, find, marks(asked));
        try {
            return console.program().snapshot(file, wanted)
                    ? Verbs.DONE
                    : console.refuse("cli.unmarked", String.valueOf(select));
        } catch (IOException e) {
            return console.refuse("cli.unwritable", picture);
        }
    }

    private int draw(Opened opened, Program.Picture picture) {
        try {
            return console.program().snapshot(opened, picture)
                    ? Verbs.DONE
                    : console.refuse("cli.unmarked", String.valueOf(picture.marks().picked()));
        } catch (IOException e) {
            return console.refuse("cli.unwritable", picture.file().toString());
        }
    }

    private Program.Marks marks(Asked asked) {
        Set<Program.Lens> shown =
                lenses.stream()
                        .map(it -> Program.Lens.of(it.strip()).orElseThrow())
                        .collect(Collectors.toSet());
        return new Program.Marks(select, shown, asked.library());
    }

    private static String lensNames() {
        return Arrays.stream(Program.Lens.values())
                .map(Program.Lens::typed)
                .collect(Collectors.joining(", "));
    }

    private static String views() {
        return Arrays.stream(Program.View.values())
                .map(Program.View::typed)
                .collect(Collectors.joining(", "));
    }
}
