package org.parallax.ui;

import org.parallax.export.Format;
import org.parallax.export.Gathered;
import org.parallax.export.ReportForm;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;
import org.parallax.text.FileName;
import org.parallax.ui.FilePicker.Wanted;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where something is to go.
 *
 * @param wanted what the reader is asked for
 * @param endings of which the file's name is to have one
 */
record Destination(Wanted wanted, List<String> endings) {
    /** Flags are JSON-LD; a file that ends as plain JSON may hold them too. */
    private static final List<String> FLAGS = List.of("jsonld", "json");

    Destination {
        endings = List.copyOf(endings);
    }

    static Destination of(Handout handout) {
        return switch (handout) {
            case Handout.Page page -> page(page.told());
            case Handout.Data data -> data(data);
            case Handout.Flags flags -> flags(title(flags.told()));
            case Handout.AllFlags all -> flags("");
        };
    }

    /** A report has the form that its name ends with. */
    private static Destination page(Gathered told) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (ReportForm form : ReportForm.values()) {
            forms.put(Messages.get("window.handon.form." + Words.key(form)), form.endings());
        }
        String what = Messages.get("window.handon.name.report");
        return of("report", name(title(told), what), forms);
    }

    private static Destination data(Handout.Data data) {
        Format format = data.format();
        String what =
                data.whats().size() == 1
                        ? data.whats().iterator().next().typed()
                        : Messages.get("window.handon.name.marks");
        return of(
                "data",
                name(title(data.told()), what),
                Map.of(
                        Messages.get("window.handon.as." + format.typed()),
                        List.of(format.ending())));
    }

    private static Destination flags(String title) {
        return flags("flags", title);
    }

    /** Where flags of others are sought. */
    static Wanted sought() {
        return flags("take-in", "").wanted();
    }

    private static Destination flags(String kind, String title) {
        return of(
                kind,
                name(title, Messages.get("window.handon.name.flags")),
                Map.of(Messages.get("window.handon.form.flags"), FLAGS));
    }

    private static Destination of(String kind, String name, Map<String, List<String>> forms) {
        List<String> endings = forms.values().stream().flatMap(List::stream).toList();
        String title = Messages.get("window.handon.kind." + kind);
        return new Destination(new Wanted(title, name + "." + endings.getFirst(), forms), endings);
    }

    private static String name(String title, String what) {
        return FileName.of(List.of(title, what), "");
    }

    /** The title of a story that stands alone. */
    private static String title(Gathered told) {
        List<Comparison> stories = told.comparisons();
        return stories.size() == 1 ? stories.getFirst().story().title() : "";
    }

    /** The file that is meant by what the reader typed, which may have no ending. */
    Path file(Path typed) {
        return FileName.ending(typed, endings);
    }
}
