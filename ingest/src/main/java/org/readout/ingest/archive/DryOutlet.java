package org.readout.ingest.archive;

import java.util.List;
import org.readout.model.Page;

/** Publishes nothing: for those who only want to know what is in an archive. */
public final class DryOutlet implements Outlet {
    @Override
    public boolean admit(Page page) {
        return true;
    }

    @Override
    public void publish(List<Page> pages, long place) {}
}
