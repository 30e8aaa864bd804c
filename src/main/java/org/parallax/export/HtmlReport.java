package org.parallax.export;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A report as one page of HTML that needs nothing else: no script, no picture, no address. It is
 * well-formed XML too. The same report gives the same page.
 */
public final class HtmlReport {
    private final Html html = new Html();
    private final Report report;

    private HtmlReport(Report report) {
        this.report = report;
    }

    /** The page. */
    public static String of(Report report) {
        HtmlReport page = new HtmlReport(report);
        page.write();
        return page.html + "\n";
    }

    private void write() {
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, Messages.get("report.title", title()));
        html.close();
        html.open("body");
        html.open("header");
        html.element("p", Messages.get("report.kind"), "class", "kind");
        html.element("h1", title(), "dir", "auto");
        boolean several = report.stories().size() > 1;
        if (several) {
            contents();
        } else {
            report.stories().forEach(this::outlets);
        }
        html.element("p", Messages.get("window.honest"), "class", "honest");
        html.close().open("main");
        for (int i = 0; i < report.stories().size(); i++) {
            story(report.stories().get(i), anchor(i), several);
        }
        html.close().open("footer");
        new Imprint(html).write(report.origin(), report.made());
        html.close().close().close();
    }

    private String title() {
        return report.stories().size() == 1
                ? StoryPage.line(report.stories().getFirst().story().title())
                : Messages.get("report.stories", report.stories().size());
    }

    private static String anchor(int story) {
        return "s" + (story + 1);
    }

    private void contents() {
        html.open("nav", "aria-label", Messages.get("report.contents")).open("ol");
        for (int i = 0; i < report.stories().size(); i++) {
            String title = StoryPage.line(report.stories().get(i).story().title());
            html.open("li");
            html.element("a", title, "href", "#" + anchor(i), "dir", "auto").close();
        }
        html.close().close();
    }

    private void story(Comparison story, String name, boolean several) {
        html.open(several ? "section" : "div", "class", "story", "id", name);
        if (several) {
            html.element("h2", StoryPage.line(story.story().title()), "dir", "auto");
            outlets(story);
        }
        StoryPage page = StoryPage.of(html, story, name, several ? 3 : 2);
        new CoveragePart(page).write();
        new QuotesPart(page).write();
        new FramingPart(page).write();
        new FlagsPart(page, report).write();
        new SourcesPart(page).write();
        html.close();
    }

    /** Who tells the story, and on what days. */
    private void outlets(Comparison story) {
        List<AnalyzedArticle> articles = story.story().articles();
        List<String> names = articles.stream().map(it -> it.article().name()).distinct().toList();
        List<LocalDate> days =
                articles.stream()
                        .map(it -> it.article().published())
                        .filter(Objects::nonNull)
                        .map(Published::date)
                        .sorted()
                        .toList();
        String told = Messages.get("report.outlets", articles.size(), String.join(" · ", names));
        html.element("p", told, "class", "outlets", "dir", "auto");
        if (!days.isEmpty()) {
            boolean one = days.getFirst().equals(days.getLast());
            html.element(
                    "p",
                    Messages.get(
                            one ? "report.day" : "report.days", days.getFirst(), days.getLast()),
                    "class",
                    "days");
        }
    }
}
