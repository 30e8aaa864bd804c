package org.parallax.export;

import org.parallax.message.Messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The end of a report: how its marks are made, what they cannot do, and what made it. */
final class Imprint {
    private static final List<String> METHOD =
            List.of("facts", "shared", "quotes", "framing", "flags", "limits", "verdict", "more");

    private final Html html;

    Imprint(Html html) {
        this.html = html;
    }

    void write(Origin origin, LocalDate made) {
        html.open("section", "class", "method");
        html.element("h2", Messages.get("report.method"));
        for (String part : METHOD) {
            html.element("p", Messages.get("report.method." + part));
        }
        html.close();
        html.open("section", "class", "made");
        html.element("h2", Messages.get("report.made"));
        html.element("p", origin.program(), "class", "version");
        html.element("p", Messages.get("report.made.on", made.toString()), "class", "date");
        settings(origin.settings());
        lists(origin.lists());
        html.close();
    }

    private void settings(Map<String, String> settings) {
        if (settings.isEmpty()) {
            html.element("p", Messages.get("report.made.usual"));
            return;
        }
        html.element("p", Messages.get("report.made.settings")).open("ul");
        settings.forEach((name, value) ->
                html.open("li").element("code", (name + " " + value).strip()).close());
        html.close();
    }

    private void lists(Map<String, String> lists) {
        html.open("table").element("caption", Messages.get("report.made.lexicons"));
        html.open("thead").open("tr");
        html.element("th", Messages.get("report.made.list"), "scope", "col");
        html.element("th", Messages.get("report.made.checksum"), "scope", "col");
        html.close().close().open("tbody");
        lists.forEach((list, checksum) -> {
            html.open("tr").element("th", list, "scope", "row");
            html.open("td").element("code", checksum).close().close();
        });
        html.close().close();
    }
}
