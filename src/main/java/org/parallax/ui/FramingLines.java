package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.parallax.message.Messages;
import org.parallax.story.KeyWord;

import java.util.ArrayList;
import java.util.List;

/** How a line of the framing view looks, and how it is read aloud. */
final class FramingLines {
    /** Width of what a line of a table or a chart is about, in pixels. */
    static final double NAME = 150;

    /** The gaps between the parts of a line, in pixels. */
    static final double GAP = 10;

    private static final int LONGEST = 60;
    private static final double WORD = 130;
    private static final double FIGURE = 74;

    private final DeskModel desk;

    FramingLines(DeskModel desk) {
        this.desk = desk;
    }

    Told tell(Framing.Line line) {
        return switch (line) {
            case Framing.Caption caption -> caption(caption);
            case Framing.Headlines headlines -> headlines(headlines);
            case Framing.Outlets outlets -> outlets(outlets);
            case Framing.NamesLine names -> names(names);
            case Framing.LoadedHead head -> head(head);
            case Framing.LoadedLine loaded -> loaded(loaded);
            case Framing.KeysHead head -> outlet(head.outlet(), "");
            case Framing.OwnWordLine key -> key(key);
        };
    }

    private static Told caption(Framing.Caption caption) {
        String key = "window.framing." + Words.key(caption.part());
        return Told.caption(
                Messages.get(key), Messages.get(key + (caption.bare() ? ".bare" : ".about")));
    }

    private Told headlines(Framing.Headlines line) {
        List<Node> cards = new ArrayList<>();
        for (Framing.Headline headline : line.headlines()) {
            cards.add(card(headline));
        }
        List<Node> all = new ArrayList<>(cards);
        while (all.size() < line.columns()) {
            all.add(new Region());
        }
        List<String> spoken = cards.stream().map(Node::getAccessibleText).toList();
        return new Told(even(all), cards, String.join(" ", spoken));
    }

    private VBox card(Framing.Headline headline) {
        ColumnModel column = headline.column();
        String words = column.article().headline();
        WrappedFlow flow =
                WrappedFlow.of(
                        words == null ? Messages.get("window.framing.untitled") : words,
                        "headline");
        VBox card = new VBox(3, Inspector.label(column.article().name(), "outlet"), flow);
        StringBuilder spoken = new StringBuilder(column.article().name()).append(". ");
        spoken.append(words == null ? "" : words + ". ");
        StoryModel story = desk.storyProperty().get();
        if (headline.reading() != null && story != null) {
            List<String> sentences = headline.reading().sentences(story.comparison());
            for (String sentence : sentences) {
                WrappedFlow told = WrappedFlow.of(sentence, "plain");
                told.getStyleClass().add("why");
                card.getChildren().add(told);
                spoken.append(sentence).append(' ');
            }
        }
        card.getStyleClass().add("framed-headline");
        card.setAccessibleText(spoken.toString());
        return card;
    }

    /** All of one width, side by side. */
    private static Region even(List<? extends Node> nodes) {
        return new EvenRow(nodes, GAP);
    }

    private static Told outlets(Framing.Outlets line) {
        List<Node> heads = new ArrayList<>();
        for (String outlet : line.outlets()) {
            Label head = Inspector.label(Snippet.cut(outlet, LONGEST), "outlet");
            // A name of one line stands beside the first of a longer one.
            head.setAlignment(Pos.TOP_LEFT);
            heads.add(head);
        }
        Label thing = wide(Inspector.label(Messages.get("window.framing.thing"), "outlet"), NAME);
        return Told.plain(beside(thing, even(heads)), String.join(". ", line.outlets()));
    }

    private static LedRow beside(Node left, Node right) {
        return new LedRow(GAP, List.of(left), right);
    }

