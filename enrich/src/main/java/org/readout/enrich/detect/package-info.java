/**
 * Article to mentions: what one text says about contacts, with the words that say it.
 *
 * <p>A pure function of the article, the reviewed tables and the language packs. Read {@link Detector} first; a language
 * is data, see {@code docs/languages.md}.
 */
package org.readout.enrich.detect;
