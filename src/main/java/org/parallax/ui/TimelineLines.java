package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.parallax.article.Published;
import org.parallax.fact.FactValue;
import org.parallax.message.Messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a line of the timeline looks, and how it is read aloud. */
final class TimelineLines {
    private static final double DAY = 150;
    private static final double GAP = 12;
    private static final int LONGEST = 50;

    private TimelineLines() {}

    static Told tell(Timeline.Line line) {
        return switch (line) {
            case Timeline.Caption caption -> caption(caption);
            case Timeline.EventLine event -> event(event.event());
            case Timeline.DayLine day -> day(day);
            case Timeline.LooseLine loose -> loose(loose.named());
            case Timeline.UndatedLine undated -> undated(undated.article());
        };
    }

    private static Told caption(Timeline.Caption caption) {
        String key = "window.timeline." + Words.key(caption.kind());
        return Told.caption(Messages.get(key), Messages.get(key + ".about"));
    }

    private static Told event(Timeline.Event event) {
        String headline = headline(event.articles().getFirst());
        List<LocalDate> range = event.range();
        String count = Messages.get("window.articles", event.articles().size());
        String about =
                range.isEmpty()
                        ? count
                        : count + " · " + Words.range(range.getFirst(), range.getLast());
        Label number = day(Messages.get("window.timeline.event", event.number()), "");
        VBox words =
                new VBox(
                        1,
                        WrappedFlow.of(headline, "headline"),
                        Inspector.label(about, "attributed"));
        LedRow box = beside(number, words);
        box.getStyleClass().add("event-line");
        return Told.whole(box, number.getText() + ". " + headline + ". " + about);
    }

    private static String headline(ColumnModel column) {
        String headline = column.article().headline();
        return headline == null ? Messages.get("window.framing.untitled") : headline;
    }

    private static LedRow beside(Node left, Node right) {
        return new LedRow(GAP, List.of(left), right);
    }

    private static Label day(String words, String style) {
        Label day = Inspector.label(words, "day");
        day.getStyleClass().add(style.isEmpty() ? "plain" : style);
        day.setMinWidth(DAY);
        day.setPrefWidth(DAY);
        day.setMaxWidth(DAY);
        return day;
    }

    private static Told day(Timeline.DayLine line) {
        Timeline.Day day = line.day();
        String written = new FactValue.Day(day.iso()).written();
        VBox when = new VBox(1, day(written, ""));
        String gap = line.gap() > 0 ? Messages.get("window.timeline.gap", line.gap()) : "";
        if (!gap.isEmpty()) {
            when.getChildren().add(day(gap, "attributed"));
        }
        when.setMinWidth(DAY);
        when.setPrefWidth(DAY);
        List<Node> choices = new ArrayList<>();
        VBox told = new VBox(7);
        StringBuilder spoken = new StringBuilder(written).append(". ");
        if (!day.published().isEmpty()) {
            told.getChildren().add(published(line, choices));
            spoken.append(Messages.get("window.timeline.published")).append(": ");
            day.published().forEach(it -> spoken.append(it.column().article().name()).append(", "));
        }
        for (Timeline.Named named : day.named()) {
            told.getChildren().add(named(named, line.several(), choices));
            spoken.append(Messages.get("window.timeline.named")).append(": ");
            named.mentions()
                    .forEach(it -> spoken.append(it.column().article().name()).append(", "));
        }
        LedRow row = new LedRow(GAP, List.of(when, new DayMark(line)), told);
        row.getStyleClass().add("day-line");
        return new Told(row, choices, spoken.toString());
    }

    private static VBox published(Timeline.DayLine line, List<Node> choices) {
        FlowPane articles = new FlowPane(6, 5);
        for (Timeline.Telling it : line.day().published()) {
            Published published = it.column().article().published();
            String from =
                    published == null
                            ? ""
                            : Messages.get("window.date.from." + Words.key(published.from()));
            Label pick =
                    pick(
                            Messages.get(
                                    "window.timeline.article",
                                    Snippet.cut(it.column().article().name(), LONGEST),
                                    from,
                                    line.several() ? it.event() : 0));
            pick.setAccessibleText(pick.getText() + ". " + headline(it.column()));
            articles.getChildren().add(pick);
            choices.add(pick);
        }
        return part("window.timeline.published", articles);
    }

    private static VBox named(Timeline.Named named, boolean several, List<Node> choices) {
        FlowPane mentions = new FlowPane(6, 5);
        for (Timeline.Mention it : named.mentions()) {
            Label pick =
                    pick(
                            Messages.get(
                                    "window.timeline.mention",
                                    Snippet.cut(it.column().article().name(), LONGEST),
                                    Pieces.shown(Snippet.cut(it.words(), LONGEST)),
                                    it.choice().places().size(),
                                    several ? it.event() : 0));
            pick.setAccessibleText(pick.getText());
            mentions.getChildren().add(pick);
            choices.add(pick);
        }
        return part("window.timeline.named", mentions);
    }

    private static VBox part(String key, FlowPane picks) {
        return new VBox(2, Inspector.label(Messages.get(key), "attributed"), picks);
    }

    private static Label pick(String words) {
        Label pick = new Label(words);
        pick.getStyleClass().add("pick");
        return pick;
    }

    private static Told loose(Timeline.Named named) {
        List<Node> choices = new ArrayList<>();
        String written = named.subject().fact().label();
        VBox told = named(named, false, choices);
        return new Told(beside(day(written, ""), told), choices, written);
    }

    private static Told undated(Timeline.Telling article) {
        String outlet = article.column().article().name();
        LedRow line =
                beside(day(outlet, ""), WrappedFlow.of(headline(article.column()), "headline"));
        line.getStyleClass().add("event-line");
        return Told.whole(line, outlet + ". " + headline(article.column()));
    }
}
