package org.parallax.ui;

import java.util.List;

/** A library whose index does not have all yet. */
final class Late implements Inquiries {
    private final Inquiries all;
    private boolean ready;
    private int asked;

    Late(Inquiries all) {
        this.all = all;
    }

    void ready() {
        ready = true;
    }

    /** How often something was to be found. */
    int asked() {
        return asked;
    }

    @Override
    public Flagged flagged() {
        return all.flagged();
    }

    @Override
    public Answer find(String query, Scope scope) {
        asked++;
        return ready ? all.find(query, scope) : Answer.nothing("not yet");
    }

    @Override
    public boolean isEmpty(Scope scope) {
        return all.isEmpty(scope);
    }

    @Override
    public List<String> complete(String typed, Scope scope) {
        return all.complete(typed, scope);
    }

    @Override
    public Answer similar(long key, Scope scope) {
        return all.similar(key, scope);
    }
}
