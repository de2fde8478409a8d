package org.readout.enrich.article;

/** What one walk over a page found: its text laid flat and the facts it states about itself. */
record WalkedPage(Outline outline, PageFacts facts) {}
