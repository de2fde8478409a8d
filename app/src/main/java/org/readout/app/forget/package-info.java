/** Having an article forgotten for good. */
package org.readout.app.forget;
