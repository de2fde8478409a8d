package org.readout.enrich.resolve;

/** A table or pack file that cannot be used: it says which file, which line and what was expected there, and stops the start. */
public final class DataFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataFileException(String file, int line, String expectation) {
        super(file + " line " + line + ": " + expectation);
    }
}
