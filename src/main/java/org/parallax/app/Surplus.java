package org.parallax.app;

import com.sun.management.HotSpotDiagnosticMXBean;

import java.lang.management.ManagementFactory;

/** Memory that long work needed and nothing needs any more: other programs can have it. */
final class Surplus {
    /** Of what is left, so many percent are enough to go on with. */
    private static final int LEAST = 5;

    private static final int MOST = 10;

    /** So many articles leave enough behind to be worth the moment. */
    private static final int MANY = 100;

    private Surplus() {}

    /**
     * Gives it back after so many articles, if they are many. All stops for some tenths of a
     * second, so it is asked at the end of work that took many seconds. By itself Java keeps what
     * it once had.
     */
    static void after(int articles) {
        if (articles >= MANY) {
            giveBack();
        }
    }

    private static void giveBack() {
        HotSpotDiagnosticMXBean machine =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        try {
            String least = machine.getVMOption("MinHeapFreeRatio").getValue();
            String most = machine.getVMOption("MaxHeapFreeRatio").getValue();
            try {
                machine.setVMOption("MinHeapFreeRatio", String.valueOf(LEAST));
                machine.setVMOption("MaxHeapFreeRatio", String.valueOf(MOST));
                System.gc();
            } finally {
                // Else all that comes would be cleared up after far too often.
                machine.setVMOption("MaxHeapFreeRatio", most);
                machine.setVMOption("MinHeapFreeRatio", least);
            }
        } catch (IllegalArgumentException e) {
            // Another kind of Java has other names for this, or cannot do it.
            return;
        }
    }
}
