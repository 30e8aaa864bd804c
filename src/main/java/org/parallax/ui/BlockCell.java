package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.Cell;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * One block of a column as the virtual flow holds it; the flow makes it when it comes into sight.
 */
final class BlockCell implements Cell<Block, Node> {
    private final VBox node = new VBox();
    private final List<MarkedText> texts = new ArrayList<>();

    BlockCell(ColumnView column, Block block) {
        node.getStyleClass().add("block");
        node.setFillWidth(true);
        node.setAlignment(Pos.TOP_CENTER);
        node.setOnContextMenuRequested(event -> {
            column.menu(block, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        switch (block) {
            case Block.Paragraph it -> paragraph(column, it);
            case Block.SetApart it -> add(column, new SetApartView(column, it, texts));
        }
    }

    private void add(ColumnView column, Region text) {
        text.setMaxWidth(column.measure());
        node.getChildren().add(text);
    }

    private void paragraph(ColumnView column, Block.Paragraph block) {
        Setting setting = column.setting(block.role());
        MarkedText text = new MarkedText(column, block.span(), block.marks(), setting, "");
        texts.add(text);
        add(column, text);
    }

    @Override
    public Node getNode() {
        return node;
    }

    List<MarkedText> texts() {
        return texts;
    }

    /** How far below the cell's top {@code span} begins, in pixels; 0 where it is not set out. */
    double top(Span span) {
        node.layout();
        for (MarkedText text : texts) {
            text.layout();
            var lines = text.lines(span);
            if (!lines.isEmpty()) {
                double y = lines.getFirst().getMinY();
                return node.sceneToLocal(text.localToScene(0, y)).getY();
            }
        }
        return 0;
    }
}