    private static <N extends Region> N wide(N node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    private static Told names(Framing.NamesLine line) {
        List<Node> cells = new ArrayList<>();
        List<Node> choices = new ArrayList<>();
        StringBuilder spoken = new StringBuilder(line.names().referent());
        for (String outlet : line.outlets()) {
            VBox cell = new VBox(1);
            for (Framing.Wordings words : line.names().of(outlet)) {
                Region name = counted(words, "name");
                name.setAccessibleText(
                        Messages.get(
                                "window.framing.spoken.name",
                                outlet,
                                words.words(),
                                words.count()));
                cell.getChildren().add(name);
                choices.add(name);
                spoken.append(". ").append(name.getAccessibleText());
            }
            if (cell.getChildren().isEmpty()) {
                cell.getChildren()
                        .add(Inspector.label(Messages.get("window.framing.unnamed"), "attributed"));
            }
            cells.add(cell);
        }
        WrappedFlow thing = wide(WrappedFlow.of(line.names().referent(), "thing"), NAME);
        LedRow both = beside(thing, even(cells));
        both.getStyleClass().add("ruled");
        return new Told(both, choices, spoken.toString());
    }

    /** Words, and how often they stand there where it is more than once. */
    private static WrappedFlow counted(Framing.Wordings words, String style) {
        List<Text> texts = new ArrayList<>();
        texts.add(WrappedFlow.text(Pieces.shown(Snippet.cut(words.words(), LONGEST)), style));
        if (words.count() > 1) {
            String times = Messages.get("window.framing.times", words.count());
            texts.add(WrappedFlow.text(" " + times, "times"));
        }
        WrappedFlow flow = new WrappedFlow();
        flow.getStyleClass().add("excerpt");
        flow.show(texts);
        return flow;
    }

    private static Told outlet(String outlet, String about) {
        Label name = new Label(Snippet.cut(outlet, LONGEST));
        name.getStyleClass().add("outlet");
        name.setMinWidth(0);
        VBox box = new VBox(1, name);
        if (!about.isEmpty()) {
            box.getChildren().add(Inspector.label(about, "attributed"));
        }
        box.getStyleClass().add("framed-outlet");
        return Told.plain(box, outlet + ". " + about);
    }

    private static Told head(Framing.LoadedHead line) {
        Framing.Loaded loaded = line.loaded();
        if (!loaded.english()) {
            return outlet(loaded.outlet(), Messages.get("window.not-english"));
        }
        String own =
                Messages.get(
                        "window.framing.loaded.outlet",
                        loaded.count(),
                        loaded.size(),
                        loaded.rate(loaded.count()));
        String others = Messages.get("window.framing.loaded.others", loaded.others());
        return outlet(loaded.outlet(), loaded.others() == 0 ? own : own + " " + others);
    }

    private static Told loaded(Framing.LoadedLine line) {
        int count = line.loaded().count(line.kind());
        double rate = line.loaded().rate(count);
        String kind = Messages.get("window.framing.kind." + Words.key(line.kind()));
        FlowPane words = new FlowPane(6, 4);
        List<Node> choices = new ArrayList<>();
        for (Framing.Wordings one : line.words()) {
            Region word = counted(one, "loaded");
            word.getStyleClass().add("loaded-word");
            word.setAccessibleText(one.words());
            words.getChildren().add(word);
            choices.add(word);
        }
        Label figure = figure(Messages.get("window.framing.rate", rate));
        Label name = wide(Inspector.label(kind, "charted"), WORD);
        LedRow both = beside(chart(name, line.share(), figure), words);
        String spoken =
                Messages.get(
                        "window.framing.spoken.loaded", line.loaded().outlet(), kind, rate, count);
        return new Told(both, choices, spoken);
    }

    private static HBox chart(Region name, double share, Label figure) {
        HBox chart = new HBox(GAP, name, new Bar(share), figure);
        chart.setAlignment(Pos.TOP_LEFT);
        chart.setMinWidth(Region.USE_PREF_SIZE);
        return chart;
    }

    private static Label figure(String words) {
        Label figure = wide(new Label(words), FIGURE);
        figure.getStyleClass().add("figure");
        return figure;
    }

    private static Told key(Framing.OwnWordLine line) {
        KeyWord key = line.key().word();
        Label figure = figure(Messages.get("window.framing.likelihood", key.figure()));
        WrappedFlow word = wide(WrappedFlow.of(Snippet.cut(key.word(), LONGEST), "own-word"), WORD);
        Label counts =
                Inspector.label(
                        Messages.get("window.framing.counts", key.here(), key.elsewhere()),
                        "charted");
        LedRow both = beside(chart(word, line.share(), figure), counts);
        String spoken =
                Messages.get(
                                "window.word.key",
                                key.outlet(),
                                key.word(),
                                key.here(),
                                key.elsewhere())
                        + " "
                        + Messages.get("window.word.figure", key.figure());
        return Told.whole(both, spoken);
    }
}
