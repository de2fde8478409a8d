/** Late history: an archive's pages brought in beside the live ones without slowing them. */
package org.readout.app.history;
