package org.readout.sink.index.lucene;

import org.readout.sink.index.ContactIndex;
import org.readout.sink.index.ContactSearchContract;

final class LuceneSearchTest extends ContactSearchContract {
    @Override
    protected ContactIndex open() {
        return LuceneIndex.inMemory();
    }
}
