package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.index.Facets;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The right side of the search view: how what was found is spread, and ways to narrow it. */
final class FacetsView extends ScrollPane {
    private static final int FIRST = 8;

    private final InquiryModel model;
    private final VBox content = new VBox();
    private final Set<Filter.By> opened = EnumSet.noneOf(Filter.By.class);

    FacetsView(InquiryModel model) {
        this.model = model;
        content.getStyleClass().addAll("inspector-content", "facets");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("inspector");
        model.outcomeProperty().subscribe(it -> update());
    }

    private void update() {
        @Nullable Filter focused = focused();
        List<Node> parts = new ArrayList<>();
        Outcome outcome = model.outcomeProperty().get();
        if (outcome != null && outcome.like() == null && !outcome.query().isEmpty()) {
            Facets facets = outcome.answer().facets();
            List<Filter> set = Filter.in(outcome.query());
            section(Filter.By.OUTLET, facets.outlets(), set, parts);
            section(Filter.By.DATE, facets.months(), set, parts);
            section(Filter.By.KIND, facets.kinds(), set, parts);
        }
        if (parts.isEmpty()) {
            parts.add(Inspector.label(Messages.get("window.find.facets.none"), "hollow"));
        }
        content.getChildren().setAll(parts);
        if (focused != null) {
            focus(focused);
        }
    }

    private @Nullable Filter focused() {
        for (Node node : content.getChildren()) {
            if (node instanceof FacetRow row && row.isFocused()) {
                return row.filter();
            }
        }
        return null;
    }

    /** Rows come new with each answer; the keyboard stays on the one that it was on. */
    private void focus(Filter filter) {
        for (Node node : content.getChildren()) {
            if (node instanceof FacetRow row && row.filter().equals(filter)) {
                row.requestFocus();
            }
        }
    }

    private void section(
            Filter.By by, List<Facets.Count> counts, List<Filter> set, List<Node> parts) {
        List<FacetRow> on = new ArrayList<>();
        List<FacetRow> off = new ArrayList<>();
        for (Filter filter : set) {
            boolean counted =
                    counts.stream()
                            .anyMatch(it -> new Filter(by, it.value()).isAmong(List.of(filter)));
            if (filter.by() == by && !counted) {
                on.add(row(filter, 0, true));
            }
        }
        for (Facets.Count count : counts) {
            Filter filter = new Filter(by, count.value());
            boolean pressed = filter.isAmong(set);
            (pressed ? on : off).add(row(filter, count.articles(), pressed));
        }
        if (on.isEmpty() && off.isEmpty()) {
            return;
        }
        parts.add(Inspector.label(Messages.get("window.find.facets." + Words.key(by)), "caption"));
        parts.addAll(on);
        int first = opened.contains(by) ? off.size() : Math.min(off.size(), FIRST);
        parts.addAll(off.subList(0, first));
        if (off.size() > FIRST) {
            parts.add(more(by, off.size() - FIRST));
        }
    }

    private FacetRow row(Filter filter, int articles, boolean on) {
        String words =
                switch (filter.by()) {
                    case OUTLET -> Snippet.cut(filter.value(), 80);
                    case DATE -> Words.month(filter.value());
                    case KIND -> kind(filter.value());
                };
        return new FacetRow(model, filter, words, articles, on);
    }

    private static String kind(String value) {
        String key = "window.find.kind." + value;
        return Messages.has(key) ? Messages.get(key) : value;
    }

    private Button more(Filter.By by, int rest) {
        boolean open = opened.contains(by);
        Button more =
                new Button(
                        open
                                ? Messages.get("window.find.fewer")
                                : Messages.get("window.find.facets.more", rest));
        more.setId("more-" + Words.key(by));
        more.getStyleClass().addAll("quiet", "facets-more");
        more.setOnAction(event -> {
            if (!opened.remove(by)) {
                opened.add(by);
            }
            update();
            content.getChildren().stream()
                    .filter(it -> it.getId() != null && it.getId().equals(more.getId()))
                    .forEach(Node::requestFocus);
        });
        return more;
    }
}
