package org.readout.ingest.archive;

import java.util.List;
import org.readout.model.Page;

/** Moves the bookmark once pages are published: a kill in between leaves it too early, where nothing is lost. */
public record BookmarkedOutlet(Outlet outlet, Bookmark bookmark) implements Outlet {
    @Override
    public boolean admit(Page page) {
        return outlet.admit(page);
    }

    @Override
    public void publish(List<Page> pages, long place) {
        outlet.publish(pages, place);
        bookmark.set(place);
    }
}
