/** The HTTP server: the pages, the API beside them, and the headers that keep hostile text harmless. */
package org.readout.sink.web;
