/** From the page as fetched to the article: title, text without furniture, language and date. Pure functions of values. */
package org.readout.enrich.article;
