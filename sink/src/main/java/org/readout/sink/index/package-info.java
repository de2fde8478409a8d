/**
 * The search index as the rest of the sink sees it: what can be put in, what can be asked, what comes back.
 *
 * <p>{@code overdue} and {@code awaiting} are derived when asked, from the contact and the instant of the question.
 */
package org.readout.sink.index;
