/**
 * Dead letters as an operator handles them: which there are, what is in one, sent again or put aside.
 *
 * <p>What has been handled is remembered on the topic of the letters itself, in the transaction that handles it.
 */
package org.readout.app.letters;
