package org.readout.ingest.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Page;

/** Keeps what is published, and dies when told to. */
final class MemoryOutlet implements Outlet {
    final List<Page> pages = new ArrayList<>();
    private final Set<Page> admitted = new HashSet<>();
    long place;
    private int transactionsLeft = Integer.MAX_VALUE;

    /** Stands for a process that is killed while it commits. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void dieAfter(int transactions) {
        transactionsLeft = transactions;
    }

    void forget() {
        pages.clear();
        admitted.clear();
    }

    @Override
    public boolean admit(Page page) {
        return !pages.contains(page) && admitted.add(page);
    }

    @Override
    public void publish(List<Page> more, long until) {
        if (transactionsLeft-- == 0) {
            admitted.clear();
            throw new Killed();
        }
        pages.addAll(more);
        place = until;
    }
}
