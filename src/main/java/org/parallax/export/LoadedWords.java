package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.Voice;
import org.parallax.message.Messages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of a report: the loaded words of each outlet, in its own voice, by how they frame. */
final class LoadedWords {
    private final StoryPage page;
    private final Html html;

    LoadedWords(StoryPage page) {
        this.page = page;
        this.html = page.html();
    }

    /** What one outlet has. */
    private static final class Own {
        private final Map<Enum<?>, Counted> kinds =
                new TreeMap<>(Comparator.comparingInt(Enum::ordinal));
        private int size;
        private int others;
        private boolean english;

        void add(AnalyzedArticle article) {
            size += article.ownWords();
            english |= article.framed().english();
            for (LoadedTerm term : article.loaded()) {
                if (term.voice() == Voice.OUTLET) {
                    kinds.computeIfAbsent(term.category(), it -> new Counted())
                            .add(article.article().in(term.span()));
                } else {
                    others++;
                }
            }
        }

        int count() {
            return kinds.values().stream().mapToInt(Counted::count).sum();
        }

        String sentence() {
            if (!english) {
                return Messages.get("window.not-english");
            }
            double rate = size == 0 ? 0 : 1000.0 * count() / size;
            String own = Messages.get("window.framing.loaded.outlet", count(), size, rate);
            return others == 0
                    ? own
                    : own + " " + Messages.get("window.framing.loaded.others", others);
        }
    }

    void write() {
        Map<String, Own> outlets = new LinkedHashMap<>();
        for (AnalyzedArticle article : page.articles()) {
            outlets.computeIfAbsent(article.article().name(), it -> new Own()).add(article);
        }
        page.subheading(Messages.get("window.framing.loaded"));
        html.element("p", Messages.get("report.loaded.about"), "class", "about");
        html.open("table", "class", "loaded", "aria-label", Messages.get("window.framing.loaded"));
        html.open("thead").open("tr");
        for (String head : List.of("outlet", "kind", "words")) {
            html.element("th", Messages.get("report.loaded." + head), "scope", "col");
        }
        html.close().close();
        outlets.forEach(this::outlet);
        html.close();
    }

    private void outlet(String outlet, Own own) {
        html.open("tbody").open("tr");
        String rows = String.valueOf(1 + own.kinds.size());
        html.element("th", outlet, "scope", "rowgroup", "rowspan", rows, "dir", "auto");
        html.element("td", own.sentence(), "colspan", "2", "class", "about").close();
        own.kinds.forEach((kind, words) -> {
            html.open("tr");
            html.element("td", Messages.get("window.framing.kind." + StoryPage.key(kind)));
            html.open("td");
            words.write(html);
            html.close().close();
        });
        html.close();
    }
}
