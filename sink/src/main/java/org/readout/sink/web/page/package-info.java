/** The pages a person reads: each a plain function from what the index holds to HTML. */
package org.readout.sink.web.page;
