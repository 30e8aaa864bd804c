package org.parallax.ui;

import org.parallax.story.Covered;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which article states which fact of a story, and in what words.
 *
 * @param columns the articles' columns, left to right
 * @param rows the facts, in the order of their numbers
 */
public record Coverage(List<ColumnModel> columns, List<Row> rows) {
    public Coverage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Which facts are shown. */
    public enum Part {
        ALL,
        SHARED,
        ONLY_ONE,
        DIFFERING
    }

    /** Kinds of facts as a reader parts them. */
    public enum Kind {
        FIGURES,
        DATES,
        NAMES,
        STATEMENTS
    }

    /**
     * A fact in every article.
     *
     * @param cells one for each column
     */
    public record Row(Subject.Fact subject, List<Covered> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many articles have it. */
        public int stated() {
            return (int)
                    cells.stream().filter(cell -> cell.state() != Covered.State.ABSENT).count();
        }

        public boolean differs() {
            return cells.stream().anyMatch(cell -> cell.state() == Covered.State.DIFFERS);
        }

        public Kind kind() {
            return switch (subject.fact().type()) {
                case COUNT, MONEY, PERCENT, QUANTITY, VOTE -> Kind.FIGURES;
                case DATE, DURATION -> Kind.DATES;
                case PERSON, ORGANIZATION, PLACE, WORK -> Kind.NAMES;
                case STATEMENT -> Kind.STATEMENTS;
            };
        }

        boolean isOf(Part part) {
            return switch (part) {
                case ALL -> true;
                case SHARED -> stated() > 1;
                case ONLY_ONE -> stated() == 1;
                case DIFFERING -> differs();
            };
        }
    }

    /**
     * The coverage of a story.
     *
     * @param dismissed marks that the reader has put away, whose facts are left out
     */
    public static Coverage of(StoryModel story, Set<Dismissed> dismissed) {
        List<Row> rows = new ArrayList<>();
        for (Subject.Fact subject : story.facts()) {
            if (!dismissed.contains(Dismissed.of(story, "", subject))) {
                rows.add(row(story, subject));
            }
        }
        return new Coverage(story.columns(), rows);
    }

    private static Row row(StoryModel story, Subject.Fact subject) {
        List<Covered> cells = new ArrayList<>();
        for (ColumnModel column : story.columns()) {
            cells.add(Covered.of(story.comparison(), subject.fact(), column.id()));
        }
        return new Row(subject, cells);
    }

    /** How many facts each part has. */
    public int count(Part part) {
        return (int) rows.stream().filter(row -> row.isOf(part)).count();
    }

    /** How many facts of {@code part} there are of each kind; a kind without any is left out. */
    public Map<Kind, Integer> kinds(Part part) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        rows.stream()
                .filter(row -> row.isOf(part))
                .forEach(row -> kinds.merge(row.kind(), 1, Integer::sum));
        return kinds;
    }

    /**
     * The rows of a part, sorted.
     *
     * @param kinds the kinds that are shown; none means all
     * @param by the column whose article's order they take, what it lacks last; −1 for the facts'
     *     own order, which has those first that most articles state
     */
    public List<Row> rows(Part part, Set<Kind> kinds, int by) {
        List<Row> shown =
                new ArrayList<>(
                        rows.stream()
                                .filter(row -> row.isOf(part))
                                .filter(row -> kinds.isEmpty() || kinds.contains(row.kind()))
                                .toList());
        if (by >= 0) {
            shown.sort(Comparator.comparingInt(row -> start(row.cells().get(by))));
        }
        return List.copyOf(shown);
    }

    private static int start(Covered cell) {
        Span at = cell.at();
        return at == null ? Integer.MAX_VALUE : at.start();
    }
}
