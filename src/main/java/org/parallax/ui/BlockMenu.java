package org.parallax.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.parallax.article.Corrections;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.List;
import java.util.function.UnaryOperator;

/** What the reader can say of a block: that it is no part of the article, or that it is. */
final class BlockMenu extends ContextMenu {
    private static final List<SegmentRole> APART =
            List.of(SegmentRole.BOILERPLATE, SegmentRole.CAPTION, SegmentRole.COMMENT);

    private final DeskModel desk;
    private final ColumnModel column;

    BlockMenu(DeskModel desk, ColumnModel column, Block block) {
        this.desk = desk;
        this.column = column;
        getItems().add(why(block.span()));
        getItems().add(new SeparatorMenuItem());
        switch (block) {
            case Block.Paragraph it -> paragraph(it.span());
            case Block.SetApart it -> getItems().add(back(it));
        }
    }

    /** Why it is what it is, to be read and not to be chosen. */
    private MenuItem why(Span span) {
        Segment segment = column.segment(span.start());
        MenuItem item = new MenuItem(Words.of(segment.reason()));
        item.setDisable(true);
        return item;
    }

    private void paragraph(Span span) {
        String words = column.article().in(span);
        for (SegmentRole role : APART) {
            add("window.say." + Words.key(role), it -> it.with(words, role));
        }
        add("window.say.headline", it -> headed(it, words));
        add("window.say.rest", it -> withRest(it, span.start()));
    }

    private static Corrections headed(Corrections before, String words) {
        return new Corrections(
                before.outlet(), words, before.byline(), before.published(), before.recasts());
    }

    private Corrections withRest(Corrections before, int from) {
        Corrections all = before;
        for (Block block : column.blocks()) {
            if (block.span().start() >= from && block instanceof Block.Paragraph) {
                all = all.with(column.article().in(block.span()), SegmentRole.BOILERPLATE);
            }
        }
        return all;
    }

    private MenuItem back(Block.SetApart block) {
        return item("window.say.back", it -> column.bringingBack(it, block));
    }

    private void add(String key, UnaryOperator<Corrections> change) {
        getItems().add(item(key, change));
    }

    private MenuItem item(String key, UnaryOperator<Corrections> change) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setId(key.replace("window.", "").replace('.', '-'));
        item.setOnAction(event -> desk.ask(it -> it.correct(column.id(), change)));
        return item;
    }
}
