package org.parallax.ui;

/**
 * How near a column is to its ends: where it is at one, every other column is to be at its own,
 * whatever stands side by side there.
 *
 * @param fromTop 0 at the top, 1 where it is too far away to matter
 * @param toEnd 0 at the end, 1 where it is too far away to matter
 */
public record Ends(double fromTop, double toEnd) {
    /**
     * The ends of a column.
     *
     * @param scrolled how far it is scrolled, in pixels
     * @param room how far it can be scrolled
     * @param above how much of it is above the reader's eyes
     * @param below how much of it is in sight below them
     */
    public static Ends of(double scrolled, double room, double above, double below) {
        return new Ends(
                part(scrolled, Math.min(above, room / 2)),
                part(room - scrolled, Math.min(below, room / 2)));
    }

    private static double part(double way, double zone) {
        return zone <= 0 ? (way > 0 ? 1 : 0) : Math.clamp(way / zone, 0, 1);
    }

    /**
     * How far another column is to be scrolled.
     *
     * @param wanted how far it would be, were there no ends
     * @param room how far it can be scrolled
     */
    public double ease(double wanted, double room) {
        double most = Math.max(0, room);
        double within = Math.clamp(wanted, 0, most);
        return fromTop < 1 ? fromTop * within : most - toEnd * (most - within);
    }
}
