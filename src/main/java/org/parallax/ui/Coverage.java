package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactValue;
import org.parallax.story.Discrepancy;
import org.parallax.story.FactMention;
import org.parallax.story.Place;
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

    /** How an article has a fact. */
    public enum State {
        STATED,
        /** With another figure or in a rounder one, or otherwise than another article. */
        DIFFERS,
        ABSENT
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
     * A fact in one article.
     *
     * @param at where it first stands, null where it is absent
     * @param words as they stand there; empty where it is absent
     */
    public record Cell(State state, @Nullable Span at, String words) {
        private static final Cell NONE = new Cell(State.ABSENT, null, "");
    }

    /**
     * A fact in every article.
     *
     * @param cells one for each column
     */
    public record Row(Subject.Fact subject, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many articles have it. */
        public int stated() {
            return (int) cells.stream().filter(cell -> cell.state() != State.ABSENT).count();
        }

        public boolean differs() {
            return cells.stream().anyMatch(cell -> cell.state() == State.DIFFERS);
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
        List<Place> disputed =
                story.comparison().discrepancies().stream()
                        .filter(it -> subject.fact().id().equals(it.fact()))
                        .filter(it -> it.kind() != Discrepancy.Kind.HEADLINE)
                        .flatMap(it -> it.places().stream())
                        .toList();
        List<Cell> cells = new ArrayList<>();
        for (ColumnModel column : story.columns()) {
            cells.add(cell(subject, column, disputed));
        }
        return new Row(subject, cells);
    }

    private static Cell cell(Subject.Fact subject, ColumnModel column, List<Place> disputed) {
        List<FactMention> mentions = subject.fact().in(column.id());
        if (mentions.isEmpty()) {
            return Cell.NONE;
        }
        FactMention first = mentions.getFirst();
        for (FactMention mention : mentions) {
            if (differs(subject, mention, column, disputed)) {
                return cell(State.DIFFERS, column, mention.span());
            }
        }
        return cell(State.STATED, column, first.span());
    }

    private static Cell cell(State state, ColumnModel column, Span at) {
        return new Cell(state, at, column.article().in(at).replaceAll("\\s+", " "));
    }

    /**
     * Another figure always differs; where places are said not to agree, the fact's own is right.
     */
    private static boolean differs(
            Subject.Fact subject, FactMention mention, ColumnModel column, List<Place> disputed) {
        if (mention.value().equals(subject.fact().value())) {
            return false;
        }
        return mention.value() instanceof FactValue.Amount
                || disputed.contains(new Place(column.id(), mention.span()));
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

    private static int start(Cell cell) {
        Span at = cell.at();
        return at == null ? Integer.MAX_VALUE : at.start();
    }
}
