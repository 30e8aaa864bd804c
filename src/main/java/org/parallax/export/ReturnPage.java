package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.AskedSentence;
import org.parallax.flag.Category;
import org.parallax.flag.Classwork;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Sheet;
import org.parallax.flag.Spread;
import org.parallax.flag.TaskText;
import org.parallax.flag.Unit;
import org.parallax.message.Messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader gets back, as one page of HTML that needs nothing else: the sentences that were
 * asked about, the reader's own answers, the key's, and how many of the class said what. No other
 * reader's name or note is in it.
 */
public final class ReturnPage {
    /** How such a page is told from any other file, and for which assignment it is. */
    static final String SIGN = "parallax-return";

    private final Html html = new Html();
    private final Classwork work;
    private final Sheet reader;
    private final Map<Unit, Spread> spreads = new HashMap<>();

    private ReturnPage(Classwork work, Sheet reader) {
        this.work = work;
        this.reader = reader;
        work.spreads().forEach(it -> spreads.put(it.sentence().unit(), it));
    }

    /**
     * The page for a reader of the class.
     *
     * @param program what makes it, with its version
     */
    public static String of(Classwork work, Sheet reader, String program) {
        ReturnPage page = new ReturnPage(work, reader);
        page.write(program);
        return page.html + "\n";
    }

    private void write(String program) {
        String title = work.assignment().brief().title();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, Messages.get("assignment.class.page.title", title, reader.rater()));
        html.open("meta", "name", SIGN, "content", work.assignment().id());
        html.close();
        html.open("body").open("header");
        html.element("p", Messages.get("assignment.class.page.kind"), "class", "kind");
        html.element("h1", title, "dir", "auto");
        html.element("p", work.assignment().brief().question(), "class", "note", "dir", "auto");
        html.element(
                "p",
                Messages.get("assignment.class.page.for", reader.rater()),
                "class",
                "outlets",
                "dir",
                "auto");
        html.element("p", summary());
        html.close().open("main");
        work.texts().stream().filter(it -> !it.asked().isEmpty()).forEach(this::article);
        html.close().open("footer").open("section", "class", "method");
        html.element("h2", Messages.get("assignment.class.page.how"));
        html.element("p", Messages.get("assignment.class.page.about"));
        html.element("p", program, "class", "version");
        html.close().close().close().close();
    }

    private String summary() {
        String done =
                Messages.get("assignment.class.page.done", reader.flags().size(), work.asked());
        return work.key()
                .flatMap(it ->
                        it.readers().stream()
                                .filter(each -> each.rater().equals(reader.rater()))
                                .findFirst())
                .filter(it -> it.alpha().units() > 0)
                .map(it ->
                        done
                                + " "
                                + Messages.get(
                                        "assignment.class.page.alike",
                                        it.alike(),
                                        it.alpha().units()))
                .orElse(done);
    }

    private void article(TaskText text) {
        html.open("section", "class", "answers");
        html.element("h2", text.task().article().name(), "dir", "auto");
        html.open("table", "aria-label", text.task().article().name());
        html.open("thead").open("tr");
        for (String head : List.of("sentence", "yours", "key", "class")) {
            html.element("th", Messages.get("assignment.class.page." + head), "scope", "col");
        }
        html.close().close().open("tbody");
        text.asked().forEach(this::row);
        html.close().close().close();
    }

    private void row(AskedSentence asked) {
        SharedFlag own = reader.flags().get(asked.unit());
        SharedFlag right = work.key().map(it -> it.sheet().flags().get(asked.unit())).orElse(null);
        html.open("tr").element("td", StoryPage.line(asked.words()), "dir", "auto");
        answer(own, own != null && right != null && !own.category().equals(right.category()));
        answer(right, false);
        html.element("td", spread(asked), "dir", "auto").close();
    }

    private void answer(@Nullable SharedFlag flag, boolean differs) {
        html.open("td", "class", differs ? "answer differs" : "answer");
        if (flag == null) {
            html.element("p", Messages.get("assignment.class.page.none"), "class", "none");
        } else {
            html.element("p", Category.called(flag.category()), "class", "called", "dir", "auto");
            if (differs) {
                String other = Messages.get("assignment.class.page.differs");
                html.element("span", other, "class", "state");
            }
            if (!flag.note().isBlank()) {
                html.element("p", flag.note(), "class", "note", "dir", "auto");
            }
        }
        html.close();
    }

    private String spread(AskedSentence asked) {
        Spread spread = spreads.get(asked.unit());
        if (spread == null || spread.counts().isEmpty()) {
            return Messages.get("assignment.class.page.none");
        }
        return spread.counts().entrySet().stream()
                .map(it ->
                        Messages.get(
                                "assignment.class.count",
                                Category.called(it.getKey()),
                                it.getValue()))
                .collect(Collectors.joining(", "));
    }
}
