package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;

import java.util.List;

/** Of a report: what the reader flagged; left out where nothing is flagged. */
final class FlagsPart {
    private final StoryPage page;
    private final Html html;
    private final Report report;

    FlagsPart(StoryPage page, Report report) {
        this.page = page;
        this.html = page.html();
        this.report = report;
    }

    void write() {
        if (page.articles().stream().allMatch(it -> report.flags(it.id()).isEmpty())) {
            return;
        }
        html.open("section", "class", "flags");
        page.heading(Messages.get("report.flags"), Messages.get("report.flags.about"));
        html.open("table", "aria-label", Messages.get("report.flags"));
        html.open("thead").open("tr");
        for (String head : List.of("outlet", "words", "category", "note")) {
            html.element("th", Messages.get("report.flags." + head), "scope", "col");
        }
        html.close().close().open("tbody");
        for (AnalyzedArticle each : page.articles()) {
            report.flags(each.id()).forEach(flag -> row(each.article(), flag));
        }
        html.close().close().close();
    }

    private void row(Article article, Flag flag) {
        html.open("tr").open("th", "scope", "row");
        page.outlet(article);
        html.close().open("td");
        page.words("q", article, flag.quoted().exact());
        if (flag.quoted().in(article.text()).isEmpty()) {
            html.text(" ").element("span", Messages.get("report.flags.lost"), "class", "about");
        }
        html.close();
        html.element("td", Category.called(flag.category()), "dir", "auto");
        html.element("td", flag.note(), "class", "note", "dir", "auto").close();
    }
}
