package org.readout.ingest.archive;

import java.util.List;
import org.readout.model.Page;

/** Where an archive's pages go. */
public interface Outlet {
    /** Whether this very version of the page has been published before. */
    boolean knows(Page page);

    /**
     * Publishes these pages, all or none.
     *
     * @param place everything before it in the file has now been dealt with
     */
    void publish(List<Page> pages, long place);
}
