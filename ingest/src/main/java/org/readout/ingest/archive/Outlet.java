package org.readout.ingest.archive;

import java.util.List;
import org.readout.model.Page;

/** Where an archive's pages go. */
public interface Outlet {
    /** False where this very version of the page has been admitted or published before. */
    boolean admit(Page page);

    /**
     * Publishes these pages, all or none.
     *
     * @param place everything before it in the file has now been dealt with
     */
    void publish(List<Page> pages, long place);
}
