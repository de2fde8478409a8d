/** HTML as values: what is not {@link org.readout.sink.web.html.Html} is escaped, and nothing else can become markup. */
package org.readout.sink.web.html;
